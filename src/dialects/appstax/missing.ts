import { Problem } from '../../problem.ts';
import { fullAccess, scope } from '../../records/access.ts';
import type { Collection } from '../../records/collections.ts';
import { countRecords } from '../../records/find-records.ts';
import type { SharedAct } from '../../records/shares.ts';
import type { AppstaxContext } from './context.ts';

/** Why an object could not be acted on: it is not there, or the caller may not. The guide tells the two apart. */
export async function whyMissing(
  { store }: AppstaxContext,
  collection: Collection,
  oid: string,
  action: SharedAct,
): Promise<Problem> {
  const there = await countRecords(store.database, scope(fullAccess(collection), { oid }));
  const facts = { collection: collection.name, id: oid };
  return there === 0 ? new Problem('record-not-found', facts) : new Problem('record-forbidden', { ...facts, action });
}
