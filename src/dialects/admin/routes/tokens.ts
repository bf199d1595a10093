import type { Operations } from '../../../../generated/admin/operations.ts';
import { Problem } from '../../../problem.ts';
import { audited } from '../../../records/administration/audit.ts';
import { grantsOfTokens, replaceGrants as replace } from '../../../records/grants.ts';
import {
  createToken as create,
  pageOfTokens,
  revokeToken as revoke,
  rotateToken as rotate,
  type Token,
} from '../../../records/tokens.ts';
import type { AdminContext } from '../context.ts';
import { type GivenGrant, readGrants } from '../given-grants.ts';
import { appOf, organizationOf, tokenOf } from '../named.ts';
import { shownToken, summaryOfGrants, tokenWithGrants } from '../token-shape.ts';

type Routes = Operations<AdminContext>;

/** List the tokens of the dialects. */
export const listTokens: Routes['listTokens'] = async ({ query }, { store }) => {
  const { organizationId, appId, kind, ...page } = query;
  const where = {
    ...(organizationId === undefined ? {} : { organizationId }),
    ...(appId === undefined ? {} : { appId }),
    ...(kind === undefined ? {} : { kind }),
  };
  const { items, next } = await pageOfTokens(store.database, where, page);
  const grants = await grantsOfTokens(
    store.database,
    items.map(({ id }) => id),
  );
  return { status: 200, body: { items: items.map((token) => shownToken(token, grants)), next } };
};

/** Read a token and its grants. */
export const readToken: Routes['readToken'] = async ({ params }, context) => ({
  status: 200,
  body: await tokenWithGrants(context, params.tokenId),
});

/** Create a token; key and secret are shown now and never again. */
export const createToken: Routes['createToken'] = async ({ body }, context) => {
  const { store, by, forget } = context;
  const { kind, name, organizationId, appId = null, grants = [] } = body;
  await organizationOf(context, organizationId);
  await assertOwner(context, body);
  const given = await givenGrants(context, { kind, organizationId }, grants);
  const { token, value } = await audited(store.database, by, async (session, note) => {
    const made = await create(store.database, { kind, name, organizationId, appId }, session);
    const { id } = made.token;
    await replace(
      store.database,
      id,
      given.map((grant) => ({ ...grant, tokenId: id })),
      session,
    );
    await note({ action: 'create', ...about(made.token), after: { kind, grants: summaryOfGrants(given) } });
    return made;
  });
  forget();
  return { status: 201, body: { token: await tokenWithGrants(context, token.id), ...value } };
};

/** Give a token a new key and secret. */
export const rotateToken: Routes['rotateToken'] = async ({ params }, context) => {
  const { store, by, forget } = context;
  const token = await tokenOf(context, params.tokenId);
  const value = await audited(store.database, by, async (session, note) => {
    await note({ action: 'rotate', ...about(token) });
    return await rotate(store.database, token, session);
  });
  forget();
  return { status: 200, body: { token: await tokenWithGrants(context, token.id), ...value } };
};

/** Replace what a Robostack token may do. */
export const replaceGrants: Routes['replaceGrants'] = async ({ params, body }, context) => {
  const { store, by, forget } = context;
  const token = await tokenOf(context, params.tokenId);
  const given = await givenGrants(context, token, body.grants);
  const before = await grantsOfTokens(store.database, [token.id]);
  await audited(store.database, by, async (session, note) => {
    await replace(
      store.database,
      token.id,
      given.map((grant) => ({ ...grant, tokenId: token.id })),
      session,
    );
    const summary = { before: { grants: summaryOfGrants(before) }, after: { grants: summaryOfGrants(given) } };
    await note({ action: 'update', ...about(token), ...summary });
  });
  forget();
  return { status: 200, body: await tokenWithGrants(context, token.id) };
};

/** End a token. */
export const revokeToken: Routes['revokeToken'] = async ({ params }, context) => {
  const { store, by, forget } = context;
  const token = await tokenOf(context, params.tokenId);
  await audited(store.database, by, async (session, note) => {
    await revoke(store.database, token.id, {}, session);
    await note({ action: 'revoke', ...about(token) });
  });
  forget();
  return { status: 204 };
};

/** @throws Problem `invalid-request` for an app where none belongs, or of another organization; `app-not-found` */
async function assertOwner(
  context: AdminContext,
  { kind, organizationId, appId }: { kind: Token['kind']; organizationId: number; appId?: number | undefined },
): Promise<void> {
  if ((kind === 'app') !== (appId !== undefined)) {
    throw fault('appId', kind === 'app' ? 'is needed for a token of kind app' : `does not go with the kind ${kind}`);
  }
  if (appId === undefined) return;
  const app = await appOf(context, appId);
  if (app.organizationId !== organizationId) throw fault('appId', 'is an app of another organization');
}

async function givenGrants(
  context: AdminContext,
  { kind, organizationId }: Pick<Token, 'kind' | 'organizationId'>,
  grants: readonly GivenGrant[],
) {
  if (kind !== 'robostack' && grants.length > 0) throw fault('grants', `do not go with the kind ${kind}`);
  return await readGrants(context, organizationId, grants);
}

function fault(path: string, message: string): Problem {
  return new Problem('invalid-request', { faults: [{ in: 'body', path, message }] });
}

function about({ id, name, organizationId, appId }: Token) {
  return { target: { kind: 'token', id, name }, organizationId, appId };
}
