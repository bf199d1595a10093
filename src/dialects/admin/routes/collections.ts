import type { Operations } from '../../../../generated/admin/operations.ts';
import { Problem } from '../../../problem.ts';
import { fullAccess, scope } from '../../../records/access.ts';
import { audited, writeAudit } from '../../../records/administration/audit.ts';
import { binCollection as putIntoBin } from '../../../records/collection-bin.ts';
import { createCollection as create, raiseCollections } from '../../../records/collections.ts';
import { pageOfCollections } from '../../../records/collections-of-owner.ts';
import { countRecords } from '../../../records/find-records.ts';
import { reviseCollection } from '../../../records/revise-collection.ts';
import { changedFields } from '../changed-fields.ts';
import { readColumns, readDialects } from '../collection-definition.ts';
import { aboutCollection, shownCollection } from '../collection-shape.ts';
import type { AdminContext } from '../context.ts';
import { appOf, collectionOf, organizationOf } from '../named.ts';
import { paged } from '../paged.ts';

type Routes = Operations<AdminContext>;

/** List the collections. */
export const listCollections: Routes['listCollections'] = async ({ query }, { store }) => {
  const { organizationId, appId, name, ...page } = query;
  const where = {
    ...(organizationId === undefined ? {} : { organizationId }),
    ...(appId === undefined ? {} : { appId }),
    ...(name === undefined ? {} : { name }),
  };
  return { status: 200, body: paged(await pageOfCollections(store.database, where, page), shownCollection) };
};

/** Read a collection, and how many records it has. */
export const readCollection: Routes['readCollection'] = async ({ params }, context) => {
  const collection = await collectionOf(context, params.collectionId);
  const records = await countRecords(context.store.database, scope(fullAccess(collection), {}));
  return { status: 200, body: { ...shownCollection(collection), records } };
};

/** Create a collection. */
export const createCollection: Routes['createCollection'] = async ({ body }, context) => {
  const { store, by, forget } = context;
  const { database } = store;
  const owner = await ownerOf(context, body);
  const { name, id, fieldNames = null, keepsHistory = false } = body;
  const columns = await readColumns(context, { appId: owner.appId, name }, body.columns ?? []);
  if (id !== undefined) await raiseCollections(database, id);
  const dialects = readDialects({}, body);
  const wanted = { ...owner, name, columns, fieldNames, keepsHistory, dialects, ...(id && { id }) };
  const made = await create(database, wanted, async (session, collection) => {
    const after = { columns: columns.map((column) => column.name), keepsHistory };
    await writeAudit(database, by, { action: 'create', ...aboutCollection(collection), after }, session);
  });
  forget();
  return { status: 201, body: shownCollection(made) };
};

/** Change a collection. */
export const updateCollection: Routes['updateCollection'] = async ({ params, body }, context) => {
  const { store, by, forget } = context;
  const { database } = store;
  const current = await collectionOf(context, params.collectionId);
  const { name = current.name, fieldNames = current.fieldNames, keepsHistory } = body;
  const columns =
    body.columns === undefined ? {} : { columns: await readColumns(context, { ...current, name }, body.columns) };
  const dialects = readDialects(current.dialects, body);
  const wanted = { name, fieldNames, ...columns, ...(keepsHistory && { keepsHistory }) };
  const revised = await reviseCollection(database, current, { ...wanted, dialects }, async (session) => {
    const { before, after } = changedFields(current, wanted);
    // Settings of dialects may hold addresses with keys in them, so only that they were changed is told.
    const settings = (['fliplet', 'appstax'] as const).filter((each) => body[each] !== undefined);
    const note = { before, after: { ...after, ...(settings.length > 0 && { settings }) } };
    await writeAudit(database, by, { action: 'update', ...aboutCollection(current), ...note }, session);
  });
  forget();
  return { status: 200, body: shownCollection(revised) };
};

/** Put a collection into the bin. */
export const binCollection: Routes['binCollection'] = async ({ params }, context) => {
  const { store, by, forget } = context;
  const current = await collectionOf(context, params.collectionId);
  await audited(store.database, by, async (session, note) => {
    await putIntoBin(store.database, current.id, session);
    await note({ action: 'bin', ...aboutCollection(current) });
  });
  forget();
  return { status: 204 };
};

/** @throws Problem `invalid-request` unless the request names one of an app and an organization; that it is not there */
async function ownerOf(
  context: AdminContext,
  { appId, organizationId }: { appId?: number | undefined; organizationId?: number | undefined },
): Promise<{ appId: number | null; organizationId: number }> {
  if (appId !== undefined && organizationId === undefined) {
    return { appId, organizationId: (await appOf(context, appId)).organizationId };
  }
  if (appId === undefined && organizationId !== undefined) {
    return { appId: null, organizationId: (await organizationOf(context, organizationId)).id };
  }
  const faults = [{ in: 'body', path: 'appId', message: 'name either appId or organizationId' }] as const;
  throw new Problem('invalid-request', { faults });
}
