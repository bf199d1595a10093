import type { Operations } from '../../../../generated/appstax/operations.ts';
import { scope } from '../../../records/access.ts';
import { updateWithRelations } from '../../../records/change-relations.ts';
import type { File } from '../../../records/files/file.ts';
import { placeFiles, releaseFiles } from '../../../records/files/place-files.ts';
import { countRecords } from '../../../records/find-records.ts';
import { type AppstaxContext, accessFor, collectionNamed } from '../context.ts';
import { invalid } from '../invalid.ts';
import { whyMissing } from '../missing.ts';
import { expectingFile, type FileAddress } from '../object-file.ts';
import { storeUpload } from '../uploads.ts';

type Upload = Parameters<Operations<AppstaxContext>['uploadFile']>[0];

/** Send the data of a file (guide, "Step 3"; behaviour note, 11.2). Of two uploads at once the later one stays, whole. */
export const uploadFile: Operations<AppstaxContext>['uploadFile'] = async (input, context) => {
  const { params } = input;
  const { database } = context.store;
  const collection = await collectionNamed(context, params.collection);
  const where = expectingFile(context, collection, params);
  // Before the data is read: who may not send it shall not make the server store it.
  if ((await countRecords(database, where)) === 0) throw await whyRefused(context, params);
  const file = await received(context, input);
  try {
    const field = { collectionId: collection.id, field: params.property };
    const record = await updateWithRelations(database, { where, set: {} }, [], async (recordId, session) => {
      await releaseFiles(database, { ...field, recordIds: [recordId] }, session);
      await placeFiles(database, [file.id], { kind: 'record', recordId, ...field }, session);
    });
    if (record === undefined) throw await whyRefused(context, params);
  } catch (error) {
    await releaseFiles(database, { ids: [file.id] });
    throw error;
  }
  return { status: 204 };
};

/** The first part with a file name, whatever its own name: clients name it in three ways. Or the body as it is. */
async function received(context: AppstaxContext, { params, body, contentType }: Upload): Promise<File> {
  if (contentType !== 'multipart/form-data') {
    return await storeUpload(context, params.filename, context.exchange.header('content-type'), body);
  }
  let stored: File | undefined;
  try {
    for await (const part of body) {
      if (part.kind !== 'file' || stored !== undefined) continue;
      stored = await storeUpload(context, params.filename, part.contentType, part.content);
    }
  } catch (error) {
    if (stored !== undefined) await releaseFiles(context.store.database, { ids: [stored.id] });
    throw error;
  }
  if (stored === undefined) throw invalid('', 'expected a part with a file name');
  return stored;
}

async function whyRefused(context: AppstaxContext, address: FileAddress): Promise<Error> {
  const collection = await collectionNamed(context, address.collection);
  const mine = scope(accessFor(context, collection, 'update'), { oid: address.id });
  if ((await countRecords(context.store.database, mine)) === 0) {
    return await whyMissing(context, collection, address.id, 'update');
  }
  return invalid('filename', `the property has no file of this name; set it to one first`, 'path');
}
