import type { Database } from '../../database/connect.ts';
import type { WantedIndex } from '../../database/indexes.ts';
import { registry } from '../../database/names.ts';
import type { ReceiverKind, WriteEvent } from './hook.ts';

/** What is sent, with nothing left to fill in. */
export type Message =
  | {
      readonly kind: 'web';
      readonly method: string;
      readonly url: string;
      readonly headers: readonly (readonly [name: string, value: string])[];
      readonly body: string | null;
    }
  | {
      readonly kind: 'email';
      readonly receivers: readonly { readonly kind: ReceiverKind; readonly address: string; readonly name: string }[];
      readonly subject: string;
      readonly html: string;
    }
  /** `content` is JSON. */
  | { readonly kind: 'sms' | 'push'; readonly content: string };

/** What people may see of where a message goes; see `Delivery`. */
export function targetOfMessage(message: Message | null): string | null {
  if (message?.kind === 'web') return `${message.method} ${new URL(message.url).origin}`;
  return message?.kind === 'email' ? message.receivers.map(({ address }) => address).join(', ') : null;
}

/** What a hook makes of a record: a message, or why there is none. */
export type Notice = Pick<Delivery, 'hook' | 'kind'> & ({ readonly message: Message } | { readonly fault: string });

/** One try to deliver. */
export interface Attempt {
  readonly at: Date;
  readonly milliseconds: number;
  /** The status of an HTTP answer; null where there was none. */
  readonly status: number | null;
  /** Null when it succeeded. */
  readonly error: string | null;
  /** When the next try is due; null after the last. */
  readonly next: Date | null;
}

/**
 * `waiting`: to be tried at `dueAt`. `delivered`: done. `recorded`: kept to be read, as nothing here sends it. `dead`: given up, for the
 * `reason`; it can be put back.
 */
export type DeliveryState = 'waiting' | 'delivered' | 'recorded' | 'dead';

/** A message on its way, written in the transaction that changes the record. */
export interface Delivery {
  /** The same for every attempt, so that receivers can tell a repetition. */
  readonly id: string;
  readonly organizationId: number;
  /** Null for a collection that belongs to an organization as a whole. */
  readonly appId: number | null;
  readonly collectionId: number;
  readonly recordId: number;
  readonly event: WriteEvent;
  /** The place of the hook in the list of its collection, counted from 0. */
  readonly hook: number;
  readonly kind: Message['kind'];
  readonly state: DeliveryState;
  readonly createdAt: Date;
  /** Null once nothing more is going to be tried. */
  readonly dueAt: Date | null;
  readonly settledAt: Date | null;
  /** The latest `maximumAttemptsKept`, oldest first. */
  readonly attempts: readonly Attempt[];
  /** How often it was tried since it was made or put back. */
  readonly tries: number;
  readonly reason: string | null;
  /** For people: method and server of a web call, the addresses of a mail; null for the rest. Holds no path, as some are secret. */
  readonly target: string | null;
  /** Null where none could be made, and once a web call is delivered, as it may hold secrets of other servers. */
  readonly message: Message | null;
}

export const maximumAttemptsKept = 50;

/** A delivery as it is stored. While `claim` is set, a process is at work on it, and `dueAt` is when it counts as lost. */
export interface DeliveryDocument extends Omit<Delivery, 'id'> {
  readonly _id: string;
  readonly claim: string | null;
}

/** Waiting ones by time, and the log of each collection, app and organization. */
export const deliveryIndexes: readonly WantedIndex[] = [
  { name: 'due', key: { state: 1, dueAt: 1 } },
  { name: 'settled', key: { settledAt: 1 } },
  { name: 'collectionId', key: { collectionId: 1, _id: 1 } },
  { name: 'appId', key: { appId: 1, _id: 1 } },
  { name: 'organizationId', key: { organizationId: 1, _id: 1 } },
];

/** The driver's handle on deliveries. */
export function deliveriesOf(database: Database) {
  return database.db.collection<DeliveryDocument>(registry.deliveries);
}

/** A delivery from a stored one. */
export function toDelivery({ _id, claim: _claim, ...facts }: DeliveryDocument): Delivery {
  return { id: _id, ...facts };
}
