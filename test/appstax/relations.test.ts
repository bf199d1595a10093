import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { changedRelation } from '../../src/records/change-relations.ts';
import { watchedDatabase } from '../database.ts';
import { appstaxServer, newTenant, type Tenant } from './app.ts';

const database = watchedDatabase();
let tenant: Tenant;
let queries: string[] = [];

beforeAll(async () => {
  database().client.on('commandStarted', ({ commandName, command }) => {
    if (/^(find|aggregate)$/.test(commandName)) queries.push(String(command[commandName]));
  });
  tenant = await newTenant(await appstaxServer(database()));
  await tenant.collection('timelines', [
    { name: 'messages', type: 'relation', to: 'messages', many: true },
    { name: 'comments', type: 'relation', to: 'comments', many: true },
    { name: 'author', type: 'relation', to: 'people' },
  ]);
  await tenant.collection('messages', [
    { name: 'comments', type: 'relation', to: 'comments', many: true },
    { name: 'timeline', type: 'relation', to: 'timelines' },
  ]);
  await tenant.collection('comments', [{ name: 'author', type: 'relation', to: 'people' }]);
  await tenant.collection('people', [{ name: 'friends', type: 'relation', to: 'people', many: true }]);
  await tenant.collection('books', [{ name: 'authors', type: 'relation', to: 'people', many: true }]);
});

afterEach(() => {
  queries = [];
});

const sdk = { headers: { 'content-type': 'application/json' } };
const java = { headers: { accept: 'application/json; charset=utf-8' } };

const changes = (additions: readonly string[], removals: readonly string[] = []) => ({
  sysRelationChanges: { additions, removals },
});

async function make(collection: string, body: object = {}, session?: string): Promise<string> {
  const answer = await tenant.call('POST', `objects/${collection}`, body, { session });
  expect(answer.status, answer.text).toBe(200);
  return answer.body.sysObjectId;
}

async function read(path: string, options: Parameters<Tenant['call']>[3] = {}) {
  const answer = await tenant.call('GET', `objects/${path}`, undefined, options);
  expect(answer.status, answer.text).toBe(200);
  return answer.body;
}

describe('changes', () => {
  it('A46: an update adds and removes ids of several relations', async () => {
    const [m1, m2, m3, c1, c2] = [
      await make('messages'),
      await make('messages'),
      await make('messages'),
      await make('comments'),
      await make('comments'),
    ];
    const id = await make('timelines', { messages: changes([m3]), comments: changes([c2]) });
    const answer = await tenant.call('PUT', `objects/timelines/${id}`, {
      title: 'with other properties',
      messages: changes([m1, m2], [m3]),
      comments: changes([c1], [c2]),
    });
    expect(answer.status).toBe(204);
    const body = await read(`timelines/${id}`);
    expect(body).toMatchObject({ title: 'with other properties', messages: [m1, m2], comments: [c1], author: [] });
  });

  it('A47: a create takes the same body', async () => {
    const [m1, c1] = [await make('messages'), await make('comments')];
    const id = await make('timelines', { title: 'T', messages: changes([m1], ['unknown']), comments: changes([c1]) });
    expect(await read(`timelines/${id}`)).toMatchObject({ title: 'T', messages: [m1], comments: [c1] });
  });

  it('A48: a relation to a single object takes one id', async () => {
    const [p1, p2] = [await make('people'), await make('people')];
    const refused = await tenant.call('POST', 'objects/timelines', { author: changes([p1, p2]) });
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({ errorCode: 'ErrBadRequest' });
    const id = await make('timelines', { author: changes([p1]) });
    const steps = [
      [changes([p2], [p1]), [p2]],
      [changes([p1]), [p1]],
      [changes([], [p2]), [p1]],
      [{ sysRelationChanges: { additions: [p2] } }, [p2]],
      [changes([], [p2]), []],
    ] as const;
    for (const [author, expected] of steps) {
      expect((await tenant.call('PUT', `objects/timelines/${id}`, { author })).status).toBe(204);
      expect((await read(`timelines/${id}`)).author).toEqual(expected);
    }
  });

  it('keeps its order, and counts what is there and what is not for nothing', async () => {
    const [m1, m2, m3] = [await make('messages'), await make('messages'), await make('messages')];
    const id = await make('timelines', { messages: changes([m2, m1, m2]) });
    await tenant.call('PUT', `objects/timelines/${id}`, { messages: changes([m1, m3], ['unknown']) });
    expect((await read(`timelines/${id}`)).messages).toEqual([m2, m1, m3]);
    await tenant.call('PUT', `objects/timelines/${id}`, { messages: changes([], []) });
    expect((await read(`timelines/${id}`)).messages).toEqual([m2, m1, m3]);
  });

  it.each([
    ['a bare list', ['x']],
    ['a text', 'x'],
    ['an empty object', {}],
    ['null', null],
    [
      'what a read gave',
      { sysDatatype: 'relation', sysRelationType: 'array', sysCollection: 'messages', sysObjects: [] },
    ],
  ])('ignores %s', async (_, messages) => {
    const m1 = await make('messages');
    const id = await make('timelines', { messages: changes([m1]) });
    expect((await tenant.call('PUT', `objects/timelines/${id}`, { messages, n: 1 })).status).toBe(204);
    expect(await read(`timelines/${id}`)).toMatchObject({ n: 1, messages: [m1] });
  });

  it.each([
    ['an addition that is not there', { messages: changes(['unknown']) }, 'messages.sysRelationChanges.additions'],
    ['a relation that is not declared', { other: changes([]) }, 'other'],
    ['lists of something else', { messages: { sysRelationChanges: { additions: [{ $ne: 1 }] } } }, 'additions'],
    ['no lists', { messages: { sysRelationChanges: { removals: 'x' } } }, 'removals'],
    ['no object', { messages: { sysRelationChanges: 'x' } }, 'messages.sysRelationChanges'],
    ['too many', { messages: changes(Array(1001).fill('x')) }, '1000'],
  ])('refuses %s, and changes nothing', async (_, body, place) => {
    const id = await make('timelines', { n: 1 });
    const answer = await tenant.call('PUT', `objects/timelines/${id}`, { n: 2, ...body });
    expect(answer.status).toBe(400);
    expect(answer.body.errorMessage).toContain(place);
    expect((await read(`timelines/${id}`)).n).toBe(1);
  });

  it('of many at once loses none', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, () => make('messages')));
    const id = await make('timelines');
    const answers = await Promise.all(
      ids.map((message) => tenant.call('PUT', `objects/timelines/${id}`, { messages: changes([message]) })),
    );
    expect(answers.map((answer) => answer.status)).toEqual(ids.map(() => 204));
    expect([...((await read(`timelines/${id}`)).messages as string[])].sort()).toEqual([...ids].sort());
  });

  it('needs the right to update', async () => {
    const alice = await tenant.signUp('alice of changes');
    const m1 = await make('messages');
    const id = await make('timelines', {}, alice.session);
    expect((await tenant.call('PUT', `objects/timelines/${id}`, { messages: changes([m1]) })).status).toBe(401);
    expect((await read(`timelines/${id}`, { session: alice.session })).messages).toEqual([]);
  });

  it('follows its rules for any lists', () => {
    const ids = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 6 })), ids, ids, (before, additions, removals) => {
        const after = changedRelation(before, { field: 'r', many: true, additions, removals });
        const kept = before.filter((id) => !removals.includes(id));
        const added = [...new Set(additions)].filter((id) => !kept.includes(id));
        expect(after ?? []).toEqual([...kept, ...added]);
      }),
    );
  });
});

describe('expansion', () => {
  it('A49: as many levels as asked for, ids behind them', async () => {
    const c1 = await make('comments', { title: 'my title' });
    const m1 = await make('messages', { text: 'hello', comments: changes([c1]) });
    const id = await make('timelines', { messages: changes([m1]) });
    const wrapped = (sysCollection: string, sysObjects: object[]) => ({
      sysDatatype: 'relation',
      sysRelationType: 'array',
      sysCollection,
      sysObjects,
    });
    expect(await read(`timelines/${id}?expanddepth=2`)).toMatchObject({
      messages: wrapped('messages', [
        { sysObjectId: m1, text: 'hello', comments: wrapped('comments', [{ sysObjectId: c1, title: 'my title' }]) },
      ]),
      comments: wrapped('comments', []),
    });
    expect(await read(`timelines/${id}?expanddepth=1`)).toMatchObject({
      messages: { sysObjects: [{ sysObjectId: m1, comments: [c1], sysPermissions: expect.arrayContaining(['read']) }] },
    });
    expect((await read(`timelines/${id}`)).messages).toEqual([m1]);
    expect((await read('timelines?expanddepth=1')).objects.find((object) => object.sysObjectId === id)).toMatchObject({
      messages: { sysObjects: [{ sysObjectId: m1 }] },
    });
  });

  it.each([
    ['plain, unexpanded', '', {}, { messages: [], author: [] }],
    ['plain, expanded', '?expanddepth=1', {}, { messages: { sysObjects: [] }, author: { sysObjects: [] } }],
    ['sdk, unexpanded', '', sdk, { messages: { sysObjects: [], sysRelationType: 'array' }, author: undefined }],
    ['sdk, expanded', '?expanddepth=1', sdk, { messages: { sysObjects: [] }, author: undefined }],
    ['java, unexpanded', '', java, { messages: undefined, author: undefined }],
    ['java, expanded', '?expanddepth=1', java, { messages: undefined, author: undefined }],
  ])('D3: a relation without a target, %s', async (_, query, options, expected) => {
    const id = await make('timelines');
    const body = await read(`timelines/${id}${query}`, options);
    for (const [name, value] of Object.entries(expected)) {
      if (value === undefined) expect(body).not.toHaveProperty(name);
      else expect(body[name]).toEqual(Array.isArray(value) ? value : expect.objectContaining(value));
    }
  });

  it.each([
    ['plain', {}, (id: string) => [id]],
    [
      'sdk',
      sdk,
      (id: string) => expect.objectContaining({ sysDatatype: 'relation', sysRelationType: 'single', sysObjects: [id] }),
    ],
    ['java', java, (id: string) => expect.objectContaining({ sysCollection: 'people', sysObjects: [id] })],
  ])('D2: an unexpanded relation, %s', async (_, options, expected) => {
    const author = await make('people');
    const id = await make('timelines', { author: changes([author]) });
    expect((await read(`timelines/${id}`, options)).author).toEqual(expected(author));
  });

  it('I15: cycles end, and any depth is an answer', async () => {
    const [a, b] = [await make('people', { name: 'a' }), await make('people', { name: 'b' })];
    await tenant.call('PUT', `objects/people/${a}`, { friends: changes([b, a]) });
    await tenant.call('PUT', `objects/people/${b}`, { friends: changes([a]) });
    const body = await read(`people/${a}?expanddepth=3`);
    expect(body).toMatchObject({
      friends: {
        sysObjects: [
          {
            name: 'b',
            friends: { sysObjects: [{ name: 'a', friends: { sysObjects: [{ name: 'b' }, { name: 'a' }] } }] },
          },
          { name: 'a' },
        ],
      },
    });
    expect(await read(`people/${a}?expanddepth=1000000000`)).toEqual(await read(`people/${a}?expanddepth=10`));
    for (const depth of ['-1', 'x', '1.5']) {
      expect((await tenant.call('GET', `objects/people/${a}?expanddepth=${depth}`)).status).toBe(400);
    }
  });

  it('I15: what would grow without bounds is refused', async () => {
    const people = await Promise.all(Array.from({ length: 12 }, () => make('people')));
    for (const id of people) await tenant.call('PUT', `objects/people/${id}`, { friends: changes(people) });
    const answer = await tenant.call('GET', `objects/people/${people[0]}?expanddepth=10`);
    expect(answer.status).toBe(400);
    expect((await read(`people/${people[0]}?expanddepth=2`)).sysObjectId).toBe(people[0]);
  });

  it('asks once for each level and collection', async () => {
    const author = await make('people');
    const made = Array.from({ length: 5 }, async () => {
      const c1 = await make('comments', { author: changes([author]) });
      const m1 = await make('messages', { comments: changes([c1]) });
      const m2 = await make('messages', { comments: changes([c1]) });
      return await make('timelines', { messages: changes([m1, m2]), comments: changes([c1]) });
    });
    const ids = await Promise.all(made);
    await read(`timelines/${ids[0]}?expanddepth=2`);
    queries = [];
    await read(`timelines?objects=${ids.join(',')}&expanddepth=2`);
    // The list; messages and comments; people; comments of messages are loaded with those of the timelines.
    expect(queries.filter((name) => name.startsWith('records_'))).toHaveLength(4);
    queries = [];
    await read('books');
    expect(queries.filter((name) => name.startsWith('records_'))).toHaveLength(1);
  });

  it('A7: what the caller may not read is left out, at every level and in the ids', async () => {
    const [alice, bob] = [await tenant.signUp('alice'), await tenant.signUp('bob')];
    const open = await make('comments', { title: 'open' });
    const hidden = await make('comments', { title: 'hidden' }, alice.session);
    const m1 = await make('messages', { comments: changes([hidden, open]) });
    const m2 = await make('messages', { comments: changes([open]) }, alice.session);
    const id = await make('timelines', { messages: changes([m1, m2]) });
    const seen = async (session: string) => {
      const { messages } = await read(`timelines/${id}?expanddepth=1`, { session });
      return (messages as { sysObjects: { sysObjectId: string; comments: string[] }[] }).sysObjects.map((message) => [
        message.sysObjectId,
        message.comments,
      ]);
    };
    expect(await seen(alice.session)).toEqual([
      [m1, [hidden, open]],
      [m2, [open]],
    ]);
    expect(await seen(bob.session)).toEqual([[m1, [open]]]);
    expect(await seen('')).toEqual([[m1, [open]]]);
    expect((await read(`timelines/${id}`)).messages).toEqual([m1]);
    expect(JSON.stringify(await read(`timelines/${id}?expanddepth=2`))).not.toContain('hidden');
    const filter = encodeURIComponent(`messages has ('${m2}')`);
    expect((await read(`timelines?filter=${filter}`)).objects).toEqual([]);
    expect((await read(`timelines?filter=${filter}`, { session: alice.session })).objects).toHaveLength(1);
  });

  it('holds nothing any more once its only object is deleted, and the objects that held it count as unchanged', async () => {
    const [p1, m1] = [await make('people'), await make('messages')];
    const [single, many] = [
      await make('timelines', { n: 'dangling', author: changes([p1]) }),
      await make('timelines', { n: 'dangling', messages: changes([m1]) }),
    ];
    const { sysUpdated } = await read(`timelines/${single}`);
    expect((await tenant.call('DELETE', `objects/people/${p1}`)).status).toBe(204);
    expect((await tenant.call('DELETE', `objects/messages/${m1}`)).status).toBe(204);
    const filter = encodeURIComponent("n = 'dangling' and author is null and messages is null");
    expect((await read(`timelines?filter=${filter}`)).objects.map(({ sysObjectId }) => sysObjectId)).toEqual([
      single,
      many,
    ]);
    expect((await read(`timelines/${single}`)).sysUpdated).toBe(sysUpdated);
  });

  it('is taken out with a user that it leads to', async () => {
    await tenant.collection('fans', [{ name: 'of', type: 'relation', to: 'users', many: true }]);
    const idol = await tenant.signUp('idol');
    const fan = await make('fans', { of: changes([idol.id]) });
    expect((await read(`fans/${fan}`)).of).toEqual([idol.id]);
    expect((await tenant.call('DELETE', `objects/users/${idol.id}`, undefined, idol)).status).toBe(204);
    expect((await read('fans?filter=of%20is%20null')).objects).toHaveLength(1);
  });

  it('leaves out what was deleted', async () => {
    const [m1, m2] = [await make('messages'), await make('messages')];
    const id = await make('timelines', { messages: changes([m1, m2]) });
    expect((await tenant.call('DELETE', `objects/messages/${m1}`)).status).toBe(204);
    expect((await read(`timelines/${id}`)).messages).toEqual([m2]);
    expect(await read(`timelines/${id}?expanddepth=1`)).toMatchObject({
      messages: { sysObjects: [{ sysObjectId: m2 }] },
    });
  });
});

it('A50: a filter asks which objects hold one of some others', async () => {
  const [xyz, abc] = [await make('people'), await make('people')];
  const [first, second] = [
    await make('books', { authors: changes([xyz]) }),
    await make('books', { authors: changes([abc, xyz]) }),
  ];
  const third = await make('books', { authors: changes([abc]) });
  const found = async (filter: string) =>
    (await read(`books?filter=${encodeURIComponent(filter)}`)).objects.map((object) => object.sysObjectId);
  expect(await found(`authors has ('${xyz}')`)).toEqual([first, second]);
  expect(await found(`authors has ('${xyz}', '${abc}')`)).toEqual([first, second, third]);
  expect(await found(`not authors has ('${xyz}')`)).toEqual([third]);
  expect(await found("authors has ('unknown')")).toEqual([]);
});

it('users have relations as all objects do', async () => {
  const friend = await make('people');
  await tenant.call('POST', 'users', { sysUsername: 'u', sysPassword: 'a good password' });
  const refused = await tenant.call('POST', 'users', {
    sysUsername: 'v',
    sysPassword: 'a good password',
    friends: changes([friend]),
  });
  expect(refused.status).toBe(400);
});
