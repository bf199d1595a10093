import openapi from '../../generated/appstax/openapi.json' with { type: 'json' };
import { readConfig } from '../../src/config.ts';
import { appstax } from '../../src/dialects/appstax/dialect.ts';
import { recordMail } from '../../src/records/outbox.ts';
import { openStore } from '../../src/records/store.ts';
import { type Running, run } from '../../src/run.ts';
import { serveDialect } from '../../src/server.ts';
import type { testDatabase } from '../database.ts';

/** The dialect behind a socket, in this process, for what a `Request` cannot be: cut off, or a GET with a body. End it with `stop`. */
export async function listening(
  database: ReturnType<typeof testDatabase>,
  flags: readonly string[] = [],
): Promise<Running> {
  const { config } = readConfig(['--port', '0', '--stop-delay', '0ms', ...flags], {});
  const store = await openStore(database());
  const dialect = appstax({ store, deliver: (mail) => recordMail(database(), mail) });
  return await run({
    config,
    dialects: [serveDialect(dialect, JSON.stringify(openapi))],
    ready: [],
    observe: () => {},
    closeResources: async () => {},
    ownsProcess: false,
    overrideGlobalObjects: false,
  });
}
