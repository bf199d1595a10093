import { CommandError } from '../bson/value.ts';

/** Who has changed what in an open transaction, and what has changed since open transactions began. Record ids are unique in the store. */
export interface Locks {
  /** Takes a record or the key of a unique entry for `owner`; false when another has it. */
  take(owner: object, what: number | string): boolean;
  /** True when an open transaction other than `owner` has it. */
  isTaken(what: number | string, owner?: object): boolean;
  releaseAll(owner: object): void;
}

/** A table of locks. */
export function lockTable(): Locks {
  const owners = new Map<number | string, object>();
  const taken = new Map<object, (number | string)[]>();
  return {
    take(owner, what) {
      const holder = owners.get(what);
      if (holder !== undefined) return holder === owner;
      owners.set(what, owner);
      const list = taken.get(owner);
      if (list === undefined) taken.set(owner, [what]);
      else list.push(what);
      return true;
    },
    isTaken(what, owner) {
      const holder = owners.get(what);
      return holder !== undefined && holder !== owner;
    },
    releaseAll(owner) {
      for (const what of taken.get(owner) ?? []) owners.delete(what);
      taken.delete(owner);
    },
  };
}

/** A write has met what an open transaction or the build of an index holds. The store runs it again when one of these has ended. */
export class RecordLocked extends Error {
  constructor() {
    super('an open transaction, or the build of an index, holds what this write touches');
    this.name = 'RecordLocked';
  }
}

/** Two transactions changed the same thing: code 112; the driver runs the transaction again. */
export function writeConflict(): CommandError {
  return new CommandError(112, 'WriteConflict', 'the transaction met a change made by another; please run it again', {
    labels: ['TransientTransactionError'],
  });
}
