import type { Database } from '../database/connect.ts';
import { isProblem } from '../problem.ts';
import { type Collection, createCollection, findCollection } from './collections.ts';

/** The collection that holds the properties of an app's users. */
export const usersName = 'users';

/** The collection of an app's users, made when it is first asked for. */
export async function usersCollection(database: Database, appId: number): Promise<Collection> {
  const known = await findCollection(database, appId, usersName);
  if (known !== undefined) return known;
  try {
    return await createCollection(database, { appId, name: usersName, columns: [], dialects: {} });
  } catch (error) {
    if (!isProblem(error, 'invalid-definition')) throw error;
  }
  // Another request was first.
  const made = await findCollection(database, appId, usersName);
  if (made === undefined) throw new Error(`the users of app ${appId} have no collection`);
  return made;
}
