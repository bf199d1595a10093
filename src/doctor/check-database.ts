import { collectionNames, indexesOf } from '../database/collections.ts';
import type { Database } from '../database/connect.ts';
import type { WantedIndex } from '../database/indexes.ts';
import { recordsName } from '../database/names.ts';
import { recordIndexes } from '../records/collection-indexes.ts';
import { listCollections } from '../records/collections.ts';
import { newerFormat, readMarks } from '../records/database-marks.ts';
import { registryIndexes } from '../records/store.ts';
import { type Finding, fault, good, warning } from './finding.ts';

/** The oldest MongoDB with everything that backups need. */
const leastMajor = 5;

/** What is stored, and on what: version of the server, data of a newer Trivium, a restore that did not finish, indexes that are missing. */
export async function checkDatabase(database: Database): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const { version } = await database.db.admin().command({ buildInfo: 1 });
  findings.push(...checkVersion(String(version)));
  const marks = await readMarks(database);
  const newer = newerFormat(marks);
  if (newer !== undefined) {
    return [...findings, fault('database', `${newer}.`, 'Start that version or a later one on it.')];
  }
  if (marks.restoring) {
    findings.push(
      fault(
        'database',
        'A restore into this database has not finished.',
        'Wait for it, or run `trivium restore` with the same file again.',
      ),
    );
  }
  for (const { name, missing } of await missingIndexes(database)) {
    findings.push(
      fault(
        'database',
        `${name} lacks the ${missing.length === 1 ? 'index' : 'indexes'} ${missing.join(', ')}.`,
        name.startsWith('records_')
          ? 'Apply the file that declares the collection again; unique values are not kept apart until then.'
          : 'Start the server once: it makes them.',
      ),
    );
  }
  return findings.length > 0 ? findings : [good('database', `Version ${version}, all indexes are there.`)];
}

/** Whether the server is recent enough. */
export function checkVersion(version: string): readonly Finding[] {
  if (Number(/^\d+/.exec(version)?.[0]) >= leastMajor) return [];
  const advice = `Upgrade it to ${leastMajor}.0 or later; a backup of a running server takes a minute at most before.`;
  return [warning('database', `The MongoDB server has version ${version}.`, advice)];
}

async function missingIndexes(database: Database) {
  const present = new Set(await collectionNames(database));
  const records = (await listCollections(database)).map(
    ({ id, columns }) => [recordsName(id), recordIndexes(columns)] as const,
  );
  const lacking: { readonly name: string; readonly missing: readonly string[] }[] = [];
  // Before the first start there is nothing yet, and nothing is missing.
  if (present.size === 0) return lacking;
  for (const [name, wanted] of [...registryIndexes, ...records]) {
    const missing = present.has(name) ? await lackingOf(database, name, wanted) : wanted.map((index) => index.name);
    if (missing.length > 0) lacking.push({ name, missing });
  }
  return lacking;
}

async function lackingOf(database: Database, name: string, wanted: readonly WantedIndex[]): Promise<string[]> {
  const there = new Set((await indexesOf(database, name)).map((index) => String(index.name)));
  return wanted.map((index) => index.name).filter((index) => !there.has(index));
}
