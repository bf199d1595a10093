import { describe, expect, test } from 'vitest';
import { createApp } from '../../../src/records/apps.ts';
import { createCollection, dropCollection } from '../../../src/records/collections.ts';
import { completeColumn } from '../../../src/records/columns.ts';
import { createOrganization } from '../../../src/records/organizations.ts';
import { hashPassword, matchesPassword, setPasswordCost } from '../../../src/records/secrets.ts';
import { openStore } from '../../../src/records/store.ts';
import { createToken, provesToken, revokeToken } from '../../../src/records/tokens.ts';
import { testDatabase } from '../../database.ts';
import { cheapestPasswords } from '../../quick-passwords.ts';
import { newApp, newCollection } from './fixture.ts';

const database = testDatabase();

const invalid = expect.objectContaining({ code: 'invalid-definition' });

async function newToken() {
  const { organizationId } = await newApp(database());
  return await createToken(database(), { kind: 'robostack', name: 'ci', organizationId, appId: null });
}

describe('tokens', () => {
  test('S1: key and secret prove a token, nothing else does', async () => {
    const store = await openStore(database());
    const { value } = await newToken();
    const other = await newToken();
    const token = await store.tokenByKey(value.key);
    expect(provesToken(token, value.secret ?? '')).toBe(true);
    expect(provesToken(token, other.value.secret ?? '')).toBe(false);
    expect(provesToken(token, '')).toBe(false);
    expect(await store.tokenByKey(value.secret ?? '')).toBeUndefined();
  });

  test('S8: a revoked token is gone at once in this process, and in others without being told', async () => {
    const [here, there] = [await openStore(database()), await openStore(database())];
    const { token, value } = await newToken();
    expect([await here.tokenByKey(value.key), await there.tokenByKey(value.key)]).toEqual([
      expect.objectContaining({ id: token.id }),
      expect.objectContaining({ id: token.id }),
    ]);
    await revokeToken(database(), token.id);
    here.forget();
    expect(await here.tokenByKey(value.key)).toBeUndefined();
    await expect.poll(() => there.tokenByKey(value.key), { timeout: 3000 }).toBeUndefined();
  });

  test('a token without a secret is never proven by one', async () => {
    const { organizationId } = await newApp(database());
    const made = await createToken(database(), { kind: 'organization', name: 'f', organizationId, appId: null });
    const store = await openStore(database());
    expect(provesToken(await store.tokenByKey(made.value.key), '')).toBe(false);
  });
});

test('passwords are salted and verified', async () => {
  const [one, two] = [await hashPassword('héllo'), await hashPassword('héllo')];
  expect(one).not.toBe(two);
  expect(await matchesPassword('he\u0301llo', one)).toBe(true);
  expect(await matchesPassword('hello', one)).toBe(false);
  expect(await matchesPassword('héllo', 'plain')).toBe(false);
});

test('a hash tells its own cost, so that the setting may change', async () => {
  try {
    setPasswordCost(14);
    const usual = await hashPassword('a');
    expect(usual).toMatch(/^scrypt\$16384\$8\$5\$/);
    setPasswordCost(11);
    const cheap = await hashPassword('a');
    expect(cheap).toMatch(/^scrypt\$2048\$8\$5\$/);
    expect([await matchesPassword('a', usual), await matchesPassword('a', cheap)]).toEqual([true, true]);
  } finally {
    setPasswordCost(cheapestPasswords);
  }
});

describe('names', () => {
  test('a name is unique in its app in any Unicode form, and free in another app', async () => {
    const app = await newApp(database());
    const wanted = { columns: [], dialects: {} };
    const made = await createCollection(database(), { appId: app.id, name: 'caf\u00e9', ...wanted });
    await expect(createCollection(database(), { appId: app.id, name: 'cafe\u0301', ...wanted })).rejects.toEqual(
      invalid,
    );
    await createCollection(database(), { appId: (await newApp(database())).id, name: 'caf\u00e9', ...wanted });
    await createCollection(database(), { appId: app.id, name: 'Caf\u00e9', ...wanted });
    const store = await openStore(database());
    expect((await store.collectionByName(app.id, 'cafe\u0301'))?.id).toBe(made.id);
  });

  test.each(['', '  ', 'a\0b', 'a\nb', 'x'.repeat(201), '\ud800'])('A11: %j is no name', async (name) => {
    await expect(createOrganization(database(), { name })).rejects.toEqual(invalid);
  });

  test.each(['system.users', '$cmd', 'fs.chunks', '../x', '__proto__', 'collections', 'a:b', '飛行機'])(
    'A11: %s is a name like any other',
    async (name) => {
      const app = await newApp(database());
      const made = await createCollection(database(), { appId: app.id, name, columns: [], dialects: {} });
      const store = await openStore(database());
      expect(await store.collectionByName(app.id, name)).toEqual(made);
      expect(await store.collectionByName(app.id, `${name} `)).toBeUndefined();
    },
  );

  test('ids, keys and uuids that are taken are refused', async () => {
    const app = await newApp(database());
    const same = { organizationId: app.organizationId, origins: [], resetMail: null };
    await expect(createApp(database(), { ...same, name: 'new', uuid: app.uuid.toUpperCase() })).rejects.toEqual(
      invalid,
    );
    await expect(createApp(database(), { ...same, name: 'new', key: app.key })).rejects.toEqual(invalid);
    await expect(createApp(database(), { ...same, name: app.name })).rejects.toEqual(invalid);
  });
});

test('a collection keeps what was declared, and is gone with its records when dropped', async () => {
  const store = await openStore(database());
  const columns = [completeColumn({ name: 'a.b', type: 'string', unique: true }), completeColumn({ name: '$x' })];
  const { appId } = await newCollection(database());
  const dialects = { fliplet: { definition: { 'a.b': { $x: 1 } } } };
  const made = await createCollection(database(), { appId, name: 'n', columns, dialects });
  expect(await store.collectionByName(appId, 'n')).toEqual(made);
  await dropCollection(database(), made.id);
  store.forget();
  expect(await store.collectionByName(appId, 'n')).toBeUndefined();
  const names = await database()
    .db.listCollections()
    .map(({ name }) => name)
    .toArray();
  expect(names).not.toContain(`records_${made.id}`);
});
