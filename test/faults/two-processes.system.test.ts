import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endServer, type ServerProcess, startServer } from '../../scripts/server-process.ts';
import { openStore, type Store } from '../../src/records/store.ts';
import { revokeToken } from '../../src/records/tokens.ts';
import { newTenant as newAppstaxTenant } from '../appstax/app.ts';
import { builtProgram } from '../built-program.ts';
import { databaseServer, testDatabase } from '../database.ts';
import { newTenant as newFlipletTenant } from '../fliplet/app.ts';
import { newTenant as newRobostackTenant } from '../robostack/app.ts';

const database = testDatabase();
let store: Store;
let servers: readonly ServerProcess[] = [];

beforeAll(async () => {
  store = await openStore(database());
  const where = ['--mongodb-uri', await databaseServer(), '--database', database().db.databaseName];
  const start = () => startServer({ program: [builtProgram('trivium')], args: [...where, '--password-cost', '10'] });
  servers = await Promise.all([start(), start()]);
});
afterAll(async () => {
  await Promise.all(servers.map(endServer));
});

/** Sends to one of the two servers what the fixtures address to a server of the tests. */
const to = (index: number) => async (request: Request) => {
  const { pathname, search } = new URL(request.url);
  const { method, headers } = request;
  const body = method === 'GET' ? {} : { body: await request.text() };
  return await fetch(`${servers[index]?.url}${pathname}${search}`, { method, headers, ...body });
};

/** Four times the second that is promised. */
const patience = { timeout: 4_000, interval: 50 };

describe('S8: what is taken away is gone within a second in every process', () => {
  test('a Robostack token that a third process revokes', async () => {
    const tenant = await newRobostackTenant({ store, send: to(0) });
    await tenant.resource('orders');
    await tenant.grant(null);
    const ask = async (index: number) => {
      const headers = { 'x-api-key': tenant.token.key, 'x-api-secret': tenant.token.secret ?? '' };
      const url = `http://trivium.test/external/api/${tenant.app.uuid}/orders/`;
      return (await to(index)(new Request(url, { method: 'POST', headers }))).status;
    };
    const statuses = () => Promise.all([ask(0), ask(1)]);
    expect(await statuses()).toEqual([200, 200]);
    await revokeToken(database(), tenant.tokenId);
    await expect.poll(statuses, patience).toEqual([401, 401]);
  });

  test('a Fliplet token that is revoked in the other process', async () => {
    const tenant = await newFlipletTenant({ store, send: to(0) });
    const ask = async (index: number) => {
      const headers = { 'auth-token': tenant.appToken };
      return (await to(index)(new Request('http://trivium.test/v1/user', { headers }))).status;
    };
    expect([await ask(0), await ask(1)]).toEqual([200, 200]);
    const path = `apps/${tenant.appId}/tokens/${tenant.appTokenId}`;
    expect((await tenant.call('DELETE', path)).status).toBe(200);
    expect(await ask(0)).toBe(401);
    await expect.poll(() => ask(1), patience).toBe(401);
  });

  test('an Appstax session that ends in the other process', async () => {
    const tenant = await newAppstaxTenant({ store, send: to(0) });
    await tenant.collection('Notes');
    const { session } = await tenant.signUp('ann');
    const ask = async (index: number) => {
      const headers = { 'x-appstax-appkey': tenant.app.key, 'x-appstax-sessionid': session };
      return (await to(index)(new Request('http://trivium.test/api/latest/objects/Notes', { headers }))).status;
    };
    expect([await ask(0), await ask(1)]).toEqual([200, 200]);
    expect((await tenant.call('DELETE', `sessions/${session}`, undefined, { session })).status).toBe(204);
    expect(await ask(0)).toBe(401);
    await expect.poll(() => ask(1), patience).toBe(401);
  });
});
