import type { Operations } from '../../../../generated/fliplet/operations.ts';
import { Problem } from '../../../problem.ts';
import type { Collection } from '../../../records/collections.ts';
import { createLogin, endLogin } from '../../../records/logins.ts';
import type { DataRecord } from '../../../records/record.ts';
import type { FlipletContext } from '../context.ts';
import { entryOfLogin, loginMinutes, withoutPassword } from '../entry-login.ts';
import { bareEntry } from '../entry-shape.ts';

type Routes = Operations<FlipletContext>;

/** Log in to an app as an entry of a data source. */
export const authorizeByDataSource: Routes['authorizeByDataSource'] = async ({ query, body }, context) => {
  const { store, exchange, allow } = context;
  await allow.loginFrom(exchange.incoming?.socket.remoteAddress ?? 'unknown');
  const dataSource = await store.collectionById(body.dataSourceId);
  const appId = dataSource === undefined ? undefined : await appOf(context, dataSource, query.appId);
  const entry = await entryOfLogin(store, dataSource, body.where, allow.login);
  if (dataSource === undefined || appId === undefined || entry === undefined) throw new Problem('login-failed', {});
  const { id: dataSourceId, organizationId } = dataSource;
  const login = { organizationId, appId, dataSourceId, entryId: entry.id };
  const authToken = await createLogin(store.database, login, loginMinutes(dataSource));
  return { status: 201, body: { session: shown(authToken, entry, dataSourceId) } };
};

/** The session of the caller. */
export const readSession: Routes['readSession'] = async (_input, { caller, authToken, store }) => {
  if (caller.kind !== 'user') throw new Problem('unauthenticated', {});
  const dataSource = await store.collectionById(caller.dataSourceId);
  if (dataSource === undefined) throw new Problem('unauthenticated', {});
  const entry = withoutPassword(dataSource, caller.entry);
  return { status: 200, body: { session: shown(authToken, entry, caller.dataSourceId) } };
};

/** End the session of the caller. */
export const logOutOfSession: Routes['logOutOfSession'] = async (_input, { caller, authToken, store }) => {
  if (caller.kind !== 'user') throw new Problem('unauthenticated', {});
  await endLogin(store.database, authToken);
  return { status: 200 };
};

/** A data source of an app logs in to that app, one of an organization to the app of the organization that is named. */
async function appOf(
  { store }: FlipletContext,
  { appId, organizationId }: Collection,
  asked: number | undefined,
): Promise<number | undefined> {
  if (appId !== null) return asked === undefined || asked === appId ? appId : undefined;
  const app = asked === undefined ? undefined : await store.appById(asked);
  return app?.organizationId === organizationId ? app.id : undefined;
}

function shown(authToken: string, entry: DataRecord, dataSourceId: number) {
  return { auth_token: authToken, entries: { dataSource: bareEntry(entry, dataSourceId) } };
}
