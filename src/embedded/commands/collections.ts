import { randomBytes } from 'node:crypto';
import { CommandError, type Doc } from '../bson/value.ts';
import type { Collection } from '../store/store.ts';
import type { Context } from './context.ts';
import type { Engine } from './engine.ts';
import { SESSION_RECORDS } from './retry.ts';
import type { SessionTransaction } from './sessions.ts';

/** The collection of that name in the command's database, also one that only its transaction knows yet. */
export function findCollection({ engine, request, transaction }: Context, name: string): Collection | undefined {
  const known = engine.store.collection(request.database, name);
  return known ?? transaction?.made.get(`${request.database}.${name}`)?.collection;
}

/** The collection of a write, made when it is not there yet; two writers who make it at once get the same one. */
export async function collectionForWrite(context: Context, name: string): Promise<Collection> {
  return findCollection(context, name) ?? makeCollection(context, name, new Map());
}

/** Makes a collection that does not exist: at once, or with the commit of the transaction. */
export async function makeCollection(context: Context, name: string, options: Doc): Promise<Collection> {
  const { engine, request, transaction } = context;
  const { database } = request;
  if (transaction !== undefined) return makeInTransaction(engine, transaction, { database, name }, options);
  try {
    return await engine.store.createCollection(database, name, options);
  } catch (error) {
    const made = engine.store.collection(database, name);
    if (made !== undefined && error instanceof CommandError && error.code === 48) return made;
    throw error;
  }
}

/** The collection of a command that makes none: 26 when it does not exist. */
export function existingCollection(context: Context, name: string): Collection {
  const collection = findCollection(context, name);
  if (collection === undefined) {
    throw new CommandError(26, 'NamespaceNotFound', `ns not found: ${context.request.database}.${name}`);
  }
  return collection;
}

/** A collection that a transaction made: it has a name of the engine's own until the commit gives it the real one. */
export interface MadeCollection {
  readonly collection: Collection;
  readonly database: string;
  readonly name: string;
}

const PROVISIONAL = 'pending.';

async function makeInTransaction(
  { store }: Engine,
  transaction: SessionTransaction,
  place: { readonly database: string; readonly name: string },
  options: Doc,
): Promise<Collection> {
  const provisional = `${PROVISIONAL}${randomBytes(12).toString('hex')}`;
  const collection = await store.createCollection(SESSION_RECORDS.database, provisional, options);
  transaction.made.set(`${place.database}.${place.name}`, { collection, ...place });
  return collection;
}

/**
 * Gives the collections of a transaction their names. What it starts belongs into the turn of the event loop in which the transaction
 * commits, so that both are one commit. A name that was taken meanwhile is a WriteConflict.
 */
export function publishCollections({ store }: Engine, transaction: SessionTransaction): Promise<void>[] {
  const made = [...transaction.made.values()];
  for (const { database, name } of made) {
    if (store.collection(database, name) === undefined) continue;
    throw new CommandError(
      112,
      'WriteConflict',
      `the collection ${database}.${name} was made by somebody else meanwhile`,
      {
        labels: ['TransientTransactionError'],
      },
    );
  }
  return made.map(({ collection, database, name }) => store.renameCollection(collection, { database, name }));
}

/** Removes the collections of transactions that ended without a commit, or with the process. */
export async function discardCollections({ store, sessions }: Engine): Promise<void> {
  const { database } = SESSION_RECORDS;
  const left = store.collections(database).filter(({ name }) => name.startsWith(PROVISIONAL));
  if (left.length === 0) return;
  const needed = new Set(
    sessions.openTransactions().flatMap(({ made }) => [...made.values()].map((one) => one.collection)),
  );
  for (const collection of left) if (!needed.has(collection)) await store.dropCollection(collection);
}
