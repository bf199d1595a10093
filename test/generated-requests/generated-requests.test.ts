import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import appstaxDocument from '../../generated/appstax/openapi.json' with { type: 'json' };
import flipletDocument from '../../generated/fliplet/openapi.json' with { type: 'json' };
import robostackDocument from '../../generated/robostack/openapi.json' with { type: 'json' };
import { documentedOperations } from '../../src/contract/documented-operations.ts';
import { appstaxServer, newTenant as newAppstaxTenant } from '../appstax/app.ts';
import { testDatabase } from '../database.ts';
import { flipletServer, newTenant as newFlipletTenant } from '../fliplet/app.ts';
import { newTenant as newRobostackTenant, robostackServer } from '../robostack/app.ts';
import { type Known, requestsTo } from './arbitrary-request.ts';

/** Requests to each operation: few unless told otherwise, `TRIVIUM_REQUESTS_PER_OPERATION=5000` for a night. */
const requestsEach = Number(process.env.TRIVIUM_REQUESTS_PER_OPERATION ?? 12);

const database = testDatabase();

interface Server {
  /** Whose every answer is held against the document. */
  readonly send: (request: Request) => Promise<Response>;
  readonly log: () => string;
  /** A caller of its own for each operation, since some operations take away what others need. */
  readonly newCaller: () => Promise<{ readonly headers: Readonly<Record<string, string>>; readonly known: Known }>;
}

async function robostack(): Promise<Server> {
  const server = await robostackServer(database());
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
      const { key, secret = '' } = tenant.token;
      const headers = { 'x-api-key': key, 'x-api-secret': secret ?? '' };
      return { headers, known: { appUUID: [tenant.app.uuid], resourceName: ['orders'] } };
    },
  };
}

async function fliplet(): Promise<Server> {
  const server = await flipletServer(database());
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

async function appstax(): Promise<Server> {
  const server = await appstaxServer(database());
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

const dialects: readonly (readonly [string, object, () => Promise<Server>])[] = [
  ['Robostack', robostackDocument, robostack],
  ['Fliplet', flipletDocument, fliplet],
  ['Appstax', appstaxDocument, appstax],
];

describe.each(dialects)('X11: requests made from the document of %s', (_, document, start) => {
  const operations = [...documentedOperations(document).values()];
  let server: Server;
  let succeeded = 0;

  beforeAll(async () => {
    server = await start();
  });

  test.each(operations.map((operation) => [operation.operationId, operation] as const))(
    '%s is answered as documented, and never by a failure',
    { timeout: 60_000 + requestsEach * 1_000 },
    async (_id, operation) => {
      const { headers, known } = await server.newCaller();
      const before = server.log().length;
      let fine = false;
      await fc.assert(
        fc.asyncProperty(requestsTo(document, operation, known), async ({ method, path, contentType, body }) => {
          const request = new Request(`http://trivium.test${path}`, {
            method,
            headers,
            ...(body === undefined ? {} : { body }),
          });
          if (contentType !== undefined) request.headers.set('content-type', contentType);
          const { status } = await server.send(request);
          fine ||= status < 400;
          expect(status).toBeLessThan(500);
        }),
        { numRuns: requestsEach },
      );
      if (fine) succeeded += 1;
      expect(server.log().slice(before)).not.toContain('"failed"');
    },
  );

  test('what is refused at the door says nothing about the rooms behind it: many operations were let in', () => {
    expect(succeeded).toBeGreaterThan(operations.length / 3);
  });
});
