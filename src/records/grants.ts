import type { Database } from '../database/connect.ts';
import { registry } from '../database/names.ts';
import type { ClientSession } from '../database/transaction.ts';
import type { Action } from './actions.ts';
import { allFields, type FieldMask } from './field-mask.ts';
import { isJsonObject, type JsonObject } from './json.ts';
import { fromStored, toStored } from './stored-value.ts';

/** Fields as a grant names them. */
export type GrantedFields = 'all' | { readonly only: readonly string[] } | { readonly except: readonly string[] };

/** What a token may do with one collection of an app, or with all of those that have no grant of their own. */
export interface Grant {
  readonly tokenId: number;
  readonly appId: number;
  /** Null: every collection of the app without a grant of its own. */
  readonly collectionId: number | null;
  readonly actions: readonly Action[];
  readonly read: GrantedFields;
  readonly write: GrantedFields;
  /** Only records that match may be seen and changed, in the filter language of `aggregation/filter.ts`; `{}` is all. */
  readonly filter: JsonObject;
}

type GrantDocument = Omit<Grant, 'filter'> & { readonly _id: string; readonly filter: unknown };

/** Sets the grant of a token for a collection (or all), replacing an earlier one. */
export async function putGrant(database: Database, grant: Grant): Promise<void> {
  const { filter, ...rest } = grant;
  await documents(database).replaceOne(
    { _id: idOf(grant) },
    { ...rest, filter: toStored(filter) },
    { upsert: true, maxTimeMS: database.limits.operation },
  );
}

/** Takes the grant of a token for a collection (or all) away. */
export async function removeGrant(database: Database, grant: Pick<Grant, 'tokenId' | 'appId' | 'collectionId'>) {
  await documents(database).deleteOne({ _id: idOf(grant) }, { maxTimeMS: database.limits.operation });
}

/** Makes the grants of a token exactly these, as a part of a larger change. */
export async function replaceGrants(
  database: Database,
  tokenId: number,
  grants: readonly Grant[],
  session: ClientSession,
): Promise<void> {
  const options = { session, maxTimeMS: database.limits.operation };
  await documents(database).deleteMany({ tokenId }, options);
  const made = grants.map((grant) => ({ ...grant, _id: idOf(grant), filter: toStored(grant.filter) }));
  if (made.length > 0) await documents(database).insertMany(made, options);
}

/** Takes away all grants in an app, or all on a collection, as a part of a larger change. */
export async function removeGrants(
  database: Database,
  where: { readonly appId: number } | { readonly collectionId: number },
  session: ClientSession,
): Promise<void> {
  await documents(database).deleteMany({ ...where }, { session, maxTimeMS: database.limits.operation });
}

/** The grants of several tokens. */
export async function grantsOfTokens(database: Database, tokenIds: readonly number[]): Promise<Grant[]> {
  const found = documents(database).find(
    { tokenId: { $in: [...tokenIds] } },
    { maxTimeMS: database.limits.operation, sort: { _id: 1 } },
  );
  return await found.map(toGrant).toArray();
}

/** The grants of a token in an app; with neither, all grants. */
export async function listGrants(
  database: Database,
  where: Partial<Pick<Grant, 'tokenId' | 'appId'>> = {},
): Promise<Grant[]> {
  const found = documents(database).find({ ...where }, { maxTimeMS: database.limits.operation, sort: { _id: 1 } });
  return await found.map(toGrant).toArray();
}

/** The grant that holds for a collection: its own, or else the one for every collection. */
export function grantFor(grants: readonly Grant[], collectionId: number): Grant | undefined {
  return (
    grants.find((grant) => grant.collectionId === collectionId) ?? grants.find((grant) => grant.collectionId === null)
  );
}

/** The mask that granted fields stand for. */
export function maskOf(fields: GrantedFields): FieldMask {
  if (fields === 'all') return allFields;
  if ('only' in fields) return { kind: 'only', names: new Set(fields.only) };
  return { kind: 'except', names: new Set(fields.except) };
}

function idOf(grant: Pick<Grant, 'tokenId' | 'appId' | 'collectionId'>): string {
  return `${grant.tokenId}:${grant.appId}:${grant.collectionId ?? '*'}`;
}

function toGrant({ _id, filter, ...rest }: GrantDocument): Grant {
  const given = fromStored(filter);
  if (!isJsonObject(given)) throw new Error(`the grant ${_id} has no readable filter`);
  return { ...rest, filter: given };
}

function documents(database: Database) {
  return database.db.collection<GrantDocument>(registry.grants);
}
