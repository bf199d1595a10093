import type { Operations } from '../../../../generated/admin/operations.ts';
import { Problem } from '../../../problem.ts';
import {
  type Account,
  changeAccount,
  createAccount as create,
  findAccount,
  pageOfAccounts,
  deleteAccount as remove,
} from '../../../records/accounts.ts';
import { audited } from '../../../records/administration/audit.ts';
import { hashPassword } from '../../../records/secrets.ts';
import { revokeTokens } from '../../../records/tokens.ts';
import { changedFields } from '../changed-fields.ts';
import type { AdminContext } from '../context.ts';
import { organizationOf } from '../named.ts';
import { paged } from '../paged.ts';

type Routes = Operations<AdminContext>;

/** List the accounts. */
export const listAccounts: Routes['listAccounts'] = async ({ query }, { store }) => {
  const { organizationId, ...page } = query;
  const where = organizationId === undefined ? {} : { organizationId };
  return { status: 200, body: paged(await pageOfAccounts(store.database, where, page), shown) };
};

/** Create an account. */
export const createAccount: Routes['createAccount'] = async ({ body }, context) => {
  const { database } = context.store;
  const { organizationId, email, password, firstName = '', lastName = '' } = body;
  await organizationOf(context, organizationId);
  const account = await audited(database, context.by, async (session, note) => {
    const made = await create(database, { organizationId, email, password, firstName, lastName }, session);
    await note({ action: 'create', ...about(made) });
    return made;
  });
  return { status: 201, body: shown(account) };
};

/** Change the name or the password of an account. */
export const updateAccount: Routes['updateAccount'] = async ({ params, body }, context) => {
  const { database } = context.store;
  const current = await accountOf(context, params.accountId);
  const { password, ...names } = body;
  const passwordHash = password === undefined ? {} : { passwordHash: await hashPassword(password) };
  await audited(database, context.by, async (session, note) => {
    await changeAccount(database, current.id, { ...names, ...passwordHash }, session);
    const changed = changedFields(current, names);
    const after = password === undefined ? changed.after : { ...changed.after, password: 'changed' };
    await note({ action: 'update', ...about(current), before: changed.before, after });
  });
  return { status: 200, body: shown(await accountOf(context, current.id)) };
};

/** Delete an account, and end the tokens that its logins made. */
export const deleteAccount: Routes['deleteAccount'] = async ({ params }, context) => {
  const { store, by, forget } = context;
  const current = await accountOf(context, params.accountId);
  await audited(store.database, by, async (session, note) => {
    await remove(store.database, current.id, session);
    await revokeTokens(store.database, { accountId: current.id }, session);
    await note({ action: 'delete', ...about(current) });
  });
  forget();
  return { status: 204 };
};

async function accountOf({ store }: AdminContext, id: number): Promise<Account> {
  const found = await findAccount(store.database, id);
  if (found === undefined) throw new Problem('not-found', { what: 'account', id: String(id) });
  return found;
}

function about({ id, email, organizationId }: Account) {
  return { target: { kind: 'account', id, name: email }, organizationId };
}

function shown({ createdAt, ...facts }: Account) {
  return { ...facts, createdAt: createdAt.toISOString() };
}
