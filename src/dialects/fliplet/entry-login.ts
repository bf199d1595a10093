import { fullAccess, scope } from '../../records/access.ts';
import type { Collection } from '../../records/collections.ts';
import { findRecords } from '../../records/find-records.ts';
import { isJsonObject, type Json, objectOf, ownValue } from '../../records/json.ts';
import { escapeKey } from '../../records/keys.ts';
import type { DataRecord } from '../../records/record.ts';
import { hashPassword, hashSecret, matchesPassword, matchesSecret } from '../../records/secrets.ts';
import type { Store } from '../../records/store.ts';
import { whereAsked } from './hooks/hooks-of-source.ts';
import { settingsOf } from './settings.ts';

/**
 * Finds the one entry that a login means, and makes sure of its password. The data source must allow logins by naming the column of the
 * password in its definition: `"login": {"password": "<column>"}`; otherwise any readable column would do for guessing. Hooks that
 * run before a query run here too.
 *
 * @returns the entry without its password; `undefined` when there is none, more than one, or the password is wrong
 */
export async function entryOfLogin(
  store: Store,
  dataSource: Collection,
  sent: Readonly<Record<string, string>>,
): Promise<DataRecord | undefined> {
  const asked = whereAsked(dataSource, store.signingKey);
  const where = asked === undefined ? sent : textsOf(asked(sent));
  const column = passwordColumn(dataSource);
  const password = column === undefined ? undefined : where[column];
  if (column === undefined || password === undefined) return undefined;
  const conditions = Object.entries(where)
    .filter(([name]) => name !== column)
    .map(([name, text]) => ({ [`data.${escapeKey(name)}`]: { $eq: text } }));
  if (conditions.length === 0) return undefined;
  const scoped = scope(fullAccess(dataSource), { $and: conditions });
  const found: DataRecord[] = [];
  for await (const record of findRecords(store.database, scoped, { limit: 2 })) found.push(record);
  const [only] = found;
  const stored = only === undefined || found.length > 1 ? undefined : ownValue(only.data, column);
  const proven = await matches(password, typeof stored === 'string' ? stored : undefined);
  if (only === undefined || !proven) return undefined;
  return { ...only, data: objectOf(Object.entries(only.data).filter(([name]) => name !== column)) };
}

/** How long a login of this data source lasts: `sessionMaxDurationMinutes` of its definition, otherwise 30 days. */
export function loginMinutes(dataSource: Collection): number {
  const minutes = ownValue(settingsOf(dataSource).definition, 'sessionMaxDurationMinutes');
  return typeof minutes === 'number' && minutes > 0 ? minutes : 30 * 24 * 60;
}

function passwordColumn(dataSource: Collection): string | undefined {
  const login = ownValue(settingsOf(dataSource).definition, 'login');
  const column = isJsonObject(login) ? ownValue(login, 'password') : undefined;
  return typeof column === 'string' ? column : undefined;
}

function textsOf(where: Json): Readonly<Record<string, string>> {
  const pairs = isJsonObject(where) ? Object.entries(where) : [];
  return Object.fromEntries(pairs.map(([name, value]) => [name, String(value)]));
}

/** Stored passwords are texts, since entries are data; one that is a scrypt hash of this server is taken as such. */
async function matches(password: string, stored: string | undefined): Promise<boolean> {
  if (stored?.startsWith('scrypt$')) return await matchesPassword(password, stored);
  // As much work as above, so that time does not tell which entries there are.
  await hashPassword(password);
  return stored !== undefined && matchesSecret(password, hashSecret(stored));
}
