import type { Operations } from '../../../../generated/appstax/operations.ts';
import type { Access } from '../../../records/access.ts';
import { createRecords } from '../../../records/create-records.ts';
import type { File } from '../../../records/files/file.ts';
import { objectOf } from '../../../records/json.ts';
import type { DataRecord } from '../../../records/record.ts';
import { usersName } from '../../../records/users-collection.ts';
import { type AppstaxContext, collectionNamed, creationAccess } from '../context.ts';
import { invalid } from '../invalid.ts';
import { readObjectBody } from '../object-body.ts';
import { savedObject } from '../object-shape.ts';
import { newRelations, relationTargets } from '../relation-changes.ts';
import { createWithFiles, withObjectParts } from '../uploads.ts';

/** Create an object, perhaps with its files (guide, "Create an object"; behaviour note, 4.2 and 11.4). */
export const createObject: Operations<AppstaxContext>['createObject'] = async (input, context) => {
  const collection = await collectionNamed(context, input.params.collection);
  if (collection.name === usersName) throw invalid('collection', 'users sign up by POST /users', 'path');
  const access = creationAccess(context, collection);
  const record =
    input.contentType === 'multipart/form-data'
      ? await withObjectParts(context, input.body, ({ data, files }) => create(context, access, data, files))
      : await create(context, access, input.body, new Map());
  return { status: 200, body: savedObject(record) };
};

async function create(
  context: AppstaxContext,
  access: Access,
  body: unknown,
  files: ReadonlyMap<string, File>,
): Promise<DataRecord> {
  const { set, relations } = readObjectBody(body, access.collection);
  const related = newRelations(await relationTargets(context, relations));
  const row = objectOf([...Object.entries(set), ...Object.entries(related)]);
  if (files.size > 0) return await createWithFiles(context, access, row, files);
  const [record] = await createRecords(context.store.database, access, [row]);
  if (record === undefined) throw new Error('one row gives one record');
  return record;
}
