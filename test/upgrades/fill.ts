import { runScenario, type Send } from '../../src/contract/run.ts';
import { ensureAdminToken } from '../../src/records/administration/first-admin-token.ts';
import { apply } from '../../src/records/provision/apply.ts';
import type { ApplyFile } from '../../src/records/provision/apply-file.ts';
import '../quick-passwords.ts';
import * as admin from '../contract/admin-fixture.ts';
import * as appstax from '../contract/appstax-fixture.ts';
import * as fliplet from '../contract/fliplet-fixture.ts';
import * as robostack from '../contract/robostack-fixture.ts';
import { callOn } from './call.ts';
import { everything, known } from './everything.ts';
import { type Asking, toAsking } from './exchange.ts';
import { type AppstaxMade, fillAppstax } from './fill-appstax.ts';
import { type FlipletMade, fillFliplet } from './fill-fliplet.ts';
import { fillRecords } from './fill-records.ts';
import type { WholeServer } from './whole-server.ts';

/** What `fill` made whose names the server chose. */
export interface Filled extends AppstaxMade, FlipletMade {
  /** The reading requests of the contract suites. */
  readonly asked: readonly Asking[];
}

const by = { actor: { kind: 'server', id: null, name: 'upgrade tests' }, requestId: null } as const;

/** Fills an empty server with what the contract suites leave behind, and with a bit of everything else that is stored. */
export async function fill({ store, send }: WholeServer): Promise<Filled> {
  await ensureAdminToken(store.database, known.adminToken, by);
  await apply(store, everything, by);
  const call = callOn(send);
  await fillRecords(call);
  const made = { ...(await fillAppstax(call)), ...(await fillFliplet(call)) };
  const asked: Asking[] = [];
  for (const suite of [{ ...admin, applyFile: { organizations: [] } }, robostack, fliplet, appstax]) {
    await apply(store, suite.applyFile, by);
    asked.push(...(await runSuite(suite, send)));
  }
  return { asked, ...made };
}

interface Suite {
  readonly contract: Parameters<typeof runScenario>[0];
  readonly variables: Readonly<Record<string, string | number>>;
  readonly applyFile: ApplyFile;
}

/** Runs all scenarios, and gives what they asked without wanting a change. */
async function runSuite({ contract, variables }: Suite, send: Send): Promise<Asking[]> {
  const asked: Asking[] = [];
  const listening: Send = async (request) => {
    const asking = isRead(request) ? await toAsking(request) : undefined;
    const response = await send(request);
    // What was refused says nothing of what is stored, or counts as a try.
    if (asking !== undefined && response.status < 400) asked.push(asking);
    return response;
  };
  for (const scenario of contract.scenarios) {
    const { passed } = await runScenario(contract, scenario, {
      send: listening,
      base: 'http://trivium.test',
      variables,
    });
    if (!passed) throw new Error(`the scenario "${scenario.name}" did not pass`);
  }
  return asked;
}

function isRead({ method, url }: Request): boolean {
  const { pathname } = new URL(url);
  if (method === 'POST') return /^\/external\/|\/query$|\/diff$/.test(pathname);
  return method === 'GET' && !/\/(backup|status|hook-secret)$/.test(pathname);
}
