import { Problem } from '../../problem.ts';
import type { FlipletContext } from './context.ts';

/** What data sources belong to: an app, or, where `appId` is null, an organization as a whole. */
export interface Owner {
  readonly organizationId: number;
  readonly appId: number | null;
}

/** How requests name an owner. */
export interface NamedOwner {
  readonly organizationId?: number | undefined;
  readonly appId?: number | undefined;
}

/**
 * The owner that a request names; an app where it names an app and its organization. `undefined` when it names none.
 *
 * @throws Problem `unauthenticated` for a stranger; `app-not-found`, `organization-not-found`, the same for what does not exist and what
 *   is out of reach
 */
export async function ownerNamed(
  { store, caller }: FlipletContext,
  { organizationId, appId }: NamedOwner,
): Promise<Owner | undefined> {
  if (caller.kind === 'stranger') throw new Problem('unauthenticated', {});
  if (organizationId !== undefined && organizationId !== caller.organizationId) {
    throw new Problem('organization-not-found', { organization: organizationId });
  }
  if (appId === undefined) return organizationId === undefined ? undefined : { organizationId, appId: null };
  const app = await store.appById(appId);
  const other = caller.kind !== 'organization' && caller.appId !== appId;
  if (app === undefined || app.organizationId !== caller.organizationId || other) {
    throw new Problem('app-not-found', { app: String(appId) });
  }
  return { organizationId: app.organizationId, appId };
}

/**
 * The organization of a caller who may manage it.
 *
 * @throws Problem `unauthenticated` for a stranger, `forbidden` for callers of an app
 */
export function managedOrganization({ caller }: FlipletContext, what: string): number {
  if (caller.kind === 'organization') return caller.organizationId;
  if (caller.kind === 'stranger') throw new Problem('unauthenticated', {});
  throw new Problem('forbidden', { what: `only a token of the organization may ${what}` });
}
