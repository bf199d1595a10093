import type { Database } from '../database/connect.ts';
import { registry } from '../database/names.ts';
import { type ClientSession, inTransaction } from '../database/transaction.ts';
import { Problem } from '../problem.ts';
import { usePin } from './pins.ts';
import { hashPassword } from './secrets.ts';
import { endSessionsOf } from './sessions.ts';

/**
 * Gives a user a new password and ends all of the user's sessions, in one step.
 *
 * @param pinHash the pin that is used up with it, from `tryPin`
 * @throws Problem `wrong-pin` when that pin was used or replaced meanwhile; nothing is changed then.
 */
export async function changePassword(
  database: Database,
  userId: number,
  password: string,
  pinHash?: string,
  within?: (session: ClientSession) => Promise<void>,
): Promise<void> {
  const passwordHash = await hashPassword(password);
  await inTransaction(database, async (session) => {
    if (pinHash !== undefined && !(await usePin(database, userId, pinHash, session))) {
      throw new Problem('wrong-pin', {});
    }
    await database.db
      .collection<{ _id: number }>(registry.users)
      .updateOne({ _id: userId }, { $set: { passwordHash } }, { session, maxTimeMS: database.limits.operation });
    await endSessionsOf(database, userId, session);
    await within?.(session);
  });
}
