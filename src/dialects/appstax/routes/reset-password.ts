import type { Operations } from '../../../../generated/appstax/operations.ts';
import { Problem } from '../../../problem.ts';
import { countAttempt } from '../../../records/attempts.ts';
import { changePassword } from '../../../records/passwords.ts';
import { tryPin } from '../../../records/pins.ts';
import { findUser, recordOfUser } from '../../../records/users.ts';
import { triesFrom } from '../attempt-limits.ts';
import type { AppstaxContext } from '../context.ts';
import { signedIn } from '../session-answer.ts';

/** Set a new password by pin (guide, "Reset password with pincode"; behaviour note, 8). */
export const resetPassword: Operations<AppstaxContext>['resetPassword'] = async ({ body }, context) => {
  const { store, app } = context;
  await countAttempt(store.database, triesFrom(context, 'pin'));
  const user = await findUser(store.database, app.id, body.username);
  const pinHash = await tryPin(store.database, user?.id, String(body.pinCode));
  if (user === undefined || pinHash === undefined) throw new Problem('wrong-pin', {});
  await changePassword(store.database, user.id, body.password, pinHash);
  store.forget();
  const record = body.login === true ? await recordOfUser(store.database, user) : undefined;
  return record === undefined ? { status: 204 } : { status: 200, body: await signedIn(context, user, record) };
};
