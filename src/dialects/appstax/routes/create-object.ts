import type { Operations } from '../../../../generated/appstax/operations.ts';
import { createRecords } from '../../../records/create-records.ts';
import { objectOf } from '../../../records/json.ts';
import { usersName } from '../../../records/users-collection.ts';
import { type AppstaxContext, collectionNamed, creationAccess } from '../context.ts';
import { invalid } from '../invalid.ts';
import { readObjectBody } from '../object-body.ts';
import { savedObject } from '../object-shape.ts';
import { newRelations, relationTargets } from '../relation-changes.ts';

/** Create an object (guide, "Create an object"; behaviour note, 4.2). */
export const createObject: Operations<AppstaxContext>['createObject'] = async ({ params, body }, context) => {
  const collection = await collectionNamed(context, params.collection);
  if (collection.name === usersName) throw invalid('collection', 'users sign up by POST /users', 'path');
  const access = creationAccess(context, collection);
  const { set, relations } = readObjectBody(body, collection);
  const related = newRelations(await relationTargets(context, relations));
  const row = objectOf([...Object.entries(set), ...Object.entries(related)]);
  const [record] = await createRecords(context.store.database, access, [row]);
  if (record === undefined) throw new Error('one row gives one record');
  return { status: 200, body: savedObject(record) };
};
