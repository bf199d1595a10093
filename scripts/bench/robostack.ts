import { actions } from '../../src/records/actions.ts';
import type { ApplyFile } from '../../src/records/provision/apply-file.ts';
import type { BenchSuite } from './run.ts';

const appUUID = '0a6d3b52-54a5-4a8d-8ef5-3c0a5f0f6a11';
const headers = {
  'x-api-key': 'bench-key',
  'x-api-secret': 'bench-secret-of-the-benchmark',
  'content-type': 'application/json',
};
const columns = [
  { name: 'status', type: 'string' },
  { name: 'quantity', type: 'number' },
  { name: 'category', type: 'string' },
] as const;

const apply: ApplyFile = {
  organizations: [
    {
      name: 'Bench',
      apps: [
        {
          name: 'Bench',
          uuid: appUUID,
          collections: ['created', 'tenThousand', 'hundredThousand'].map((name) => ({ name, columns })),
        },
      ],
      tokens: [
        {
          name: 'Bench',
          kind: 'robostack',
          key: headers['x-api-key'],
          secret: headers['x-api-secret'],
          grants: [{ app: 'Bench', actions: [...actions] }],
        },
      ],
    },
  ],
};

/** The smallest dialect's own figures: one bulk create, a page out of a filtered list, a record, a group-by, an update. */
export const robostackCases: BenchSuite = {
  apply,
  async fill(url) {
    await create(url, 'tenThousand', rows(10_000));
    for (let from = 0; from < 10; from += 1) await create(url, 'hundredThousand', rows(10_000));
  },
  cases: [
    {
      name: 'create 10,000 records in one request',
      requests: 5,
      concurrency: 1,
      request: (url) => ask(url, 'PUT', 'created/', rows(10_000)),
      check: (body) => expectCount(body, /"id":/g, 10_000),
    },
    {
      name: 'create 1 record, 8 at once',
      requests: 800,
      concurrency: 8,
      request: (url, index) => ask(url, 'PUT', 'created/', row(index)),
      check: (body) => expectCount(body, /"id":/g, 1),
    },
    {
      name: 'find 20 of 10,000, filter and order, 8 at once',
      requests: 800,
      concurrency: 8,
      request: (url, index) =>
        ask(url, 'POST', 'tenThousand/', {
          selection: { status: statuses[Math.abs(index) % statuses.length] },
          sort: { quantity: 'desc' },
          limit: 20,
        }),
      check: (body) => expectCount(body, /"id":/g, 20),
    },
    {
      name: 'find 1 by id, 8 at once',
      requests: 2_000,
      concurrency: 8,
      request: (url, index) => ask(url, 'POST', 'tenThousand/', { selection: { id: (Math.abs(index) % 10_000) + 1 } }),
      check: (body) => expectCount(body, /"id":/g, 1),
    },
    {
      name: 'update 1 by id, 8 at once',
      requests: 400,
      concurrency: 8,
      request: (url, index) =>
        ask(url, 'PATCH', 'tenThousand/', {
          selection: { id: (Math.abs(index) % 10_000) + 1 },
          updation: { quantity: index },
        }),
      check: (body) => expectCount(body, /"id":/g, 1),
    },
    {
      name: 'group 100,000 by category',
      requests: 10,
      concurrency: 1,
      request: (url) =>
        ask(url, 'POST', 'hundredThousand/aggregation', [
          { $group: { _id: '$category', count: { $sum: 1 }, mean: { $avg: '$quantity' } } },
          { $sort: { _id: 1 } },
        ]),
      check: (body) => expectCount(body, /"_id":/g, categories),
    },
  ],
};

const statuses = ['pending', 'shipped', 'cancelled', 'returned'];
const categories = 20;

function row(index: number) {
  return {
    status: statuses[Math.abs(index) % statuses.length],
    quantity: (Math.abs(index) * 7919) % 10_007,
    category: `category ${Math.abs(index) % categories}`,
    note: `record number ${index} of the benchmark`,
    address: { street: `Street ${index % 300}`, city: `City ${index % 50}` },
  };
}

function rows(count: number) {
  return Array.from({ length: count }, (_, index) => row(index));
}

function ask(url: string, method: string, path: string, body: unknown): Request {
  return new Request(`${url}/external/api/${appUUID}/${path}`, { method, headers, body: JSON.stringify(body) });
}

async function create(url: string, resource: string, records: unknown): Promise<void> {
  const response = await fetch(ask(url, 'PUT', `${resource}/`, records));
  if (response.status !== 201) throw new Error(`filling ${resource}: ${response.status} ${await response.text()}`);
  await response.arrayBuffer();
}

function expectCount(body: string, pattern: RegExp, count: number): void {
  const found = body.match(pattern)?.length ?? 0;
  if (found !== count) throw new Error(`expected ${count} results, found ${found}: ${body.slice(0, 300)}`);
}
