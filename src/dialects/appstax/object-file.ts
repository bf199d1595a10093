import { Problem } from '../../problem.ts';
import { type ScopedFilter, scope } from '../../records/access.ts';
import type { Alongside } from '../../records/change-relations.ts';
import type { Collection } from '../../records/collections.ts';
import type { File } from '../../records/files/file.ts';
import { fileOfField, keepFileNamed } from '../../records/files/record-files.ts';
import { findRecord } from '../../records/find-records.ts';
import { ownValue } from '../../records/json.ts';
import { escapeKey } from '../../records/keys.ts';
import { type AppstaxContext, accessFor, collectionNamed } from './context.ts';
import { fileNameIn } from './file-property.ts';
import { whyMissing } from './missing.ts';
import type { ObjectBody } from './object-body.ts';

/** The path of a file's address. */
export interface FileAddress {
  readonly collection: string;
  readonly id: string;
  readonly property: string;
  readonly filename: string;
}

/**
 * Finds the file of an address, if the caller may read the object that it belongs to.
 *
 * @throws Problem `file-not-found` when the object has no file of this name, or its data was not sent yet; else as for the object
 */
export async function readableFile(context: AppstaxContext, address: FileAddress): Promise<File> {
  const { database } = context.store;
  const collection = await collectionNamed(context, address.collection);
  const record = await findRecord(database, scope(accessFor(context, collection, 'read'), { oid: address.id }));
  if (record === undefined) throw await whyMissing(context, collection, address.id, 'read');
  const named = fileNameIn(ownValue(record.data, address.property)) === address.filename;
  const field = { collectionId: collection.id, recordId: record.id, field: address.property };
  const file = named ? await fileOfField(database, field) : undefined;
  if (file?.name !== address.filename) throw new Problem('file-not-found', { file: address.filename });
  return file;
}

/** The object of an address as long as the caller may change it and it has a file property of this name. */
export function expectingFile(context: AppstaxContext, collection: Collection, address: FileAddress): ScopedFilter {
  const path = `data.${escapeKey(address.property)}`;
  const named = { [`${path}.sysDatatype`]: 'file', [`${path}.filename`]: address.filename };
  return scope(accessFor(context, collection, 'update'), { oid: address.id, ...named });
}

/**
 * What an update does to files: a property that gets another file, or none, loses the data of the one before; the same name keeps
 * it. Undefined when the update concerns no file.
 */
export function fileChanges(
  { store }: AppstaxContext,
  collection: Collection,
  { set, unset }: Pick<ObjectBody, 'set' | 'unset'>,
): Alongside | undefined {
  const declared = new Set(collection.columns.flatMap(({ name, type }) => (type === 'file' ? [name] : [])));
  const named = Object.keys(set).map((field) => ({ field, name: fileNameIn(set[field]) }));
  const gone = unset.map((field) => ({ field, name: undefined }));
  const touched = [...named, ...gone].filter(({ field, name }) => name !== undefined || declared.has(field));
  if (touched.length === 0) return undefined;
  return async (recordId, session) => {
    for (const { field, name } of touched) {
      await keepFileNamed(store.database, { collectionId: collection.id, recordId, field }, name, session);
    }
  };
}
