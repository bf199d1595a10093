import type { Operations } from '../../../../generated/appstax/operations.ts';
import { Problem } from '../../../problem.ts';
import { countAttempt } from '../../../records/attempts.ts';
import { findUser, provesUser, recordOfUser } from '../../../records/users.ts';
import { triesFrom, triesOn } from '../attempt-limits.ts';
import type { AppstaxContext } from '../context.ts';
import { signedIn } from '../session-answer.ts';

/** Sign in (guide, "Login"; behaviour note, 7.2). Unknown names and wrong passwords look and take alike. */
export const logIn: Operations<AppstaxContext>['logIn'] = async ({ body }, context) => {
  const { database } = context.store;
  const takeBackAddress = await countAttempt(database, triesFrom(context, 'log-in'));
  const takeBackName = await countAttempt(database, triesOn(context, 'log-in', body.sysUsername));
  const user = await findUser(database, context.app.id, body.sysUsername);
  const proven = await provesUser(user, body.sysPassword);
  const record = proven && user !== undefined ? await recordOfUser(database, user) : undefined;
  if (user === undefined || record === undefined) throw new Problem('wrong-password', {});
  await takeBackAddress();
  await takeBackName();
  return { status: 200, body: await signedIn(context, user, record) };
};
