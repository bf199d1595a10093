import { beforeAll, describe, expect, test } from 'vitest';
import openapi from '../../generated/fliplet/openapi.json' with { type: 'json' };
import { createAccount } from '../../src/records/accounts.ts';
import { createApp } from '../../src/records/apps.ts';
import { createToken } from '../../src/records/tokens.ts';
import { testDatabase } from '../database.ts';
import { type FlipletServer, flipletServer, newTenant, type Tenant } from '../fliplet/app.ts';

const database = testDatabase();
const marker = 'marker7f3c';
const password = `password ${marker}`;

let server: FlipletServer;
let victim: Tenant;
let attacker: Tenant;
let mine: number;
let theirs: Belongings;
let callers: Readonly<Record<string, string | null>>;

/** What there is to be had of the organization under attack. */
interface Belongings {
  readonly dataSource: number;
  readonly name: string;
  /** In the bin. */
  readonly deleted: number;
  readonly entry: number;
  readonly version: number;
  readonly entryFile: number;
  readonly folder: number;
  readonly file: number;
  readonly organizationToken: number;
}

beforeAll(async () => {
  server = await flipletServer(database());
  victim = await newTenant(server);
  attacker = await newTenant(server);
  theirs = await belongings();
  mine = await attacker.source({ name: 'mine' }, [{ Email: 'a@example.org', key: 'x' }]);
  const otherApp = await createApp(database(), {
    name: 'another app of the same organization',
    organizationId: victim.organizationId,
    origins: [],
    resetMail: null,
  });
  const colleague = await createToken(database(), {
    kind: 'app',
    name: 'colleague',
    organizationId: victim.organizationId,
    appId: otherApp.id,
  });
  callers = {
    'an organization token': attacker.adminToken,
    'an app token': attacker.appToken,
    'a logged-in user': await loggedIn(),
    'nobody at all': null,
    'a token of another app of the same organization': colleague.value.key,
  };
});

async function belongings(): Promise<Belongings> {
  const { organizationId, appId, call, source } = victim;
  const name = `source of ${marker}`;
  const settings = { name, columns: ['key', marker], definition: { note: marker, login: { password: 'Password' } } };
  const made = await call('POST', `data-sources?appId=${appId}`, {
    ...settings,
    entries: [{ key: marker, Email: 'v@example.org', Password: password }],
  });
  const dataSource = made.body.dataSource.id;
  const deleted = await source({ name: `deleted ${marker}` }, [{ key: marker }]);
  await call('DELETE', `data-sources/${deleted}`);
  const form = new FormData();
  form.append('key', marker);
  form.append('attachment', new File([marker], `${marker}.txt`, { type: 'text/plain' }));
  const entry = await send('PUT', `data-sources/${dataSource}/data`, victim.adminToken, form);
  const { versions } = (await call('GET', `data-sources/${dataSource}/versions`)).body;
  const [version] = versions as readonly { readonly id: number }[];
  const folder = await call('POST', 'media/folders', { name: `folder ${marker}`, organizationId });
  const upload = new FormData();
  upload.append('files', new File([marker], `${marker}.txt`));
  const uploaded = await send('POST', `media/files?organizationId=${organizationId}`, victim.adminToken, upload);
  const token = await call('POST', `organizations/${organizationId}/tokens`, { name: `token ${marker}` });
  const email = `${marker}@example.org`;
  await createAccount(database(), { organizationId, email, firstName: marker, lastName: marker, password });
  return {
    dataSource,
    name,
    deleted,
    entry: JSON.parse(entry.text).id,
    version: version?.id ?? 0,
    entryFile: JSON.parse(entry.text).data.attachmentMediaFileId,
    folder: folder.body.id,
    file: JSON.parse(uploaded.text).files[0].id,
    organizationToken: token.body.id,
  };
}

async function loggedIn(): Promise<string> {
  const people = await attacker.source({ definition: { login: { password: 'Password' } } }, [
    { Email: 'a@example.org', Password: 'one' },
  ]);
  const where = { Email: 'a@example.org', Password: 'one' };
  const path = `session/authorize/dataSource?appId=${attacker.appId}`;
  const { body } = await attacker.call('POST', path, { dataSourceId: people, where }, { token: null });
  return String(Object(body.session).auth_token);
}

async function send(method: string, path: string, token: string | null, body?: unknown) {
  const json = body !== undefined && !(body instanceof FormData);
  const headers = {
    ...(token === null ? {} : { 'auth-token': token }),
    ...(json ? { 'content-type': 'application/json' } : {}),
  };
  const content = body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) };
  const response = await server.send(new Request(`http://trivium.test/v1/${path}`, { method, headers, ...content }));
  return { status: response.status, text: await response.text() };
}

type Attempt = readonly [method: string, path: string, body?: unknown];

function aFile(name: string): FormData {
  const form = new FormData();
  form.append(name, new File(['x'], 'x.txt'));
  return form;
}

/** What to try with each operation, with the data source by its id, and what concerns it by its name as well. */
function allAttempts(): (readonly [operation: string, attempt: Attempt])[] {
  const [byId, byName] = [String(theirs.dataSource), encodeURIComponent(theirs.name)].map((address) =>
    Object.entries(attempts(address)).flatMap(([operation, tries]) => tries.map((each) => [operation, each] as const)),
  );
  const named = (byName ?? []).filter(([, [, path]]) => path.includes(encodeURIComponent(theirs.name)));
  return [...named, ...(byId ?? [])];
}

function attempts(address: string): Readonly<Record<string, readonly Attempt[]>> {
  const { dataSource, deleted, entry, version, entryFile, folder, file, organizationToken } = theirs;
  const { organizationId, appId, appTokenId } = victim;
  const context = `organizationId=${organizationId}`;
  const source = `data-sources/${address}`;
  const from = (join: object) => ({ join: { X: { dataSourceId: dataSource, ...join } } });
  const media = `media/files/${entryFile}`;
  return {
    listDataSources: [
      ['GET', `data-sources?${context}`],
      ['GET', `data-sources?appId=${appId}`],
      ['GET', 'data-sources?type='],
    ],
    createDataSource: [
      ['POST', `data-sources?${context}`, { name: 'planted' }],
      ['POST', 'data-sources', { name: 'planted', appId }],
      [
        'POST',
        `data-sources?organizationId=${attacker.organizationId}`,
        { name: 'copy', version: { dataSourceId: dataSource, id: version } },
      ],
    ],
    listDeletedDataSources: [
      ['GET', 'data-sources/deleted'],
      ['GET', `data-sources/deleted?${context}`],
    ],
    purgeDataSource: [['DELETE', `data-sources/deleted/${deleted}`]],
    readDataSource: [
      ['GET', source],
      ['GET', `${source}?includeEntriesCount`],
      ['GET', `${source}?appId=${appId}`],
      ['GET', `data-sources/${deleted}`],
    ],
    updateDataSource: [
      ['PUT', source, { name: 'taken', public: true, accessRules: [{ type: 'select', allow: 'all' }] }],
    ],
    deleteDataSource: [['DELETE', source]],
    restoreDataSource: [['POST', `data-sources/${deleted}/restore`]],
    listEntries: [
      ['GET', `${source}/data`],
      ['GET', `${source}/data?appId=${appId}`],
    ],
    importEntries: [
      ['POST', `${source}/data`, { entries: [] }],
      ['POST', `${source}/data`, { append: true, entries: [{ planted: 1 }] }],
    ],
    insertEntry: [
      ['PUT', `${source}/data`, { planted: 1 }],
      ['PUT', `${source}/data`, aFile('planted')],
    ],
    listQueriedEntries: [['GET', `${source}/data/query?appId=${appId}`]],
    queryEntries: [
      ['POST', `${source}/data/query`, {}],
      ['POST', `${source}/data/query`, { countOnly: true }],
      ['POST', `${source}/data/query`, { aggregate: [{ $group: { _id: '$data.key' } }] }],
      ['POST', `${source}/data/query`, { type: 'delete', where: {} }],
      ['POST', `${source}/data/query`, { type: 'update', where: {}, data: { planted: 1 } }],
      ['POST', `data-sources/${mine}/data/query`, from({})],
      ['POST', `data-sources/${mine}/data/query`, from({ on: { 'data.key': 'data.key' } })],
      ['POST', `data-sources/${mine}/data/query`, from({ on: { id: 'id' }, count: true })],
      ['POST', `data-sources/${mine}/data/query`, { join: { X: { dataSourceName: theirs.name, on: { id: 'id' } } } }],
    ],
    readEntry: [
      ['GET', `${source}/data/${entry}`],
      ['GET', `data-sources/${mine}/data/${entry + 1000}`],
      ['GET', `${source}/data/session`],
    ],
    updateEntry: [
      ['PUT', `${source}/data/${entry}`, { planted: 1 }],
      ['PUT', `${source}/data/${entry}`, aFile('planted')],
    ],
    deleteEntry: [['DELETE', `${source}/data/${entry}`]],
    commitEntries: [
      ['POST', `${source}/commit`, { entries: [{ data: { planted: 1 } }], append: true }],
      ['POST', `${source}/commit`, { delete: [entry] }],
      ['POST', `${source}/commit`, { entries: [] }],
    ],
    readIndexes: [['GET', `${source}/indexes/key,${marker}`]],
    listVersions: [['GET', `${source}/versions`]],
    listVersionEntries: [
      ['GET', `${source}/versions/${version}/data`],
      ['GET', `data-sources/${mine}/versions/${version}/data`],
    ],
    queryVersionEntries: [
      ['POST', `${source}/versions/${version}/data`, { where: {} }],
      ['POST', `data-sources/${mine}/versions/${version}/data`, { where: {} }],
    ],
    restoreVersion: [
      ['POST', `${source}/versions/${version}/restore`],
      ['POST', `data-sources/${mine}/versions/${version}/restore`],
    ],
    readUser: [['GET', 'user']],
    logIn: [['POST', 'auth/login', { email: `${marker}@example.org`, password: 'guessed' }]],
    listOrganizations: [['GET', 'organizations']],
    listOrganizationTokens: [['GET', `organizations/${organizationId}/tokens`]],
    createOrganizationToken: [['POST', `organizations/${organizationId}/tokens`, { name: 'planted' }]],
    revokeOrganizationToken: [
      ['DELETE', `organizations/${organizationId}/tokens/${organizationToken}`],
      ['DELETE', `organizations/${attacker.organizationId}/tokens/${organizationToken}`],
    ],
    listApps: [
      ['GET', 'apps'],
      ['GET', `apps?${context}`],
    ],
    listTokensOfApps: [['GET', 'apps/tokens']],
    listAppTokens: [['GET', `apps/${appId}/tokens`]],
    createAppToken: [['POST', `apps/${appId}/tokens`, { name: 'planted' }]],
    revokeAppToken: [
      ['DELETE', `apps/${appId}/tokens/${appTokenId}`],
      ['DELETE', `apps/${attacker.appId}/tokens/${appTokenId}`],
    ],
    readSession: [['GET', 'session']],
    authorizeByDataSource: [
      [
        'POST',
        `session/authorize/dataSource?appId=${attacker.appId}`,
        { dataSourceId: dataSource, where: { Email: 'v@example.org', Password: password } },
      ],
    ],
    listMedia: [
      ['GET', `media?${context}`],
      ['GET', `media?appId=${appId}`],
      ['GET', `media?folderId=${folder}`],
      ['GET', `media?organizationId=${attacker.organizationId}&folderId=${folder}`],
    ],
    createMediaFolder: [
      ['POST', 'media/folders', { name: 'planted', organizationId }],
      ['POST', 'media/folders', { name: 'planted', parentId: folder }],
    ],
    uploadMediaFiles: [
      ['POST', `media/files?${context}`, aFile('files')],
      ['POST', `media/files?folderId=${folder}`, aFile('files')],
      ['POST', `media/files?organizationId=${attacker.organizationId}&folderId=${folder}`, aFile('files')],
    ],
    deleteMediaFile: [
      ['DELETE', media],
      ['DELETE', `media/files/${file}`],
    ],
    readMediaFile: [
      ['GET', `${media}/contents`],
      ['GET', `media/files/${file}/contents`],
      ['GET', `media/files/${file}/contents?key=`],
      ['GET', `${media}/contents?key=${'0'.repeat(32)}`],
    ],
    readNamedMediaFile: [
      ['GET', `${media}/contents/${marker}.txt`],
      ['GET', `media/files/${file}/contents/x`],
    ],
    // Ends the session of who asks, so that it comes last.
    logOutOfSession: [['DELETE', 'session']],
  };
}

/** All that the organization can see of itself. */
async function visibleToVictim(): Promise<readonly string[]> {
  const { organizationId, appId } = victim;
  const source = `data-sources/${theirs.dataSource}`;
  const paths = [
    source,
    `data-sources?organizationId=${organizationId}`,
    `data-sources?appId=${appId}`,
    'data-sources/deleted',
    `${source}/data`,
    `${source}/versions`,
    `organizations/${organizationId}/tokens`,
    'apps/tokens',
    'apps',
    `media?organizationId=${organizationId}`,
    `media?appId=${appId}`,
    `media/files/${theirs.entryFile}/contents`,
    `media/files/${theirs.file}/contents`,
  ];
  return await Promise.all(paths.map(async (path) => (await send('GET', path, victim.adminToken)).text));
}

/** The operations that answer everybody with a list of what is their own. */
const ofOneself: ReadonlySet<string> = new Set(
  'listDataSources listDeletedDataSources readUser listOrganizations listApps listTokensOfApps readSession listMedia logOutOfSession'.split(
    ' ',
  ),
);

/** A token of an app has media of its own, wherever it says that they should be. */
const mediaOfApps: ReadonlySet<string> = new Set(['createMediaFolder', 'uploadMediaFiles']);

test('S7, A12: every operation is tried', () => {
  const operations = Object.values(openapi.paths).flatMap((path) =>
    Object.values(path).flatMap((operation) =>
      typeof operation === 'object' && 'operationId' in operation ? [operation.operationId] : [],
    ),
  );
  expect(Object.keys(attempts('1')).sort()).toEqual(operations.sort());
  expect(operations).toHaveLength(42);
});

describe('S7, A12, X6: no operation reaches into what belongs to others', () => {
  const names = [
    'an organization token',
    'an app token',
    'a logged-in user',
    'nobody at all',
    'a token of another app of the same organization',
  ];
  test.each(names)('%s', { timeout: 60_000 }, async (name) => {
    const token = callers[name] ?? null;
    const sameOrganization = name.includes('same organization');
    const before = await visibleToVictim();
    const seen: unknown[] = [];
    for (const [operation, [method, path, body]] of allAttempts()) {
      const { status, text } = await send(method, path, token, body);
      const own = ofOneself.has(operation) || (sameOrganization && mediaOfApps.has(operation));
      if ((status < 400 && !own) || text.includes(marker)) seen.push([operation, path, status, text]);
    }
    expect(seen).toEqual([]);
    expect(await visibleToVictim()).toEqual(before);
  });
});
