import type { Operations } from '../../../../generated/appstax/operations.ts';
import { credential } from '../../../http/credential.ts';
import { hashSecret } from '../../../records/secrets.ts';
import { endSession } from '../../../records/sessions.ts';
import type { AppstaxContext } from '../context.ts';

/** Sign out (guide, "Logout"; behaviour note, 7.2). Only by the session itself; other paths change nothing and look alike. */
export const logOut: Operations<AppstaxContext>['logOut'] = async ({ params }, { store, app, exchange }) => {
  const own = credential(exchange, 'x-appstax-sessionid');
  if (own === params.sessionId) {
    await endSession(store.database, app.id, hashSecret(own));
    store.forget();
  }
  return { status: 204 };
};
