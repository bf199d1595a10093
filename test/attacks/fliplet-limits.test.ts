import { beforeAll, describe, expect, test } from 'vitest';
import { watchedDatabase } from '../database.ts';
import { type FlipletServer, flipletServer, newTenant, type Tenant } from '../fliplet/app.ts';

const database = watchedDatabase({ operation: 3_000 });
let server: FlipletServer;
let tenant: Tenant;
let id: number;

beforeAll(async () => {
  server = await flipletServer(database(), ['--max-concurrent', '2']);
  tenant = await newTenant(server);
  id = await tenant.source({}, [{ a: 1, list: [1] }]);
});

const query = async (body: unknown) => await tenant.call('POST', `data-sources/${id}/data/query`, body);
const list = <T>(length: number, item: (index: number) => T) => Array.from({ length }, (_, index) => item(index));
const nested = (depth: number, open: string, close: string, core = '') =>
  open.repeat(depth) + core + close.repeat(depth);

/** How many commands on the entries a piece of work causes. */
async function commandsOf(work: () => Promise<unknown>): Promise<number> {
  const { client } = database();
  let commands = 0;
  const count = ({ command }: { command: object }) => {
    if (Object.values(command).includes(`records_${id}`)) commands += 1;
  };
  client.on('commandStarted', count);
  await work();
  client.off('commandStarted', count);
  return commands;
}

describe('I14, I15: much in little', () => {
  test.each<[string, string, unknown]>([
    ['10,000 nested $and', 'data/query', `{"where":${nested(10_000, '{"$and":[', ']}', '{"a":1}')}}`],
    ['100 nested $or', 'data/query', `{"where":${nested(100, '{"$or":[', ']}', '{"a":1}')}}`],
    ['70 nested $not', 'data/query', `{"where":{"a":${nested(70, '{"$not":', '}', '1')}}}`],
    ['10 nested $elemMatch', 'data/query', `{"where":${nested(10, '{"a":{"$elemMatch":', '}}', '{"a":1}')}}`],
    ['10 objects in objects', 'data/query', `{"where":${nested(10, '{"a":', '}', '1')}}`],
    ['100,000 values of $in', 'data/query', { where: { a: { $in: list(100_000, Number) } } }],
    ['60,000 clauses', 'data/query', { where: { $or: list(60_000, (a) => ({ a })) } }],
    [
      '60,000 filters',
      'data/query',
      { where: { $filters: list(20_000, (value) => ({ column: 'a', condition: '==', value })) } },
    ],
    [
      'a CSV of 1 MB',
      'data/query',
      { where: { $filters: [{ column: 'a', condition: 'oneof', value: 'x,'.repeat(500_000) }] } },
    ],
    ['a pattern of 10,000 signs', 'data/query', { where: { a: { $regex: 'a'.repeat(10_000) } } }],
    ['21 joins', 'data/query', () => ({ join: Object.fromEntries(list(21, (n) => [`j${n}`, { dataSourceId: id }])) })],
    ['101 stages', 'data/query', { aggregate: list(101, () => ({ $skip: 1 })) }],
    ['90 levels in a stage', 'data/query', `{"aggregate":[{"$project":{"x":${nested(90, '{"$not":[', ']}', '1')}}}]}`],
    ['1,001 attributes', 'data/query', { attributes: list(1_001, (n) => `f${n}`) }],
    ['11 orders', 'data/query', { order: list(11, () => ['id', 'ASC']) }],
    ['a negative limit', 'data/query', { limit: -1 }],
    ['a limit of 10^20', 'data/query', '{"limit":100000000000000000000}'],
    ['NaN', 'data/query', '{"limit":NaN}'],
    ['Infinity as a text', 'data/query', { limit: 'Infinity' }],
    ['1e999', 'data/query', '{"limit":1e999}'],
    ['a negative offset', 'data/query', { offset: '-1' }],
    ['an offset that is a list', 'data/query', { offset: [1] }],
    ['100,001 entries', 'commit', () => ({ append: true, entries: list(100_001, () => ({ data: {} })) })],
    ['an entry of 95 levels', 'data', `{"entries":[{"a":${nested(95, '[', ']')}}]}`],
    ['51 columns', `indexes/${list(51, (n) => `c${n}`).join(',')}`, undefined],
  ])('%s is refused before the database hears of it', async (_, path, given) => {
    const body: unknown = typeof given === 'function' ? given() : given;
    const commands = await commandsOf(async () => {
      const answer = await tenant.call(body === undefined ? 'GET' : 'POST', `data-sources/${id}/${path}`, body);
      expect(answer.status).toBe(400);
      expect(answer.body.message.length).toBeLessThan(2_000);
    });
    expect(commands).toBe(0);
  });

  test.each<[string, unknown]>([
    ['a limit of 2^53', { limit: 2 ** 53 - 1 }],
    ['a limit of 1e300', { limit: 1e300 }],
    ['a limit of 0', { limit: 0 }],
    ['a limit in a text, in fractions', { limit: '1.9' }],
    ['1 MB of text', { where: { $or: [{ a: 'x'.repeat(1_000_000) }, { a: 1 }] } }],
    ['1,000 attributes', { attributes: ['a', 'list', ...list(998, (n) => `f${n}`)] }],
    ['25 levels', `{"where":${nested(25, '{"$and":[', ']}', '{"a":1}')}}`],
  ])('%s still works', async (_, body) => {
    const answer = await query(body);
    expect([answer.status, answer.body.message]).toEqual([200, undefined]);
    expect(answer.body.entries).toMatchObject([{ data: { a: 1, list: [1] } }]);
  });

  test('an offset beyond everything gives nothing', async () => {
    for (const offset of [1e12, '1000000000000', 2 ** 53 - 1])
      expect((await query({ offset })).body.entries).toEqual([]);
  });
});

describe('I16: each odd text has one answer', () => {
  test.each<[string, string, number, unknown?]>([
    ['a name twice', '{"a":1,"a":2}', 400],
    ['a name twice, once escaped', '{"a":1,"\\u0061":2}', 400],
    ['a byte order mark', '\ufeff{"a":1}', 201, { a: 1 }],
    ['half a surrogate pair', '{"a":"\\ud800"}', 400],
    ['half a pair in a name', '{"\\udc00":1}', 400],
    ['a number beyond all', '{"a":1e999}', 400],
    ['an integer beyond a double', '{"a":9007199254740993}', 201, '9007199254740993'],
    ['34 digits', '{"a":1234567890123456789012345678901234}', 201, '1234567890123456789012345678901234'],
    ['35 digits', '{"a":12345678901234567890123456789012345}', 400],
    ['NUL in a text', '{"a":"x\\u0000y"}', 201, { a: 'x\0y' }],
    ['an empty name', '{"":1}', 201, { '': 1 }],
    ['a date that is none', '{"a":"2024-02-30"}', 201, { a: '2024-02-30' }],
    ['not UTF-8', 'latin', 400],
    ['text behind the end', '{"a":1}x', 400],
    ['a comment', '{"a":1/*x*/}', 400],
    ['nothing', '', 400],
  ])('%s', async (_, text, status, expected) => {
    const body = text === 'latin' ? Buffer.from('{"a":"\xe9"}', 'latin1') : text;
    const request = new Request(`http://trivium.test/v1/data-sources/${id}/data`, {
      method: 'PUT',
      headers: { 'auth-token': tenant.adminToken, 'content-type': 'application/json' },
      body,
    });
    const response = await server.send(request);
    const answer = await response.text();
    expect(response.status).toBe(status);
    if (typeof expected === 'string') expect(answer).toContain(expected);
    if (typeof expected === 'object') expect(JSON.parse(answer).data).toEqual(expected);
    const { id: entry }: { id?: number } = JSON.parse(answer);
    if (status === 201) await tenant.call('DELETE', `data-sources/${id}/data/${entry}`, '');
  });

  test('times out of range in conditions', async () => {
    for (const value of ['+275761-01-01', '10000-01-01', '0000-00-00', 8.64e15 + 1, 'soon']) {
      const answer = await query({ createdAt: { $gt: value } });
      expect([200, 400]).toContain(answer.status);
      const filters = [{ column: 'a', condition: 'dateafter', value: String(value) }];
      expect([200, 400]).toContain((await query({ where: { $filters: filters } })).status);
    }
  });
});

describe('I17: bodies that are more than they seem', () => {
  const path = () => `data-sources/${id}/data`;
  test.each<[string, string, Record<string, string>, number]>([
    ['100,000 levels', '['.repeat(100_000), {}, 400],
    ['100,000 names', `{${list(100_000, (n) => `"k${n}":0`).join()}}`, {}, 400],
    ['gzip', '{}', { 'content-encoding': 'gzip' }, 415],
    ['another type', 'a: 1', { 'content-type': 'text/yaml' }, 415],
    ['a length beyond the limit', '{}', { 'content-length': '99999999999' }, 413],
  ])('%s', async (_, body, headers, status) => {
    expect((await tenant.call('PUT', path(), body, { headers })).status).toBe(status);
  });

  test('a body of no bytes on every DELETE and on POST', async () => {
    const made = await tenant.call('PUT', path(), { b: 1 });
    expect((await tenant.call('DELETE', `${path()}/${made.body.id}`, '')).status).toBe(200);
    expect((await tenant.call('POST', `data-sources/${id}/data/query`, '')).status).toBe(200);
    expect((await tenant.call('POST', path(), '')).status).toBe(400);
  });
});

describe('X10: an expensive request of a token', () => {
  test('is stopped, and told when to come back; more at once than allowed are turned away', async () => {
    const rows = list(1_500, (n) => ({ n, text: 'x'.repeat(10) }));
    const big = await tenant.source({}, rows);
    // Every entry beside every other, three times over.
    const once = {
      dataSourceId: big,
      on: { 'data.text': 'data.text' },
      where: { text: { $regex: 'x' } },
      order: ['data.n'],
    };
    const body = { join: { A: once, B: once, C: once } };
    const ask = (given: unknown) => tenant.call('POST', `data-sources/${big}/data/query`, given);
    const answers = await Promise.all(list(4, () => ask(body)));
    for (const { status, headers } of answers) {
      expect([status, Number(headers.get('retry-after')) > 0]).toEqual([503, true]);
    }
    expect((await ask({ limit: 1 })).body.entries).toHaveLength(1);
  });
});
