import type { Operations } from '../../../../generated/admin/operations.ts';
import { Problem } from '../../../problem.ts';
import {
  type AdminToken,
  createAdminToken as create,
  findAdminToken,
  pageOfAdminTokens,
  revokeAdminToken as revoke,
  rotateAdminToken as rotate,
} from '../../../records/administration/admin-tokens.ts';
import { audited } from '../../../records/administration/audit.ts';
import type { AdminContext } from '../context.ts';
import { paged } from '../paged.ts';

type Routes = Operations<AdminContext>;

/** The admin token that asks. */
export const readCurrentAdminToken: Routes['readCurrentAdminToken'] = (_input, { adminToken }) => {
  if (adminToken === null) throw new Problem('unauthenticated', {});
  return { status: 200, body: shown(adminToken) };
};

/** List the admin tokens. */
export const listAdminTokens: Routes['listAdminTokens'] = async ({ query }, { store }) => ({
  status: 200,
  body: paged(await pageOfAdminTokens(store.database, query), shown),
});

/** Create an admin token; the value is shown now and never again. */
export const createAdminToken: Routes['createAdminToken'] = async ({ body }, { store, by }) => {
  const { adminToken, value } = await audited(store.database, by, async (session, note) => {
    const made = await create(store.database, body, session);
    await note({ action: 'create', target: targetOf(made.adminToken), after: { scope: body.scope } });
    return made;
  });
  return { status: 201, body: { adminToken: shown(adminToken), value } };
};

/** Give an admin token a new value. */
export const rotateAdminToken: Routes['rotateAdminToken'] = async ({ params }, context) => {
  const { store, by, forget } = context;
  const token = await found(context, params.adminTokenId);
  const { adminToken, value } = await audited(store.database, by, async (session, note) => {
    await note({ action: 'rotate', target: targetOf(token) });
    return await rotate(store.database, token, session);
  });
  forget();
  return { status: 200, body: { adminToken: shown(adminToken), value } };
};

/** End an admin token. */
export const revokeAdminToken: Routes['revokeAdminToken'] = async ({ params }, context) => {
  const { store, by, forget } = context;
  const token = await found(context, params.adminTokenId);
  await audited(store.database, by, async (session, note) => {
    await revoke(store.database, token, session);
    await note({ action: 'revoke', target: targetOf(token) });
  });
  forget();
  return { status: 204 };
};

async function found({ store }: AdminContext, id: number): Promise<AdminToken> {
  const token = await findAdminToken(store.database, id);
  if (token === undefined) throw new Problem('not-found', { what: 'admin token', id: String(id) });
  return token;
}

function targetOf({ id, name }: AdminToken) {
  return { kind: 'admin-token', id, name };
}

function shown({ createdAt, lastUsedAt, ...facts }: AdminToken) {
  return { ...facts, createdAt: createdAt.toISOString(), lastUsedAt: lastUsedAt?.toISOString() ?? null };
}
