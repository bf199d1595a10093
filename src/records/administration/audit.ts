import type { Database } from '../../database/connect.ts';
import type { WantedIndex } from '../../database/indexes.ts';
import { registry } from '../../database/names.ts';
import { reserve } from '../../database/sequences.ts';
import { type ClientSession, inTransaction } from '../../database/transaction.ts';
import { isJsonObject, type JsonObject } from '../json.ts';
import { type Page, type PageRequest, readPage } from '../page.ts';
import { answered } from '../problems.ts';
import { fromStored, toStored } from '../stored-value.ts';

/** Who makes an administrative change: the bearer of an admin token, or this program itself. */
export interface Actor {
  readonly kind: 'admin-token' | 'server';
  /** The id of the admin token; null for the server. */
  readonly id: number | null;
  readonly name: string;
}

/** On whose behalf a change is made, and the request that asked for it, if one did. */
export interface Author {
  readonly actor: Actor;
  readonly requestId: string | null;
}

/** What an entry says of a change. `before` and `after` hold what was changed, and never a secret. */
export interface ChangeNote {
  readonly action: string;
  readonly target: { readonly kind: string; readonly id: number | string | null; readonly name: string | null };
  readonly organizationId?: number | null;
  readonly appId?: number | null;
  readonly before?: JsonObject;
  readonly after?: JsonObject;
}

/** One administrative change, as it was written down. */
export interface AuditEntry {
  /** Counts up; of two changes that did not meet, the later has the higher. */
  readonly id: number;
  readonly at: Date;
  readonly actor: Actor;
  readonly action: string;
  /** The id as text, since some are no numbers. */
  readonly target: { readonly kind: string; readonly id: string | null; readonly name: string | null };
  readonly organizationId: number | null;
  readonly appId: number | null;
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
  readonly requestId: string | null;
}

interface AuditDocument extends Omit<AuditEntry, 'id' | 'before' | 'after'> {
  readonly _id: number;
  readonly before: unknown;
  readonly after: unknown;
}

export const auditIndexes: readonly WantedIndex[] = [
  { name: 'target', key: { 'target.kind': 1, 'target.id': 1, _id: -1 } },
  { name: 'appId', key: { appId: 1, _id: -1 } },
  { name: 'organizationId', key: { organizationId: 1, _id: -1 } },
  { name: 'actor', key: { 'actor.id': 1, _id: -1 } },
];

/**
 * Writes a change down in the transaction that makes it, so that neither is there without the other. Nothing in this server changes
 * or removes an entry.
 */
export async function writeAudit(
  database: Database,
  { actor, requestId }: Author,
  note: ChangeNote,
  session: ClientSession,
): Promise<void> {
  const { action, target, organizationId = null, appId = null, before = null, after = null } = note;
  const id = await reserve(database, registry.audit);
  const named = { ...target, id: target.id === null ? null : String(target.id) };
  const facts = { at: new Date(), actor, action, target: named, organizationId, appId, requestId };
  await documents(database).insertOne(
    { _id: id, ...facts, before: toStored(before), after: toStored(after) },
    { session, maxTimeMS: database.limits.operation },
  );
}

/** Makes a change in one transaction together with its entry in the log; the work hands `session` to all that it does. */
export async function audited<T>(
  database: Database,
  by: Author,
  work: (session: ClientSession, note: (note: ChangeNote) => Promise<void>) => Promise<T>,
): Promise<T> {
  return await answered(
    database,
    inTransaction(database, (session) => work(session, (note) => writeAudit(database, by, note, session))),
  );
}

/** Writes down what cannot be made in one transaction, before it is begun. */
export async function announce(database: Database, by: Author, note: ChangeNote): Promise<void> {
  await inTransaction(database, (session) => writeAudit(database, by, note, session));
}

/** Which entries: of an action, of things of a kind, of one thing, by one admin token, of an organization or app, in a time. */
export interface AuditSelection {
  readonly action?: string | undefined;
  readonly kind?: string | undefined;
  readonly target?: string | undefined;
  readonly adminTokenId?: number | undefined;
  readonly organizationId?: number | undefined;
  readonly appId?: number | undefined;
  readonly since?: Date | undefined;
  /** Entries before this time. */
  readonly until?: Date | undefined;
}

/** A page of the entries, newest first. */
export async function pageOfAudit(
  database: Database,
  selection: AuditSelection,
  page: PageRequest,
): Promise<Page<AuditEntry>> {
  const conditions = Object.entries(filterOf(selection)).filter(([, value]) => value !== undefined);
  return await readPage(
    page,
    toEntry,
    (beyond, order) =>
      documents(database)
        .find({ ...Object.fromEntries(conditions), ...beyond }, { ...order, maxTimeMS: database.limits.operation })
        .toArray(),
    -1,
  );
}

function filterOf({ action, kind, target, adminTokenId, organizationId, appId, since, until }: AuditSelection) {
  const time = { ...(since === undefined ? {} : { $gte: since }), ...(until === undefined ? {} : { $lt: until }) };
  return {
    action,
    'target.kind': kind,
    'target.id': target,
    'actor.id': adminTokenId,
    organizationId,
    appId,
    at: Object.keys(time).length === 0 ? undefined : time,
  };
}

function toEntry({ _id, before, after, ...facts }: AuditDocument): AuditEntry {
  return { id: _id, ...facts, before: objectFrom(before), after: objectFrom(after) };
}

function objectFrom(stored: unknown): JsonObject | null {
  const value = fromStored(stored);
  return isJsonObject(value) ? value : null;
}

function documents(database: Database) {
  return database.db.collection<AuditDocument>(registry.audit);
}
