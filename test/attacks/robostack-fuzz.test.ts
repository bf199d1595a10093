import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../database.ts';
import { newTenant, type RobostackServer, robostackServer, type Tenant } from '../robostack/app.ts';

const database = testDatabase();
let server: RobostackServer;
let tenant: Tenant;

beforeAll(async () => {
  server = await robostackServer(database());
  tenant = await newTenant(server);
  await tenant.resource('orders', [
    { name: 'status', type: 'string' },
    { name: 'parent', type: 'relation', to: 'orders' },
  ]);
  await tenant.grant(null);
});

const names = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('status', 'parent', 'id', 'a', 'a.b', '', '_id', '$a', '__proto__') },
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const scalars = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -0,
    1,
    -1,
    1.5,
    1e308,
    5e-324,
    2 ** 53,
    '',
    'a',
    '$a',
    '$$ROOT',
    'desc',
    'asc',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const operators = fc.constantFrom(
  '$eq',
  '$gt',
  '$gte',
  '$lt',
  '$lte',
  '$in',
  '$ne',
  '$or',
  '$and',
  '$expr',
  '$regex',
  '$elemMatch',
  '$exists',
);

/** Any JSON value of a few levels, with names and texts that mean something somewhere. */
const { value: values } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    scalars,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(names, operators), tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

const selections = fc.oneof(
  values,
  fc.dictionary(names, fc.oneof(scalars, fc.dictionary(operators, values, { maxKeys: 2 })), { maxKeys: 3 }),
);
const oneOrMore = (one: fc.Arbitrary<unknown>) => fc.oneof(one, fc.array(one, { maxLength: 3 }));
const sorts = fc.dictionary(names, fc.constantFrom<unknown>(1, -1, 'asc', 'desc', 0, 'up'), { maxKeys: 3 });

const stageNames = fc.constantFrom(
  '$match',
  '$project',
  '$addFields',
  '$set',
  '$unset',
  '$group',
  '$sort',
  '$limit',
  '$skip',
  '$count',
  '$unwind',
  '$lookup',
  '$unionWith',
  '$facet',
  '$bucket',
  '$bucketAuto',
  '$sortByCount',
  '$replaceRoot',
  '$replaceWith',
  '$sample',
  '$graphLookup',
  '$setWindowFields',
  '$out',
  '$merge',
  '$fill',
);
const expressions = fc.oneof(
  values,
  fc.dictionary(
    fc.constantFrom(
      '$add',
      '$concat',
      '$cond',
      '$toString',
      '$toDate',
      '$size',
      '$map',
      '$filter',
      '$divide',
      '$let',
      '$literal',
      '$sum',
      '$first',
      '$switch',
      '$dateToString',
      '$arrayElemAt',
      '$regexMatch',
    ),
    values,
    { minKeys: 1, maxKeys: 1 },
  ),
);
const stages = fc
  .tuple(
    stageNames,
    fc.oneof(
      expressions,
      selections,
      fc.dictionary(names, expressions, { maxKeys: 3 }),
      fc.record({ _id: expressions, n: fc.record({ $sum: expressions }) }),
      fc.record({ from: fc.constant('orders'), localField: names, foreignField: names, as: names }),
      fc.record(
        { path: names, includeArrayIndex: names, preserveNullAndEmptyArrays: values },
        { requiredKeys: ['path'] },
      ),
    ),
  )
  .map(([name, value]) => ({ [name]: value }));

const requests = fc.oneof(
  fc.tuple(
    fc.constant('POST'),
    fc.constant('orders/'),
    fc.oneof(
      values,
      fc.record(
        {
          selection: oneOrMore(selections),
          fields: fc.oneof(fc.array(names), values),
          projection: fc.oneof(fc.array(names), fc.dictionary(names, fc.constantFrom<unknown>(0, 1, true, 2)), values),
          sort: fc.oneof(sorts, fc.array(sorts, { maxLength: 2 }), values),
          limit: fc.oneof(fc.integer(), scalars),
          offset: fc.oneof(fc.integer(), scalars),
        },
        { requiredKeys: [] },
      ),
    ),
  ),
  fc.tuple(fc.constant('PUT'), fc.constant('orders/'), oneOrMore(fc.oneof(values, fc.dictionary(names, values)))),
  fc.tuple(
    fc.constant('PATCH'),
    fc.constant('orders/'),
    fc.oneof(
      fc.record({
        selection: oneOrMore(selections),
        updation: oneOrMore(fc.dictionary(names, values, { maxKeys: 3 })),
      }),
      // Two random halves hardly ever make an update that is accepted.
      fc.record({ selection: fc.record({ id: fc.nat(9) }), updation: fc.record({ a: scalars }) }),
    ),
  ),
  fc.tuple(fc.constant('DELETE'), fc.constant('orders/'), fc.record({ selection: oneOrMore(selections) })),
  fc.tuple(
    fc.constant('POST'),
    fc.constant('orders/aggregation'),
    fc.oneof(values, fc.array(stages, { maxLength: 4 }), fc.record({ pipeline: fc.array(stages, { maxLength: 3 }) })),
  ),
);

// The harness holds each answer against the document, so a status or a shape that is not documented fails here too.
test('X11: no request makes the server fail or answer what is not documented', { timeout: 240_000 }, async () => {
  await tenant.call('PUT', 'orders', [
    { status: 'a', parent: 1, a: { b: [1, 'x', null] } },
    { status: 'b', a: 5 },
  ]);
  const accepted = new Set<string>();
  await fc.assert(
    fc.asyncProperty(requests, async ([method, path, body]) => {
      const { status } = await tenant.call(method, '', body, { path });
      expect(status).toBeLessThan(500);
      if (status < 300) accepted.add(`${method} ${path}`);
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 600) },
  );
  // What is refused at the door says nothing about the rooms behind it.
  expect(accepted.size).toBe(5);
  const failures = server
    .log()
    .split('\n')
    .filter((line) => line.includes('"failed"'));
  expect(failures).toEqual([]);
});

test('X11: no bytes at all make it fail', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('POST', 'PUT', 'PATCH', 'DELETE'),
      fc.constantFrom('orders/', 'orders', 'orders/aggregation', 'nothing/', '%zz/', ''),
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.json().map((text) => text.slice(0, -1)),
        fc.json(),
      ),
      async (method, path, body) => {
        expect((await tenant.call(method, '', body, { path })).status).toBeLessThan(500);
      },
    ),
    { numRuns: 300 },
  );
});
