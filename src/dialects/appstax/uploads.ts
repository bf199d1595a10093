import type { MultipartBody } from '../../http/operation.ts';
import type { Access } from '../../records/access.ts';
import { createRecords } from '../../records/create-records.ts';
import type { File } from '../../records/files/file.ts';
import { placeFiles, releaseFiles } from '../../records/files/place-files.ts';
import { storeFile } from '../../records/files/store-file.ts';
import { asJson, isJsonObject, type JsonObject, objectOf, ownValue } from '../../records/json.ts';
import type { DataRecord } from '../../records/record.ts';
import type { AppstaxContext } from './context.ts';
import { fileNameIn, fileProperty } from './file-property.ts';
import { fileType } from './file-type.ts';
import { invalid } from './invalid.ts';

/**
 * Stores a file of the app while it arrives. It belongs to nothing until it is given a place; the limit of the request's body
 * is the HTTP layer's.
 */
export async function storeUpload(
  { store, app }: AppstaxContext,
  filename: string,
  contentType: string | undefined,
  content: ReadableStream<Uint8Array>,
): Promise<File> {
  const { organizationId, id: appId } = app;
  const definition = { name: filename, contentType: fileType(contentType, filename), organizationId, appId };
  return await storeFile(store.database, definition, content, Number.MAX_SAFE_INTEGER);
}

/** The files of a multipart body by the name of their part, and the object in its part `sysObjectData`. */
export interface ObjectParts {
  readonly data: JsonObject;
  readonly files: ReadonlyMap<string, File>;
}

/**
 * Reads a multipart body with an object and its files, in any order (guide, "Creating objects and files simultanously"), and hands
 * it to `use`. Files that do not get a place there are let go of, also when a later part or `use` fails.
 *
 * @throws Problem `invalid-request` for a second file of one name, and for a body without `sysObjectData`
 */
export async function withObjectParts<T>(
  context: AppstaxContext,
  body: MultipartBody,
  use: (parts: ObjectParts) => Promise<T>,
): Promise<T> {
  const files = new Map<string, File>();
  let data: JsonObject | undefined;
  try {
    for await (const part of body) {
      if (part.name === 'sysObjectData') {
        const value = part.kind === 'json' ? asJson(part.value) : undefined;
        if (!isJsonObject(value)) throw invalid('sysObjectData', 'expected an object of properties');
        data = value;
      } else if (part.kind === 'file') {
        if (files.has(part.name)) throw invalid(part.name, 'was sent twice');
        files.set(part.name, await storeUpload(context, part.filename, part.contentType, part.content));
      } else throw invalid(part.name, 'expected a file; properties belong into sysObjectData');
    }
    if (data === undefined) throw invalid('sysObjectData', 'is required');
    return await use({ data, files });
  } catch (error) {
    const ids = [...files.values()].map((file) => file.id);
    await releaseFiles(context.store.database, { ids });
    throw error;
  }
}

/** Creates an object with the files that were sent for its properties; the names in the object count, not those of the parts. */
export async function createWithFiles(
  context: AppstaxContext,
  access: Access,
  row: JsonObject,
  files: ReadonlyMap<string, File>,
): Promise<DataRecord> {
  const { database } = context.store;
  const added = [...files].flatMap(([property, file]) =>
    ownValue(row, property) === undefined ? [[property, fileProperty(file.name)] as const] : [],
  );
  const whole = objectOf([...Object.entries(row), ...added]);
  for (const [property, file] of files) {
    if (fileNameIn(ownValue(whole, property)) !== file.name) {
      throw invalid(property, 'the name of the file that was sent differs from the property');
    }
  }
  const [record] = await createRecords(database, access, [whole], undefined, async (session, [recordId]) => {
    if (recordId === undefined) return;
    for (const [field, file] of files) {
      const place = { kind: 'record' as const, collectionId: access.collection.id, recordId, field };
      await placeFiles(database, [file.id], place, { session });
    }
  });
  if (record === undefined) throw new Error('one row was given and no record was made');
  return record;
}
