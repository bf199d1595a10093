import { ObjectId } from 'mongodb';
import type { Database } from '../database/connect.ts';
import { registry } from '../database/names.ts';
import { type Beyond, type Page, type PageOrder, type PageRequest, readPageBy } from './page.ts';

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

/** A mail that was recorded instead of sent. */
export interface RecordedMail extends Mail {
  readonly id: string;
  readonly recordedAt: Date;
  readonly expiresAt: Date;
}

/** A page of the mails that can still be read, newest first. */
export async function pageOfMails(
  database: Database,
  where: Partial<Pick<Mail, 'to'>>,
  page: PageRequest,
): Promise<Page<RecordedMail>> {
  const ids = { read: readId, write: ({ _id }: MailDocument) => _id.toHexString() };
  const find = (beyond: Beyond<ObjectId>, order: PageOrder) =>
    documents(database)
      .find({ ...where, ...beyond, expiresAt: { $gt: new Date() } }, { ...order, maxTimeMS: database.limits.operation })
      .toArray();
  return await readPageBy(ids, page, toRecorded, find, -1);
}

/** A mail that can still be read, by its id. */
export async function findMail(database: Database, id: string): Promise<RecordedMail | undefined> {
  const _id = readId(id);
  if (_id === undefined) return undefined;
  const found = await documents(database).findOne(
    { _id, expiresAt: { $gt: new Date() } },
    { maxTimeMS: database.limits.operation },
  );
  return found === null ? undefined : toRecorded(found);
}

type MailDocument = Mail & { readonly _id: ObjectId; readonly expiresAt: Date };

function toRecorded({ _id, ...mail }: MailDocument): RecordedMail {
  return { id: _id.toHexString(), recordedAt: _id.getTimestamp(), ...mail };
}

function readId(text: string): ObjectId | undefined {
  return /^[0-9a-f]{24}$/.test(text) ? new ObjectId(text) : undefined;
}

function documents(database: Database) {
  return database.db.collection<MailDocument>(registry.outbox);
}
