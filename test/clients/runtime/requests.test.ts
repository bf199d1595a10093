import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ApiError, createFlipletClient } from '../../../clients/fliplet.ts';
import { createRobostackClient } from '../../../clients/robostack.ts';
import { connect } from '../../../clients/runtime/connect.ts';
import { queryText } from '../../../clients/runtime/query.ts';
import type { ParameterStyle } from '../../../clients/runtime/table.ts';
import type { Methods } from '../../unit/generate/generated/client-methods.ts';
import { clientTable, securitySchemes } from '../../unit/generate/generated/client-table.ts';
import { recorded } from './recorded.ts';

const baseUrl = 'http://trivium.test/below/';

/** A client of the document that has every feature. */
function nasty(fetch: (request: Request) => Promise<Response>) {
  return connect<Methods<'data'>, Methods<'result'>, Methods<'response'>>({
    table: clientTable,
    schemes: securitySchemes,
    credentials: {},
    settings: { baseUrl, fetch },
  });
}

describe('a path', () => {
  const robostack = (fetch: (request: Request) => Promise<Response>) =>
    createRobostackClient({ baseUrl, fetch, appUUID: 'app', apiKey: 'k', apiSecret: 's' });

  test('holds any name as one segment', async () => {
    const names = fc.string({ unit: 'grapheme', minLength: 1 }).filter((name) => name !== '.' && name !== '..');
    await fc.assert(
      fc.asyncProperty(names, async (resourceName) => {
        const { fetch, sent } = recorded(200);
        await robostack(fetch).findRecords({ path: { resourceName } });
        const segments = new URL(sent[0]?.url ?? '').pathname.split('/');
        expect(segments.slice(0, 5)).toEqual(['', 'below', 'external', 'api', 'app']);
        expect(segments.slice(5).map(decodeURIComponent)).toEqual([resourceName, '']);
      }),
    );
  });

  test.each(['.', '..', ''])('is refused where %j would lead elsewhere', async (resourceName) => {
    const { fetch, sent } = recorded(200);
    await expect(robostack(fetch).findRecords({ path: { resourceName } })).rejects.toThrow(TypeError);
    expect(sent).toEqual([]);
  });
});

test.each<[ParameterStyle, unknown, string]>([
  ['plain', 'a b&c', 'p=a%20b%26c'],
  ['plain', new Date(0), 'p=1970-01-01T00%3A00%3A00.000Z'],
  ['plain', undefined, ''],
  ['plain', null, ''],
  ['plain', '', 'p='],
  ['repeat', [1, 'b'], 'p=1&p=b'],
  ['csv', ['a', 'b c'], 'p=a%2Cb%20c'],
  ['json', { a: [1] }, 'p=%7B%22a%22%3A%5B1%5D%7D'],
  ['deepObject', { a: 1, 'b]': 'é' }, 'p%5Ba%5D=1&p%5Bb%5D%5D=%C3%A9'],
])('a %s parameter of a query: %j', (style, value, text) => {
  expect(queryText({ p: style }, { p: value })).toBe(text);
});

test('a list with commas takes no item that has one', () => {
  expect(() => queryText({ p: 'csv' }, { p: ['a,b'] })).toThrow(/comma/);
});

describe('headers', () => {
  const sentWith = async (options: object, headers = {}) => {
    const { fetch, sent } = recorded(200);
    await createFlipletClient({ baseUrl, fetch, token: 'secret', headers: { 'X-Of-Client': '1' } }).listApps(
      {},
      { headers, ...options },
    );
    return Object.fromEntries(sent[0]?.headers ?? []);
  };

  test('of the client, the credentials and the call', async () => {
    expect(await sentWith({}, { 'x-own': '2' })).toEqual({ 'auth-token': 'secret', 'x-of-client': '1', 'x-own': '2' });
  });

  test('of the call win, and null leaves one out', async () => {
    expect(await sentWith({}, { 'Auth-Token': null, 'X-OF-CLIENT': '3' })).toEqual({ 'x-of-client': '3' });
  });

  test('of the operation are among them', async () => {
    const { fetch, sent } = recorded(200);
    await nasty(fetch).listThings({ path: { name: 'n' }, headers: { 'X-Device': 'desk' } });
    expect(sent[0]?.headers.get('x-device')).toBe('desk');
  });
});

describe('a body', () => {
  const sentBody = async (call: (client: ReturnType<typeof nasty>) => Promise<unknown>) => {
    const { fetch, sent } = recorded(201);
    await call(nasty(fetch)).catch((error: unknown) => {
      if (!(error instanceof ApiError)) throw error;
    });
    const [request] = sent;
    return request && { type: request.headers.get('content-type'), body: await request.text() };
  };
  const path = { name: 'n' };

  test('that is a form has its fields as texts', async () => {
    const form = { contentType: 'application/x-www-form-urlencoded' } as const;
    expect(
      await sentBody((client) => client.createThing({ path, body: { kind: 'a&b', list: [1, 2] }, ...form } as never)),
    ).toEqual({
      type: 'application/x-www-form-urlencoded',
      body: 'kind=a%26b&list=1&list=2',
    });
  });

  test('that is a file is sent as its media type', async () => {
    const body = new Blob(['bytes'], { type: 'image/png' });
    expect(
      await sentBody((client) => client.uploadThing({ path, body, contentType: 'application/octet-stream' })),
    ).toEqual({
      type: 'application/octet-stream',
      body: 'bytes',
    });
  });

  test('that is absent has no type', async () => {
    expect(await sentBody((client) => client.deleteThing({ path }))).toEqual({ type: null, body: '' });
  });

  test.each([
    ['of a type that is not taken', { body: {}, contentType: 'text/csv' }, /no body of the type text\/csv/],
    [
      'of another kind than its type',
      { body: 'text', contentType: 'application/octet-stream' },
      /a stream or a path|a stream, or/,
    ],
    ['that is no form', { body: 'text', contentType: 'multipart/form-data' }, /is an object/],
  ])('%s is refused', async (_, input, message) => {
    await expect(sentBody((client) => client.uploadThing({ path, ...input } as never))).rejects.toThrow(message);
  });
});

describe('an answer', () => {
  const call = (answer: Response) => createFlipletClient({ baseUrl, fetch: recorded(answer).fetch }).try.listApps();

  test.each([
    ['that is not JSON', new Response('<html>', { status: 200 }), { status: 200, body: '<html>' }],
    ['that is empty', new Response('', { status: 200 }), { status: 200, body: '' }],
    ['with a status that is not documented', new Response('x', { status: 202 }), { status: 202, body: 'x' }],
    ['of a proxy', new Response('<html>Bad gateway', { status: 502 }), { status: 502, body: '<html>Bad gateway' }],
    ['that is an error without a body', new Response(null, { status: 502 }), { status: 502, body: undefined }],
  ])('%s is thrown also where results are given', async (_, answer, facts) => {
    const error: unknown = await call(answer).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ operation: 'listApps', ...facts });
  });

  test('of no status at all is thrown as it comes', async () => {
    const fault = new TypeError('fetch failed');
    const client = createFlipletClient({ baseUrl, fetch: recorded(fault).fetch, retry: { times: 0 } });
    await expect(client.try.listApps()).rejects.toBe(fault);
  });
});
