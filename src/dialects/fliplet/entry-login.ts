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
 * @param attempt counts attempts by what they are made at, whatever the password: the entry, or else what was said of it. It is called
 *   in any case, so that its refusal tells nothing either, and is given no text that somebody typed.
 * @returns the entry without its password; `undefined` when there is none, more than one, or the password is wrong
 */
export async function entryOfLogin(
  store: Store,
  dataSource: Collection | undefined,
  sent: Readonly<Record<string, string>>,
  attempt: (account: string) => Promise<void>,
): Promise<DataRecord | undefined> {
  const asked = dataSource === undefined ? undefined : whereAsked(dataSource, store.signingKey);
  const where = asked === undefined ? sent : textsOf(asked(sent));
  const column = dataSource === undefined ? undefined : passwordColumn(dataSource);
  const identity = Object.entries(where).filter(([name]) => name !== column);
  const entry =
    dataSource === undefined || column === undefined ? undefined : await onlyEntry(store, dataSource, identity);
  const place = dataSource?.id ?? 'none';
  const said = hashSecret(JSON.stringify(identity.sort()));
  await attempt(entry === undefined ? `nobody in ${place} ${said}` : `entry ${place}/${entry.id}`);
  const stored = entry === undefined || column === undefined ? undefined : ownValue(entry.data, column);
  const password = column === undefined ? undefined : where[column];
  const proven = await matches(password ?? '', typeof stored === 'string' ? stored : undefined);
  if (dataSource === undefined || entry === undefined || password === undefined || !proven) return undefined;
  return withoutPassword(dataSource, entry);
}

/** An entry as it is shown to whoever is logged in as it. */
export function withoutPassword(dataSource: Collection, entry: DataRecord): DataRecord {
  const column = passwordColumn(dataSource);
  return { ...entry, data: objectOf(Object.entries(entry.data).filter(([name]) => name !== column)) };
}

async function onlyEntry(
  { database }: Store,
  dataSource: Collection,
  identity: readonly (readonly [string, string])[],
): Promise<DataRecord | undefined> {
  if (identity.length === 0) return undefined;
  const conditions = identity.map(([name, text]) => ({ [`data.${escapeKey(name)}`]: { $eq: text } }));
  const found: DataRecord[] = [];
  const scoped = scope(fullAccess(dataSource), { $and: conditions });
  for await (const record of findRecords(database, scoped, { limit: 2 })) found.push(record);
  return found.length === 1 ? found[0] : undefined;
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
