import type { Database } from '../database/connect.ts';
import { recordsName } from '../database/names.ts';
import { type ClientSession, inTransaction } from '../database/transaction.ts';
import { Problem } from '../problem.ts';
import { listCollections } from './collections.ts';
import { explained } from './problems.ts';
import type { RecordDocument } from './record.ts';
import { mayHandOut, type Person, type Shared, type ShareRight, type Shares } from './shares.ts';

/** A right on a record, by its object id, to give to a user name or take away from it. */
export interface ShareChange {
  readonly oid: string;
  readonly username: string;
  readonly right: ShareRight;
}

/** How many user names one right on one record may be shared with. */
const mostNames = 10_000;

/**
 * Gives rights, then takes rights away, in any collections of an app: all of it or nothing. Giving what is there and taking
 * what is not are no changes. Rights are kept by name, also for names that no user has yet.
 *
 * @throws Problem `record-not-found`; `record-forbidden` when the person may not hand out one of the rights, judged by what holds
 *   before the change; `too-many-records` beyond `mostNames`. Nothing is changed then.
 */
export async function changeShares(
  database: Database,
  appId: number,
  person: Person | undefined,
  { give, take }: { readonly give: readonly ShareChange[]; readonly take: readonly ShareChange[] },
): Promise<void> {
  const changes = [...give, ...take];
  const oids = [...new Set(changes.map(({ oid }) => oid))];
  const collections = await listCollections(database, appId);
  const [first] = collections;
  if (first === undefined || oids.length === 0) {
    if (oids[0] !== undefined) throw notFound(oids[0]);
    return;
  }
  await explained(database, first, () =>
    inTransaction(database, async (session) => {
      const found = await findShared(
        database,
        collections.map(({ id }) => id),
        oids,
        session,
      );
      for (const { oid, right } of changes) {
        const record = found.get(oid);
        if (record === undefined) throw notFound(oid);
        if (!mayHandOut(record, person, right)) {
          throw new Problem('record-forbidden', { collection: '', id: oid, action: `share ${right}` });
        }
      }
      for (const [oid, record] of found) {
        const shares = sharesAfter(
          record.shares,
          give.filter((change) => change.oid === oid),
          take.filter((change) => change.oid === oid),
        );
        await recordsIn(database, record.collectionId).updateOne(
          { oid },
          { $set: { shares } },
          { session, maxTimeMS: database.limits.operation },
        );
      }
    }),
  );
}

interface FoundRecord extends Shared {
  readonly collectionId: number;
}

async function findShared(
  database: Database,
  collectionIds: readonly number[],
  oids: readonly string[],
  session: ClientSession,
): Promise<ReadonlyMap<string, FoundRecord>> {
  const records = new Map<string, FoundRecord>();
  for (const collectionId of collectionIds) {
    if (records.size === oids.length) break;
    const found = await recordsIn(database, collectionId)
      .find(
        { oid: { $in: [...oids] } },
        { session, projection: { oid: 1, owner: 1, shares: 1 }, maxTimeMS: database.limits.operation },
      )
      .toArray();
    for (const { oid, owner = null, shares = {} } of found) records.set(oid, { collectionId, owner, shares });
  }
  return records;
}

/** Written as a whole: the record was read in the same transaction, so that nobody's change in between is lost. */
function sharesAfter(before: Shares, give: readonly ShareChange[], take: readonly ShareChange[]): Shares {
  const names = new Map<ShareRight, Set<string>>();
  const namesFor = (right: ShareRight) => {
    const known = names.get(right) ?? new Set(before[right]);
    names.set(right, known);
    return known;
  };
  for (const { right, username } of give) namesFor(right).add(username);
  for (const { right, username } of take) namesFor(right).delete(username);
  for (const set of names.values()) {
    if (set.size > mostNames) throw new Problem('too-many-records', { limit: mostNames });
  }
  return { ...before, ...Object.fromEntries([...names].map(([right, set]) => [right, [...set]])) };
}

function notFound(oid: string): Problem {
  return new Problem('record-not-found', { collection: '', id: oid });
}

function recordsIn(database: Database, collectionId: number) {
  return database.db.collection<Pick<RecordDocument, '_id' | 'oid' | 'owner' | 'shares'>>(recordsName(collectionId));
}
