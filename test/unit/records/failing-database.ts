import type { Document, Collection as DriverCollection } from 'mongodb';
import { expect } from 'vitest';
import type { Database } from '../../../src/database/connect.ts';

/** The same database, on which the n-th storage call fails; counts how many calls there were. */
function failingAt(on: Database, n: number): { database: Database; calls: () => number } {
  let calls = 0;
  const watched = new Set<string | symbol>([
    'insertOne',
    'insertMany',
    'updateOne',
    'updateMany',
    'replaceOne',
    'deleteOne',
    'deleteMany',
    'find',
    'findOne',
    'findOneAndUpdate',
    'countDocuments',
  ]);
  const failing = (target: DriverCollection<Document>) =>
    new Proxy(target, {
      get(collection, name) {
        const member: unknown = Reflect.get(collection, name, collection);
        if (typeof member !== 'function') return member;
        return (...given: unknown[]) => {
          if (watched.has(name)) {
            calls += 1;
            if (calls === n) throw new Error(`call ${n} fails`);
          }
          return Reflect.apply(member, collection, given);
        };
      },
    });
  const { db } = on;
  const proxy = new Proxy(db, {
    get(target, name) {
      if (name === 'collection') return (wanted: string) => failing(target.collection(wanted));
      return Reflect.get(target, name, target);
    },
  });
  return { database: { ...on, db: proxy }, calls: () => calls };
}

/** A write and its name; it is given the database on which one of its calls fails. */
export type NamedWrite = readonly [name: string, write: (on: Database) => Promise<unknown>];

/** Makes each write fail at each of its storage calls, which must leave `state` as it was, and lets it succeed at last. */
export async function expectAllOrNothing(
  database: Database,
  writes: readonly NamedWrite[],
  state: () => Promise<string>,
): Promise<void> {
  for (const [name, write] of writes) {
    const before = await state();
    for (let n = 1; ; n += 1) {
      const failing = failingAt(database, n);
      const failure = await write(failing.database).catch((error: unknown) => error);
      if (failing.calls() < n) break;
      expect(failure, `${name}, call ${n}`).toEqual(new Error(`call ${n} fails`));
      expect(await state(), `${name}, call ${n}`).toBe(before);
    }
    expect(await state(), name).not.toBe(before);
  }
}
