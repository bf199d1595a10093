import type { Config } from '../config.ts';
import { connect, type Database } from '../database/connect.ts';
import { type Embedded, startEmbedded } from '../embedded/start.ts';
import { setPasswordCost } from '../records/secrets.ts';
import { openStore, type Store } from '../records/store.ts';

/** A store, and how to leave it: everything written is safe once `close` has resolved. */
export interface OpenStore {
  readonly store: Store;
  /** Where the data is, for people; without credentials. */
  readonly place: string;
  readonly close: () => Promise<void>;
}

/**
 * Opens the database that the settings name: the MongoDB server of `MONGODB_URI`, otherwise the embedded engine.
 *
 * @throws StartFailure, and what `startEmbedded` rejects with, each a sentence that says what to do.
 */
export async function openConfiguredStore(config: Config): Promise<OpenStore> {
  setPasswordCost(config.passwordCost);
  if (config.mongodbUri !== undefined) {
    const database = await connect({ uri: config.mongodbUri, name: config.database });
    return await opened(database, `database ${database.db.databaseName} on the MongoDB server of MONGODB_URI`);
  }
  const engine = await startEmbedded(config.memory ? { memory: true } : { directory: config.data });
  try {
    const database = await connect({ uri: engine.uri, name: config.database });
    return await opened(database, config.memory ? 'memory, gone when the server stops' : config.data, engine);
  } catch (error) {
    await engine.close();
    throw error;
  }
}

async function opened(database: Database, place: string, engine?: Embedded): Promise<OpenStore> {
  const close = async () => {
    await database.close();
    await engine?.close();
  };
  try {
    return { store: await openStore(database), place, close };
  } catch (error) {
    await close();
    throw error;
  }
}
