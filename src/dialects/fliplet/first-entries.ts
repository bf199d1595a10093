import { Problem } from '../../problem.ts';
import { fullAccess, scope } from '../../records/access.ts';
import { collect } from '../../records/find-records.ts';
import { findVersionRecords } from '../../records/history/find-version-records.ts';
import { findVersion } from '../../records/history/list-versions.ts';
import { asJson, isJsonObject, type JsonObject } from '../../records/json.ts';
import type { FlipletContext } from './context.ts';
import { isWithinReach } from './data-source-of.ts';

/** What a new data source begins with. */
export interface FirstEntries {
  /** Of another data source, as they are there. */
  readonly copied: readonly JsonObject[];
  /** Sent with the request; they stand behind the others. */
  readonly sent: readonly JsonObject[];
  /** The columns to declare; null when there is none. */
  readonly columns: readonly string[] | null;
}

/** What a request to create a data source says of its first entries. */
export interface FirstEntriesRequest {
  readonly columns?: readonly string[] | null | undefined;
  readonly entries?: readonly unknown[] | undefined;
  readonly version?: { readonly dataSourceId: number; readonly id: number } | undefined;
}

/** How many entries a version may have that a data source is to begin with: a copy is held in memory once. */
const mostCopied = 100_000;

/**
 * The entries of a version of another data source within reach, if one is named, and those that are sent behind them; the columns that are
 * sent, or those of the version, and the columns of the entries behind them.
 *
 * @throws Problem `collection-not-found`, `version-not-found`, `too-many-records`
 */
export async function firstEntries(context: FlipletContext, request: FirstEntriesRequest): Promise<FirstEntries> {
  const copied = request.version === undefined ? undefined : await entriesOfVersion(context, request.version);
  const sent = (request.entries ?? []).map((entry) => asJson(entry)).filter(isJsonObject);
  const declared = request.columns ?? copied?.columns ?? null;
  const names = new Set(declared ?? []);
  const rows = copied?.copied ?? [];
  for (const row of [...rows, ...sent]) for (const name of Object.keys(row)) names.add(name);
  return { copied: rows, sent, columns: declared === null && names.size === 0 ? null : [...names] };
}

async function entriesOfVersion(
  { store, caller }: FlipletContext,
  { dataSourceId, id }: { readonly dataSourceId: number; readonly id: number },
): Promise<Omit<FirstEntries, 'sent'>> {
  const { database } = store;
  const dataSource = await store.collectionById(dataSourceId);
  if (dataSource === undefined || !isWithinReach(caller, dataSource)) {
    throw new Problem('collection-not-found', { collection: String(dataSourceId) });
  }
  const version = await findVersion(database, dataSource, id);
  if (version === undefined) throw new Problem('version-not-found', { version: id });
  const records = await collect(findVersionRecords(database, scope(fullAccess(dataSource), {}), id), mostCopied);
  return { copied: records.map(({ data }) => data), columns: version.fieldNames };
}
