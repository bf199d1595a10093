import type { DataRecord } from '../../records/record.ts';
import { openSession } from '../../records/sessions.ts';
import type { Person } from '../../records/shares.ts';
import { usersCollection } from '../../records/users-collection.ts';
import type { AppstaxContext } from './context.ts';
import { type ObjectAnswer, shapeObjects } from './object-shape.ts';

/** A user as sign-up, sign-in and reset answer with: the properties as the user sees them. */
export async function userAnswer(
  context: AppstaxContext,
  person: Person,
  record: DataRecord,
): Promise<{ user: ObjectAnswer }> {
  const collection = await usersCollection(context.store.database, context.app.id);
  const [user] = await shapeObjects({ ...context, person }, collection, [record]);
  if (user === undefined) throw new Error('a user has no shape');
  return { user };
}

/** The same with a new session, which the rest of the answer then speaks for. */
export async function signedIn(
  context: AppstaxContext,
  person: Person,
  record: DataRecord,
): Promise<{ sysSessionId: string; user: ObjectAnswer }> {
  const { key, hash } = await openSession(context.store.database, context.app.id, person);
  context.sessionHash = hash;
  return { sysSessionId: key, ...(await userAnswer(context, person, record)) };
}
