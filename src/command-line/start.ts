import { readFile } from 'node:fs/promises';
import { type Config, readConfig } from '../config.ts';
import { appstax } from '../dialects/appstax/dialect.ts';
import { fliplet } from '../dialects/fliplet/dialect.ts';
import { robostack } from '../dialects/robostack/dialect.ts';
import { createLogger } from '../http/log.ts';
import { type Observe, observeInto } from '../http/observe.ts';
import { mailDelivery } from '../mail/deliver.ts';
import { keepHouse } from '../records/housekeeping.ts';
import { apply } from '../records/provision/apply.ts';
import { describeChanges } from '../records/provision/change.ts';
import type { Store } from '../records/store.ts';
import { run } from '../run.ts';
import { type ServedDialect, serveDialect } from '../server.ts';
import { type Command, type Environment, UsageError } from './command.ts';
import { firstStart } from './first-start.ts';
import { issuedTokens } from './issued-tokens.ts';
import { type OpenStore, openConfiguredStore } from './open-store.ts';
import { readFileToApply } from './read-file.ts';
import { welcome } from './welcome.ts';

export const start: Command = {
  name: 'start',
  summary: 'Starts the server. On an empty embedded database it makes a demo app to try it with.',
  usage: '[--apply <file.yaml>]',
  example: 'trivium start --apply apps.yaml --port 8080',
  async run(args, environment) {
    const { config, file } = readStart(args, environment);
    const opened = await openConfiguredStore(config);
    try {
      await serve(config, opened, file);
      return 0;
    } catch (error) {
      await opened.close();
      throw error;
    }
  },
};

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

async function serve(config: Config, { store, place, close }: OpenStore, file: string | undefined): Promise<void> {
  const news = file === undefined ? '' : await applied(store, file);
  const demo = file === undefined && config.mongodbUri === undefined ? await firstStart(store) : undefined;
  const observe = observeInto(createLogger(config.logLevel));
  const dialects = await servedDialects(config, store, observe);
  const ping = async () => {
    await store.database.db.command({ ping: 1 });
  };
  const failed = (error: unknown) => observe({ kind: 'housekeeping-failed', error });
  const stopKeeping = keepHouse(store.database, failed, {
    retention: { latest: config.versionsLatest, most: config.versionsMost },
  });
  const { url } = await run({
    config,
    dialects,
    ready: [{ name: 'database', check: ping }],
    observe,
    closeResources: async () => {
      await stopKeeping();
      await close();
    },
    ownsProcess: true,
  });
  process.stdout.write(news + welcome({ url, place, dialects, demo }));
}

async function applied(store: Store, file: string): Promise<string> {
  const { changes, issued } = await apply(store, await readFileToApply(file));
  return describeChanges(changes) + issuedTokens(issued);
}

async function servedDialects(config: Config, store: Store, observe: Observe): Promise<readonly ServedDialect[]> {
  const { flipletRequests: requestsPerTenSeconds } = config;
  const deliver = mailDelivery(config.smtp, store, observe);
  return [
    serveDialect(robostack(store), await document('robostack')),
    serveDialect(fliplet(store, { requestsPerTenSeconds }), await document('fliplet')),
    serveDialect(appstax({ store, deliver }), await document('appstax')),
  ];
}

async function document(dialect: string): Promise<string> {
  return await readFile(new URL(`../../generated/${dialect}/openapi.json`, import.meta.url), 'utf8');
}
