import type { UpdateFilter } from 'mongodb';
import type { Database } from './connect.ts';
import { failureOf } from './failure.ts';

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
  return (await change(database, name, { $inc: { value: count } })) - count + 1;
}

/** Makes sure that a sequence goes on after `value`, for numbers that were set by hand. */
export async function raise(database: Database, name: string, value: number): Promise<void> {
  await change(database, name, { $max: { value } });
}

/** Changes a sequence and gives its value; one that does not exist yet is started first. */
async function change(database: Database, name: string, update: UpdateFilter<Sequence>): Promise<number> {
  const sequences = database.db.collection<Sequence>('sequences');
  const maxTimeMS = database.limits.operation;
  const step = () => sequences.findOneAndUpdate({ _id: name }, update, { returnDocument: 'after', maxTimeMS });
  const known = await step();
  if (known !== null) return known.value;
  // Not by an upsert: of two that start a sequence at once, DocumentDB loses one, and numbers would be given twice.
  await sequences.insertOne({ _id: name, value: 0 }, { maxTimeMS }).catch((error: unknown) => {
    if (failureOf(error)?.kind !== 'duplicate') throw error;
  });
  const started = await step();
  if (started === null) throw new Error(`the sequence ${name} cannot be started`);
  return started.value;
}
