import type { Operations } from '../../../../generated/appstax/operations.ts';
import { scope } from '../../../records/access.ts';
import { updateWithRelations } from '../../../records/change-relations.ts';
import { updateRecord } from '../../../records/update-record.ts';
import { type AppstaxContext, accessFor, collectionNamed } from '../context.ts';
import { whyMissing } from '../missing.ts';
import { readObjectBody } from '../object-body.ts';
import { fileChanges } from '../object-file.ts';
import { savedObject } from '../object-shape.ts';
import { relationTargets } from '../relation-changes.ts';

/** Update an object (guide, "Update an object"; behaviour note, 4.4). */
export const updateObject: Operations<AppstaxContext>['updateObject'] = async ({ params, body }, context) => {
  const collection = await collectionNamed(context, params.collection);
  const where = scope(accessFor(context, collection, 'update'), { oid: params.id });
  const { set, unset, relations } = readObjectBody(body, collection);
  const { database } = context.store;
  const files = fileChanges(context, collection, { set, unset });
  const record =
    relations.length === 0 && files === undefined
      ? await updateRecord(database, { where, set, unset })
      : await updateWithRelations(database, { where, set, unset }, await relationTargets(context, relations), files);
  if (record === undefined) throw await whyMissing(context, collection, params.id, 'update');
  return context.manners.updateHasBody ? { status: 200, body: savedObject(record) } : { status: 204 };
};
