import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { accessByGrant, scope } from '../../../src/records/access.ts';
import { collect, findRecords } from '../../../src/records/find-records.ts';
import { grantFor } from '../../../src/records/grants.ts';
import { apply, plan } from '../../../src/records/provision/apply.ts';
import { applySchema } from '../../../src/records/provision/apply-schema.ts';
import { describeChanges } from '../../../src/records/provision/change.ts';
import { readApplyFile } from '../../../src/records/provision/read-apply-file.ts';
import { readSnapshot } from '../../../src/records/provision/snapshot.ts';
import { openStore } from '../../../src/records/store.ts';
import { provesToken } from '../../../src/records/tokens.ts';
import { testDatabase } from '../../database.ts';

const database = testDatabase();

let files = 0;

/** A file with a place for everything; names, keys and uuids are new with each call. */
function example(): string {
  files += 1;
  const uuid = `00000000-0000-4000-8000-${String(files).padStart(12, '0')}`;
  return `
organizations:
  - name: Demo ${files}
    apps:
      - name: Flights
        uuid: ${uuid}
        key: app-key-${files}-abcdefgh
        origins: [https://example.org]
        resetMail: { from: no-reply@example.org, subject: Your pin, text: 'The pin is \${PINCODE}.' }
        collections:
          - name: planes
            columns:
              - { name: name, type: string, required: true, unique: true }
              - { name: numberOfSeats, type: number }
            records: [{ name: A320, numberOfSeats: 180 }, { name: B737, numberOfSeats: 190, a.b: 9007199254740993 }]
          - name: Flüge 飛行
            columns:
              - { name: plane, type: relation, to: planes }
            fliplet: { public: false, accessRules: [{ type: [select], allow: all }], definition: { views: [] } }
            appstax: { permissions: { read: public, create: user } }
        users:
          - { username: ann@example.org, password: correct horse, properties: { city: Oslo } }
    accounts:
      - { email: Ada${files}@example.org, password: correct horse, firstName: Ada }
    tokens:
      - name: ci
        kind: robostack
        key: key-of-ci-${files}
        secret: secret-of-ci
        grants:
          - app: Flights
            actions: [read]
            read: { except: [numberOfSeats] }
          - app: Flights
            collection: planes
            actions: [create, read, update, delete, aggregate]
            write: { only: [name] }
            filter: { name: { $ne: B737 } }
      - { name: made, kind: robostack }
      - { name: fliplet, kind: organization }
      - { name: fliplet app, kind: app, app: Flights }
`;
}

test('everything is created once; a second apply and a second plan change nothing', async () => {
  const store = await openStore(database());
  const text = example();
  const planned = await plan(store, readApplyFile(text));
  expect(await readSnapshot(database())).toMatchObject({ organizations: [], apps: [], tokens: [] });
  const { changes, issued } = await apply(store, readApplyFile(text));
  expect(changes).toEqual(planned);
  expect(changes.map(({ action, what }) => `${action} ${what}`)).toEqual([
    'create organization',
    'create app',
    'create collection',
    'create collection',
    'create user',
    'create account',
    'create token',
    'create grant',
    'create grant',
    'create token',
    'create token',
    'create token',
  ]);
  // Only values that were not given are shown.
  expect(issued.map(({ name, kind, secret }) => [name, kind, secret === null])).toEqual([
    ['Demo 1 / made', 'robostack', false],
    ['Demo 1 / fliplet', 'organization', true],
    ['Demo 1 / fliplet app', 'app', true],
  ]);
  expect(await plan(store, readApplyFile(text))).toEqual([]);
  expect((await apply(store, readApplyFile(text))).changes).toEqual([]);
  expect(describeChanges([])).toMatch(/^Nothing/);
});

test('what was applied works: token, grants with masks and filter, first records', async () => {
  const store = await openStore(database());
  await apply(store, readApplyFile(example()));
  const app = await store.appByKey(`app-key-${files}-abcdefgh`);
  const token = await store.tokenByKey(`key-of-ci-${files}`);
  if (app === undefined || token === undefined) throw new Error('not applied');
  expect([provesToken(token, 'secret-of-ci'), provesToken(token, 'secret'), provesToken(undefined, '')]).toEqual([
    true,
    false,
    false,
  ]);
  const planes = await store.collectionByName(app.id, 'planes');
  const flights = await store.collectionByName(app.id, 'Flüge 飛行'.normalize('NFD'));
  if (planes === undefined || flights === undefined) throw new Error('not applied');
  const grants = await store.grantsOf(token.id, app.id);
  const read = accessByGrant(grantFor(grants, planes.id), planes, 'read');
  const found = await collect(findRecords(database(), scope(read, {})), 10);
  expect(found.map(({ id, data }) => [id, data.name])).toEqual([[1, 'A320']]);
  expect(() => accessByGrant(grantFor(grants, flights.id), flights, 'create')).toThrow('action-forbidden');
  expect(accessByGrant(grantFor(grants, flights.id), flights, 'read').readable.kind).toBe('except');
  expect(flights.dialects).toMatchObject({ fliplet: { public: false }, appstax: { permissions: { read: 'public' } } });
});

test('S7: the same names in another organization are other things', async () => {
  const store = await openStore(database());
  await apply(store, readApplyFile(example()));
  const first = await store.appByKey(`app-key-${files}-abcdefgh`);
  await apply(store, readApplyFile(example()));
  const second = await store.appByKey(`app-key-${files}-abcdefgh`);
  const token = await store.tokenByKey(`key-of-ci-${files}`);
  expect(await store.grantsOf(token?.id ?? 0, first?.id ?? 0)).toEqual([]);
  expect(await store.collectionByName(first?.id ?? 0, 'planes')).not.toEqual(
    await store.collectionByName(second?.id ?? 0, 'planes'),
  );
});

test('what differs is changed, named and described; a right taken out of the file ends', async () => {
  const store = await openStore(database());
  const text = example();
  await apply(store, readApplyFile(text));
  const changed = text
    .replace('correct horse', 'battery staple')
    .replace('city: Oslo', 'city: Rome')
    .replace('secret-of-ci', 'another-secret')
    .replace('https://example.org]', 'https://example.com]')
    .replace('{ name: numberOfSeats, type: number }', '{ name: numberOfSeats, type: number, unique: true }')
    .replace('$ne: B737', '$ne: A320')
    .replace(/ {10}- app: Flights\n {12}actions: \[read\]\n.*\n/, '');
  const planned = await plan(store, readApplyFile(changed));
  const place = `Demo ${files}`;
  expect(
    describeChanges(planned)
      .replace(/app \d+/, 'app N')
      .split('\n'),
  ).toEqual([
    `~ app ${place} / Flights (origins)`,
    `~ collection ${place} / Flights / planes (columns)`,
    `~ user ${place} / Flights / ann@example.org (password)`,
    `~ user ${place} / Flights / ann@example.org (properties)`,
    `~ token ${place} / ci (secret)`,
    `~ grant ${place} / ci / Flights / planes (filter)`,
    `- grant ${place} / ci / app N / *`,
    '',
  ]);
  expect((await apply(store, readApplyFile(changed))).changes).toEqual(planned);
  expect(await plan(store, readApplyFile(changed))).toEqual([]);
  expect(provesToken(await store.tokenByKey(`key-of-ci-${files}`), 'another-secret')).toBe(true);
});

test('a column cannot become unique while records break it', async () => {
  const store = await openStore(database());
  const text = example().replace('numberOfSeats: 190', 'numberOfSeats: 180');
  await apply(store, readApplyFile(text));
  const changed = text.replace('type: number }', 'type: number, unique: true }');
  await expect(apply(store, readApplyFile(changed))).rejects.toMatchObject({
    code: 'duplicate-value',
    facts: { field: 'numberOfSeats' },
  });
});

test('ids can be given, cannot be changed, and those made later do not collide', async () => {
  const store = await openStore(database());
  const withId = (id: number) => readApplyFile(`organizations: [{ name: By id, id: ${id} }]`);
  await apply(store, withId(500));
  await expect(apply(store, withId(501))).rejects.toMatchObject({ code: 'invalid-definition' });
  await apply(store, readApplyFile('organizations: [{ name: Next }]'));
  const { organizations } = await readSnapshot(database());
  expect(organizations.find(({ name }) => name === 'Next')?.id).toBe(501);
});

test('S9: the database holds no key, secret or password in clear', async () => {
  const store = await openStore(database());
  await apply(store, readApplyFile(example()));
  const collections = await database().db.listCollections().toArray();
  const everything = await Promise.all(
    collections.map(({ name }) => database().db.collection(name).find({}, { maxTimeMS: 5000 }).toArray()),
  );
  const text = JSON.stringify(everything);
  expect(text).toContain('ann@example.org');
  for (const secret of ['secret-of-ci', `key-of-ci-${files}`, 'correct horse']) expect(text).not.toContain(secret);
});

describe('a file with faults is refused with their lines', () => {
  const cases: [string, string, object[]][] = [
    ['unknown key', 'organizations:\n  - name: A\n    app: []\n', [{ line: 3, place: 'organizations[0].app' }]],
    ['wrong type', 'organizations:\n  - name: A\n    id: x\n', [{ line: 3, place: 'organizations[0].id' }]],
    ['missing key', 'organizations:\n  - id: 1\n', [{ line: 2, place: 'organizations[0]' }]],
    ['key given twice', 'organizations: []\norganizations: []\n', [{ line: 2 }]],
    ['bad syntax', 'organizations:\n  - {name: A\n', [{ line: expect.any(Number) }]],
    ['not a map', '- 1\n', [{ line: 1 }]],
    ['declared twice', 'organizations:\n  - name: A\n  - name: A\n', [{ line: 3, message: 'A is declared twice' }]],
    [
      'relation to nothing',
      'organizations:\n- name: A\n  apps:\n  - name: B\n    collections:\n    - name: C\n      columns: [{name: d, type: relation, to: E}]\n',
      [{ line: 7, message: 'E is not declared in this file' }],
    ],
    [
      'relation without target',
      'organizations:\n- name: A\n  apps:\n  - name: B\n    collections:\n    - name: C\n      columns: [{name: d, type: relation}]\n',
      [{ line: 7 }],
    ],
    [
      'grant for an unknown app',
      'organizations:\n- name: A\n  tokens:\n  - name: t\n    kind: robostack\n    grants:\n    - app: nope\n      actions: [read]\n',
      [{ line: 7, message: 'nope is not declared in this file' }],
    ],
    [
      'grant with a filter that runs code',
      'organizations:\n- name: A\n  apps: [{name: B}]\n  tokens:\n  - name: t\n    kind: robostack\n    grants:\n    - app: B\n      actions: [read]\n      filter: {$where: "1"}\n',
      [{ line: 10 }],
    ],
    [
      'access rules that nothing can read',
      'organizations:\n- name: A\n  collections:\n  - name: c\n    fliplet:\n      accessRules:\n      - {type: select, allow: all}\n      - {type: select, allow: everyone}\n',
      [
        {
          line: 8,
          place: 'organizations[0].collections[0].fliplet.accessRules[1]',
          message: expect.stringMatching(/^allow: /),
        },
      ],
    ],
    [
      'names that nobody can read',
      'organizations:\n- name: A\n  apps:\n  - name: "B\\a"\n    collections: [{name: " "}]\n  tokens:\n  - {name: "\\e[2J", kind: robostack}\n- name: "C\\0"\n',
      [
        { line: 8, place: 'organizations[1].name', message: 'a name must not hold control characters' },
        { line: 4, place: 'organizations[0].apps[0].name', message: 'a name must not hold control characters' },
        { line: 7, place: 'organizations[0].tokens[0].name', message: 'a name must not hold control characters' },
        { line: 5, place: 'organizations[0].apps[0].collections[0].name', message: 'a name must not be blank' },
      ],
    ],
    [
      'secret for a Fliplet token',
      'organizations:\n- name: A\n  tokens:\n  - {name: t, kind: organization, secret: abcdefgh}\n',
      [{ line: 4, place: 'organizations[0].tokens[0].secret' }],
    ],
    [
      'unknown action',
      'organizations:\n- name: A\n  apps: [{name: B}]\n  tokens:\n  - name: t\n    kind: robostack\n    grants: [{app: B, actions: [fly]}]\n',
      [{ line: 7, message: 'must be one of create, read, update, delete, aggregate' }],
    ],
  ];
  test.each(cases)('%s', (_, text, faults) => {
    expect(() => readApplyFile(text)).toThrow(
      expect.objectContaining({
        code: 'invalid-definition',
        facts: { faults: faults.map((fault) => expect.objectContaining(fault)) },
      }),
    );
  });
});

test('docs/apply.schema.json is the schema that is used (scripts/write-apply-schema.ts writes it)', () => {
  const written = JSON.parse(readFileSync(new URL('../../../docs/apply.schema.json', import.meta.url), 'utf8'));
  expect(written).toEqual(JSON.parse(JSON.stringify(applySchema)));
});
