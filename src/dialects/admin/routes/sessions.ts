import type { Operations } from '../../../../generated/admin/operations.ts';
import { Problem } from '../../../problem.ts';
import { audited } from '../../../records/administration/audit.ts';
import { endListedSession, endSessionsOf, type ListedSession, pageOfSessions } from '../../../records/sessions.ts';
import type { AdminContext } from '../context.ts';
import { userOf } from '../named.ts';
import { paged } from '../paged.ts';
import { aboutUser } from '../user-note.ts';

type Routes = Operations<AdminContext>;

/** List the sessions of a user. */
export const listSessions: Routes['listSessions'] = async ({ params, query }, context) => {
  const user = await userOf(context, params.userId);
  return { status: 200, body: paged(await pageOfSessions(context.store.database, user.id, query), shown) };
};

/** End all sessions of a user. */
export const revokeSessions: Routes['revokeSessions'] = async ({ params }, context) => {
  const { store, by, forget } = context;
  const user = await userOf(context, params.userId);
  await audited(store.database, by, async (session, note) => {
    await endSessionsOf(store.database, user.id, session);
    await note({ action: 'revoke-sessions', ...aboutUser(user) });
  });
  forget();
  return { status: 204 };
};

/** End a session. */
export const revokeSession: Routes['revokeSession'] = async ({ params }, context) => {
  const { store, by, forget } = context;
  const { sessionId } = params;
  const user = await userOf(context, params.userId);
  await audited(store.database, by, async (session, note) => {
    const ended = await endListedSession(store.database, user.id, sessionId, session);
    if (!ended) throw new Problem('not-found', { what: 'session', id: sessionId });
    await note({ action: 'revoke-sessions', ...aboutUser(user), after: { session: sessionId } });
  });
  forget();
  return { status: 204 };
};

function shown({ id, createdAt, expiresAt }: ListedSession) {
  return { id, createdAt: createdAt?.toISOString() ?? null, expiresAt: expiresAt.toISOString() };
}
