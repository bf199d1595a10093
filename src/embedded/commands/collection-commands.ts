import { equalValues } from '../bson/compare.ts';
import { CommandError, type Doc, Int32, notImplemented } from '../bson/value.ts';
import { existingCollection, findCollection, makeCollection } from './collections.ts';
import type { Commands } from './command.ts';
import type { Context } from './context.ts';
import { anything, document, flag, list, readFields, required, text } from './fields.ts';
import { isGenericField } from './generic-fields.ts';
import { okReply } from './reply.ts';
import { collectionOf } from './request.ts';
import { checkValidator } from './validation.ts';
import { checkCollation } from './variables.ts';

export const collectionCommands = {
  create: { run: create, inTransaction: true, writes: true },
  drop: { run: drop, writes: true },
  renameCollection: { run: rename, writes: true, adminOnly: true },
  collMod: { run: modify, writes: true },
} satisfies Commands;

const CREATE = {
  create: text,
  validator: document,
  validationLevel: text,
  validationAction: text,
  capped: flag,
  size: anything,
  max: anything,
  viewOn: text,
  pipeline: list,
  collation: document,
  timeseries: document,
  expireAfterSeconds: anything,
  clusteredIndex: anything,
  changeStreamPreAndPostImages: document,
  encryptedFields: document,
  storageEngine: document,
  indexOptionDefaults: document,
  idIndex: document,
  autoIndexId: flag,
} as const;

const REFUSED = [
  'viewOn',
  'pipeline',
  'timeseries',
  'expireAfterSeconds',
  'clusteredIndex',
  'encryptedFields',
  'storageEngine',
  'indexOptionDefaults',
] as const;
const KEPT = ['validator', 'validationLevel', 'validationAction'] as const;

/** Making a collection that is there already, with the same options, changes nothing and is no error. */
async function create(context: Context) {
  const { request } = context;
  const name = collectionOf(request);
  const fields = readFields('create', request.body, CREATE, isGenericField);
  if (fields.capped === true) throw notImplemented('capped collections');
  if (fields.changeStreamPreAndPostImages?.get('enabled') === true)
    throw notImplemented('changeStreamPreAndPostImages');
  for (const option of REFUSED) if (fields[option] !== undefined) throw notImplemented(`create with '${option}'`);
  checkCollation(fields.collation);
  const options: Doc = new Map();
  for (const option of KEPT) {
    const value = fields[option];
    if (value !== undefined) options.set(option, value);
  }
  checkValidator(options);
  const existing = findCollection(context, name);
  if (existing === undefined) await makeCollection(context, name, options);
  else if (!equalValues(existing.options, options)) {
    throw new CommandError(
      48,
      'NamespaceExists',
      `namespace ${request.database}.${name} already exists, but with different options`,
    );
  }
  return okReply({});
}

/** Dropping what does not exist is no error. */
async function drop(context: Context) {
  const { request, engine } = context;
  const name = collectionOf(request);
  readFields('drop', request.body, { drop: text }, isGenericField);
  const collection = findCollection(context, name);
  if (collection === undefined) return okReply({});
  if (request.database === 'config') {
    throw new CommandError(
      20,
      'IllegalOperation',
      `can't drop the engine's own collection ${request.database}.${name}`,
    );
  }
  const ns = `${request.database}.${name}`;
  const nIndexesWas = new Int32(collection.indexes.length);
  await engine.store.dropCollection(collection);
  engine.cursors.killWhere((cursor) => cursor.namespace === ns);
  return okReply({ nIndexesWas, ns });
}

const RENAME = { renameCollection: text, to: text, dropTarget: flag } as const;

async function rename(context: Context) {
  const { request, engine } = context;
  const fields = readFields('renameCollection', request.body, RENAME, isGenericField);
  const from = namespace(context, required(fields.renameCollection, 'renameCollection.renameCollection'));
  const to = namespace(context, required(fields.to, 'renameCollection.to'));
  const collection = engine.store.collection(from.database, from.name);
  if (collection === undefined) {
    throw new CommandError(26, 'NamespaceNotFound', `Source collection ${from.database}.${from.name} does not exist`);
  }
  if (from.database === to.database && from.name === to.name) {
    throw new CommandError(20, 'IllegalOperation', "Can't rename a collection to itself");
  }
  await engine.store.renameCollection(collection, { ...to, dropTarget: fields.dropTarget === true });
  const ns = `${from.database}.${from.name}`;
  engine.cursors.killWhere((cursor) => cursor.namespace === ns);
  return okReply({});
}

function namespace(context: Context, text: string): { database: string; name: string } {
  const dot = text.indexOf('.');
  if (dot < 1) throw new CommandError(73, 'InvalidNamespace', `Invalid namespace specified '${text}'`);
  const database = text.slice(0, dot);
  return { database, name: collectionOf({ ...context.request, database }, text.slice(dot + 1)) };
}

const COLL_MOD = {
  collMod: text,
  validator: document,
  validationLevel: text,
  validationAction: text,
  index: document,
  changeStreamPreAndPostImages: document,
} as const;

async function modify(context: Context) {
  const { request, engine } = context;
  const name = collectionOf(request);
  const fields = readFields('collMod', request.body, COLL_MOD, isGenericField);
  if (fields.index !== undefined) throw notImplemented('collMod of an index; drop it and make it anew');
  if (fields.changeStreamPreAndPostImages !== undefined) throw notImplemented('changeStreamPreAndPostImages');
  const collection = existingCollection(context, name);
  const options = new Map(collection.options);
  for (const option of KEPT) {
    const value = fields[option];
    if (value !== undefined) options.set(option, value);
  }
  checkValidator(options);
  await engine.store.setOptions(collection, options);
  return okReply({});
}
