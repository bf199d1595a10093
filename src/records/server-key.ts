import type { Database } from '../database/connect.ts';
import { failureOf } from '../database/failure.ts';
import { registry } from '../database/names.ts';
import { newSecret } from './secrets.ts';

/**
 * A secret of 32 random bytes that every server of one database shares, made by the first that asks for it. For signatures of
 * what is given to callers and taken back; it is never given out itself.
 *
 * @param make what makes it, where it has a form of its own
 */
export async function serverKey(database: Database, name: string, make: () => string = newSecret): Promise<string> {
  const keys = database.db.collection<{ readonly _id: string; readonly value: string }>(registry.server);
  const maxTimeMS = database.limits.operation;
  const known = await keys.findOne({ _id: name }, { maxTimeMS });
  if (known !== null) return known.value;
  // Not by an upsert, of which DocumentDB loses one when two run at once.
  await keys.insertOne({ _id: name, value: make() }, { maxTimeMS }).catch((error: unknown) => {
    if (failureOf(error)?.kind !== 'duplicate') throw error;
  });
  const made = await keys.findOne({ _id: name }, { maxTimeMS });
  if (made === null) throw new Error(`the server key ${name} cannot be made`);
  return made.value;
}
