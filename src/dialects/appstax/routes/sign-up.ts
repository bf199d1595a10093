import type { Operations } from '../../../../generated/appstax/operations.ts';
import { countAttempt } from '../../../records/attempts.ts';
import { objectOf } from '../../../records/json.ts';
import { createUser } from '../../../records/users.ts';
import { usersCollection } from '../../../records/users-collection.ts';
import { triesFrom } from '../attempt-limits.ts';
import { type AppstaxContext, creationAccess } from '../context.ts';
import { readObjectBody } from '../object-body.ts';
import { newRelations, relationTargets } from '../relation-changes.ts';
import { signedIn, userAnswer } from '../session-answer.ts';

/** Sign up a user (guide, "Signup a user"; behaviour note, 7.1). */
export const signUp: Operations<AppstaxContext>['signUp'] = async ({ query, body }, context) => {
  const { store, app } = context;
  const collection = await usersCollection(store.database, app.id);
  creationAccess(context, collection);
  const { set, relations } = readObjectBody(body, collection);
  const related = newRelations(await relationTargets(context, relations));
  const properties = objectOf([...Object.entries(set), ...Object.entries(related)]);
  await countAttempt(store.database, triesFrom(context, 'sign-up'));
  const { sysUsername: username, sysPassword: password } = body;
  const { user, record } = await createUser(store.database, { appId: app.id, username, password, properties });
  const answer = query.login === false ? userAnswer : signedIn;
  return { status: 200, body: await answer(context, user, record) };
};
