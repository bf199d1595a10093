import { beforeEach, describe, expect, test } from 'vitest';
import { ApiError, createRobostackClient, type RobostackClient } from '../../clients/robostack.ts';
import { clientTable } from '../../generated/robostack/client-table.ts';
import openapi from '../../generated/robostack/openapi.json' with { type: 'json' };
import { checked } from '../../src/contract/checked.ts';
import { applyFile, contract, variables } from '../contract/robostack-fixture.ts';
import { serverProcess } from '../server-process.ts';
import { replayed } from './replayed.ts';

const started = serverProcess(applyFile);
const { appUUID, key, secret } = variables;

const open = (apiSecret: string): RobostackClient =>
  createRobostackClient({
    baseUrl: started().url,
    appUUID,
    apiKey: async () => key,
    apiSecret,
    fetch: checked(openapi, fetch),
  });

interface Shipment {
  readonly status: string;
  readonly quantity: number;
}

describe('typed records', () => {
  const shipments = () => open(secret).resource<Shipment>('shipments');

  beforeEach(async () => {
    await shipments().delete({ id: { $gt: 0 } });
    await shipments().createAll([
      { status: 'pending', quantity: 10 },
      { status: 'shipped', quantity: 20 },
      { status: 'pending', quantity: 30 },
    ]);
  });

  test('are found, whole or in part, in an order', async () => {
    const selection = { status: ['pending', 'lost'], quantity: { $gte: 10, $lt: 40 } };
    const found = await shipments().find({ selection, sort: { quantity: 'desc' }, fields: ['quantity'], limit: 1 });
    expect(found).toEqual([{ id: expect.any(Number), quantity: 30 }]);
    expect(await shipments().find({ selection: [{ quantity: 10 }, { quantity: 20 }] })).toHaveLength(2);
    expect(await shipments().find({ sort: [{ status: -1 }, { quantity: -1 }], offset: 1 })).toMatchObject([
      { quantity: 30 },
      { quantity: 10 },
    ]);
  });

  test('are created, changed and deleted', async () => {
    const lost = await shipments().create({ status: 'lost', quantity: 1 });
    expect(lost).toEqual({ id: expect.any(Number), status: 'lost', quantity: 1 });
    expect(await shipments().update({ id: lost.id }, { quantity: 2 })).toEqual([{ ...lost, quantity: 2 }]);
    const both = await shipments().updateAll([
      { selection: { quantity: 10 }, updation: { status: 'late' } },
      { selection: { quantity: 20 }, updation: { status: 'early' } },
    ]);
    expect(both.map(({ status }) => status)).toEqual(['late', 'early']);
    expect(await shipments().delete([{ id: lost.id }, { status: 'late' }])).toHaveLength(2);
    expect(
      await shipments().aggregate<{ sum: number }>([{ $group: { _id: null, sum: { $sum: '$quantity' } } }]),
    ).toMatchObject([{ sum: 50 }]);
  });

  test('of a reference come with the fields of the record it points to', async () => {
    const client = open(secret);
    const plane = await client.resource<{ name: string }>('planes').create({ name: 'Ada' });
    const flights = client.resource<{ number: string; plane: number }, { plane_name: string }>('flights');
    const { id } = await flights.create({ number: 'T1', plane: plane.id });
    const [flight] = await flights.find({ selection: { id }, fields: ['plane_name'] });
    expect((await flights.find({ selection: { id } }))[0]?.plane_name).toBe('Ada');
    expect(flight?.id).toBe(id);
  });

  test('come page by page, and none is lost or given twice when others are deleted meanwhile', async () => {
    await shipments().createAll(Array.from({ length: 20 }, (_, quantity) => ({ status: 'many', quantity })));
    const seen: number[] = [];
    for await (const page of shipments().pages({ selection: { status: 'many' }, fields: ['quantity'], limit: 7 })) {
      seen.push(...page.map(({ quantity }) => quantity));
      await shipments().delete({ quantity: page[0]?.quantity ?? -1 });
    }
    expect(seen).toEqual(Array.from({ length: 20 }, (_, quantity) => quantity));
  });

  test.each([
    ['an order', { sort: { quantity: 'desc' as const } }, [30, 20, 10]],
    ['a list of selections', { selection: [{ quantity: 10 }, { status: 'shipped' }] }, [10, 20]],
    ['a condition on the id', { selection: { id: { $gt: 0 } } }, [10, 20, 30]],
    ['an offset', { offset: 1 }, [20, 30]],
  ])('come one by one with %s, and pages that are full at the end', async (_, query, quantities) => {
    const seen: number[] = [];
    for await (const shipment of shipments().each({ ...query, limit: 1 })) seen.push(shipment.quantity);
    expect(seen).toEqual(quantities);
  });
});

describe('the operations', () => {
  test('throw an error that names the operation, the status, the body and the request', async () => {
    const failed = open('wrong').findRecords({ path: { resourceName: 'shipments' } });
    const error: unknown = await failed.catch((thrown: unknown) => thrown);
    if (!(error instanceof ApiError)) throw error;
    expect(error).toMatchObject({ name: 'ApiError', operation: 'findRecords', status: 401 });
    expect(error.body).toMatchObject({ error: { code: 'unauthenticated', requestId: error.requestId } });
    expect(error.message).toMatch(/^findRecords: 401 \w/);
    expect(error.requestId).toMatch(/./);
  });

  test('give results that are told apart by their status', async () => {
    const client = open(secret);
    const found = await client.try.findRecords({ path: { resourceName: 'shipments' }, body: { limit: 0 } });
    if (!found.ok) throw found.error;
    expect([found.status, found.data.results.length > 0, found.requestId]).toEqual([
      200,
      true,
      found.headers.get('x-request-id'),
    ]);
    const missing = await client.try.findRecords({ path: { resourceName: 'no such resource' } });
    if (missing.ok || missing.status !== 404) throw new Error('expected a 404');
    expect(missing.error.body.error.code).toBe('resource-not-found');
  });

  test('give the response as it came', async () => {
    const response = await open(secret).raw.findRecords({ path: { resourceName: 'shipments' } });
    expect([response.bodyUsed, response.headers.get('content-type')]).toEqual([false, expect.stringMatching(/json/)]);
    await expect(open('wrong').raw.findRecords({ path: { resourceName: 'shipments' } })).rejects.toThrow(ApiError);
  });

  test('of another app are reached by naming it', async () => {
    const path = { resourceName: 'shipments', appUUID: '00000000-0000-4000-8000-000000000000' };
    expect(await open(secret).try.findRecords({ path })).toMatchObject({ ok: false, status: 404 });
  });
});

replayed('Robostack', {
  contract,
  variables,
  table: clientTable,
  baseUrl: () => started().url,
  client: (baseUrl) => createRobostackClient({ baseUrl, appUUID: '', apiKey: undefined, apiSecret: undefined }),
});
