import type { ApplyFile } from '../../src/records/provision/apply-file.ts';
import type { BenchSuite } from './run.ts';

const key = 'eu--bench-token-of-the-benchmark';

/** Data sources by the number of entries that they begin with. */
const sizes = { people: 10_000, big: 100_000, small: 10, commits: 0 } as const;

const apply: ApplyFile = {
  organizations: [
    {
      name: 'Bench',
      apps: [{ name: 'Bench', collections: Object.keys(sizes).map((name) => ({ name, fliplet: {} })) }],
      tokens: [{ name: 'Bench', kind: 'organization', key }],
    },
  ],
};

/** Entries of one request while the server is filled. */
const batch = 5_000;

/** What clients of data sources do, and what must not depend on how many entries there are: a write where versions are kept. */
export const flipletCases: BenchSuite = {
  apply,
  async fill(url) {
    for (const [name, size] of Object.entries(sizes)) {
      for (let from = 0; from < size; from += batch) {
        const entries = Array.from({ length: Math.min(batch, size - from) }, (_, index) => person(from + index));
        const response = await fetch(ask(url, 'POST', `${name}/data`, { append: true, entries }));
        if (!response.ok) throw new Error(`filling: ${response.status} ${await response.text()}`);
      }
    }
  },
  cases: [
    {
      name: 'query 20 of 10,000, filter and order, 4 at once',
      requests: 40,
      concurrency: 4,
      request: (url, index) =>
        ask(url, 'POST', 'people/data/query', {
          where: { Department: departmentOf(index), Age: { $gte: 40 } },
          order: [['data.Name', 'ASC']],
          limit: 20,
        }),
      check: (body) => expectCount(body, /"dataSourceId":/g, 20),
    },
    {
      name: 'query 20 of 10,000, newest first, 8 at once',
      requests: 800,
      concurrency: 8,
      request: (url) => ask(url, 'POST', 'people/data/query', { order: [['createdAt', 'DESC']], limit: 20 }),
      check: (body) => expectCount(body, /"dataSourceId":/g, 20),
    },
    {
      name: 'commit of 1,000',
      requests: 10,
      concurrency: 1,
      request: (url) => {
        const entries = Array.from({ length: 1_000 }, (_, index) => ({ data: person(index) }));
        return ask(url, 'POST', 'commits/commit', { append: true, entries, returnEntries: false });
      },
      check: (body) => expectCount(body, /"clientIds":/g, 1),
    },
    {
      name: 'group-by over 100,000',
      requests: 3,
      concurrency: 1,
      request: (url) =>
        ask(url, 'POST', 'big/data/query', {
          aggregate: [{ $group: { _id: '$data.Department', count: { $sum: 1 } } }, { $sort: { count: -1 } }],
        }),
      check: (body) => expectCount(body, /"count":/g, departments),
    },
    update('small'),
    update('big'),
  ],
};

/** The two must cost alike. */
function update(name: 'small' | 'big') {
  return {
    name: `update 1 of ${sizes[name].toLocaleString('en')}, versions kept`,
    requests: 200,
    concurrency: 1,
    request: (url: string, index: number) =>
      ask(url, 'PUT', `${name}/data/${(Math.abs(index) % 10) + 1}`, { Seen: `${index}` }),
    check: (body: string) => expectCount(body, /"dataSourceId":/g, 1),
  };
}

const departments = 20;

function departmentOf(index: number): string {
  return `Department ${Math.abs(index) % departments}`;
}

function person(index: number) {
  return {
    Name: `Person ${(index * 7919) % 100_003}`,
    Email: `person${index}@example.org`,
    Department: departmentOf(index),
    Age: 18 + ((index * 31) % 60),
  };
}

function ask(url: string, method: string, path: string, body: unknown): Request {
  const headers = { 'auth-token': key, 'content-type': 'application/json' };
  return new Request(`${url}/v1/data-sources/${path}`, { method, headers, body: JSON.stringify(body) });
}

function expectCount(body: string, what: RegExp, count: number): void {
  const found = body.match(what)?.length ?? 0;
  if (found !== count) throw new Error(`expected ${count}, found ${found}: ${body.slice(0, 300)}`);
}
