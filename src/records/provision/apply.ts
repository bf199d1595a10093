import type { Database } from '../../database/connect.ts';
import { type Author, announce } from '../administration/audit.ts';
import { createOrganization, type Organization, raiseOrganizations } from '../organizations.ts';
import type { Store } from '../store.ts';
import type { ApplyFile, OrganizationSpec } from './apply-file.ts';
import { type Change, type IssuedToken, type Ledger, perform } from './change.ts';
import { reconcileAccount } from './reconcile-account.ts';
import { reconcileApp } from './reconcile-app.ts';
import { reconcileCollections } from './reconcile-collection.ts';
import { reconcileToken } from './reconcile-token.ts';
import { find } from './references.ts';
import { assertSameId } from './same-id.ts';
import { readSnapshot, type Snapshot } from './snapshot.ts';

/** What was changed, and the tokens that were made, whose values cannot be shown again. */
export interface Applied {
  readonly changes: readonly Change[];
  readonly issued: readonly IssuedToken[];
}

/** What applying the file would change; nothing is written. */
export async function plan(store: Store, file: ApplyFile): Promise<readonly Change[]> {
  return (await reconcile(store, file, false)).changes;
}

/** How many changes an entry of the audit log names. */
const mostNamed = 1000;

/**
 * Makes the server hold what the file declares. Nothing that the file does not speak of is touched, except grants of a
 * token for which it lists grants. An apply that was interrupted is completed by the next one.
 *
 * @param by on whose behalf; what is about to be changed is then written into the audit log first, as an apply takes more than one
 *   transaction
 */
export async function apply(store: Store, file: ApplyFile, by?: Author): Promise<Applied> {
  try {
    if (by !== undefined) await announceChanges(store, await plan(store, file), by);
    return await reconcile(store, file, true);
  } finally {
    store.forget();
  }
}

async function announceChanges({ database }: Store, changes: readonly Change[], by: Author): Promise<void> {
  if (changes.length === 0) return;
  const named = changes.slice(0, mostNamed).map(({ action, what, name }) => `${action} ${what} ${name}`);
  const after = { changes: changes.length, named };
  await announce(database, by, { action: 'apply', target: { kind: 'configuration', id: null, name: null }, after });
}

async function reconcile({ database }: Store, file: ApplyFile, carriesOut: boolean): Promise<Applied> {
  const ledger: Ledger = { changes: [], issued: [], carriesOut };
  const now = await readSnapshot(database);
  for (const spec of file.organizations) await reconcileOrganization(database, now, spec, ledger);
  return ledger;
}

async function reconcileOrganization(database: Database, now: Snapshot, spec: OrganizationSpec, ledger: Ledger) {
  const current = find(now.organizations, spec.name);
  assertSameId('organization', spec, current);
  const organization =
    current ??
    (await perform(ledger, { action: 'create', what: 'organization', name: spec.name, details: [] }, async () => {
      const created = await createOrganization(database, spec);
      if (spec.id !== undefined) await raiseOrganizations(database, spec.id);
      return created;
    }));
  await reconcileParts(database, now, spec, organization, ledger);
}

async function reconcileParts(
  database: Database,
  now: Snapshot,
  spec: OrganizationSpec,
  organization: Organization | undefined,
  ledger: Ledger,
) {
  const apps = new Map<string, Awaited<ReturnType<typeof reconcileApp>>>();
  for (const app of spec.apps ?? []) {
    apps.set(app.name, await reconcileApp({ database, now, organization, place: spec.name, ledger }, app));
  }
  const owner = organization && { appId: null, organizationId: organization.id };
  await reconcileCollections({ database, now, owner, place: spec.name, ledger }, spec.collections ?? []);
  for (const account of spec.accounts ?? []) {
    await reconcileAccount({ database, now, organization, place: spec.name, ledger }, account);
  }
  for (const token of spec.tokens ?? []) {
    await reconcileToken({ database, now, organization, place: spec.name, ledger }, token, apps);
  }
}
