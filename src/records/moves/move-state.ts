import { createHash } from 'node:crypto';
import type { Database } from '../../database/connect.ts';
import { registry } from '../../database/names.ts';
import type { ClientSession } from '../../database/transaction.ts';
import { ImportClash } from '../transfer/checkpoint.ts';

/** What has become of the records of one collection of another server; all starts of the move together. */
export interface MoveCounts {
  /** Records that the source has shown. */
  readonly read: number;
  readonly taken: number;
  /** Those that were here already, when a source is read from its beginning once more. */
  readonly present: number;
  readonly refused: number;
  readonly files: number;
  /** Files that the source names and did not give. */
  readonly missingFiles: number;
}

/** How far the move of one collection has come. */
export interface MoveState extends MoveCounts {
  readonly id: string;
  readonly collectionId: number;
  /** Where to go on reading; null: at the beginning. */
  readonly after: string | number | null;
  /** How often the source was read to its end. */
  readonly rounds: number;
  /** Counts the steps, so that two processes cannot go on with the same move at once. */
  readonly steps: number;
  /** The first of the records that were refused, at most `mostRefusalsKept`. */
  readonly refusals: readonly Refusal[];
}

export interface Refusal {
  readonly record: string;
  readonly reason: string;
}

export const mostRefusalsKept = 100;

interface MoveDocument extends Omit<MoveState, 'id'> {
  readonly _id: string;
  /** For people. */
  readonly move: string;
  readonly name: string;
  readonly startedAt: Date;
}

/** What a move is called: the same for each start from one source into one app. */
export function moveId(move: string, key: string): string {
  return createHash('sha256')
    .update(JSON.stringify([move, key]))
    .digest('hex');
}

export const nothingMoved = { read: 0, taken: 0, present: 0, refused: 0, files: 0, missingFiles: 0 } as const;

/** How far a collection has come; `undefined` when it was not begun. */
export async function findMove(database: Database, id: string): Promise<MoveState | undefined> {
  const found = await documents(database).findOne({ _id: id }, { maxTimeMS: database.limits.operation });
  if (found === null) return undefined;
  const { _id, move: _move, name: _name, startedAt: _at, ...state } = found;
  return { id: _id, ...state };
}

/** Notes that a collection is begun, in the transaction that makes it, if one does. */
export async function beginMove(
  database: Database,
  begun: { readonly move: string; readonly key: string; readonly name: string; readonly collectionId: number },
  session?: ClientSession,
): Promise<MoveState> {
  const { move, key, name, collectionId } = begun;
  const state = { collectionId, after: null, rounds: 0, steps: 0, refusals: [], ...nothingMoved };
  const id = moveId(move, key);
  const options = { ...(session === undefined ? {} : { session }), maxTimeMS: database.limits.operation };
  await documents(database).insertOne({ _id: id, move, name, startedAt: new Date(), ...state }, options);
  return { id, ...state };
}

/**
 * Moves on by one step, in the transaction that writes its records, if there are any.
 *
 * @throws ImportClash when another process has done a step meanwhile
 */
export async function advanceMove(
  database: Database,
  { id, ...next }: MoveState,
  session?: ClientSession,
): Promise<MoveState> {
  const options = { ...(session === undefined ? {} : { session }), maxTimeMS: database.limits.operation };
  const steps = next.steps + 1;
  const { matchedCount } = await documents(database).updateOne(
    { _id: id, steps: next.steps },
    { $set: { ...next, steps } },
    options,
  );
  if (matchedCount === 0) throw new ImportClash('Another process goes on with the same move.');
  return { id, ...next, steps };
}

/** Forgets a move, whose collection is gone. */
export async function forgetMove(database: Database, id: string): Promise<void> {
  await documents(database).deleteOne({ _id: id }, { maxTimeMS: database.limits.operation });
}

function documents(database: Database) {
  return database.db.collection<MoveDocument>(registry.moves);
}
