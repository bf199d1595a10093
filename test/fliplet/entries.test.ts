import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../database.ts';
import { type FlipletServer, flipletServer, newTenant, type Tenant } from './app.ts';

const database = testDatabase();
let server: FlipletServer;
let tenant: Tenant;
let id: number;

beforeAll(async () => {
  server = await flipletServer(database());
});

beforeEach(async () => {
  tenant = await newTenant(server);
  id = await tenant.source({}, [
    { n: 1, a: 'x' },
    { n: 2, a: 'y' },
    { n: 3, a: 'z' },
  ]);
});

async function rows(): Promise<readonly Record<string, unknown>[]> {
  return (await tenant.call('GET', `data-sources/${id}/data`)).body.entries.map(({ data }) => data);
}

async function ids(): Promise<readonly number[]> {
  return (await tenant.call('GET', `data-sources/${id}/data`)).body.entries.map((entry) => entry.id);
}

describe('single entries', () => {
  test('the body is the data, whatever its columns are called; reserved names are dropped', async () => {
    const data = { id: 'mine', createdAt: 'c', where: { $x: 1 }, 'a.b': null, '': [1], ['__proto__']: 2 };
    const text = '{"id":"mine","createdAt":"c","where":{"$x":1},"a.b":null,"":[1],"__proto__":2,"dataSourceId":7}';
    const made = await tenant.call('PUT', `data-sources/${id}/data`, text);
    expect(made.status).toBe(201);
    expect(Object.keys(made.body).sort()).toEqual(['createdAt', 'data', 'dataSourceId', 'id', 'updatedAt']);
    expect(Object.entries(made.body.data)).toEqual(Object.entries(data));
    const read = await tenant.call('GET', `data-sources/${id}/data/${made.body.id}`);
    expect(read.text).toBe(made.text);
  });

  test('an update merges columns, replaces nested values, moves only the time of change', async () => {
    const [first] = (await tenant.call('GET', `data-sources/${id}/data`)).body.entries;
    const path = `data-sources/${id}/data/${first?.id}`;
    await tenant.call('PUT', path, { nested: { a: 1, b: 2 } });
    const changed = await tenant.call('PUT', path, { nested: { b: 3 }, a: null });
    expect(changed.status).toBe(201);
    expect(changed.body.data).toEqual({ n: 1, a: null, nested: { b: 3 } });
    expect(changed.body.createdAt).toBe(first?.createdAt);
    expect(Date.parse(changed.body.updatedAt)).toBeGreaterThanOrEqual(Date.parse(first?.updatedAt ?? ''));
  });

  test('a deleted entry is gone, and its id is not used again', async () => {
    const [, , last] = await ids();
    const gone = await tenant.call('DELETE', `data-sources/${id}/data/${last}`, '');
    expect([gone.status, gone.text]).toEqual([200, '{}']);
    expect((await tenant.call('DELETE', `data-sources/${id}/data/${last}`)).status).toBe(404);
    expect((await tenant.call('GET', `data-sources/${id}/data/${last}`)).status).toBe(404);
    const made = await tenant.call('PUT', `data-sources/${id}/data`, {});
    expect(made.body.id).toBeGreaterThan(last ?? 0);
  });

  test.each(['abc', '0', '-1', '1.5', '1e3', '99999999999999999'])('the entry id %s is refused', async (text) => {
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const body = method === 'PUT' ? {} : undefined;
      expect((await tenant.call(method, `data-sources/${id}/data/${text}`, body)).status).toBe(400);
    }
  });

  test.each([[[]], ['"text"'], ['7'], ['null'], ['{"a":']])('a body that is no object is refused: %j', async (body) => {
    expect((await tenant.call('PUT', `data-sources/${id}/data`, body)).status).toBe(400);
    expect(await rows()).toHaveLength(3);
  });

  test('A5: the entry of another data source is not there', async () => {
    const other = await tenant.source({}, [{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }]);
    const fourth = (await tenant.call('GET', `data-sources/${other}/data`)).body.entries[3]?.id;
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const body = method === 'PUT' ? { n: 9 } : undefined;
      expect((await tenant.call(method, `data-sources/${id}/data/${fourth}`, body)).status).toBe(404);
    }
  });

  test('definition.guid fills its column unless it has a value', async () => {
    await tenant.call('PUT', `data-sources/${id}`, { definition: { guid: 'uid' } });
    const made = await tenant.call('PUT', `data-sources/${id}/data`, { a: 1 });
    expect(made.body.data.uid).toMatch(/^[0-9a-f-]{36}$/);
    expect((await tenant.call('PUT', `data-sources/${id}/data`, { uid: 'own' })).body.data).toEqual({ uid: 'own' });
  });
});

describe('import', () => {
  const john = { email: 'john@example.org' };

  test.each([
    ['in the body', '', { append: true }],
    ['in the body as text', '', { append: 'true' }],
    ['in the query', '?append=true', {}],
  ])('append %s keeps what is there', async (_, query, more) => {
    const answer = await tenant.call('POST', `data-sources/${id}/data${query}`, { entries: [john], ...more });
    expect([answer.status, answer.text]).toEqual([200, '']);
    expect(await rows()).toEqual([{ n: 1, a: 'x' }, { n: 2, a: 'y' }, { n: 3, a: 'z' }, john]);
  });

  test('without append everything is replaced, by entries with new ids', async () => {
    const before = await ids();
    await tenant.call('POST', `data-sources/${id}/data`, { entries: [john, { id: 5 }] });
    expect(await rows()).toEqual([john, { id: 5 }]);
    expect(Math.min(...(await ids()))).toBeGreaterThan(Math.max(...before));
  });

  test('an empty list empties the source, and appended does nothing; columns stay', async () => {
    await tenant.call('POST', `data-sources/${id}/data`, { entries: [], append: true });
    expect(await rows()).toHaveLength(3);
    await tenant.call('POST', `data-sources/${id}/data`, { entries: [] });
    expect(await rows()).toEqual([]);
    expect((await tenant.call('GET', `data-sources/${id}`)).body.dataSource.columns).toEqual(['n', 'a']);
  });

  test('P2: a row that cannot be stored changes nothing', async () => {
    const bad = `{"entries":[{"ok":1},{"big":${'9'.repeat(40)}1}]}`;
    expect((await tenant.call('POST', `data-sources/${id}/data`, bad)).status).toBe(400);
    expect(await rows()).toHaveLength(3);
  });

  test.each([{}, { entries: {} }, { entries: [1] }, { entries: [null] }, { entries: [[]] }])(
    '%j is refused',
    async (body) => {
      expect((await tenant.call('POST', `data-sources/${id}/data`, body)).status).toBe(400);
      expect(await rows()).toHaveLength(3);
    },
  );
});

describe('the default order', () => {
  test('has new entries last, however a client numbers the others', async () => {
    const id = await tenant.source({}, [{ n: 1 }, { n: 2 }, { n: 3 }]);
    const path = `data-sources/${id}`;
    await tenant.call('POST', `${path}/commit`, {
      append: true,
      extend: true,
      entries: [
        { id: 3, data: {}, order: 1000 },
        { id: 1, data: {}, order: 2000 },
        { id: 2, data: {}, order: 3000 },
        { data: { n: 4 } },
      ],
    });
    await tenant.call('PUT', `${path}/data`, { n: 5 });
    await tenant.call('POST', `${path}/data`, { append: true, entries: [{ n: 6 }, { n: 7 }] });
    await tenant.call('POST', `${path}/commit`, { append: true, entries: [{ data: { n: 8 } }] });
    const { entries } = (await tenant.call('GET', `${path}/data`)).body;
    expect(entries.map(({ data }) => data.n)).toEqual([3, 1, 2, 4, 5, 6, 7, 8]);
    expect(new Set(entries.map(({ order }) => order)).size).toBe(8);
  });

  test('begins at 0 and goes on after everything was removed', async () => {
    const id = await tenant.source({}, [{ n: 1 }]);
    const orders = async () => {
      return (await tenant.call('GET', `data-sources/${id}/data`)).body.entries.map(({ order }) => order);
    };
    expect(await orders()).toEqual([0]);
    await tenant.call('POST', `data-sources/${id}/commit`, {
      append: true,
      entries: [{ id: 1, data: {}, order: 1e300 }],
    });
    await tenant.call('POST', `data-sources/${id}/data`, { entries: [{ n: 2 }, { n: 3 }] });
    expect(await orders()).toEqual([1, 2]);
  });
});

describe('commit', () => {
  test.each([
    ['patch', { append: true, extend: true }, [{ n: 1, a: 'x', b: 1 }, { n: 2, a: 'y' }, { n: 3, a: 'z' }, { n: 4 }]],
    ['upsert', { append: true }, [{ b: 1 }, { n: 2, a: 'y' }, { n: 3, a: 'z' }, { n: 4 }]],
    ['replace and extend', { extend: true }, [{ n: 1, a: 'x', b: 1 }, { n: 4 }]],
    ['replace', {}, [{ b: 1 }, { n: 4 }]],
    ['replace in so many words, though ids to delete are named', { append: false, delete: [2] }, [{ b: 1 }, { n: 4 }]],
    ['ids to delete turn off the removal of others', { delete: [2] }, [{ b: 1 }, { n: 3, a: 'z' }, { n: 4 }]],
    ['no ids to delete either', { delete: [] }, [{ b: 1 }, { n: 2, a: 'y' }, { n: 3, a: 'z' }, { n: 4 }]],
  ])('%s', async (_, options, expected) => {
    const [first, second] = await ids();
    const removed = 'delete' in options ? { delete: options.delete.map(() => second) } : {};
    const entries = [
      { id: first, data: { b: 1 } },
      { data: { n: 4 }, clientId: 'c' },
    ];
    const answer = await tenant.call('POST', `data-sources/${id}/commit`, { entries, ...options, ...removed });
    expect(answer.status).toBe(200);
    expect(answer.body.entries.map(({ data }) => data)).toEqual(expected);
    expect(await rows()).toEqual(expected);
    const made = answer.body.entries.at(-1)?.id;
    expect(answer.body.clientIds).toEqual([{ id: made, clientId: 'c' }]);
    expect(answer.body.entries[0]?.id).toBe(first);
  });

  test('entries that do not change keep their time of change', async () => {
    const before = (await tenant.call('GET', `data-sources/${id}/data`)).body.entries;
    const entries = before.map((entry, index) => (index === 1 ? { ...entry, data: { n: 'new' } } : entry));
    const after = (await tenant.call('POST', `data-sources/${id}/commit`, { entries })).body.entries;
    expect(after[0]).toEqual(before[0]);
    expect(after[2]).toEqual(before[2]);
    expect(after[1]).toMatchObject({ id: before[1]?.id, createdAt: before[1]?.createdAt, data: { n: 'new' } });
  });

  test('an id of another source or of none is inserted under a new id; the other source is not touched', async () => {
    const other = await tenant.source(
      {},
      Array.from({ length: 9 }, (_, n) => ({ n })),
    );
    const foreign = (await tenant.call('GET', `data-sources/${other}/data`)).body.entries.at(-1)?.id;
    const answer = await tenant.call('POST', `data-sources/${id}/commit`, {
      append: true,
      entries: [{ id: foreign, data: { mine: true }, clientId: 1 }],
      delete: [foreign, 777],
    });
    // What the same commit deletes is not written.
    expect(answer.body.clientIds).toEqual([]);
    const again = await tenant.call('POST', `data-sources/${id}/commit`, {
      append: true,
      entries: [{ id: foreign, data: { mine: true } }],
    });
    expect(again.body.entries).toHaveLength(4);
    expect(again.body.entries.at(-1)?.data).toEqual({ mine: true });
    expect((await tenant.call('GET', `data-sources/${other}/data`)).body.entries).toHaveLength(9);
  });

  test('without the entries in the answer, with only ids to delete, with columns and an order', async () => {
    const [first, second, third] = await ids();
    const brief = await tenant.call('POST', `data-sources/${id}/commit`, { delete: [second], returnEntries: false });
    expect(brief.body).toEqual({ clientIds: [] });
    const entries = [
      { id: first, data: { n: 1 }, order: 20 },
      { id: third, data: { n: 3 }, order: 10 },
    ];
    await tenant.call('POST', `data-sources/${id}/commit`, { entries, columns: ['z'] });
    expect(await ids()).toEqual([third, first]);
    expect((await tenant.call('GET', `data-sources/${id}`)).body.dataSource.columns).toEqual(['z', 'n']);
  });

  test.each([
    ['where there are entries', 3],
    ['where there is none', 0],
  ])('P3: commits at once never mix, %s', async (_, count) => {
    if (count === 0) await tenant.call('POST', `data-sources/${id}/data`, { entries: [] });
    const commits = Array.from({ length: 8 }, (_, writer) => ({
      entries: Array.from({ length: 5 }, (_row, row) => ({ data: { writer, row } })),
    }));
    const answers = await Promise.all(commits.map((body) => tenant.call('POST', `data-sources/${id}/commit`, body)));
    expect(answers.map(({ status }) => status)).toEqual(commits.map(() => 200));
    const after = await rows();
    expect(after.map(({ row }) => row)).toEqual([0, 1, 2, 3, 4]);
    expect(new Set(after.map(({ writer }) => writer)).size).toBe(1);
  });

  test.each([
    {},
    { entries: {} },
    { entries: [{ id: 1 }] },
    { entries: [{ data: 1 }] },
    { entries: [{ id: 'x', data: {} }] },
    { entries: [], delete: ['1'] },
    { entries: [], append: 'yes' },
    { entries: [], runHooks: ['delete'] },
  ])('%j is refused', async (body) => {
    expect((await tenant.call('POST', `data-sources/${id}/commit`, body)).status).toBe(400);
    expect(await rows()).toHaveLength(3);
  });
});
