import { actions } from '../../src/records/actions.ts';
import type { JsonObject } from '../../src/records/json.ts';
import type { ApplyFile, CollectionSpec } from '../../src/records/provision/apply-file.ts';
import { variables as admin } from '../contract/admin-fixture.ts';

/** What lets requests in to the organization of `everything`. */
export const known = {
  adminToken: admin.adminToken,
  appUUID: '7a0f4c1e-8d52-4c6b-9b1f-2f6a5f1e9d03',
  appKey: 'app-key-of-the-upgrade-tests',
  organizationId: 8100,
  appId: 8101,
  organizationToken: 'eu--organization-token-of-the-upgrade-tests',
  appToken: 'eu--app-token-of-the-upgrade-tests',
  robostack: { 'x-api-key': 'upgrade-key', 'x-api-secret': 'upgrade-secret-in-clear' },
  narrow: { 'x-api-key': 'narrow-key', 'x-api-secret': 'narrow-secret-in-clear' },
  account: { email: 'ann@example.org', password: 'Pässwörd of an account' },
  user: { username: 'bea', password: 'Pässwörd of a user' },
} as const;

/** Collections by their ids, which the requests name. */
export const ids = {
  airports: 8201,
  planes: 8202,
  flights: 8203,
  values: 8204,
  notes: 8205,
  hooked: 8206,
  people: 8207,
};

const openToAll = { create: 'public', read: 'public', update: 'public', delete: 'public' };

const airports: CollectionSpec = {
  name: 'airports',
  id: ids.airports,
  columns: [
    { name: 'code', type: 'string', unique: true, required: true },
    { name: 'since', type: 'date' },
  ],
  records: ['BGO', 'ABZ', 'RKV', 'FAE'].map((code, i) => ({ code, since: `19${40 + 7 * i}-05-1${i}T06:30:00.000Z` })),
  appstax: { permissions: openToAll },
};

const planes: CollectionSpec = {
  name: 'plånes/1',
  id: ids.planes,
  columns: [{ name: 'picture', type: 'file' }],
  records: [{ name: 'Kingfisher' }, { name: 'Puffin' }],
  appstax: { permissions: openToAll },
};

/** Has an index of every kind, over a few hundred records. */
const flights: CollectionSpec = {
  name: 'flights',
  id: ids.flights,
  columns: [
    { name: 'number', type: 'string', unique: true, required: true },
    { name: 'price', type: 'number' },
    { name: 'open', type: 'boolean', indexed: true },
    { name: 'departure', type: 'date' },
    { name: 'from', type: 'relation', to: 'airports' },
    { name: 'stops', type: 'relation', to: 'airports', many: true },
    { name: 'tags', type: 'array', indexed: true },
    { name: 'rest', type: 'object' },
    { name: 'any', type: 'any', indexed: true },
    { name: 'unindexed', type: 'string', indexed: false },
  ],
  records: Array.from({ length: 300 }, (_, i) => flight(i)),
  appstax: { permissions: openToAll },
};

/** Numbers, texts and lists that an ordered key has to tell apart: signs, fractions, sizes, letter case, beginnings of each other. */
function flight(i: number): JsonObject {
  const texts = ['a', 'A', 'aa', 'å', 'ab', '𝄞', 'z\u0001', '', 'a b', 'É'];
  return {
    number: `TR ${i}`,
    price: [i, -i, i / 7, -i * 1e9, i * 2 ** 40][i % 5] ?? 0,
    open: i % 3 === 0,
    departure: new Date(Date.UTC(1960 + (i % 150), i % 12, 1 + (i % 28), i % 24, 0, 0, i)).toISOString(),
    from: 1 + (i % 4),
    stops: [1 + (i % 4), 1 + ((i + 1) % 4)].slice(0, i % 3),
    tags: texts.slice(i % 10, (i % 10) + (i % 4)),
    rest: { seats: { free: i % 50, of: 50 }, deep: [[{ i }]] },
    any: [i, `${i}`, i % 2 === 0, null, [i, 'x'], { i }][i % 6] ?? null,
    unindexed: texts[i % 10] ?? '',
    ...(i % 10 === 9 ? { undeclared: 'kept' } : {}),
  };
}

const grant = { app: 'Everything', actions: [...actions] };

/** An organization with a bit of each thing that a file declares. */
export const everything: ApplyFile = {
  organizations: [
    {
      name: 'Upgrade',
      id: known.organizationId,
      accounts: [{ ...known.account, firstName: 'Ann', lastName: 'Øre' }],
      apps: [
        {
          name: 'Everything',
          id: known.appId,
          uuid: known.appUUID,
          key: known.appKey,
          origins: ['https://app.example.org'],
          resetMail: { from: 'pins@example.org', fromName: 'Pins', subject: 'Pin', text: `Pin: $${'{PINCODE}'}` },
          appstax: { profile: 'plain' },
          collections: [
            airports,
            planes,
            flights,
            { name: 'values', id: ids.values, keepsHistory: true, appstax: { permissions: openToAll } },
            { name: 'private', id: 8208, columns: [{ name: 'attached', type: 'file' }] },
          ],
          users: [{ ...known.user, properties: { color: 'blue', 'a.b': { $c: 1 } } }],
        },
        { name: 'Second', appstax: { profile: 'sdk' }, collections: [{ name: 'values', id: 8199 }] },
      ],
      collections: [
        {
          name: 'notes',
          id: ids.notes,
          fieldNames: ['Title', 'Count'],
          fliplet: {
            type: 'notes',
            accessRules: [{ type: ['select'], allow: 'all', enabled: true }],
            definition: { shown: ['Title'] },
            bundle: true,
          },
        },
        {
          name: 'hooked',
          id: ids.hooked,
          fliplet: {
            hooks: [
              {
                type: 'email',
                runOn: ['insert'],
                payload: { to: [{ email: '{{Email}}' }], subject: 'Hello {{{Name}}}', html: '<p>{{Name}}</p>' },
              },
              { type: 'web', runOn: ['insert'], payload: { endpoint: 'https://hooks.example.org/in' } },
              { type: 'operations', runOn: ['beforeSave'], payload: { Email: ['trim', 'lower'], Secret: ['hash'] } },
            ],
          },
        },
        { name: 'people', id: ids.people, fliplet: { definition: { login: { password: 'Password' } } } },
      ],
      tokens: [
        {
          name: 'all',
          kind: 'robostack',
          key: known.robostack['x-api-key'],
          secret: known.robostack['x-api-secret'],
          grants: [grant],
        },
        {
          name: 'narrow',
          kind: 'robostack',
          key: known.narrow['x-api-key'],
          secret: known.narrow['x-api-secret'],
          grants: [
            { ...grant, collection: 'flights', actions: ['read'], read: { except: ['price'] }, filter: { open: true } },
            { ...grant, collection: 'airports', actions: ['read', 'aggregate'], read: { only: ['code'] } },
          ],
        },
        { name: 'organization', kind: 'organization', key: known.organizationToken },
        { name: 'app', kind: 'app', app: 'Everything', key: known.appToken },
      ],
    },
  ],
};
