import type { Filter } from './access.ts';

/** What a record's owner may let others do with it: three acts, and the handing on of each. */
export const shareRights = ['read', 'update', 'delete', 'grantRead', 'grantUpdate', 'grantDelete'] as const;
export type ShareRight = (typeof shareRights)[number];

/** The acts among the rights. */
export type SharedAct = Extract<ShareRight, 'read' | 'update' | 'delete'>;

/** User names by right; `*` stands for everybody, also those who are not signed in. */
export type Shares = { readonly [Right in ShareRight]?: readonly string[] };

export const everybody = '*';

/** Someone who is signed in to the app of a record. */
export interface Person {
  readonly id: number;
  readonly username: string;
}

/**
 * How a collection opens its records to an act. `owner`: a record without an owner to everybody, another to its owner. `user`: to
 * who is signed in. `public`: to everybody. Shares add to each of these. `admin`: to nobody but programs of the operator.
 */
export const levels = ['public', 'user', 'owner', 'admin'] as const;
export type Level = (typeof levels)[number];

/** What decides on a single record. */
export interface Shared {
  readonly owner: number | null;
  readonly shares: Shares;
}

/**
 * The filter for the records that a person (`undefined`: someone not signed in) may act on; `undefined` when all are. One value
 * a branch: a database can then walk the index of each in the order of the ids and merge them.
 */
export function sharedReach(person: Person | undefined, act: SharedAct, level: Level): Filter | undefined {
  if (level === 'admin') return { _id: { $in: [] } };
  if (level === 'public' || (level === 'user' && person !== undefined)) return undefined;
  const shared = namesOf(person).map((name) => ({ [`shares.${act}`]: name }));
  if (level === 'user') return { $or: shared };
  const own = person === undefined ? [{ owner: null }] : [{ owner: null }, { owner: person.id }];
  return { $or: [...own, ...shared] };
}

/** Whether a person may act on one record: the same decision as `sharedReach`, taken outside of the database. */
export function mayAct(record: Shared, person: Person | undefined, act: SharedAct, level: Level): boolean {
  if (level === 'admin') return false;
  if (level === 'public' || (level === 'user' && person !== undefined)) return true;
  if (holds(record, person, act)) return true;
  return level === 'owner' && ownsOrNobodyDoes(record, person);
}

/** Whether a person may give a right on a record to others, or take it away: the owner any, others the acts they may hand on. */
export function mayHandOut(record: Shared, person: Person | undefined, right: ShareRight): boolean {
  if (ownsOrNobodyDoes(record, person)) return true;
  const needed = handingOn.get(right);
  return needed !== undefined && holds(record, person, needed);
}

/** Every right that a person has on a record, with the level that its collection has for each act. */
export function rightsOn(
  record: Shared,
  person: Person | undefined,
  levelOf: (act: SharedAct) => Level,
): readonly ShareRight[] {
  return shareRights.filter((right) => {
    if (right === 'read' || right === 'update' || right === 'delete') {
      return mayAct(record, person, right, levelOf(right));
    }
    return ownsOrNobodyDoes(record, person) || holds(record, person, right);
  });
}

const handingOn: ReadonlyMap<ShareRight, ShareRight> = new Map([
  ['read', 'grantRead'],
  ['update', 'grantUpdate'],
  ['delete', 'grantDelete'],
]);

function ownsOrNobodyDoes({ owner }: Shared, person: Person | undefined): boolean {
  return owner === null || owner === person?.id;
}

function holds({ shares }: Shared, person: Person | undefined, right: ShareRight): boolean {
  return namesOf(person).some((name) => shares[right]?.includes(name));
}

function namesOf(person: Person | undefined): readonly string[] {
  return person === undefined ? [everybody] : [everybody, person.username];
}
