import type { Operations } from '../../../../generated/fliplet/operations.ts';
import { Problem } from '../../../problem.ts';
import { listApps as appsOf } from '../../../records/apps.ts';
import { createToken, listTokens, revokeToken, type StoredToken } from '../../../records/tokens.ts';
import type { FlipletContext } from '../context.ts';
import { managedOrganization, ownerNamed } from '../owner.ts';
import { hiddenToken } from '../token-shape.ts';

type Routes = Operations<FlipletContext>;

/** The apps within reach: all of the organization, or the caller's own. */
export const listApps: Routes['listApps'] = async ({ query }, context) => {
  await ownerNamed(context, query);
  const { caller, store } = context;
  if (caller.kind === 'stranger') throw new Problem('unauthenticated', {});
  const found = await appsOf(store.database, caller.organizationId);
  const apps = found
    .filter(({ id }) => caller.kind === 'organization' || caller.appId === id)
    .map(({ id, name, organizationId }) => ({ id, name, organizationId }));
  return { status: 200, body: { apps } };
};

/** The tokens of all apps of the organization. */
export const listTokensOfApps: Routes['listTokensOfApps'] = async (_input, context) => {
  const organizationId = managedOrganization(context, 'manage the tokens of its apps');
  const found = await listTokens(context.store.database, { kind: 'app', organizationId });
  return { status: 200, body: { appTokens: found.map(shown) } };
};

/** The tokens of an app. */
export const listAppTokens: Routes['listAppTokens'] = async ({ params }, context) => {
  const { appId } = await managedApp(context, params.appId);
  const found = await listTokens(context.store.database, { kind: 'app', appId });
  return { status: 200, body: { appTokens: found.map(shown) } };
};

/** Make a token of an app. */
export const createAppToken: Routes['createAppToken'] = async ({ params, body }, context) => {
  const { organizationId, appId } = await managedApp(context, params.appId);
  const wanted = { kind: 'app', name: body.name, organizationId, appId } as const;
  const { token, value } = await createToken(context.store.database, wanted);
  return { status: 201, body: { id: token.id, name: token.name, token: value.key } };
};

/** Revoke a token of an app. */
export const revokeAppToken: Routes['revokeAppToken'] = async ({ params }, context) => {
  const { appId } = await managedApp(context, params.appId);
  const revoked = await revokeToken(context.store.database, params.tokenId, { kind: 'app', appId });
  context.store.forget();
  if (!revoked) throw new Problem('token-not-found', { token: params.tokenId });
  return { status: 200 };
};

async function managedApp(context: FlipletContext, appId: number) {
  managedOrganization(context, 'manage the tokens of its apps');
  const owner = await ownerNamed(context, { appId });
  if (owner === undefined) throw new Problem('app-not-found', { app: String(appId) });
  return { ...owner, appId };
}

function shown(token: StoredToken) {
  return {
    ...{ id: token.id, appId: token.appId ?? 0, firstName: token.name, lastName: null, email: null },
    auth_token: hiddenToken(token),
    type: 'appToken' as const,
  };
}
