import { isDeepStrictEqual } from 'node:util';
import { allows, type FieldMask } from './field-mask.ts';
import { type JsonObject, objectOf } from './json.ts';
import type { DataRecord } from './record.ts';

/** A record of a commit: one that exists when its id does, and a new one otherwise. */
export interface CommittedRecord {
  readonly id: number | null;
  readonly data: JsonObject;
  /** Where it stands in the default order; null leaves that as it is, or puts a new one behind the others. */
  readonly order: number | null;
}

/** Changes of one collection that happen together. */
export interface Commit {
  readonly records: readonly CommittedRecord[];
  /** Ids to remove, or every record that is not among `records`. */
  readonly remove: readonly number[] | 'others';
  /** Whether fields that are not sent stay in records that exist. */
  readonly extend: boolean;
}

/** A record that a commit changes. */
export interface PlannedChange {
  readonly id: number;
  readonly before: DataRecord;
  readonly data: JsonObject;
  readonly order: number;
}

/** Whether anything of a record is to be another than before. */
export function isChange({ before, data, order }: PlannedChange): boolean {
  return before.order !== order || !isDeepStrictEqual(before.data, data);
}

/** What a commit comes to, given the records that exist of those it names. */
export interface CommitPlan {
  /** Records whose data or order change. */
  readonly changed: readonly PlannedChange[];
  /** Where in the commit the new records stand. */
  readonly added: readonly number[];
  /** Named records that stay, changed or not. */
  readonly kept: readonly number[];
}

/**
 * Works out what a commit changes. A record that comes twice is changed twice, the second time from what the first left. Fields that are
 * not `writable` stay in records that exist, also where the rest is replaced.
 */
export function planCommit(
  { records, remove, extend }: Commit,
  existing: readonly DataRecord[],
  writable: FieldMask,
): CommitPlan {
  const removed = new Set(remove === 'others' ? [] : remove);
  const before = new Map(existing.map((record) => [record.id, record]));
  const after = new Map<number, PlannedChange>();
  const added: number[] = [];
  for (const [index, { id, data, order }] of records.entries()) {
    if (id !== null && removed.has(id)) continue;
    const current = id === null ? undefined : (after.get(id) ?? before.get(id));
    if (current === undefined) added.push(index);
    else {
      const staying = Object.entries(current.data).filter(([name]) => extend || !allows(writable, name));
      const merged = objectOf([...staying, ...Object.entries(data)]);
      const first = 'before' in current ? current.before : current;
      after.set(current.id, { id: current.id, before: first, data: merged, order: order ?? current.order });
    }
  }
  const changed = [...after.values()].filter(isChange);
  return { changed, added, kept: [...after.keys()] };
}
