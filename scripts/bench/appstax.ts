import type { ApplyFile } from '../../src/records/provision/apply-file.ts';
import type { BenchSuite } from './run.ts';

const key = 'bench-app-key-of-the-benchmark';
let session = '';
let notes: readonly string[] = [];
let timeline = '';

const apply: ApplyFile = {
  organizations: [
    {
      name: 'Bench',
      apps: [
        {
          name: 'Bench',
          key,
          collections: [
            { name: 'created' },
            {
              name: 'notes',
              columns: [
                { name: 'title', type: 'string' },
                { name: 'age', type: 'number' },
              ],
            },
            { name: 'timelines', columns: [{ name: 'messages', type: 'relation', to: 'messages', many: true }] },
            { name: 'messages', columns: [{ name: 'comments', type: 'relation', to: 'comments', many: true }] },
            { name: 'comments' },
          ],
        },
      ],
    },
  ],
};

const many = 50;

/** What an app does all day, each with a session: create, read, a filtered page, update, and two levels of related objects. */
export const appstaxCases: BenchSuite = {
  apply,
  async fill(url) {
    // That of a server that was measured before is nothing to this one.
    session = '';
    const user = { sysUsername: 'bench', sysPassword: 'a password of the benchmark' };
    session = (await send(ask(url, 'POST', 'users', user))).sysSessionId;
    const made: string[] = [];
    for (let index = 0; index < 1_000; index += 20) {
      const some = Array.from({ length: 20 }, (_, offset) => create(url, 'notes', note(index + offset)));
      made.push(...(await Promise.all(some)));
    }
    notes = made;
    const messages: string[] = [];
    for (let message = 0; message < many; message += 1) {
      const comments = [await create(url, 'comments', note(message)), await create(url, 'comments', note(message))];
      messages.push(await create(url, 'messages', { ...note(message), comments: related(comments) }));
    }
    timeline = await create(url, 'timelines', { messages: related(messages) });
  },
  cases: [
    {
      name: 'create 1 object, 8 at once',
      requests: 800,
      concurrency: 8,
      request: (url, index) => ask(url, 'POST', 'objects/created', note(index)),
      check: (body) => expectCount(body, 1),
    },
    {
      name: 'read 1 object, 8 at once',
      requests: 2_000,
      concurrency: 8,
      request: (url, index) => ask(url, 'GET', `objects/notes/${noteAt(index)}`),
      check: (body) => expectCount(body, 1),
    },
    {
      name: 'list 20 of 1,000, filter and order, 8 at once',
      requests: 400,
      concurrency: 8,
      request: (url) =>
        ask(
          url,
          'GET',
          `objects/notes?filter=${encodeURIComponent("title='TODO' and age > 10")}&sortcolumn=age&pagelimit=20`,
        ),
      check: (body) => expectCount(body, 20),
    },
    {
      name: 'update 1 object, 8 at once',
      requests: 800,
      concurrency: 8,
      request: (url, index) => ask(url, 'PUT', `objects/notes/${noteAt(index)}`, { contents: `changed ${index}` }),
      check: (body) => expectCount(body, 0),
    },
    {
      name: 'expand two levels, 50 and 100 objects',
      requests: 200,
      concurrency: 4,
      request: (url) => ask(url, 'GET', `objects/timelines/${timeline}?expanddepth=2`),
      check: (body) => expectCount(body, 1 + many + 2 * many),
    },
  ],
};

function noteAt(index: number): string {
  return notes[Math.abs(index) % notes.length] ?? '';
}

function note(index: number) {
  return {
    title: index % 4 === 0 ? 'TODO' : 'DONE',
    age: (Math.abs(index) * 7919) % 101,
    contents: `note number ${index} of the benchmark`,
  };
}

function related(additions: readonly string[]) {
  return { sysRelationChanges: { additions, removals: [] } };
}

function ask(url: string, method: string, path: string, body?: unknown): Request {
  const headers = { 'x-appstax-appkey': key, 'x-appstax-sessionid': session, 'content-type': 'application/json' };
  const content = body === undefined ? {} : { body: JSON.stringify(body) };
  return new Request(`${url}/api/latest/${path}`, { method, headers, ...content });
}

async function create(url: string, collection: string, properties: unknown): Promise<string> {
  return (await send(ask(url, 'POST', `objects/${collection}`, properties))).sysObjectId;
}

async function send(request: Request): Promise<{ sysObjectId: string; sysSessionId: string }> {
  const response = await fetch(request);
  const text = await response.text();
  if (!response.ok) throw new Error(`filling: ${response.status} ${text}`);
  return JSON.parse(text);
}

function expectCount(body: string, count: number): void {
  const found = body.match(/"sysObjectId":/g)?.length ?? 0;
  if (found !== count) throw new Error(`expected ${count} objects, found ${found}: ${body.slice(0, 300)}`);
}
