import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { watchedDatabase } from '../database.ts';
import { newTenant, type RobostackServer, robostackServer, type Tenant } from '../robostack/app.ts';

const database = watchedDatabase();
let server: RobostackServer;
let tenant: Tenant;
let records = '';

beforeAll(async () => {
  server = await robostackServer(database());
});

beforeEach(async () => {
  tenant = await newTenant(server);
  const { id } = await tenant.resource('orders', [
    { name: 'day', type: 'date' },
    { name: 'quantity', type: 'number' },
  ]);
  records = `records_${id}`;
  await tenant.grant(null);
  await tenant.call('PUT', 'orders', { a: 1 });
});

/** Sends a request and counts the commands on the records of the resource that it causes. */
async function commandsOf(work: () => Promise<unknown>): Promise<number> {
  const { client } = database();
  let commands = 0;
  const count = ({ command }: { command: object }) => {
    if (Object.values(command).includes(records)) commands += 1;
  };
  client.on('commandStarted', count);
  await work();
  client.off('commandStarted', count);
  return commands;
}

const list = <T>(length: number, item: (index: number) => T) => Array.from({ length }, (_, index) => item(index));
const nested = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth);

describe('I14: much in little', () => {
  const update = (selection: unknown, updation: unknown) => ({ selection, updation });

  test.each<[string, string, string, unknown]>([
    ['100,000 values of a field', 'POST', 'orders/', { selection: { a: list(100_000, Number) } }],
    ['100,000 values of $in', 'DELETE', 'orders/', { selection: { a: { $in: list(100_000, Number) } } }],
    [
      '10,001 values in two lists',
      'POST',
      'orders/',
      { selection: { a: list(5_000, Number), b: list(5_001, Number) } },
    ],
    ['100,000 selections', 'POST', 'orders/', { selection: list(100_000, (a) => ({ a })) }],
    ['1,001 selections to delete', 'DELETE', 'orders/', { selection: list(1_001, (a) => ({ a })) }],
    [
      '1,001 pairs',
      'PATCH',
      'orders/',
      update(
        list(1_001, (id) => ({ id })),
        list(1_001, (a) => ({ a })),
      ),
    ],
    ['32 fields to sort by', 'POST', 'orders/', { sort: list(32, (n) => ({ [`f${n}`]: 1 })) }],
    ['20,000 stages', 'POST', 'orders/aggregation', list(20_000, () => ({ $skip: 1 }))],
    ['101 stages', 'POST', 'orders/aggregation', list(101, () => ({ $skip: 1 }))],
    [
      'values beyond count in a pipeline',
      'POST',
      'orders/aggregation',
      [{ $match: { a: { $in: list(100_000, Number) } } }],
    ],
    ['100,001 records to create', 'PUT', 'orders/', list(100_001, () => ({}))],
    ['a text where 10,000 $and nest', 'POST', 'orders/aggregation', `[{"$match":${nestedAnd(10_000)}}]`],
    ['40 nested $and', 'POST', 'orders/aggregation', `[{"$match":${nestedAnd(40)}}]`],
    ['90 nested $not', 'POST', 'orders/aggregation', `[{"$project":{"x":${nested(90, '{"$not":[', ']}')}}}]`],
    ['a value of 95 levels to find', 'POST', 'orders/', `{"selection":{"a":${nested(48, '{"a":[', ']}')}}}`],
    ['a value of 95 levels to write', 'PUT', 'orders/', `{"a":${nested(95, '{"a":[', ']}')}}`],
    ['10,000 levels to write', 'PUT', 'orders/', nested(10_000, '{"a":', '}').replace('{}', '{"a":1}')],
    ['a negative limit', 'POST', 'orders/', { limit: -1 }],
    ['a limit that is no number', 'POST', 'orders/', '{"limit":NaN}'],
    ['a limit in fractions', 'POST', 'orders/', { limit: 1.5 }],
    ['a limit of 1e300', 'POST', 'orders/', { limit: 1e300 }],
    ['an offset of 10^20', 'POST', 'orders/', '{"offset":100000000000000000000}'],
    ['a $limit of 1e300', 'POST', 'orders/aggregation', [{ $limit: 1e300 }]],
  ])('%s is refused before the database hears of it', async (_, method, path, body) => {
    const commands = await commandsOf(async () => {
      const answer = await tenant.call(method, '', body, { path });
      expect(answer.status).toBe(400);
      expect(answer.body.error.message.length).toBeLessThan(20_000);
    });
    expect(commands).toBe(0);
  });

  test.each<[string, unknown]>([
    ['10,000 values', { selection: { a: list(9_999, Number) } }],
    ['1,000 selections', { selection: list(1_000, (a) => ({ a })) }],
    ['1 MB of text', { selection: { a: ['x'.repeat(1_000_000), 1] } }],
    ['100,000 fields to give', { fields: ['a', ...list(100_000, (n) => `f${n}`)] }],
    ['a limit of 2^53', { limit: 2 ** 53 - 1 }],
  ])('%s still work', async (_, body) => {
    const answer = await tenant.call('POST', 'orders', body);
    expect(answer.body.results).toEqual([{ id: 1, a: 1 }]);
  });

  test('what the database cannot compute with is told, not a fault of ours', async () => {
    for (const pipeline of [
      [{ $project: { x: { $range: [0, 2_147_483_647] } } }],
      [{ $project: { x: { $divide: ['$a', 0] } } }],
      [{ $project: { x: { $toInt: 'x' } } }],
    ]) {
      const answer = await tenant.call('POST', '', pipeline, { path: 'orders/aggregation' });
      expect([answer.status, answer.body.error.code]).toEqual([400, 'invalid-query']);
    }
  });
});

function nestedAnd(depth: number): string {
  return `${'{"$and":['.repeat(depth)}{"a":1}${']}'.repeat(depth)}`;
}

describe('I16: each odd text has one answer', () => {
  test.each<[string, string, number]>([
    ['a name twice', '{"a":1,"a":2}', 400],
    ['a name twice, deep', '{"a":[{"b":1,"b":1}]}', 400],
    ['half a surrogate pair', '{"a":"\\ud800"}', 400],
    ['half a pair in a name', '{"\\udc00":1}', 400],
    ['a number beyond all', '{"a":1e999}', 400],
    ['35 digits', '{"a":12345678901234567890123456789012345}', 400],
    ['a day that the calendar lacks', '{"day":"2024-02-30"}', 400],
    ['a leap day in a common year', '{"day":"2023-02-29T10:00:00Z"}', 400],
    ['a month too many', '{"day":"2024-13-01"}', 400],
    ['hour 25', '{"day":"2024-01-01T25:00:00Z"}', 400],
    ['a text for a number', '{"quantity":"1"}', 400],
    ['NaN', '{"a":NaN}', 400],
    ['a comment', '{"a":1/* */}', 400],
    ['a trailing comma', '{"a":1,}', 400],
    ['two values', '{"a":1}{"a":2}', 400],
    ['nothing but blanks', '  ', 400],
    ['an integer beyond 2^53', '{"a":9007199254740993}', 201],
    ['34 digits', '{"a":1234567890123456789012345678901234}', 201],
    ['a fraction that doubles hold', '{"a":0.1}', 201],
    ['a leap day', '{"day":"2024-02-29"}', 201],
    ['a byte order mark, which is left out', '\ufeff{"a":2}', 201],
  ])('%s', async (_, text, status) => {
    const answer = await tenant.call('PUT', 'orders', text);
    expect(answer.status).toBe(status);
    const response = await server.send(
      new Request(`http://trivium.test/external/api/${tenant.app.uuid}/orders`, {
        method: 'POST',
        headers: { 'x-api-key': tenant.token.key, 'x-api-secret': tenant.token.secret ?? '' },
      }),
    );
    const found = await response.text();
    const created = status === 201 ? `,{"id":2,${text.slice(text.indexOf('{') + 1)}` : '';
    expect(found).toBe(`{"results":[{"id":1,"a":1}${created}]}`);
  });
});

describe('I17: bodies out of all proportion', { timeout: 120_000 }, () => {
  const many = (count: number) => `{${list(count, (n) => `"k${n}":0`).join()}}`;

  test.each<[string, () => string | unknown, number]>([
    ['100,000 levels of lists', () => nested(100_000, '[', ']'), 400],
    ['100,000 levels of objects', () => `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 400],
    ['100,000 levels that never close', () => '['.repeat(100_000), 400],
    ['100,000 keys in one object', () => many(100_000), 400],
    ['more than a million keys', () => `[${list(25, () => many(45_000)).join()}]`, 400],
    ['60 MB', () => `{"a":"${'x'.repeat(60_000_000)}"}`, 413],
    ['a record of 17 MB', () => ({ a: 'x'.repeat(17_000_000) }), 413],
    ['a record of 17 MB beside a small one', () => [{ a: 2 }, { a: 'x'.repeat(17_000_000) }], 413],
  ])('%s', async (_, body, status) => {
    expect((await tenant.call('PUT', 'orders', body())).status).toBe(status);
    expect((await tenant.call('POST', 'orders')).body.results).toEqual([{ id: 1, a: 1 }]);
  });

  test('a change that makes a record too large leaves it as it was', async () => {
    const grow = (name: string) =>
      tenant.call('PATCH', 'orders', { selection: { id: 1 }, updation: { [name]: 'x'.repeat(9_000_000) } });
    expect((await grow('b')).status).toBe(200);
    const refused = await grow('c');
    expect([refused.status, refused.body.error.code]).toEqual([413, 'record-too-large']);
    const { body } = await tenant.call('POST', 'orders', { fields: ['a', 'c'] });
    expect(body.results).toEqual([{ id: 1, a: 1 }]);
  });

  test.each(['gzip', 'deflate', 'br', 'gzip, gzip'])('a body in content-encoding %s', async (encoding) => {
    const answer = await tenant.call('PUT', 'orders', { a: 2 }, { headers: { 'content-encoding': encoding } });
    expect([answer.status, answer.body.error.code]).toEqual([415, 'unsupported-encoding']);
  });
});
