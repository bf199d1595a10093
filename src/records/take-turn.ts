import type { Database } from '../database/connect.ts';
import type { ClientSession } from '../database/transaction.ts';
import { type Collection, collectionDocuments } from './collections.ts';

/**
 * Makes two transactions that change many records of one collection follow each other, also where they touch no record in common: two
 * that replace what is in an empty collection would otherwise both succeed and leave the records of both. To be called first in
 * the transaction; the one that comes second is repeated after the first.
 */
export async function takeTurn(
  database: Database,
  collection: Pick<Collection, 'id'>,
  session: ClientSession,
): Promise<void> {
  await collectionDocuments(database).updateOne(
    { _id: collection.id },
    { $inc: { turns: 1 } },
    { session, maxTimeMS: database.limits.operation },
  );
}
