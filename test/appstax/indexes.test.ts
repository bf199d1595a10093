import type { CommandStartedEvent } from 'mongodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { recordsName } from '../../src/database/names.ts';
import { type Collection, findCollection } from '../../src/records/collections.ts';
import { watchedDatabase } from '../database.ts';
import { appstaxServer, newTenant, type Tenant } from './app.ts';

const database = watchedDatabase();
let tenant: Tenant;
let notes: Collection | undefined;
let ann: { readonly session: string; readonly id: string };
const mine: string[] = [];

beforeAll(async () => {
  tenant = await newTenant(await appstaxServer(database()));
  await tenant.collection('Notes', [
    { name: 'title', type: 'string' },
    { name: 'refers', type: 'relation', to: 'Notes', many: true },
  ]);
  notes = await findCollection(database(), tenant.app.id, 'Notes');
  ann = await tenant.signUp('ann');
  const bob = await tenant.signUp('bob');
  const make = async (n: number, session: string) =>
    (await tenant.call('POST', 'objects/Notes', { title: `note ${n}` }, { session })).body.sysObjectId;
  for (let n = 0; n < 100; n += 1) {
    const id = await make(n, bob.session);
    if (n !== 50) continue;
    const grants = [{ sysObjectId: id, username: 'ann', permissions: ['read'] }];
    await tenant.call('POST', 'permissions', { grants }, bob);
    mine.push(id);
    for (const session of [ann.session, '']) mine.push(await make(n, session));
  }
});

/** The filter and the sort of the one query on the notes that a request leads to. */
async function queryOf(path: string): Promise<{ filter: object; sort: object }> {
  const asked: { filter: object; sort: object }[] = [];
  const listen = ({ command }: CommandStartedEvent) => {
    if (command.find === recordsName(notes?.id ?? 0)) asked.push({ filter: command.filter, sort: command.sort });
  };
  database().client.on('commandStarted', listen);
  const answer = await tenant.call('GET', path, undefined, ann);
  database().client.off('commandStarted', listen);
  expect(answer.status, answer.text).toBe(200);
  const [query] = asked;
  if (query === undefined || asked.length > 1) throw new Error(`${asked.length} queries instead of one`);
  return query;
}

// The witness has no explain in MongoDB's shape.
const explains = (process.env.TRIVIUM_TEST_MONGODB_URI ?? '') === '';

describe('what a list reads', () => {
  it('is what the caller may read, in the order of creation', async () => {
    const { body } = await tenant.call('GET', 'objects/Notes', undefined, ann);
    expect(body.objects.map(({ sysObjectId }) => sysObjectId)).toEqual(mine);
  });

  it.runIf(explains).each([
    ['objects/Notes', 3],
    ['objects/Notes?sortorder=desc&pagelimit=2', 3],
    ['objects/Notes?filter=title%20like%20%27%2550%27', 3],
    ['objects/Notes?filter=title%3D%27note%2050%27', 3],
    ['objects/Notes?filter=nothing%3D1%20or%20nothing%3D2', 3],
    ['objects/Notes?filter=title%3D%27note%2050%27%20or%20title%3D%27note%207%27', 4],
  ])('%s looks at no more than %i of 102 objects, by indexes', async (path, most) => {
    const { filter, sort } = await queryOf(path);
    const find = { find: recordsName(notes?.id ?? 0), filter, sort };
    const plan = await database().db.command({ explain: find, verbosity: 'executionStats' });
    expect(JSON.stringify(plan.queryPlanner.winningPlan)).not.toContain('COLLSCAN');
    expect(plan.executionStats.totalDocsExamined).toBeLessThanOrEqual(most);
  });
});
