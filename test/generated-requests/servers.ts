import adminDocument from '../../generated/admin/openapi.json' with { type: 'json' };
import appstaxDocument from '../../generated/appstax/openapi.json' with { type: 'json' };
import flipletDocument from '../../generated/fliplet/openapi.json' with { type: 'json' };
import robostackDocument from '../../generated/robostack/openapi.json' with { type: 'json' };
import type { Database } from '../../src/database/connect.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { createAdminToken } from '../../src/records/administration/admin-tokens.ts';
import { type AdminServer, adminServer, newPlace } from '../admin/app.ts';
import { appstaxServer, newTenant as newAppstaxTenant } from '../appstax/app.ts';
import { flipletServer, newTenant as newFlipletTenant } from '../fliplet/app.ts';
import { newTenant as newRobostackTenant, robostackServer } from '../robostack/app.ts';
import type { Known } from './arbitrary-request.ts';

/** A server of one dialect for generated requests. */
export interface Server {
  /** Whose every answer is held against the document. */
  readonly send: (request: Request) => Promise<Response>;
  readonly log: () => string;
  /** A caller with things of its own, since some operations take away what others need. */
  readonly newCaller: () => Promise<Caller>;
}

export interface Caller {
  readonly headers: Readonly<Record<string, string>>;
  readonly known: Known;
}

async function robostack(database: Database): Promise<Server> {
  const server = await robostackServer(database);
  return {
    ...server,
    newCaller: async () => {
      const tenant = await newRobostackTenant(server);
      await tenant.resource('orders', [
        { name: 'a', type: 'string' },
        { name: 'n', type: 'relation', to: 'orders' },
      ]);
      await tenant.grant(null);
      await tenant.call('PUT', 'orders', [{ a: 'a', n: 1 }, { a: 'b' }]);
      const { key, secret } = tenant.token;
      const headers = { 'x-api-key': key, 'x-api-secret': secret ?? '' };
      return { headers, known: { appUUID: [tenant.app.uuid], resourceName: ['orders'] } };
    },
  };
}

async function fliplet(database: Database): Promise<Server> {
  const server = await flipletServer(database);
  return {
    ...server,
    newCaller: async () => {
      const tenant = await newFlipletTenant(server);
      const [source, other] = [
        await tenant.source({ name: 'source' }, [{ a: 'a', n: 1 }, { a: 'b' }]),
        await tenant.source(),
      ];
      await tenant.call('POST', `data-sources/${source}/commit`, { entries: [{ data: { a: 'c' } }], append: true });
      const { entries } = (await tenant.call('GET', `data-sources/${source}/data`)).body;
      const { versions } = (await tenant.call('GET', `data-sources/${source}/versions`)).body;
      const version = Array.isArray(versions) ? versions.map(({ id }) => Number(id)) : [];
      const known = {
        dataSource: [source, source, other],
        dataSourceId: [other],
        entryId: entries.map(({ id }) => id),
        versionId: version,
        organizationId: [tenant.organizationId],
        appId: [tenant.appId],
        tokenId: [tenant.appTokenId],
        columns: ['a', 'a,n'],
        dsn: ['source'],
      };
      return { headers: { 'auth-token': tenant.adminToken }, known };
    },
  };
}

async function appstax(database: Database): Promise<Server> {
  const server = await appstaxServer(database);
  return {
    ...server,
    newCaller: async () => {
      const tenant = await newAppstaxTenant(server);
      await tenant.collection('Notes', [
        { name: 'a', type: 'string' },
        { name: 'file', type: 'file' },
      ]);
      const { session, id } = await tenant.signUp('ann');
      const made = await tenant.call('POST', 'objects/Notes', { a: 'a', n: 1 }, { session });
      const known = {
        collection: ['Notes', 'Notes', 'users'],
        id: [made.body.sysObjectId, id],
        sessionId: [session],
        property: ['file', 'a'],
        filter: ["a='a'", 'n > 0'],
      };
      return { headers: { 'x-appstax-appkey': tenant.app.key, 'x-appstax-sessionid': session }, known };
    },
  };
}

async function admin(database: Database): Promise<Server> {
  const server = await adminServer(database);
  return {
    ...server,
    newCaller: async () => {
      // A token of its own: a generated id may be that of the one before, and end it.
      const { value: token } = await inTransaction(database, (session) =>
        createAdminToken(database, { name: 'n', scope: 'write' }, session),
      );
      const call: AdminServer['call'] = (method, path, body) => server.call(method, path, body, { token });
      const { organizationId, appId, collectionId } = await newPlace(
        { call },
        {
          columns: [{ name: 'a', type: 'string' }],
          keepsHistory: true,
        },
      );
      await call('POST', `collections/${collectionId}/records`, { records: [{ a: 'a', n: 1 }, { a: 'b' }] });
      const { items: versions } = (await call('GET', `collections/${collectionId}/versions`)).body;
      const account = { organizationId, email: `a${organizationId}@example.org`, password: 'a password' };
      const known = {
        organizationId: [organizationId],
        appId: [appId],
        collectionId: [collectionId],
        recordId: [1, 2],
        versionId: versions.map(({ id }) => id),
        accountId: [(await call('POST', 'accounts', account)).body.id],
        userId: [(await call('POST', 'users', { appId, username: 'ann', password: 'p' })).body.id],
        tokenId: [
          (await call('POST', 'tokens', { kind: 'organization', name: 'n', organizationId })).body.token.id,
          (await call('POST', 'tokens', { kind: 'robostack', name: 'n', organizationId })).body.token.id,
        ],
        // Not the caller's own, which nothing could be tried with afterwards.
        adminTokenId: [(await call('POST', 'admin-tokens', { name: 'n', scope: 'read' })).body.adminToken.id],
        filter: ['{"a":"a"}', '{"n":{"$gt":0}}'],
      };
      return { headers: { authorization: `Bearer ${token}` }, known };
    },
  };
}

/** Every document with a server of it. */
export const servers: readonly (readonly [string, object, (database: Database) => Promise<Server>])[] = [
  ['Robostack', robostackDocument, robostack],
  ['Fliplet', flipletDocument, fliplet],
  ['Appstax', appstaxDocument, appstax],
  ['the admin API', adminDocument, admin],
];
