import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { anyText } from '../any-text.ts';
import { testDatabase } from '../database.ts';
import { type FlipletServer, flipletServer, newTenant, type Tenant } from '../fliplet/app.ts';

const database = testDatabase({ operation: 5_000 });
let server: FlipletServer;
let tenant: Tenant;
let id: number;

beforeAll(async () => {
  server = await flipletServer(database());
  tenant = await newTenant(server);
  id = await tenant.source({ definition: { views: [{ name: 'v', filter: { a: 1 } }] } }, [
    { a: 1, b: 'text', 'a.b': [1, { c: 2 }], d: '2024-01-31' },
    { a: '2', b: { c: [null] } },
  ]);
});

const names = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('a', 'b', 'a.b', 'data.a', 'id', 'createdAt', '', '$a', '__proto__', '0') },
  anyText({ maxLength: 6 }),
);
const operators = fc.constantFrom(
  ...(
    '$eq $ne $gt $gte $lt $lte $in $nin $and $or $nor $not $exists $regex $options $iLike $like $mod $size $all ' +
    '$elemMatch $type $filters $where $expr $match $convertToNumber'
  ).split(' '),
);
const words = fc.constantFrom(
  ...(
    'ASC DESC select update delete contains oneof dateis datebetween between empty regex none == > string number ' +
    '2024-01-31 10:30 Europe/Oslo month $data.a $$ROOT $id session.a v (a+)+$ % 1,2'
  ).split(' '),
);
const scalars = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -0, 1, -1, 1.5, 1e308, 5e-324, 2 ** 53, ''),
  words,
  anyText({ maxLength: 6 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** Any JSON value of a few levels, with names and texts that mean something somewhere. */
const { value: values } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    scalars,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.oneof(names, operators), tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));

const some = (item: fc.Arbitrary<unknown>) => fc.oneof(values, fc.array(item, { maxLength: 3 }));
const maybe = (shape: Record<string, fc.Arbitrary<unknown>>) => fc.record(shape, { requiredKeys: [] });

const filters = some(
  maybe({ column: names, condition: words, value: values, from: values, to: values, unit: words, timezone: words }),
);
const wheres = fc.oneof(
  values,
  fc.dictionary(fc.oneof(names, operators), fc.oneof(values, fc.dictionary(operators, values, { maxKeys: 2 })), {
    maxKeys: 3,
  }),
  filters.map(($filters) => ({ $filters })),
);
const stages = fc.dictionary(
  fc.constantFrom(
    '$project',
    '$group',
    '$sort',
    '$match',
    '$limit',
    '$skip',
    '$count',
    '$unwind',
    '$addFields',
    '$set',
    '$unset',
  ),
  values,
  { minKeys: 1, maxKeys: 1 },
);
const queries = maybe({
  type: fc.oneof({ weight: 5, arbitrary: fc.constant('select') }, words, values),
  where: wheres,
  attributes: some(names),
  order: some(fc.tuple(names, words)),
  limit: scalars,
  offset: scalars,
  includePagination: scalars,
  countOnly: fc.oneof(fc.boolean(), scalars),
  distinct: fc.oneof(names, scalars),
  aggregate: some(stages),
  view: scalars,
  views: values,
  id: values,
  createdAt: values,
  data: values,
  join: fc.oneof(
    values,
    fc.dictionary(
      names,
      maybe({
        dataSourceId: fc.constantFrom<unknown>(1, '1', 0),
        on: values,
        where: wheres,
        order: values,
        limit: scalars,
        sum: names,
        count: scalars,
      }),
      { maxKeys: 2 },
    ),
  ),
});

async function answered(method: string, path: string, body: unknown): Promise<void> {
  const { status, text } = await tenant.call(method, path, body);
  // A text that breaks the limits of the database would be a fault of ours; 503 only for time.
  expect(status, text).toBeLessThan(500);
  expect(text).not.toMatch(/mongo|bson|stack|\bat \//i);
}

describe('X11, P11: every request has an answer', () => {
  const roads: readonly (readonly [string, () => string, fc.Arbitrary<unknown>, number])[] = [
    ['queries', () => `data-sources/${id}/data/query`, queries, 250],
    ['conditions', () => `data-sources/${id}/data/query`, wheres.map((where) => ({ where })), 250],
    [
      'commits',
      () => `data-sources/${id}/commit`,
      maybe({
        entries: some(maybe({ id: scalars, data: values, order: scalars })),
        delete: values,
        append: scalars,
        extend: scalars,
        columns: values,
        returnEntries: scalars,
      }),
      60,
    ],
    ['imports', () => `data-sources/${id}/data`, maybe({ entries: some(values), append: scalars }), 40],
    [
      'new data sources',
      () => `data-sources?organizationId=${tenant.organizationId}`,
      maybe({
        name: fc.oneof(words, values),
        entries: some(values),
        columns: values,
        accessRules: some(values),
        definition: values,
        version: values,
        type: scalars,
      }),
      40,
    ],
  ];
  test.each(roads)('%s', { timeout: 60_000 }, async (_, path, bodies, numRuns) => {
    await fc.assert(
      fc.asyncProperty(bodies, (body) => answered('POST', path(), body)),
      { numRuns },
    );
  });

  test('texts that are no JSON, and forms that are none', async () => {
    const texts = fc.oneof(anyText({ maxLength: 40 }), fc.constantFrom('{', '[]', '"', '{"a":', 'null', '\u0000'));
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        await answered('PUT', `data-sources/${id}/data`, text);
        const headers = { 'content-type': 'multipart/form-data; boundary=b' };
        const { status } = await tenant.call('PUT', `data-sources/${id}/data`, `--b\r\n${text}\r\n--b--`, { headers });
        expect(status).toBeLessThan(500);
      }),
      { numRuns: 60 },
    );
  });
});
