import type { Operations } from '../../../../generated/fliplet/operations.ts';
import { streamedList } from '../../../http/streamed-json.ts';
import { Problem } from '../../../problem.ts';
import { type Access, scope } from '../../../records/access.ts';
import type { Collection } from '../../../records/collections.ts';
import { findRecords } from '../../../records/find-records.ts';
import { findVersionRecords } from '../../../records/history/find-version-records.ts';
import { findVersion, listVersions as listVersionsOf } from '../../../records/history/list-versions.ts';
import { restoreVersion as restoreVersionOf } from '../../../records/history/restore-version.ts';
import type { Version } from '../../../records/history/version.ts';
import { asJson, isJsonObject, type JsonObject } from '../../../records/json.ts';
import { denied } from '../access.ts';
import { changeMade } from '../change-made.ts';
import type { FlipletContext } from '../context.ts';
import { defaultOrder } from '../entry-shape.ts';
import { whereFilter } from '../query/where.ts';
import { entrySource } from '../query-target.ts';
import { columnsOf } from '../settings.ts';
import { shownVersion, versionEntry } from '../version-shape.ts';

type Routes = Operations<FlipletContext>;

/** List the versions of a data source, newest first (seed, "Get the list of versions"). */
export const listVersions: Routes['listVersions'] = async ({ params }, context) => {
  const dataSource = await context.dataSource(params.dataSource);
  const { readable } = await context.access(dataSource, 'select');
  const versions = await listVersionsOf(context.store.database, dataSource);
  return { status: 200, body: { versions: versions.map((version) => shownVersion(version, readable)) } };
};

/** List the entries of a version (seed, "Get the entries of a version"). */
export const listVersionEntries: Routes['listVersionEntries'] = async ({ params, query }, context) => {
  return await entriesOf(context, params, {}, query.limit);
};

/** Query the entries of a version. */
export const queryVersionEntries: Routes['queryVersionEntries'] = async ({ params, body }, context) => {
  const where = asJson(body?.where ?? {});
  return await entriesOf(context, params, isJsonObject(where) ? where : {}, body?.limit);
};

/**
 * Make the entries what they were in a version (seed, "Restore a version"). Whoever does may insert, update and delete any entry with all
 * of its columns: a rule that requires something of single entries does not grant that.
 */
export const restoreVersion: Routes['restoreVersion'] = async ({ params }, context) => {
  const { store, caller } = context;
  const dataSource = await context.dataSource(params.dataSource);
  for (const right of ['update', 'delete', 'insert'] as const) {
    const { writable } = await context.access(dataSource, right);
    if (writable.kind !== 'all') throw denied(context, dataSource, right);
  }
  const version = await versionOf(context, dataSource, params.versionId);
  await restoreVersionOf(store.database, dataSource, version, {
    before: changeMade(caller, 'pre-restore'),
    after: changeMade(caller, 'restore'),
  });
  store.forget();
  const readable = await context.access(dataSource, 'select');
  const records = findRecords(store.database, scope(readable, {}), { sort: defaultOrder });
  return { status: 200, body: await streamedList('entries', records, (record) => versionEntry(record, dataSource.id)) };
};

interface VersionPath {
  readonly dataSource: string;
  readonly versionId: number;
}

async function entriesOf(context: FlipletContext, path: VersionPath, where: JsonObject, limit: number | undefined) {
  const dataSource = await context.dataSource(path.dataSource);
  const access = await context.access(dataSource, 'select', { where });
  const version = await versionOf(context, dataSource, path.versionId);
  const filter = whereFilter(
    { ...entrySource(context, dataSource, access), columns: columnsAt(access, version) },
    where,
  );
  // As in queries, a limit of 0 is none.
  const records = findVersionRecords(context.store.database, scope(access, filter), version.id, limit || undefined);
  const shape = (record: Parameters<typeof versionEntry>[0]) => versionEntry(record, dataSource.id);
  return { status: 200 as const, body: await streamedList('entries', records, shape) };
}

function columnsAt({ collection }: Access, { fieldNames }: Pick<Version, 'fieldNames'>): ReadonlySet<string> {
  return new Set([...(columnsOf(collection) ?? []), ...(fieldNames ?? [])]);
}

async function versionOf({ store }: FlipletContext, dataSource: Collection, id: number) {
  const version = await findVersion(store.database, dataSource, id);
  if (version === undefined) throw new Problem('version-not-found', { version: id });
  return version;
}
