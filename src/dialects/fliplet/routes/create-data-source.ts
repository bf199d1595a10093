import type { Operations } from '../../../../generated/fliplet/operations.ts';
import { Problem } from '../../../problem.ts';
import { fullAccess } from '../../../records/access.ts';
import { createCollection } from '../../../records/collections.ts';
import { importRecords } from '../../../records/import-records.ts';
import { changeMade } from '../change-made.ts';
import { changedSettings } from '../change-settings.ts';
import type { FlipletContext } from '../context.ts';
import { shownDataSource } from '../data-source-shape.ts';
import { newData } from '../entry-data.ts';
import { firstEntries } from '../first-entries.ts';
import { hookedInsertion } from '../hooks/hooked-insertion.ts';
import { managedOrganization, type NamedOwner, type Owner, ownerNamed } from '../owner.ts';
import { trackColumns } from '../track-columns.ts';

type CreateDataSource = Operations<FlipletContext>['createDataSource'];

/** Create a data source (seed, "Create a data source"), with entries to begin with if there are any. */
export const createDataSource: CreateDataSource = async ({ query, body }, context) => {
  managedOrganization(context, 'create data sources');
  const owner = await onlyOwner(context, query, body);
  const first = await firstEntries(context, body);
  const { store, caller } = context;
  const collection = await createCollection(store.database, {
    ...owner,
    name: body.name,
    columns: [],
    fieldNames: first.columns,
    keepsHistory: true,
    dialects: changedSettings({}, body),
    sharesName: true,
  });
  store.forget();
  const sent = first.sent.map((entry) => newData(collection, entry));
  // Nobody is told of what a data source begins with; what is to be hashed is.
  const hooked = await hookedInsertion(context, collection, fullAccess(collection), { rows: sent, runHooks: false });
  const rows = [...first.copied.map((entry) => newData(collection, entry)), ...hooked.rows];
  await importRecords(store.database, fullAccess(collection), rows, { replace: false }, changeMade(caller, 'snapshot'));
  await trackColumns(context, collection, hooked.rows);
  return { status: 201, body: { dataSource: shownDataSource(collection, caller) } };
};

/** The one owner that query and body name. */
async function onlyOwner(context: FlipletContext, query: NamedOwner, body: NamedOwner): Promise<Owner> {
  for (const key of ['appId', 'organizationId'] as const) {
    if (query[key] !== undefined && body[key] !== undefined && query[key] !== body[key]) {
      throw new Problem('invalid-request', {
        faults: [{ in: 'body', path: key, message: 'is another one than in the query' }],
      });
    }
  }
  const owner = await ownerNamed(context, {
    appId: query.appId ?? body.appId,
    organizationId: query.organizationId ?? body.organizationId,
  });
  if (owner === undefined) throw new Problem('context-required', {});
  return owner;
}
