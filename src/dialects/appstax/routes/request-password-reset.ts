import type { Operations } from '../../../../generated/appstax/operations.ts';
import { countAttempt } from '../../../records/attempts.ts';
import { newPin, putPin } from '../../../records/pins.ts';
import { findUser } from '../../../records/users.ts';
import { triesFrom, triesOn } from '../attempt-limits.ts';
import type { AppstaxContext } from '../context.ts';
import { resetMail } from '../reset-mail.ts';

/** Send a pin (guide, "Send password reset email"; behaviour note, 8). Unknown addresses get the same answer, after the same work. */
export const requestPasswordReset: Operations<AppstaxContext>['requestPasswordReset'] = async ({ body }, context) => {
  const { store, app, deliver } = context;
  await countAttempt(store.database, triesFrom(context, 'pin mail'));
  await countAttempt(store.database, triesOn(context, 'pin mail', body.email));
  const user = await findUser(store.database, app.id, body.email);
  const { pin, hash } = await newPin();
  if (user !== undefined) {
    await putPin(store.database, user.id, hash);
    await deliver(resetMail(app, user.username, pin));
  }
  return { status: 204 };
};
