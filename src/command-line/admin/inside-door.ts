import { type AdminClient, createAdminClient } from '../../../clients/admin.ts';
import type { Config } from '../../config.ts';
import { StartFailure } from '../../database/start-failure.ts';
import { admin } from '../../dialects/admin/dialect.ts';
import type { Observe } from '../../http/observe.ts';
import { createServer, httpSettings, serveDialect } from '../../server.ts';
import { byProgram } from '../admin-token.ts';
import { openConfiguredStore } from '../open-store.ts';
import { programVersion } from '../program-version.ts';

/**
 * Works with the admin API of a database, which is opened for it: the same app as a server's answers, without a socket.
 *
 * @param command in whose name changes are written into the audit log
 * @throws StartFailure, a sentence that says what to do; whatever the work throws
 */
export async function withDatabase<Result>(
  command: string,
  config: Config,
  work: (client: AdminClient) => Promise<Result>,
): Promise<Result> {
  const { store, close } = await openConfiguredStore(config).catch(namingTheOtherDoor);
  try {
    const facts = { version: programVersion(), startedAt: new Date(), hookSecret: config.hookSecret };
    const databaseKind = config.mongodbUri === undefined ? 'embedded' : 'mongodb';
    // Nobody asks this app for documents.
    const dialects = [serveDialect(admin(store, { ...facts, databaseKind }, byProgram(command)), '{}')];
    const settings = httpSettings(unhurried(config), { observe, stopping: { begun: false }, dialects });
    const app = await createServer({ dialects, settings, ready: [] });
    const fetch = async (request: Request) => app.fetch(request, {});
    return await work(createAdminClient({ baseUrl: 'http://trivium.local', adminToken: undefined, fetch, timeout: 0 }));
  } finally {
    await close();
  }
}

/** What limits callers from outside is no use within the process. */
function unhurried(config: Config): Config {
  return { ...config, gzipFrom: Number.MAX_SAFE_INTEGER };
}

/** Only what nobody foresaw is told; everything else is in the answer. */
const observe: Observe = (happening) => {
  if (happening.kind !== 'failed') return;
  const { error } = happening;
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
};

function namingTheOtherDoor(error: unknown): never {
  if (!(error instanceof StartFailure)) throw error;
  throw new StartFailure(
    `${error.message}\nA server that runs on this data can be worked on with --url and an admin token instead.`,
  );
}
