import type { Config } from '../config.ts';
import { connect, type Database } from '../database/connect.ts';
import { StartFailure } from '../database/start-failure.ts';
import { type Embedded, startEmbedded } from '../embedded/start.ts';
import { setPasswordCost } from '../records/secrets.ts';
import { openStore, type Store } from '../records/store.ts';

/** A database server that can be connected to. */
export interface DatabaseServer {
  /** For the driver; may hold a password. */
  readonly uri: string;
  /** Where the data is, for people; without credentials. */
  readonly place: string;
  /** Ends an engine of ours once everything written is safe; leaves a server that others run alone. */
  readonly close: () => Promise<void>;
}

/** A store, and how to leave it. */
export interface OpenStore {
  readonly store: Store;
  readonly place: string;
  /** Everything written is safe once it has resolved. */
  readonly close: () => Promise<void>;
}

/** How the embedded engine is to work for a command. */
export interface EngineOptions {
  /** Bytes of records that it keeps in memory for those who read them again. */
  readonly cacheBytes?: number;
}

/** For commands that write much and read little of it again: otherwise memory would grow with what they write, up to the usual limit. */
export const forBulkWrites: EngineOptions = { cacheBytes: 16 * 1024 * 1024 };

/**
 * The database server that the settings name: that of `MONGODB_URI`, otherwise the embedded engine, which is started.
 *
 * @throws StartFailure, a sentence that says what to do
 */
export async function configuredServer(config: Config, engine: EngineOptions = {}): Promise<DatabaseServer> {
  if (config.mongodbUri !== undefined) {
    const place = `database ${config.database} on the MongoDB server of MONGODB_URI`;
    return { uri: config.mongodbUri, place, close: async () => undefined };
  }
  const { uri, close } = await startedEngine(config, engine);
  return { uri, place: config.memory ? 'memory, gone when the server stops' : config.data, close };
}

async function startedEngine(config: Config, engine: EngineOptions): Promise<Embedded> {
  try {
    return await startEmbedded(config.memory ? { memory: true } : { directory: config.data }, engine);
  } catch (error) {
    // The engine says in a sentence why it cannot be started.
    throw error instanceof Error ? new StartFailure(error.message) : error;
  }
}

/**
 * Opens the store on a database server, in this process; leaves the server itself alone.
 *
 * @throws StartFailure, a sentence that says what to do
 */
export async function openStoreOn(uri: string, config: Config): Promise<Omit<OpenStore, 'place'>> {
  setPasswordCost(config.passwordCost);
  const database = await connect({ uri, name: config.database });
  try {
    return { store: await openStore(database), close: () => database.close() };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/**
 * Works on the database that the settings name, without a store: for what has to find it as it is.
 *
 * @param work is also told whether no other process can write meanwhile, as the embedded engine serves one program at a time
 * @param patience how long a server is waited for, in milliseconds; as long as at a start unless given
 */
export async function withConfiguredDatabase<Result>(
  config: Config,
  work: (database: Database, exclusive: boolean) => Promise<Result>,
  patience?: number,
): Promise<Result> {
  const server = await configuredServer(config);
  try {
    const database = await connect({
      uri: server.uri,
      name: config.database,
      ...(patience !== undefined && { patience }),
    });
    try {
      return await work(database, config.mongodbUri === undefined);
    } finally {
      await database.close();
    }
  } finally {
    await server.close();
  }
}

/** Opens the store on the database server that the settings name; closing it ends an engine that was started for it. */
export async function openConfiguredStore(config: Config, engine: EngineOptions = {}): Promise<OpenStore> {
  const server = await configuredServer(config, engine);
  try {
    const opened = await openStoreOn(server.uri, config);
    const close = async () => {
      await opened.close();
      await server.close();
    };
    return { store: opened.store, place: server.place, close };
  } catch (error) {
    await server.close();
    throw error;
  }
}
