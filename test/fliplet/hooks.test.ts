import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hashText } from '../../src/dialects/fliplet/hooks/hash-text.ts';
import type { DeliveryState } from '../../src/records/hooks/delivery.ts';
import { listDeliveries } from '../../src/records/hooks/list-deliveries.ts';
import { testDatabase } from '../database.ts';
import { type FlipletServer, flipletServer, newTenant, type Tenant } from './app.ts';

const database = testDatabase();
let server: FlipletServer;
let tenant: Tenant;

beforeAll(async () => {
  server = await flipletServer(database());
});

beforeEach(async () => {
  tenant = await newTenant(server);
});

const hash = (text: string) => hashText(server.store.signingKey, text);

async function rows(id: number): Promise<unknown[]> {
  return (await tenant.call('GET', `data-sources/${id}/data`)).body.entries.map(({ data }) => data);
}

const operations = (runOn: string[], payload: object, more: object = {}) => ({
  type: 'operations',
  runOn,
  payload,
  ...more,
});

describe('hooks of a data source', () => {
  const web = { type: 'web', runOn: ['insert'], payload: { endpoint: 'https://example.org/' } };

  test('are stored as sent and shown to tokens of the organization only', async () => {
    const hooks = [{ ...web, note: 'kept', payload: { ...web.payload, headers: { authorization: 'Bearer x' } } }];
    const id = await tenant.source({ hooks });
    expect((await tenant.call('GET', `data-sources/${id}`)).body.dataSource.hooks).toEqual(hooks);
    const shown = await tenant.call('GET', `data-sources/${id}`, undefined, { token: tenant.appToken });
    expect(shown.body.dataSource.hooks).toEqual([]);
    const fewer = await tenant.call('PUT', `data-sources/${id}`, { hooks: [] });
    expect(fewer.body.dataSource.hooks).toEqual([]);
  });

  test.each([
    ['no list', { type: 'web' }],
    ['a list of texts', ['web']],
    ['an unknown type', [{ ...web, type: 'fax' }]],
    ['an unknown event', [{ ...web, runOn: ['delete'] }]],
    ['no payload', [{ type: 'web', runOn: [] }]],
    ['triggers that are no list', [{ ...web, triggers: 'vscode' }]],
    ['an unknown operation', [operations(['insert'], { a: ['rot13'] })]],
    ['a condition with an unknown operator', [{ ...web, conditions: [{ a: { $near: 1 } }] }]],
    ['I2: a condition with code', [{ ...web, conditions: [{ $where: 'true' }] }]],
    [
      'a condition that nests too deep',
      [{ ...web, conditions: [JSON.parse(`${'{"$and":['.repeat(40)}{}${']}'.repeat(40)}`)] }],
    ],
    ['X7: an endpoint that the entry names', [{ ...web, payload: { endpoint: '{{Url}}' } }]],
    ['X8: a template with a helper', [{ type: 'sms', runOn: ['insert'], payload: { body: '{{#each Name}}' } }]],
    ['more than 50', Array.from({ length: 51 }, () => web)],
  ])('are refused: %s', async (_, hooks) => {
    const made = await tenant.call('POST', `data-sources?organizationId=${tenant.organizationId}`, {
      name: 'a',
      hooks,
    });
    expect(made.status).toBe(400);
    expect(made.body.message).toContain('hooks');
    const id = await tenant.source({ hooks: [web] });
    expect((await tenant.call('PUT', `data-sources/${id}`, { hooks })).status).toBe(400);
    expect((await tenant.call('GET', `data-sources/${id}`)).body.dataSource.hooks).toEqual([web]);
  });

  test('A2: cannot be changed by a token of an app', async () => {
    const id = await tenant.source({ hooks: [web] });
    const answer = await tenant.call('PUT', `data-sources/${id}`, { hooks: [] }, { token: tenant.appToken });
    expect(answer.status).toBe(400);
    expect((await tenant.call('GET', `data-sources/${id}`)).body.dataSource.hooks).toEqual([web]);
  });
});

describe('operations before saving', () => {
  const hooks = [operations(['beforeSave'], { Email: ['trim', 'lower'], Name: ['upper'], Password: ['hash'] })];
  const sent = { Email: ' Ann@B.C ', Name: 'Ann', Password: 'secret', Other: ' Ann ' };
  const stored = () => ({ Email: 'ann@b.c', Name: 'ANN', Password: hash('secret'), Other: ' Ann ' });

  test('change what an insertion stores and answers', async () => {
    const id = await tenant.source({ hooks });
    const answer = await tenant.call('PUT', `data-sources/${id}/data`, sent);
    expect([answer.status, answer.body.data]).toEqual([201, stored()]);
    expect(await rows(id)).toEqual([stored()]);
  });

  test('change imports and first entries, also where hooks for insertions do not run', async () => {
    const id = await tenant.source({ hooks }, [sent]);
    await tenant.call('POST', `data-sources/${id}/data`, { append: true, entries: [sent], runHooks: false });
    await tenant.call('POST', `data-sources/${id}/data`, { append: true, entries: [sent] });
    expect(await rows(id)).toEqual([stored(), stored(), stored()]);
  });

  test('change commits, named or not, new entries and changed ones', async () => {
    const id = await tenant.source({ hooks }, [{ Email: 'a@b.c' }]);
    const [entry] = (await tenant.call('GET', `data-sources/${id}/data`)).body.entries;
    const entries = [{ data: sent }, { id: entry?.id, data: { Password: 'new' } }];
    const answer = await tenant.call('POST', `data-sources/${id}/commit`, { append: true, extend: true, entries });
    expect(answer.body.entries.map(({ data }) => data)).toEqual([{ Email: 'a@b.c', Password: hash('new') }, stored()]);
  });

  test('change an update where it changes the entry: what is sent back as it was read is not hashed again', async () => {
    const id = await tenant.source({ hooks }, [sent]);
    const [entry] = (await tenant.call('GET', `data-sources/${id}/data`)).body.entries;
    const path = `data-sources/${id}/data/${entry?.id}`;
    expect((await tenant.call('PUT', path, { Other: 'x' })).body.data).toEqual({ ...stored(), Other: 'x' });
    expect((await tenant.call('PUT', path, { ...entry?.data })).body.data).toEqual(stored());
    await tenant.call('POST', `data-sources/${id}/commit`, { entries: [{ id: entry?.id, data: entry?.data }] });
    expect(await rows(id)).toEqual([stored()]);
    // Nor in a new place, as when an export is imported again.
    await tenant.call('POST', `data-sources/${id}/data`, { entries: [entry?.data] });
    expect(await rows(id)).toEqual([stored()]);
    expect((await tenant.call('PUT', `data-sources/${id}/data`, { Password: hash('secret') })).body.data).toEqual({
      Password: hash('secret'),
    });
  });

  test.each<[string, unknown, () => unknown]>([
    ['a number', 5, () => hash('5')],
    ['a truth value', true, () => hash('true')],
    ['an object', { a: 1 }, () => hash('{"a":1}')],
    ['a list', ['a', 'b'], () => [hash('a'), hash('b')]],
    ['an empty text', '', () => ''],
    ['null', null, () => null],
  ])('hash %s', async (_, Password, expected) => {
    const id = await tenant.source({ hooks });
    const answer = await tenant.call('PUT', `data-sources/${id}/data`, { Password, Email: [' A '], Name: 7 });
    expect(answer.body.data).toEqual({ Password: expected(), Email: ['a'], Name: 7 });
  });

  test('set a column by a template, which then is a column of the data source, and may see earlier hooks', async () => {
    const id = await tenant.source({
      columns: ['Name'],
      hooks: [...hooks, operations(['beforeSave'], { Full: '{{Name}} <{{{Email}}}> & {{[Last name]}}' })],
    });
    const answer = await tenant.call('PUT', `data-sources/${id}/data`, { Name: 'a', Email: 'X@Y', 'Last name': '<b>' });
    expect(answer.body.data).toMatchObject({ Full: 'A <x@y> & &#60;b&#62;' });
    const { columns } = (await tenant.call('GET', `data-sources/${id}`)).body.dataSource;
    expect(columns).toEqual(['Name', 'Email', 'Last name', 'Full']);
    const changed = await tenant.call('PUT', `data-sources/${id}/data/${answer.body.id}`, { Name: 'z' });
    expect(changed.body.data).toMatchObject({ Name: 'Z', Full: 'Z <x@y> & &#60;b&#62;' });
  });

  test('may set a column that the caller may not write', async () => {
    const accessRules = [{ type: ['insert', 'update', 'select'], allow: 'all', exclude: ['Slug'] }];
    const id = await tenant.source({ accessRules, hooks: [operations(['beforeSave'], { Slug: '{{Name}}' })] });
    const token = tenant.appToken;
    const made = await tenant.call('PUT', `data-sources/${id}/data`, { Name: 'a' }, { token });
    expect([made.status, made.body.data]).toEqual([201, { Name: 'a' }]);
    await tenant.call('PUT', `data-sources/${id}/data/${made.body.id}`, { Name: 'b' }, { token });
    expect(await rows(id)).toEqual([{ Name: 'b', Slug: 'b' }]);
    for (const [method, path] of [
      ['PUT', 'data'],
      ['PUT', `data/${made.body.id}`],
    ] as const) {
      const denied = await tenant.call(method, `data-sources/${id}/${path}`, { Slug: 'mine' }, { token });
      expect(denied.status).toBe(400);
    }
    expect(await rows(id)).toEqual([{ Name: 'b', Slug: 'b' }]);
  });

  test.each([
    ['equality', [{ Kind: 'user' }], true],
    ['all of several', [{ Kind: 'user' }, { Age: { $gt: 17 } }], true],
    ['one of several not', [{ Kind: 'user' }, { Age: { $gt: 18 } }], false],
    ['a pattern', [{ Kind: { $regex: '^us' } }], true],
    ['filters', [{ $filters: [{ column: 'Kind', condition: 'contains', value: 'SER' }] }], true],
    ['another value', [{ Kind: 'group' }], false],
    ['a column named as a fact is', [{ id: 'x' }], true],
    ['a text that looks like a path', [{ Path: '$Kind' }], true],
  ])('depend on conditions: %s', async (_, conditions, runs) => {
    const id = await tenant.source({ hooks: [operations(['beforeSave'], { Mark: 'ran' }, { conditions })] });
    const data = { Kind: 'user', Age: '18', id: 'x', Path: '$Kind' };
    const answer = await tenant.call('PUT', `data-sources/${id}/data`, data);
    expect(answer.body.data).toEqual(runs ? { ...data, Mark: 'ran' } : data);
  });

  test('meet conditions row by row, on the entry as it will be', async () => {
    const hook = operations(['beforeSave'], { Mark: 'done' }, { conditions: [{ State: 'closed' }] });
    const id = await tenant.source({ hooks: [hook] });
    const entries = [{ n: 1, State: 'open' }, { n: 2, State: 'closed' }, { n: 3 }];
    await tenant.call('POST', `data-sources/${id}/data`, { entries });
    expect(await rows(id)).toEqual([entries[0], { ...entries[1], Mark: 'done' }, entries[2]]);
    const [first] = (await tenant.call('GET', `data-sources/${id}/data`)).body.entries;
    const closed = await tenant.call('PUT', `data-sources/${id}/data/${first?.id}`, { State: 'closed' });
    expect(closed.body.data).toEqual({ n: 1, State: 'closed', Mark: 'done' });
  });

  test('refuse a write that they would make too large, and nothing of it is stored', async () => {
    const id = await tenant.source({ hooks: [operations(['insert'], { Big: `${'{{Name}}'.repeat(20)}` })] });
    const answer = await tenant.call('PUT', `data-sources/${id}/data`, { Name: 'x'.repeat(90_000) });
    expect(answer.status).toBe(413);
    expect(await rows(id)).toEqual([]);
  });
});

describe('operations on insert and update', () => {
  const hooks = [
    operations(['insert'], { Made: 'yes' }),
    operations(['update'], { Changed: 'yes' }),
    operations(['insert', 'update'], { From: '{{Name}}' }, { triggers: ['form'] }),
  ];

  test('run for the event and the source that they name', async () => {
    const id = await tenant.source({ hooks }, [{ first: true }]);
    const made = await tenant.call('PUT', `data-sources/${id}/data`, { Name: 'a' });
    expect(made.body.data).toEqual({ Name: 'a', Made: 'yes' });
    const form = await tenant.call('PUT', `data-sources/${id}/data?source=form`, { Name: 'a' });
    expect(form.body.data).toEqual({ Name: 'a', Made: 'yes', From: 'a' });
    const changed = await tenant.call('PUT', `data-sources/${id}/data/${made.body.id}?source=form`, { Name: 'b' });
    expect(changed.body.data).toEqual({ Name: 'b', Made: 'yes', Changed: 'yes', From: 'b' });
    await tenant.call('POST', `data-sources/${id}/data/query`, {
      type: 'update',
      where: { first: true },
      data: { n: 1 },
    });
    expect((await rows(id))[0]).toEqual({ first: true, n: 1 });
  });

  test.each([
    [undefined, { Name: 'a' }, { Name: 'b' }],
    [[], { Name: 'a' }, { Name: 'b' }],
    [['insert'], { Name: 'a', Made: 'yes' }, { Name: 'b' }],
    [['update'], { Name: 'a' }, { Name: 'b', Changed: 'yes' }],
    [['insert', 'update'], { Name: 'a', Made: 'yes' }, { Name: 'b', Changed: 'yes' }],
  ])('run in a commit that names them: %j', async (runHooks, added, changed) => {
    const id = await tenant.source({ hooks }, [{ Name: 'old' }]);
    const [entry] = (await tenant.call('GET', `data-sources/${id}/data`)).body.entries;
    const entries = [{ data: { Name: 'a' } }, { id: entry?.id, data: { Name: 'b' } }];
    await tenant.call('POST', `data-sources/${id}/commit`, { append: true, entries, ...(runHooks && { runHooks }) });
    expect(await rows(id)).toEqual([changed, added]);
  });

  test.each([
    [undefined, { Name: 'a', Made: 'yes' }],
    [true, { Name: 'a', Made: 'yes' }],
    [false, { Name: 'a' }],
  ])('run in an import unless it says otherwise: %j', async (runHooks, stored) => {
    const id = await tenant.source({ hooks });
    await tenant.call('POST', `data-sources/${id}/data`, {
      entries: [{ Name: 'a' }],
      ...(runHooks !== undefined && { runHooks }),
    });
    expect(await rows(id)).toEqual([stored]);
  });
});

describe('operations before a query', () => {
  const hooks = [
    operations(['beforeSave', 'beforeQuery'], { Email: ['trim', 'lower'], Password: ['hash'] }),
    operations(['beforeQuery'], { Code: ['upper'] }),
  ];
  const entries = [
    { Email: 'ann@b.c', Password: 'secret', Code: 'AB' },
    { Email: 'bo@b.c', Password: 'other', Code: 'CD' },
  ];

  test.each<[string, object, number]>([
    ['a value', { Password: 'secret' }, 1],
    ['values of several columns', { Email: ' ANN@b.c', Password: 'secret' }, 1],
    ['another value', { Email: 'ann@b.c', Password: 'other' }, 0],
    ['$eq', { Password: { $eq: 'secret' } }, 1],
    ['$ne', { Password: { $ne: 'secret' } }, 1],
    ['$in', { Password: { $in: ['secret', 'other', 'x'] } }, 2],
    ['$nin', { Password: { $nin: ['secret'] } }, 1],
    ['$not', { Password: { $not: { $eq: 'secret' } } }, 1],
    ['$or', { $or: [{ Password: 'secret' }, { Code: 'cd' }] }, 2],
    ['$and in $nor', { $nor: [{ $and: [{ Password: 'secret' }, { Code: 'ab' }] }] }, 1],
    ['data.', { 'data.Code': 'ab' }, 1],
    ['$filters', { $filters: [{ column: 'Password', condition: '==', value: 'secret' }] }, 1],
    ['$filters with a list', { $filters: [{ column: 'Password', condition: 'oneof', value: ['secret'] }] }, 1],
    ['the hash itself, which is no password', { Password: { $eq: 'HASH' } }, 0],
    ['a part of a text, as it is', { Code: { $like: 'ab' } }, 0],
    ['another column, as it is', { Other: 'x' }, 0],
  ])('change what is asked: %s', async (_, where, count) => {
    const id = await tenant.source({ hooks }, entries);
    const asked = JSON.parse(JSON.stringify(where).replace('HASH', hash('secret')));
    const query = (body: object) => tenant.call('POST', `data-sources/${id}/data/query`, body);
    expect((await query({ where: asked })).body.entries).toHaveLength(count);
    expect((await query({ where: asked, countOnly: true })).body.count ?? 'refused').toBe(count);
    const { versions } = (await tenant.call('GET', `data-sources/${id}/versions`)).body;
    const [version] = Array.isArray(versions) ? versions : [];
    const old = await tenant.call('POST', `data-sources/${id}/versions/${version.id}/data`, { where: asked });
    expect(old.body.entries).toHaveLength(count);
    expect((await query({ type: 'delete', where: asked })).body.deletedCount).toBe(count);
  });

  test('let an entry log in whose password is hashed', async () => {
    const made = await tenant.call('POST', `data-sources?appId=${tenant.appId}`, {
      ...{ name: 'Users', hooks, entries, definition: { login: { password: 'Password' } } },
    });
    const { id: dataSourceId } = made.body.dataSource;
    const logIn = (where: object) =>
      tenant.call('POST', 'session/authorize/dataSource', { dataSourceId, where }, { token: null });
    expect((await logIn({ Email: 'ANN@b.c ', Password: 'secret' })).status).toBe(201);
    expect((await logIn({ Email: 'ann@b.c', Password: 'other' })).status).toBe(401);
    expect((await logIn({ Email: 'ann@b.c', Password: hash('secret') })).status).toBe(401);
  });
});

describe('what hooks have to say', () => {
  const listed = async (collectionId: number, state?: DeliveryState) =>
    await listDeliveries(database(), { collectionId, ...(state && { state }) }, { limit: 100 });
  const web = (payload: object = {}, more: object = {}) => ({
    ...{ type: 'web', runOn: ['insert', 'update'], payload: { endpoint: 'https://example.org/in', ...payload } },
    ...more,
  });

  test('is queued with the write, for each entry, hook and event', async () => {
    const hooks = [web(), web({}, { runOn: ['insert'], conditions: [{ Name: 'b' }] }), web({}, { triggers: ['form'] })];
    const id = await tenant.source({ hooks }, [{ Name: 'first' }]);
    expect(await listed(id)).toEqual([]);
    const { body } = await tenant.call('PUT', `data-sources/${id}/data`, { Name: 'a' });
    await tenant.call('PUT', `data-sources/${id}/data/${body.id}`, { Name: 'b' });
    await tenant.call('POST', `data-sources/${id}/data`, { append: true, entries: [{ Name: 'b' }] });
    await tenant.call('POST', `data-sources/${id}/commit`, {
      ...{ append: true, extend: true, runHooks: ['update'], source: 'form' },
      entries: [
        { id: body.id, data: { Name: 'c' } },
        { id: body.id + 1, data: { Name: 'b' } },
        { data: { Name: 'new' } },
      ],
    });
    const all = (await listed(id)).reverse();
    expect(all.map(({ recordId, event, hook }) => [recordId - body.id, event, hook])).toEqual([
      [0, 'insert', 0],
      [0, 'update', 0],
      [1, 'insert', 0],
      [1, 'insert', 1],
      [0, 'update', 0],
      [0, 'update', 2],
    ]);
    expect(all[0]?.message).toEqual({
      ...{
        kind: 'web',
        method: 'POST',
        url: 'https://example.org/in',
        headers: [['content-type', 'application/json']],
      },
      body: JSON.stringify({ event: 'insert', dataSourceId: id, entry: { id: body.id, data: { Name: 'a' } } }),
    });
  });

  test('is not queued for a write that is refused', async () => {
    const id = await tenant.source({ hooks: [web()], definition: {} }, [{ a: 1 }]);
    const refused = await tenant.call('POST', `data-sources/${id}/commit`, {
      ...{ append: true, runHooks: ['insert'] },
      entries: [{ data: { a: 1 } }, { data: { 'a\0b': 1 } }],
    });
    expect(refused.status).toBe(400);
    const denied = await tenant.call('PUT', `data-sources/${id}/data`, { a: 1 }, { token: null });
    expect(denied.status).toBe(401);
    expect(await listed(id)).toEqual([]);
  });

  test('X8: has values of entries as text wherever they go', async () => {
    const payload = {
      endpoint: 'https://example.org/{{Name}}/{{{Name}}}?q={{Name}}#{{Dots}}',
      headers: { 'x-name': 'to {{{Name}}}', 'x-umlaut': '{{Umlaut}}' },
      body: { name: '{{{Name}}}', list: ['{{Name}}', 1] },
    };
    const id = await tenant.source({ hooks: [web(payload)] });
    const Name = 'a/../b?c=&\r\nHost: evil\u2028"<';
    await tenant.call('PUT', `data-sources/${id}/data`, { Name, Umlaut: 'ü', Dots: '..' });
    const [delivery] = await listed(id);
    const message = delivery?.message;
    if (message?.kind !== 'web') throw new Error('no call was queued');
    const encoded = encodeURIComponent(Name);
    expect(message.url).toBe(`https://example.org/${encoded}/${encoded}?q=${encoded}#`);
    expect(message.headers).toEqual([
      ['x-name', 'to a/../b?c=& Host: evil?"<'],
      ['x-umlaut', '?'],
      ['content-type', 'application/json'],
    ]);
    expect(JSON.parse(message.body ?? '')).toEqual({
      name: Name,
      list: ['a/../b?c&#61;&#38;\r\nHost: evil\u2028&#34;&#60;', 1],
    });
  });

  test('X8: is a mail to the addresses it names, and dead where an entry makes two of one', async () => {
    const to = [
      { type: 'to', email: '{{Email}}', name: '{{Name}}' },
      { type: 'bcc', email: 'boss@b.c', name: 'Boss' },
    ];
    const hook = {
      type: 'email',
      runOn: ['insert'],
      payload: { to, subject: 'New: {{{Name}}}', html: '<p>{{Name}}</p>' },
    };
    const id = await tenant.source({ hooks: [hook] });
    await tenant.call('PUT', `data-sources/${id}/data`, { Email: 'ann@b.c', Name: 'A<b>\r\nBcc: evil@b.c' });
    const [mail] = await listed(id, 'waiting');
    expect(mail?.message).toEqual({
      kind: 'email',
      receivers: [
        { kind: 'to', address: 'ann@b.c', name: 'A<b> Bcc: evil@b.c' },
        { kind: 'bcc', address: 'boss@b.c', name: 'Boss' },
      ],
      subject: 'New: A<b> Bcc: evil@b.c',
      html: '<p>A&#60;b&#62;\r\nBcc: evil@b.c</p>',
    });
    for (const Email of [
      '',
      'a@b.c, evil@b.c',
      'a@b.c\r\nRCPT TO:<evil@b.c>',
      '<evil@b.c>',
      'nobody',
      ['a@b.c', 'b@c.d'],
    ]) {
      expect((await tenant.call('PUT', `data-sources/${id}/data`, { Email })).status).toBe(201);
    }
    const dead = await listed(id, 'dead');
    expect(dead.map(({ message, reason }) => [message, reason?.startsWith('a receiver has no mail address')])).toEqual(
      Array.from({ length: 6 }, () => [null, true]),
    );
  });

  test('is kept for a text message or a push as it would be sent', async () => {
    const hooks = [
      { type: 'push', appId: 9, runOn: ['insert'], payload: { title: '{{{T}}}' }, filter: { match: { a: '{{T}}' } } },
      { type: 'sms', runOn: ['insert'], payload: { to: '{{Phone}}', body: '{{T}}' } },
    ];
    const id = await tenant.source({ hooks });
    await tenant.call('PUT', `data-sources/${id}/data`, { T: 'a&b', Phone: '+1' });
    const contents = (await listed(id)).map(({ message }) =>
      message && 'content' in message ? JSON.parse(message.content) : null,
    );
    expect(contents.reverse()).toEqual([
      { payload: { title: 'a&b' }, appId: 9, filter: { match: { a: 'a&#38;b' } } },
      { payload: { to: '+1', body: 'a&#38;b' } },
    ]);
  });

  test('goes nowhere when a message would be too long, and the write counts', async () => {
    const id = await tenant.source({ hooks: [web({ body: '{{a}}'.repeat(11) })] });
    expect((await tenant.call('PUT', `data-sources/${id}/data`, { a: 'x'.repeat(100_000) })).status).toBe(201);
    expect(await listed(id)).toMatchObject([
      { state: 'dead', reason: 'the message would be longer than a million characters' },
    ]);
  });
});
