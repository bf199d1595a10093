import type { Operations } from '../../../../generated/fliplet/operations.ts';
import { streamedList } from '../../../http/streamed-json.ts';
import { isProblem, Problem } from '../../../problem.ts';
import { type Access, scope } from '../../../records/access.ts';
import { changeCollection } from '../../../records/collection-changes.ts';
import type { Collection } from '../../../records/collections.ts';
import { type CommitAccess, type Committed, commitRecords } from '../../../records/commit-records.ts';
import { findRecords } from '../../../records/find-records.ts';
import type { JsonObject } from '../../../records/json.ts';
import { changeMade } from '../change-made.ts';
import { type CommitBody, readCommit } from '../commit-body.ts';
import type { FlipletContext } from '../context.ts';
import { storedData } from '../entry-of.ts';
import { defaultOrder, listedEntry } from '../entry-shape.ts';
import { hookedCommit } from '../hooks/hooked-commit.ts';
import { trackColumns } from '../track-columns.ts';

/** Insert, update and delete entries at once (seed, "Commit a series of changes to a data source"). */
export const commitEntries: Operations<FlipletContext>['commitEntries'] = async ({ params, body }, context) => {
  const dataSource = await context.dataSource(params.dataSource);
  const commit = readCommit(dataSource, body);
  const access = await commitAccess(context, dataSource, commit);
  const hooked = hookedCommit(context, dataSource, body);
  const committed = await commitRecords(context.store.database, dataSource, access, commit, {
    change: changeMade(context.caller, 'commit'),
    ...hooked.making,
  });
  // Entries that are inserted next stand behind those that were numbered.
  if (commit.records.some(({ order }) => order !== null)) context.store.forget();
  const written = await keepColumns(context, dataSource, commit, hooked.rows());
  const clientIds = clientIdsOf(commit, committed);
  const readable = commit.returnsEntries ? await readableAccess(context, written) : undefined;
  if (readable === undefined) return { status: 200, body: { clientIds } };
  const records = findRecords(context.store.database, scope(readable, {}), { sort: defaultOrder });
  const shape = (record: Parameters<typeof listedEntry>[0]) => listedEntry(record, dataSource.id);
  return { status: 200, body: await streamedList('entries', records, shape, { clientIds }) };
};

/** Each right is asked for when the commit has a part that needs it. */
async function commitAccess(
  context: FlipletContext,
  dataSource: Collection,
  commit: CommitBody,
): Promise<CommitAccess> {
  const named = commit.records.filter(({ id }) => id !== null);
  const removed = commit.remove === 'others' ? [] : commit.remove;
  if (commit.remove === 'others' || removed.length > 0) {
    // Which entries go when all others do is not known before, so a rule that looks at them cannot grant it.
    const subject = commit.remove === 'others' ? {} : { stored: storedData(context, dataSource, removed) };
    await context.access(dataSource, 'delete', subject);
  }
  const ids = named.flatMap(({ id }) => (id === null ? [] : [id]));
  const stored = storedData(context, dataSource, ids);
  const submitted = named.map(({ data }) => data);
  // An id that the data source does not have is inserted, so who names one needs both rights.
  const inserts = commit.records.length > named.length || (await stored()).length < new Set(ids).size;
  const rows = commit.records.map(({ data }) => data);
  return {
    create: inserts ? await context.access(dataSource, 'insert', { submitted: rows }) : undefined,
    update: named.length > 0 ? await context.access(dataSource, 'update', { submitted, stored }) : undefined,
  };
}

/** Columns that are sent replace those that are declared; then those of the entries are added. */
async function keepColumns(
  context: FlipletContext,
  dataSource: Collection,
  commit: CommitBody,
  amended: readonly JsonObject[],
): Promise<Collection> {
  const { store } = context;
  const fieldNames = commit.columns;
  const declared =
    fieldNames === undefined
      ? dataSource
      : ((await changeCollection(store.database, dataSource, { fieldNames })) ?? dataSource);
  await trackColumns(context, declared, [...commit.records.map(({ data }) => data), ...amended]);
  if (fieldNames !== undefined) store.forget();
  return declared;
}

function clientIdsOf({ clientIds }: CommitBody, { ids }: Committed): { id: number; clientId: unknown }[] {
  return clientIds.flatMap((clientId, index) => {
    const id = ids[index];
    return clientId === undefined || id === null || id === undefined ? [] : [{ id, clientId }];
  });
}

/** Who may not read gets no entries back, though the commit counts. */
async function readableAccess(context: FlipletContext, dataSource: Collection): Promise<Access | undefined> {
  try {
    return await context.access(dataSource, 'select');
  } catch (error) {
    const denied = isProblem(error, 'access-denied') || isProblem(error, 'unauthenticated');
    if (error instanceof Problem && denied) return undefined;
    throw error;
  }
}
