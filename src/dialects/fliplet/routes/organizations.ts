import type { Operations } from '../../../../generated/fliplet/operations.ts';
import { Problem } from '../../../problem.ts';
import { findOrganization } from '../../../records/organizations.ts';
import { createToken, listTokens, revokeToken } from '../../../records/tokens.ts';
import type { FlipletContext } from '../context.ts';
import { managedOrganization } from '../owner.ts';
import { hiddenToken } from '../token-shape.ts';

type Routes = Operations<FlipletContext>;

/** The organization of the token. */
export const listOrganizations: Routes['listOrganizations'] = async (_input, { caller, store }) => {
  if (caller.kind === 'stranger') throw new Problem('unauthenticated', {});
  const organization = await findOrganization(store.database, caller.organizationId);
  const shown = organization === undefined ? [] : [{ id: organization.id, name: organization.name }];
  return { status: 200, body: { organizations: shown } };
};

/** The tokens of an organization. */
export const listOrganizationTokens: Routes['listOrganizationTokens'] = async ({ params }, context) => {
  const organizationId = managed(context, params.organizationId);
  const found = await listTokens(context.store.database, { kind: 'organization', organizationId });
  const organizationTokens = found.map((token) => ({ id: token.id, name: token.name, token: hiddenToken(token) }));
  return { status: 200, body: { organizationTokens } };
};

/** Make a token of an organization. */
export const createOrganizationToken: Routes['createOrganizationToken'] = async ({ params, body }, context) => {
  const organizationId = managed(context, params.organizationId);
  const wanted = { kind: 'organization', name: body.name, organizationId, appId: null } as const;
  const { token, value } = await createToken(context.store.database, wanted);
  return { status: 201, body: { id: token.id, name: token.name, token: value.key } };
};

/** Revoke a token of an organization; also the one that asks. */
export const revokeOrganizationToken: Routes['revokeOrganizationToken'] = async ({ params }, context) => {
  const organizationId = managed(context, params.organizationId);
  const where = { kind: 'organization', organizationId } as const;
  const revoked = await revokeToken(context.store.database, params.tokenId, where);
  context.store.forget();
  if (!revoked) throw new Problem('token-not-found', { token: params.tokenId });
  return { status: 200 };
};

function managed(context: FlipletContext, id: number): number {
  const own = managedOrganization(context, 'manage its tokens');
  if (own !== id) throw new Problem('organization-not-found', { organization: id });
  return own;
}
