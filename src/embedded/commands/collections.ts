import { CommandError } from '../bson/value.ts';
import type { Collection } from '../store/store.ts';
import type { Context } from './context.ts';

/** The collection of a write, made when it is not there yet; two writers who make it at once get the same one. */
export async function collectionForWrite(context: Context, name: string): Promise<Collection> {
  const { store } = context.engine;
  const { database } = context.request;
  const known = store.collection(database, name);
  if (known !== undefined) return known;
  try {
    return await store.createCollection(database, name);
  } catch (error) {
    const made = store.collection(database, name);
    if (made !== undefined && error instanceof CommandError && error.code === 48) return made;
    throw error;
  }
}

/** The collection of a command that makes none: 26 when it does not exist. */
export function existingCollection(context: Context, name: string): Collection {
  const collection = context.engine.store.collection(context.request.database, name);
  if (collection === undefined) {
    throw new CommandError(26, 'NamespaceNotFound', `ns not found: ${context.request.database}.${name}`);
  }
  return collection;
}
