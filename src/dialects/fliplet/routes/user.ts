import type { Operations } from '../../../../generated/fliplet/operations.ts';
import { Problem } from '../../../problem.ts';
import { type Account, accountWith, findAccount } from '../../../records/accounts.ts';
import { createToken, type StoredToken } from '../../../records/tokens.ts';
import type { FlipletContext } from '../context.ts';

type Routes = Operations<FlipletContext>;

/** Who the token belongs to: a person after a login, otherwise what stands for one. */
export const readUser: Routes['readUser'] = async (_input, context) => {
  const { caller, authToken, store } = context;
  if (caller.kind === 'stranger' || caller.kind === 'user') throw new Problem('unauthenticated', {});
  const { accountId } = caller.token;
  const account = accountId === undefined ? undefined : await findAccount(store.database, accountId);
  const shown = account === undefined ? userOfToken(caller.token, authToken) : userOfAccount(account, authToken);
  return { status: 200, body: { user: shown } };
};

/** Log in with an email address and a password; the token that comes back lasts until it is revoked. */
export const logIn: Routes['logIn'] = async ({ body }, { store, exchange, allow }) => {
  await allow.login(`account ${body.email.trim().toLowerCase()}`);
  await allow.loginFrom(exchange.incoming?.socket.remoteAddress ?? 'unknown');
  const account = await accountWith(store.database, body.email, body.password);
  if (account === undefined) throw new Problem('login-failed', {});
  const { value } = await createToken(store.database, {
    kind: 'organization',
    name: `Login of ${account.email}`,
    organizationId: account.organizationId,
    appId: null,
    accountId: account.id,
  });
  return { status: 200, body: userOfAccount(account, value.key) };
};

function userOfAccount({ id, email, firstName, lastName, organizationId }: Account, authToken: string) {
  const fullName = `${firstName} ${lastName}`.trim();
  return { id, email, firstName, lastName, fullName, auth_token: authToken, isAdmin: true, organizationId };
}

function userOfToken({ id, kind, name, organizationId }: StoredToken, authToken: string) {
  const names = { email: null, firstName: name, lastName: null, fullName: name };
  return { id, ...names, auth_token: authToken, isAdmin: kind === 'organization', organizationId };
}
