import { type Db, MongoClient, type MongoClientOptions } from 'mongodb';
import { type PoolState, watchPool } from './pool.ts';
import { explainFailure, StartFailure } from './start-failure.ts';

/** One database on one server, and the limits that every operation on it keeps. */
export interface Database {
  readonly client: MongoClient;
  readonly db: Db;
  readonly limits: Limits;
  /** The connections of this client at the moment. */
  pool(): PoolState;
  close(): Promise<void>;
}

/** Milliseconds. `operation` is sent to the server with each command; `waiting` is how long a lost server is looked for. */
export interface Limits {
  readonly operation: number;
  readonly transaction: number;
}

export interface ConnectOptions {
  readonly uri: string;
  /** Overrides the database named in the URI; without either it is `trivium`. */
  readonly name?: string;
  readonly limits?: Partial<Limits>;
  /** How long start-up tries to reach the server, in milliseconds. */
  readonly patience?: number;
}

/** The limits of a database for which no others are given. */
export const defaultLimits: Limits = { operation: 30_000, transaction: 60_000 };
const defaultName = 'trivium';

/**
 * Opens the one client of this process and makes sure that the server can be used: reachable, signed in, and a replica set
 * or sharded cluster, since transactions need one.
 *
 * @throws StartFailure with one sentence that says what is wrong and what to do.
 */
export async function connect(options: ConnectOptions): Promise<Database> {
  const limits = { ...defaultLimits, ...options.limits };
  const client = makeClient(options.uri, limits);
  const pool = watchPool(client);
  try {
    await greet(client, options.patience ?? 10_000);
  } catch (error) {
    await client.close();
    throw error instanceof StartFailure ? error : explainFailure(error, options.uri);
  }
  const named = client.options.dbName === 'test' ? defaultName : client.options.dbName;
  return { client, db: client.db(options.name ?? named), limits, pool, close: () => client.close() };
}

function makeClient(uri: string, limits: Limits): MongoClient {
  const settings: MongoClientOptions = {
    appName: 'trivium',
    // A request that finds the server gone is told so within a second and may come back, rather than wait for an election.
    serverSelectionTimeoutMS: 700,
    connectTimeoutMS: 5_000,
    // Beyond the limit that the server itself keeps, so that only a server that went silent is cut off.
    socketTimeoutMS: limits.operation + 5_000,
    waitQueueTimeoutMS: 5_000,
    retryWrites: true,
    retryReads: true,
    w: 'majority',
    readConcernLevel: 'majority',
  };
  try {
    return new MongoClient(uri, settings);
  } catch (error) {
    throw explainFailure(error, uri);
  }
}

async function greet(client: MongoClient, patience: number): Promise<void> {
  const until = Date.now() + patience;
  for (;;) {
    try {
      // A try that fails leaves a client that refuses every command at once, until it is told to connect anew.
      await client.connect();
      const hello = await client.db('admin').command({ hello: 1 });
      if (hello.setName === undefined && hello.msg !== 'isdbgrid') throw standalone;
      // `hello` is answered before signing in; this is not.
      await client.db('admin').command({ ping: 1 });
      return;
    } catch (error) {
      const unreachable = error instanceof Error && error.name === 'MongoServerSelectionError';
      if (!unreachable || Date.now() >= until) throw error;
    }
  }
}

const standalone = new StartFailure(
  'The MongoDB server is a standalone, but Trivium needs transactions: start it with --replSet and run rs.initiate() once.',
);
