import type { Database } from '../database/connect.ts';
import { registry } from '../database/names.ts';
import { reserve } from '../database/sequences.ts';
import { hashPassword, matchesPassword } from './secrets.ts';
import { refusingTaken } from './taken.ts';

/** A person who works for an organization and logs in with an email address. Addresses are unique on a server. */
export interface Account {
  readonly id: number;
  readonly organizationId: number;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
}

interface AccountDocument extends Omit<Account, 'id'> {
  readonly _id: number;
  readonly passwordHash: string;
  readonly createdAt: Date;
}

/** Adds an account; of the password only a scrypt hash is kept. The letter case of addresses does not count. */
export async function createAccount(
  database: Database,
  { password, ...wanted }: Omit<Account, 'id'> & { readonly password: string },
): Promise<Account> {
  const account = { ...wanted, email: canonicalEmail(wanted.email) };
  const id = await reserve(database, registry.accounts);
  const passwordHash = await hashPassword(password);
  const insertion = documents(database).insertOne(
    { _id: id, ...account, passwordHash, createdAt: new Date() },
    { maxTimeMS: database.limits.operation },
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

function toAccount({ _id, organizationId, email, firstName, lastName }: AccountDocument): Account {
  return { id: _id, organizationId, email, firstName, lastName };
}

function documents(database: Database) {
  return database.db.collection<AccountDocument>(registry.accounts);
}
