import type { Operations } from '../../../../generated/appstax/operations.ts';
import { scope } from '../../../records/access.ts';
import { findRecord } from '../../../records/find-records.ts';
import { type AppstaxContext, accessFor, collectionNamed } from '../context.ts';
import { whyMissing } from '../missing.ts';
import { shapeObjects } from '../object-shape.ts';

/** Read an object (guide, "Retrieve an object"; behaviour note, 4.3). */
export const readObject: Operations<AppstaxContext>['readObject'] = async ({ params, query }, context) => {
  const collection = await collectionNamed(context, params.collection);
  const where = scope(accessFor(context, collection, 'read'), { oid: params.id });
  const record = await findRecord(context.store.database, where);
  if (record === undefined) throw await whyMissing(context, collection, params.id, 'read');
  const [body] = await shapeObjects(context, collection, [record], query.expanddepth);
  if (body === undefined) throw new Error('one record gives one object');
  return { status: 200, body };
};
