import { equalValues } from '../bson/compare.ts';
import { CommandError, Int32, type Value } from '../bson/value.ts';
import type { Collection, Index } from '../store/store.ts';
import { collectionForWrite, existingCollection, findCollection } from './collections.ts';
import type { Commands } from './command.ts';
import type { Context } from './context.ts';
import { anything, documents, flag, readFields, required, text } from './fields.ts';
import { invalidOptions, isGenericField } from './generic-fields.ts';
import { indexSpecification, isExisting } from './index-specification.ts';
import { okReply } from './reply.ts';
import { collectionOf } from './request.ts';

export const indexCommands = {
  createIndexes: { run: createIndexes, inTransaction: true, writes: true },
  dropIndexes: { run: dropIndexes, writes: true },
  deleteIndexes: { run: dropIndexes, writes: true },
} satisfies Commands;

const CREATE = {
  createIndexes: text,
  indexes: documents,
  commitQuorum: anything,
  ignoreUnknownIndexOptions: flag,
} as const;
const MOST_INDEXES = 64;

async function createIndexes(context: Context) {
  const { request, engine } = context;
  const name = collectionOf(request);
  const fields = readFields('createIndexes', request.body, CREATE, isGenericField);
  const given = required(fields.indexes, 'createIndexes.indexes');
  if (given.length === 0) throw new CommandError(2, 'BadValue', 'Must specify at least one index to create');
  const specs = given.map(indexSpecification);
  const automatic = findCollection(context, name) === undefined;
  const collection = await collectionForWrite(context, name);
  let before = 0;
  let missing = 0;
  await engine.store.createIndexes(collection, specs, {
    pause: context.interrupt.pause,
    // Asked when the build's turn has come: somebody else may have made the same index meanwhile.
    isWanted(spec, existing) {
      if (spec === specs[0]) [before, missing] = [existing.length, 0];
      if (isExisting(spec, existing)) return false;
      checkEmpty(context, collection);
      missing++;
      if (before + missing > MOST_INDEXES) throw tooManyIndexes(`${request.database}.${name}`);
      return true;
    },
  });
  return okReply({
    numIndexesBefore: new Int32(before),
    numIndexesAfter: new Int32(before + missing),
    createdCollectionAutomatically: automatic,
    note: missing === 0 ? 'all indexes already exist' : undefined,
  });
}

function tooManyIndexes(namespace: string): CommandError {
  return new CommandError(67, 'CannotCreateIndex', `add index fails, too many indexes for ${namespace}`);
}

/** A transaction may only give indexes to a collection that it made itself and that is still empty. */
function checkEmpty({ transaction, request }: Context, collection: Collection): void {
  if (transaction === undefined) return;
  const own = [...transaction.made.values()].some((made) => made.collection === collection);
  if (!own || transaction.store.writer.count(collection) > 0) {
    throw new CommandError(
      263,
      'OperationNotSupportedInTransaction',
      `Cannot create new indexes on existing collection ${request.database}.${collection.name} in a multi-document transaction.`,
    );
  }
}

async function dropIndexes(context: Context) {
  const { request, engine } = context;
  const fields = readFields('dropIndexes', request.body, { [request.name]: text, index: anything }, isGenericField);
  const collection = existingCollection(context, collectionOf(request));
  const nIndexesWas = new Int32(collection.indexes.length);
  const wanted = required(fields.index, 'dropIndexes.index');
  if (wanted === '*') {
    for (const index of collection.indexes.filter(({ name }) => name !== '_id_'))
      await engine.store.dropIndex(collection, index);
    return okReply({ nIndexesWas, msg: 'non-_id indexes dropped for collection' });
  }
  const chosen = (Array.isArray(wanted) ? wanted : [wanted]).map((one) => findIndex(collection, one));
  for (const index of chosen) await engine.store.dropIndex(collection, index);
  return okReply({ nIndexesWas });
}

function findIndex(collection: Collection, wanted: Value): Index {
  const found = collection.indexes.find(({ name, spec }) => {
    if (typeof wanted === 'string') return name === wanted;
    const key = spec.get('key');
    return key !== undefined && equalValues(key, wanted);
  });
  if (found === undefined) {
    throw new CommandError(
      27,
      'IndexNotFound',
      `index not found with name [${typeof wanted === 'string' ? wanted : 'of this key'}]`,
    );
  }
  if (found.name === '_id_') invalidOptions('cannot drop _id index');
  return found;
}
