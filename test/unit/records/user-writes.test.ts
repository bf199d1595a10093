import { test } from 'vitest';
import { scope } from '../../../src/records/access.ts';
import { changeShares } from '../../../src/records/change-shares.ts';
import { createRecords } from '../../../src/records/create-records.ts';
import { deleteUser } from '../../../src/records/delete-user.ts';
import { changePassword } from '../../../src/records/passwords.ts';
import { newPin, putPin } from '../../../src/records/pins.ts';
import { openSession } from '../../../src/records/sessions.ts';
import { openStore } from '../../../src/records/store.ts';
import { createUser } from '../../../src/records/users.ts';
import { usersCollection } from '../../../src/records/users-collection.ts';
import { testDatabase } from '../../database.ts';
import { expectAllOrNothing, type NamedWrite } from './failing-database.ts';
import { fullAccess, newApp, newCollection } from './fixture.ts';

const database = testDatabase();

test('P2: what concerns users happens as a whole or not at all, whichever storage call fails', async () => {
  await openStore(database());
  const app = await newApp(database());
  const collection = await newCollection(database(), [], app.id);
  const users = await usersCollection(database(), app.id);
  const [first, second] = await createRecords(database(), fullAccess(collection), [{}, {}]);
  const give = [first, second].map((record) => ({
    oid: record?.oid ?? '',
    username: 'ann',
    right: 'read' as const,
  }));
  const { user } = await createUser(database(), { appId: app.id, username: 'ann', password: 'p', properties: {} });
  await openSession(database(), app.id, user);
  const { hash } = await newPin();
  await putPin(database(), user.id, hash);

  const names = ['users', 'sessions', 'pins', `records_${collection.id}`, `records_${users.id}`];
  const state = async () => {
    const found = names.map((name) =>
      database()
        .db.collection(name)
        .find({}, { sort: { _id: 1 } })
        .toArray(),
    );
    return JSON.stringify(await Promise.all(found));
  };
  const writes: NamedWrite[] = [
    ['create a user', (on) => createUser(on, { appId: app.id, username: 'bob', password: 'p', properties: { a: 1 } })],
    ['share two records', (on) => changeShares(on, app.id, undefined, { give, take: [] })],
    ['change a password by pin', (on) => changePassword(on, user.id, 'new', hash)],
    ['delete a user', (on) => deleteUser(on, scope(fullAccess(users), {}), user)],
  ];
  await expectAllOrNothing(database(), writes, state);
}, 60_000);
