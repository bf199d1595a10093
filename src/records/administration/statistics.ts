import type { Document } from 'mongodb';
import type { Database } from '../../database/connect.ts';
import { registry } from '../../database/names.ts';
import { filesOf } from '../files/file.ts';

/** How much a server holds. */
export interface Statistics {
  readonly counts: {
    readonly organizations: number;
    readonly apps: number;
    readonly collections: number;
    readonly tokens: number;
    readonly users: number;
    readonly sessions: number;
    readonly files: number;
  };
  /** In bytes, as the database counts them before compression. */
  readonly storage: {
    readonly dataBytes: number;
    /** Null where the database does not tell. */
    readonly indexBytes: number | null;
    /** The content of files, a part of `dataBytes`. */
    readonly fileBytes: number;
  };
}

/** Counts what the server holds. Costs a few counts in small collections; records are not counted. */
export async function readStatistics(database: Database): Promise<Statistics> {
  const { dataSize, indexSize } = await database.db.command({ dbStats: 1 });
  const [sum] = await filesOf(database)
    .aggregate<Document>([{ $group: { _id: null, bytes: { $sum: '$length' } } }], limits(database))
    .toArray();
  return {
    counts: {
      organizations: await count(database, registry.organizations, {}),
      apps: await count(database, registry.apps, {}),
      collections: await count(database, registry.collections, { deletedAt: null }),
      tokens: await count(database, registry.tokens, { revokedAt: null }),
      users: await count(database, registry.users, {}),
      sessions: await count(database, registry.sessions, { expiresAt: { $gt: new Date() } }),
      files: await count(database, registry.files, { state: 'placed' }),
    },
    storage: {
      dataBytes: numberFrom(dataSize) ?? 0,
      indexBytes: numberFrom(indexSize) ?? null,
      fileBytes: numberFrom(sum?.bytes) ?? 0,
    },
  };
}

/** What the database server is, and how long it takes to answer, in milliseconds. */
export async function readDatabaseFacts(
  database: Database,
): Promise<{ readonly name: string; readonly version: string; readonly roundTripMs: number }> {
  const begun = performance.now();
  const { version } = await database.db.admin().command({ buildInfo: 1 });
  const roundTripMs = Math.round((performance.now() - begun) * 100) / 100;
  return { name: database.db.databaseName, version: String(version), roundTripMs };
}

async function count(database: Database, name: string, where: Document): Promise<number> {
  return await database.db.collection(name).countDocuments(where, limits(database));
}

function limits(database: Database) {
  return { maxTimeMS: database.limits.operation };
}

function numberFrom(value: unknown): number | undefined {
  const number = Number(value);
  return value === undefined || value === null || !Number.isFinite(number) ? undefined : number;
}
