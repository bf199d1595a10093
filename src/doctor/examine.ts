import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { withConfiguredDatabase } from '../command-line/open-store.ts';
import type { Config } from '../config.ts';
import type { Database } from '../database/connect.ts';
import { checkDatabase } from './check-database.ts';
import { checkKeys } from './check-keys.ts';
import { checkClock, checkDisk } from './check-machine.ts';
import { checkNetwork } from './check-network.ts';
import { checkRights } from './check-rights.ts';
import { type Finding, fault, good, warning } from './finding.ts';

/** Milliseconds that a database is waited for: it is asked how it is now, not when it will be there. */
const patience = 2_000;

/** Looks at everything that a server with these settings would work with, and changes nothing. */
export async function examine(config: Config): Promise<readonly Finding[]> {
  const findings = [good('configuration', 'Every setting can be read.'), ...checkNetwork(config)];
  if (config.mongodbUri === undefined) {
    if (config.memory) {
      const advice = 'Leave TRIVIUM_MEMORY out for data that is to stay.';
      return [...findings, warning('database', 'Data is kept in memory only, and gone when the server stops.', advice)];
    }
    if (!existsSync(config.data)) {
      return [...findings, good('database', `There is no data in ${config.data} yet; the first start makes it.`)];
    }
    const { bavail, bsize } = await statfs(config.data);
    findings.push(checkDisk(config.data, bavail * bsize));
  }
  try {
    findings.push(...(await withConfiguredDatabase(config, examineDatabase, patience)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    findings.push(fault('database', 'The database cannot be looked at.', reason));
  }
  return findings;
}

/** Looks at what is stored. */
export async function examineDatabase(database: Database): Promise<readonly Finding[]> {
  return [
    checkClock(await behindDatabase(database)),
    ...(await checkDatabase(database)),
    ...(await checkKeys(database)),
    ...(await checkRights(database)),
  ];
}

async function behindDatabase(database: Database): Promise<number> {
  const asked = Date.now();
  const { localTime } = await database.db.admin().command({ hello: 1 });
  const answered = Date.now();
  if (!(localTime instanceof Date)) return 0;
  // Somewhere on the way between question and answer it was right.
  const there = localTime.getTime();
  return there < asked ? there - asked : Math.max(0, there - answered);
}
