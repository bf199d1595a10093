import type { Database } from '../database/connect.ts';
import { registry } from '../database/names.ts';
import { reserve } from '../database/sequences.ts';
import { type ClientSession, inSession } from '../database/transaction.ts';
import { type Page, type PageRequest, readPage } from './page.ts';
import { hashPassword, matchesPassword } from './secrets.ts';
import { refusingTaken } from './taken.ts';

/** A person who works for an organization and logs in with an email address. Addresses are unique on a server. */
export interface Account {
  readonly id: number;
  readonly organizationId: number;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly createdAt: Date;
}

interface AccountDocument extends Omit<Account, 'id'> {
  readonly _id: number;
  readonly passwordHash: string;
}

/** Adds an account; of the password only a scrypt hash is kept. The letter case of addresses does not count. */
export async function createAccount(
  database: Database,
  { password, ...wanted }: Omit<Account, 'id' | 'createdAt'> & { readonly password: string },
  session?: ClientSession,
): Promise<Account> {
  const account = { ...wanted, email: canonicalEmail(wanted.email), createdAt: new Date() };
  const id = await reserve(database, registry.accounts);
  const passwordHash = await hashPassword(password);
  const insertion = documents(database).insertOne(
    { _id: id, ...account, passwordHash },
    { ...inSession(session), maxTimeMS: database.limits.operation },
  );
  await refusingTaken(`account ${account.email}`, 'another account has this address', insertion);
  return { id, ...account };
}

/** The account with this address and password. Takes as long where there is none as where the password is wrong. */
export async function accountWith(database: Database, email: string, password: string): Promise<Account | undefined> {
  const found = await documents(database).findOne(
    { email: canonicalEmail(email) },
    { maxTimeMS: database.limits.operation },
  );
  const proven = await matchesPassword(password, found?.passwordHash ?? (await hashOfNothing()));
  return found === null || !proven ? undefined : toAccount(found);
}

/** Finds an account by its id. */
export async function findAccount(database: Database, id: number): Promise<Account | undefined> {
  const found = await documents(database).findOne({ _id: id }, { maxTimeMS: database.limits.operation });
  return found === null ? undefined : toAccount(found);
}

/** Every account with the hash of its password, by id. */
export async function listAccounts(database: Database): Promise<(Account & { readonly passwordHash: string })[]> {
  const found = documents(database).find({}, { sort: { _id: 1 }, maxTimeMS: database.limits.operation });
  return await found.map((each) => ({ ...toAccount(each), passwordHash: each.passwordHash })).toArray();
}

/** A page of the accounts, of all organizations or of one, by id. */
export async function pageOfAccounts(
  database: Database,
  where: Partial<Pick<Account, 'organizationId'>>,
  page: PageRequest,
): Promise<Page<Account>> {
  return await readPage(page, toAccount, (beyond, order) =>
    documents(database)
      .find({ ...where, ...beyond }, { ...order, maxTimeMS: database.limits.operation })
      .toArray(),
  );
}

/** Changes the names or the password of an account, as a part of a larger change. */
export async function changeAccount(
  database: Database,
  id: number,
  { passwordHash, firstName, lastName }: Partial<Pick<AccountDocument, 'passwordHash' | 'firstName' | 'lastName'>>,
  session: ClientSession,
): Promise<void> {
  const change = {
    ...(passwordHash === undefined ? {} : { passwordHash }),
    ...(firstName === undefined ? {} : { firstName }),
    ...(lastName === undefined ? {} : { lastName }),
  };
  await documents(database).updateOne({ _id: id }, { $set: change }, { session, maxTimeMS: database.limits.operation });
}

/** Deletes an account, as a part of a larger change. */
export async function deleteAccount(database: Database, id: number, session: ClientSession): Promise<void> {
  await documents(database).deleteOne({ _id: id }, { session, maxTimeMS: database.limits.operation });
}

/** Deletes all accounts of an organization, as a part of a larger change. */
export async function deleteAccountsOf(
  database: Database,
  organizationId: number,
  session: ClientSession,
): Promise<void> {
  await documents(database).deleteMany({ organizationId }, { session, maxTimeMS: database.limits.operation });
}

/** Changes the password of an account. */
export async function changeAccountPassword(database: Database, id: number, password: string): Promise<void> {
  const passwordHash = await hashPassword(password);
  await documents(database).updateOne(
    { _id: id },
    { $set: { passwordHash } },
    { maxTimeMS: database.limits.operation },
  );
}

let madeUpHash: Promise<string> | undefined;

function hashOfNothing(): Promise<string> {
  madeUpHash ??= hashPassword('');
  return madeUpHash;
}

function canonicalEmail(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}

function toAccount({ _id, organizationId, email, firstName, lastName, createdAt }: AccountDocument): Account {
  return { id: _id, organizationId, email, firstName, lastName, createdAt };
}

function documents(database: Database) {
  return database.db.collection<AccountDocument>(registry.accounts);
}
