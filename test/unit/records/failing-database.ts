import type { Document, Collection as DriverCollection } from 'mongodb';
import type { Database } from '../../../src/database/connect.ts';

/** The same database, on which the n-th storage call fails; counts how many calls there were. */
export function failingAt(on: Database, n: number): { database: Database; calls: () => number } {
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
