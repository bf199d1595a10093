import { availableParallelism } from 'node:os';
import { type Config, readConfig } from '../config.ts';
import { createLogger } from '../http/log.ts';
import { observeInto } from '../http/observe.ts';
import { apply } from '../records/provision/apply.ts';
import { describeChanges } from '../records/provision/change.ts';
import type { Store } from '../records/store.ts';
import { byProgram, prepareAdminToken } from './admin-token.ts';
import { type Command, type Environment, UsageError } from './command.ts';
import { type Demo, firstStart } from './first-start.ts';
import { issuedTokens } from './issued-tokens.ts';
import { type Measuring, mainPortRoute, measure, ownPortServer, readAll } from './measure.ts';
import { configuredServer, type DatabaseServer, openStoreOn } from './open-store.ts';
import { readFileToApply } from './read-file.ts';
import { serveWithWorkers } from './serve-with-workers.ts';
import { type Started, welcome } from './welcome.ts';

export const start: Command = {
  name: 'start',
  summary: 'Starts the server. On an empty embedded database it makes a demo app to try it with.',
  usage: '[--apply <file.yaml>]',
  flags: [{ name: '--apply', value: '<file.yaml>', meaning: 'Applies this file first, as `trivium apply` does.' }],
  settings: 'all',
  example: 'trivium start --apply apps.yaml --port 8080 --workers 4',
  async run(args, environment) {
    const { config, file } = readStart(args, environment);
    // The dialects take long to load, and may do so while the engine starts on its own thread.
    const dialects = processesOf(config) === 1 ? import('./serve.ts') : undefined;
    const server = await configuredServer(config);
    try {
      await dialects;
      const { news, ...started } = await begin(config, server, file);
      process.stdout.write(news + welcome({ ...started, place: server.place }));
      return 0;
    } catch (error) {
      await server.close();
      throw error;
    }
  },
};

/** How many processes are to serve. */
function processesOf({ workers }: Config): number {
  return workers === 0 ? availableParallelism() : workers;
}

function readStart(args: readonly string[], environment: Environment): { config: Config; file: string | undefined } {
  const { config, rest } = readConfig(args, environment);
  const [flag, file, ...more] = rest;
  if (flag === undefined) return { config, file: undefined };
  if (flag !== '--apply' || file === undefined || more.length > 0) {
    throw new UsageError(
      `trivium start does not take ${JSON.stringify(rest.join(' '))}; see \`trivium start --help\`.`,
    );
  }
  return { config, file };
}

async function begin(
  config: Config,
  server: DatabaseServer,
  file: string | undefined,
): Promise<Omit<Started, 'place'> & { readonly news: string }> {
  const measuring = await measure(config, observeInto(createLogger(config.logLevel)));
  const opened = await openStoreOn(server.uri, config);
  try {
    const prepared = await prepare(config, opened.store, file);
    const size = processesOf(config);
    const { url, dialects } = await (size === 1
      ? serveAlone(config, opened, server, measuring)
      : // Each worker has a store of its own, so this process needs none any more.
        opened.close().then(() => serveWithWorkers({ config, server, size, ...measuring })));
    return { ...prepared, url, dialects };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** What a start does to the data, in one process only. */
async function prepare(
  config: Config,
  store: Store,
  file: string | undefined,
): Promise<{ readonly news: string; readonly demo: Demo | undefined; readonly adminToken: string | undefined }> {
  const adminToken = await prepareAdminToken(config, store);
  if (file === undefined) {
    return { news: '', adminToken, demo: config.mongodbUri === undefined ? await firstStart(store) : undefined };
  }
  const { changes, issued } = await apply(store, await readFileToApply(file), byProgram('start'));
  return { news: describeChanges(changes) + issuedTokens(issued), adminToken, demo: undefined };
}

async function serveAlone(
  config: Config,
  { store, close: closeStore }: Awaited<ReturnType<typeof openStoreOn>>,
  server: DatabaseServer,
  { observe, metrics }: Measuring,
) {
  metrics?.watchPool(store.database.pool);
  const read = async () => (metrics === undefined ? '' : await readAll(metrics));
  const figures = await ownPortServer(config, read, observe);
  const close = async () => {
    await figures?.close();
    await closeStore();
    await server.close();
  };
  const route = await mainPortRoute(config, read);
  const { serve } = await import('./serve.ts');
  const running = await serve({ config, store, close, observe, ready: [], metrics: route, ownsProcess: true });
  if (figures !== undefined) observe({ kind: 'metrics-listening', url: figures.url });
  return running;
}
