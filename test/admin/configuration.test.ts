import { expect, it } from 'vitest';
import { testDatabase } from '../database.ts';
import { adminServer } from './app.ts';

const database = testDatabase();

const file = {
  organizations: [
    {
      name: 'Northern Lights',
      id: 40,
      apps: [
        {
          name: 'Library',
          id: 41,
          uuid: '3f0f9c52-2f5a-4a55-a1c4-2e6b8f0c9d11',
          key: 'a key of the app',
          origins: ['https://example.org'],
          resetMail: { from: 'a@example.org', fromName: 'A', subject: 'Pin', text: 'Pin: $' + '{PINCODE}' },
          collections: [
            {
              name: 'authors',
              keepsHistory: false,
              id: 42,
              columns: [{ name: 'name', type: 'string', unique: true, required: true, indexed: true }],
            },
            {
              name: 'books',
              id: 43,
              columns: [
                {
                  name: 'author',
                  type: 'relation',
                  unique: false,
                  required: false,
                  indexed: true,
                  to: 'authors',
                  many: false,
                },
              ],
              fieldNames: ['title', 'author'],
              keepsHistory: true,
              fliplet: { public: true, hooks: [{ type: 'sms', runOn: ['insert'], payload: { text: 'x' } }] },
              appstax: { permissions: { read: 'public' } },
            },
            { name: 'books', id: 44, keepsHistory: false },
          ],
        },
      ],
      collections: [{ name: 'of all', id: 45, keepsHistory: true, fliplet: { type: 'shared' } }],
      tokens: [
        {
          name: 'website',
          kind: 'robostack',
          grants: [
            {
              app: 'Library',
              collection: 'authors',
              actions: ['read'],
              read: { except: ['name'] },
              write: 'all',
              filter: { name: 'A' },
            },
          ],
        },
        { name: 'app', kind: 'app', app: 'Library' },
      ],
    },
  ],
};

it('a configuration that is read back is the same, and applying it again changes nothing', async () => {
  const { call } = await adminServer(database());
  const planned = await call('POST', 'configuration/diff', file);
  const applied = await call('PUT', 'configuration', file);
  expect(applied.status).toBe(200);
  expect(applied.body.changes).toEqual(planned.body.changes);
  expect(applied.body.issued).toHaveLength(2);
  const held = await call('GET', 'configuration');
  expect(held.body).toEqual(file);
  expect((await call('PUT', 'configuration', held.body)).body).toEqual({ changes: [], issued: [] });
  const [entry, ...more] = (await call('GET', 'audit?kind=configuration')).body.items;
  expect(entry).toMatchObject({
    action: 'apply',
    after: { named: expect.arrayContaining(['create app Northern Lights / Library']) },
  });
  expect(more).toEqual([]);
});

it('faults of a YAML file are told with their lines', async () => {
  const { call } = await adminServer(database());
  const text = 'organizations:\n  - name: A\n    aps: []\n';
  const { status, body } = await call('PUT', 'configuration', text, { headers: { 'content-type': 'text/yaml' } });
  expect([status, body.error.code]).toEqual([400, 'invalid-definition']);
  expect(JSON.stringify(body.error)).toContain('line 3');
});
