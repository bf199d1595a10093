import type { Database } from '../../database/connect.ts';
import { registry } from '../../database/names.ts';
import { StartFailure } from '../../database/start-failure.ts';

interface Mark {
  readonly _id: string;
  readonly since: Date;
}

const id = 'restoring';

/** Says in the database that what is in it is half a restore, until `clearMark`. */
export async function markRestore(database: Database): Promise<void> {
  await marks(database).replaceOne({ _id: id }, { since: new Date() }, { upsert: true, ...limit(database) });
}

/** What is in the database is whole. */
export async function clearMark(database: Database): Promise<void> {
  await marks(database).deleteOne({ _id: id }, limit(database));
}

/** Whether a restore into the database was begun and did not finish. */
export async function isMarked(database: Database): Promise<boolean> {
  return (await marks(database).findOne({ _id: id }, limit(database))) !== null;
}

/** @throws StartFailure when a restore into the database did not finish, so that nobody serves half of the data */
export async function refuseUnfinishedRestore(database: Database): Promise<void> {
  if (!(await isMarked(database))) return;
  throw new StartFailure(
    'A restore into this database has not finished: wait for it, or run `trivium restore` with the same file again if it was interrupted.',
  );
}

function marks(database: Database) {
  return database.db.collection<Mark>(registry.server);
}

function limit(database: Database) {
  return { maxTimeMS: database.limits.operation };
}
