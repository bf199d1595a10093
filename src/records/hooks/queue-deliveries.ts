import { ObjectId } from 'mongodb';
import type { Database } from '../../database/connect.ts';
import type { ClientSession } from '../../database/transaction.ts';
import { Problem } from '../../problem.ts';
import type { Collection } from '../collections.ts';
import { type DeliveryDocument, deliveriesOf, type Notice, targetOfMessage } from './delivery.ts';
import type { WriteEvent } from './hook.ts';

/** What the hooks of a collection have to say about one record. */
export interface RecordNotices {
  readonly recordId: number;
  readonly event: WriteEvent;
  readonly notices: readonly Notice[];
}

/** How many deliveries one request may cause. */
export const maximumQueued = 10_000;

/** How much all messages of one request may hold, in characters: they are in memory together. */
const maximumCharacters = 20_000_000;

/**
 * Queues what hooks have to say in the transaction that changes the records, so that neither is there without the other.
 *
 * @throws Problem `too-many-records` beyond `maximumQueued`, or when the messages together are too long
 */
export async function queueDeliveries(
  database: Database,
  collection: Collection,
  told: readonly RecordNotices[],
  session: ClientSession,
): Promise<void> {
  const now = new Date();
  const documents = told.flatMap(({ recordId, event, notices }) =>
    notices.map((notice) => newDelivery(collection, { recordId, event, notice, now })),
  );
  const characters = documents.reduce((sum, { message }) => sum + lengthOf(message), 0);
  const fitting = Math.min(maximumQueued / documents.length, maximumCharacters / characters);
  // The caller sends records and knows nothing of deliveries, so it is told how many of these records would about do.
  if (fitting < 1) throw new Problem('too-many-records', { limit: Math.max(1, Math.floor(told.length * fitting)) });
  for (let from = 0; from < documents.length; from += batchSize) {
    await deliveriesOf(database).insertMany(documents.slice(from, from + batchSize), {
      session,
      maxTimeMS: database.limits.operation,
    });
  }
}

const batchSize = 500;

interface NewDelivery {
  readonly recordId: number;
  readonly event: WriteEvent;
  readonly notice: Notice;
  readonly now: Date;
}

function newDelivery(collection: Collection, { recordId, event, notice, now }: NewDelivery): DeliveryDocument {
  const { id: collectionId, appId, organizationId } = collection;
  const { hook, kind } = notice;
  const message = 'message' in notice ? notice.message : null;
  const fate =
    'fault' in notice
      ? ({ state: 'dead', dueAt: null, settledAt: now, reason: notice.fault } as const)
      : ({ state: 'waiting', dueAt: now, settledAt: null, reason: null } as const);
  return {
    _id: new ObjectId().toHexString(),
    ...{ organizationId, appId, collectionId, recordId, event, hook, kind, message, createdAt: now },
    ...fate,
    ...{ attempts: [], tries: 0, claim: null, target: targetOfMessage(message) },
  };
}

function lengthOf(message: DeliveryDocument['message']): number {
  if (message === null) return 0;
  switch (message.kind) {
    case 'web':
      return message.url.length + (message.body?.length ?? 0) + message.headers.flat().join('').length;
    case 'email':
      return message.html.length + message.subject.length;
    default:
      return message.content.length;
  }
}
