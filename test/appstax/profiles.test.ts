import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../database.ts';
import { type AppstaxServer, appstaxServer, newTenant, type Tenant } from './app.ts';

const database = testDatabase();
let server: AppstaxServer;

beforeAll(async () => {
  server = await appstaxServer(database());
});

const profiles = ['plain', 'sdk', 'java'] as const;
type Profile = (typeof profiles)[number];

/** What shows that a client is of a kind. */
const looks: { readonly [Kind in Profile]: Record<string, string> } = {
  plain: { accept: '*/*' },
  sdk: { 'x-appstax-urltoken': '_' },
  java: { accept: 'application/json; charset=utf-8' },
};

const wrapped = (type: string, ids: readonly string[]) => ({
  sysDatatype: 'relation',
  sysRelationType: type,
  sysCollection: 'Notes',
  sysObjects: ids,
});

/** The table of the behaviour note, section 2: what each kind gets; `undefined` is left out. */
const cells = {
  D1: { plain: [204, false], sdk: [204, false], java: [200, true] },
  D2: {
    plain: (id: string) => [id],
    sdk: (id: string) => wrapped('single', [id]),
    java: (id: string) => wrapped('single', [id]),
  },
  'D3 of one': { plain: [], sdk: undefined, java: undefined },
  'D3 of one, expanded': { plain: wrapped('single', []), sdk: undefined, java: undefined },
  'D3 of many': { plain: [], sdk: wrapped('array', []), java: undefined },
  'D3 of many, expanded': { plain: wrapped('array', []), sdk: wrapped('array', []), java: undefined },
} as const;

async function tenantFor(
  dialects: Parameters<typeof newTenant>[1],
): Promise<{ tenant: Tenant; id: string; empty: string }> {
  const tenant = await newTenant(server, dialects);
  await tenant.collection('Notes', [
    { name: 'one', type: 'relation', to: 'Notes' },
    { name: 'many', type: 'relation', to: 'Notes', many: true },
  ]);
  const empty = (await tenant.call('POST', 'objects/Notes', {})).body.sysObjectId;
  const one = { sysRelationChanges: { additions: [empty] } };
  return { tenant, empty, id: (await tenant.call('POST', 'objects/Notes', { one })).body.sysObjectId };
}

async function expectCells(
  profile: Profile,
  { tenant, id, empty }: Awaited<ReturnType<typeof tenantFor>>,
  look: Profile,
) {
  const headers = looks[look];
  const changed = await tenant.call('PUT', `objects/Notes/${id}`, { title: 'T' }, { headers });
  expect([changed.status, changed.text.includes('sysUpdated')]).toEqual(cells.D1[profile]);
  const read = async (path: string) => {
    const { status, body } = await tenant.call('GET', `objects/Notes/${path}`, undefined, { headers });
    expect(status).toBe(200);
    // D4 is the same for all of them.
    expect(body.sysPermissions).toContain('read');
    return body;
  };
  expect((await read(id)).one).toEqual(cells.D2[profile](empty));
  const [plain, expanded] = [await read(empty), await read(`${empty}?expanddepth=1`)];
  expect(plain.one).toEqual(cells['D3 of one'][profile]);
  expect(plain.many).toEqual(cells['D3 of many'][profile]);
  expect(expanded.one).toEqual(cells['D3 of one, expanded'][profile]);
  expect(expanded.many).toEqual(cells['D3 of many, expanded'][profile]);
}

describe('D1 to D4: what a client gets', () => {
  it.each(profiles)('is what it needs when it looks like %s', async (profile) => {
    await expectCells(profile, await tenantFor({}), profile);
  });

  it.each(profiles)('is what its app says, %s, whatever it looks like', async (profile) => {
    const made = await tenantFor({ dialects: { appstax: { profile } } });
    for (const look of profiles) await expectCells(profile, made, look);
  });
});
