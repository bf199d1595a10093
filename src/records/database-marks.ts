import type { Database } from '../database/connect.ts';
import { registry } from '../database/names.ts';
import { StartFailure } from '../database/start-failure.ts';

/**
 * The shape in which this program keeps its data in a database: names of collections and fields, and what they hold. It grows by one with a change
 * that an older program would misread; a program opens every format up to its own.
 */
export const dataFormat = 1;

/** That of a database in which none is noted: whoever wrote it did so before formats were noted. */
const unnotedFormat = 1;

/** What a database says of itself as a whole. */
export interface DatabaseMarks {
  /** A restore into it was begun and did not finish. */
  readonly restoring: boolean;
  readonly dataFormat: number;
  /** Whether the format is noted there. */
  readonly noted: boolean;
}

interface Mark {
  readonly _id: string;
  readonly since?: Date;
  readonly version?: number;
}

const restoring = 'restoring';
const format = 'format';

/** Reads the marks, with one request to the database. */
export async function readMarks(database: Database): Promise<DatabaseMarks> {
  const found = await marks(database)
    .find({ _id: { $in: [restoring, format] } }, limit(database))
    .toArray();
  const noted = found.find(({ _id }) => _id === format)?.version;
  return {
    restoring: found.some(({ _id }) => _id === restoring),
    dataFormat: noted ?? unnotedFormat,
    noted: noted !== undefined,
  };
}

/**
 * Makes sure that this program can read what is in the database, and changes nothing there.
 *
 * @throws StartFailure when a restore into it did not finish, so that nobody serves half of the data; when a newer program wrote it
 */
export async function refuseUnreadable(database: Database): Promise<DatabaseMarks> {
  const found = await readMarks(database);
  if (found.restoring) {
    throw new StartFailure(
      'A restore into this database has not finished: wait for it, or run `trivium restore` with the same file again if it was interrupted.',
    );
  }
  const newer = newerFormat(found);
  if (newer !== undefined) {
    throw new StartFailure(`${newer}: start that version or a later one on it. Nothing was changed.`);
  }
  return found;
}

/** What is wrong with data that a newer program wrote; `undefined` for what this program can read. */
export function newerFormat(found: DatabaseMarks): string | undefined {
  if (found.dataFormat <= dataFormat) return undefined;
  return `A newer Trivium has written this database (format ${found.dataFormat}; this program reads up to ${dataFormat})`;
}

/** Notes the format of what is in the database. */
export async function noteDataFormat(database: Database, version: number): Promise<void> {
  await marks(database).replaceOne({ _id: format }, { version }, { upsert: true, ...limit(database) });
}

/** Says in the database that what is in it is half a restore, until `clearMark`. */
export async function markRestore(database: Database): Promise<void> {
  await marks(database).replaceOne({ _id: restoring }, { since: new Date() }, { upsert: true, ...limit(database) });
}

/** What is in the database is whole. */
export async function clearMark(database: Database): Promise<void> {
  await marks(database).deleteOne({ _id: restoring }, limit(database));
}

function marks(database: Database) {
  return database.db.collection<Mark>(registry.server);
}

function limit(database: Database) {
  return { maxTimeMS: database.limits.operation };
}
