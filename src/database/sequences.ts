import type { Database } from './connect.ts';

interface Sequence {
  _id: string;
  value: number;
}

/**
 * Reserves `count` numbers of a sequence with one atomic step and gives the first of them; the others follow it. Numbers
 * start at 1 and are never given twice; those of work that fails afterwards are lost, so gaps occur.
 *
 * Runs outside of any transaction: writers would otherwise wait for each other at this one document.
 */
export async function reserve(database: Database, name: string, count = 1): Promise<number> {
  const after = await database.db
    .collection<Sequence>('sequences')
    .findOneAndUpdate(
      { _id: name },
      { $inc: { value: count } },
      { upsert: true, returnDocument: 'after', maxTimeMS: database.limits.operation },
    );
  if (after === null) throw new Error(`the sequence ${name} gave no number`);
  return after.value - count + 1;
}

/** Makes sure that a sequence goes on after `value`, for numbers that were set by hand. */
export async function raise(database: Database, name: string, value: number): Promise<void> {
  await database.db
    .collection<Sequence>('sequences')
    .updateOne({ _id: name }, { $max: { value: value } }, { upsert: true, maxTimeMS: database.limits.operation });
}
