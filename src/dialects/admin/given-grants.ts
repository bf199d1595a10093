import { Problem } from '../../problem.ts';
import type { Action } from '../../records/actions.ts';
import { translateFilter } from '../../records/aggregation/filter.ts';
import { allFields } from '../../records/field-mask.ts';
import type { Grant, GrantedFields } from '../../records/grants.ts';
import { asJson, isJsonObject, type JsonObject } from '../../records/json.ts';
import type { AdminContext } from './context.ts';

/** A grant as a request has it; what is left out is null, all fields, every record. */
export interface GivenGrant {
  readonly appId: number;
  readonly collectionId?: number | null | undefined;
  readonly actions: readonly Action[];
  readonly read?: GrantedFields | undefined;
  readonly write?: GrantedFields | undefined;
  readonly filter?: unknown;
}

/**
 * Reads grants of a token of an organization, and makes sure that what they name is there and belongs to it.
 *
 * @throws Problem `invalid-request` with every fault
 */
export async function readGrants(
  { store }: Pick<AdminContext, 'store'>,
  organizationId: number,
  given: readonly GivenGrant[],
): Promise<Omit<Grant, 'tokenId'>[]> {
  const faults: { in: 'body'; path: string; message: string }[] = [];
  const grants: Omit<Grant, 'tokenId'>[] = [];
  const seen = new Set<string>();
  for (const [index, { appId, collectionId = null, actions, read = 'all', write = 'all', filter }] of given.entries()) {
    const refuse = (name: string, message: string) =>
      faults.push({ in: 'body', path: `grants[${index}].${name}`, message });
    const app = await store.appById(appId);
    const collection = collectionId === null ? undefined : await store.collectionById(collectionId);
    if (app?.organizationId !== organizationId) refuse('appId', 'is no app of the organization');
    else if (collectionId !== null && collection?.appId !== appId)
      refuse('collectionId', 'is no collection of the app');
    if (seen.has(`${appId} ${collectionId}`)) refuse('collectionId', 'has a grant before this one');
    seen.add(`${appId} ${collectionId}`);
    const condition = filterOf(filter);
    const wrong = faultOf(condition, String(appId));
    if (wrong !== undefined) refuse('filter', wrong);
    grants.push({ appId, collectionId, actions, read, write, filter: condition });
  }
  if (faults.length > 0) throw new Problem('invalid-request', { faults: faults.slice(0, 100) });
  return grants;
}

function filterOf(filter: unknown): JsonObject {
  const value = asJson(filter ?? {});
  return isJsonObject(value) ? value : {};
}

function faultOf(filter: JsonObject, name: string): string | undefined {
  try {
    translateFilter(filter, { name, readable: allFields });
    return undefined;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return 'message' in error.facts ? error.facts.message : error.code;
  }
}
