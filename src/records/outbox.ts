import { ObjectId } from 'mongodb';
import type { Database } from '../database/connect.ts';
import { registry } from '../database/names.ts';

/** A mail as it is sent: plain text, one receiver. */
export interface Mail {
  readonly from: string;
  readonly fromName: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** How long a mail can be read in the outbox, in milliseconds. It may hold a pin, which lives shorter. */
const outboxLife = 86_400_000;

/** Keeps a mail where the operator can read it, for servers without a mail server. */
export async function recordMail(database: Database, mail: Mail): Promise<void> {
  await documents(database).insertOne(
    { _id: new ObjectId(), ...mail, expiresAt: new Date(Date.now() + outboxLife) },
    { maxTimeMS: database.limits.operation },
  );
}

/** The mails to an address that can still be read, oldest first, at most 100. */
export async function recordedMails(database: Database, to: string): Promise<Mail[]> {
  const found = documents(database).find(
    { to },
    { projection: { _id: 0, expiresAt: 0 }, sort: { _id: 1 }, limit: 100, maxTimeMS: database.limits.operation },
  );
  return await found.toArray();
}

function documents(database: Database) {
  return database.db.collection<Mail & { readonly _id: ObjectId; readonly expiresAt: Date }>(registry.outbox);
}
