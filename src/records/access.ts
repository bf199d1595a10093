import { recordsName } from '../database/names.ts';
import { Problem } from '../problem.ts';
import type { Action } from './actions.ts';
import { translateFilter } from './aggregation/filter.ts';
import type { CollectionView } from './aggregation/view.ts';
import type { Collection } from './collections.ts';
import { allFields, allows, type FieldMask, noFields } from './field-mask.ts';
import { type Grant, maskOf } from './grants.ts';
import { escapeKey } from './keys.ts';
import { type Level, type Person, type SharedAct, sharedReach } from './shares.ts';

/** A MongoDB filter on stored records, made by this server and never taken from a caller as it is. */
export type Filter = Readonly<Record<string, unknown>>;

// Not exported: no other module can make the two types below, so nobody gets past a decision on access.
const decided: unique symbol = Symbol('decided in access.ts');

/** The decision what someone may do with a collection: which records, which fields. */
export interface Access {
  readonly [decided]: true;
  readonly collection: Collection;
  /** Matches the records within reach; `undefined` when all are. */
  readonly reach: Filter | undefined;
  /** What the reach depends on. A change of data cannot move a record out of a reach by owner. */
  readonly reachBy: 'data' | 'owner';
  /** The user whom new records belong to; absent: nobody. */
  readonly newOwner?: number;
  readonly readable: FieldMask;
  readonly writable: FieldMask;
}

/** A filter that has the decision built in. The functions on records take nothing else. */
export interface ScopedFilter extends Access {
  readonly filter: Filter;
  /**
   * Where in the request the conditions stand, when a caller wrote patterns or the like that only the database can judge. What it
   * finds wrong with the filter is then told as the caller's fault.
   */
  readonly fromCaller?: { readonly place: string };
}

/**
 * Decides by the grant of a token.
 *
 * @throws Problem `action-forbidden` when there is no grant, or none for this action.
 */
export function accessByGrant(grant: Grant | undefined, collection: Collection, action: Action): Access {
  if (grant === undefined || grant.appId !== collection.appId || !grant.actions.includes(action)) {
    throw new Problem('action-forbidden', { collection: collection.name, action });
  }
  // Who may not read must not learn values by selecting on them or from the answer to a change either.
  const reads = action === 'aggregate' || grant.actions.includes('read');
  return {
    [decided]: true,
    collection,
    reach: reachOf(grant, collection),
    reachBy: 'data',
    readable: reads ? maskOf(grant.read) : noFields,
    writable: maskOf(grant.write),
  };
}

/** Everything: for provisioning, import and operators, who own the server. */
export function fullAccess(collection: Collection): Access {
  return { [decided]: true, ...everyField, collection, reach: undefined };
}

const everyField = { reachBy: 'owner', readable: allFields, writable: allFields } as const;

/** Decides for a user (`undefined`: someone not signed in) by who owns a record and whom it is shared with. */
export function accessByOwner(
  person: Person | undefined,
  collection: Collection,
  act: SharedAct,
  level: Level,
): Access {
  return { [decided]: true, ...everyField, collection, reach: sharedReach(person, act, level) };
}

/**
 * Decides whether a user may add records, which then are the user's own.
 *
 * @throws Problem `action-forbidden` for level `admin`, and for `user` and `owner` when nobody is signed in.
 */
export function accessToCreate(person: Person | undefined, collection: Collection, level: Level): Access {
  if (level === 'admin' || (level !== 'public' && person === undefined)) {
    throw new Problem('action-forbidden', { collection: collection.name, action: 'create' });
  }
  const newOwner = person === undefined ? {} : { newOwner: person.id };
  return { [decided]: true, ...everyField, ...newOwner, collection, reach: undefined };
}

/** Decides by rules of a dialect that speak of fields, once they have granted an action on the collection. */
export function accessToFields(
  collection: Collection,
  { readable, writable }: { readonly readable: FieldMask; readonly writable: FieldMask },
): Access {
  return { ...fullAccess(collection), readable, writable };
}

/**
 * The same decision for what the server adds to a record on its own account, such as what a hook makes of it. What the caller sent has to be
 * judged before (`assertWritable`).
 */
export function withEveryFieldWritable<Decision extends Access>(decision: Decision): Decision {
  return { ...decision, writable: allFields };
}

/** Puts a filter behind a decision. An empty filter means all records within reach. */
export function scope(access: Access, filter: Filter, fromCaller?: ScopedFilter['fromCaller']): ScopedFilter {
  const parts = [access.reach, filter].filter((part) => part !== undefined && Object.keys(part).length > 0);
  const [only] = parts;
  const scoped = { ...access, filter: parts.length > 1 ? { $and: parts } : (only ?? {}) };
  return fromCaller === undefined ? scoped : { ...scoped, fromCaller };
}

/** What a pipeline may see of the collection: the records within reach, as flat objects of the readable fields. */
export function viewOf(access: Access): CollectionView {
  const { collection, readable, reach = {} } = access;
  return { name: collection.name, records: recordsName(collection.id), scope: reach, readable };
}

/**
 * Where a field that the caller names is stored, as a path for filters and sorts: `id` is the record's id, everything else
 * its data. The name is one key, whatever dots it holds.
 *
 * @throws Problem `field-forbidden` for a field that the caller may not read.
 */
export function readablePath(access: Access, field: string): string {
  if (field === 'id') return '_id';
  if (!allows(access.readable, field)) {
    throw new Problem('field-forbidden', { collection: access.collection.name, field, action: 'read' });
  }
  return `data.${escapeKey(field)}`;
}

/** @throws Problem `field-forbidden` naming the first field that the caller may not write. */
export function assertWritable(access: Access, fields: Iterable<string>): void {
  for (const field of fields) {
    if (!allows(access.writable, field)) {
      const { id: collectionId, name: collection } = access.collection;
      throw new Problem('field-forbidden', { collection, collectionId, field, action: 'write' });
    }
  }
}

function reachOf(grant: Grant, collection: Collection): Filter | undefined {
  if (Object.keys(grant.filter).length === 0) return undefined;
  // The rule may look at fields that the token may not read.
  return translateFilter(grant.filter, { name: collection.name, readable: allFields });
}
