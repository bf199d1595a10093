import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import openapi from '../../generated/admin/openapi.json' with { type: 'json' };
import { loadCommands } from '../../src/command-line/commands.ts';
import { checked } from '../../src/contract/checked.ts';
import { serverProcess } from '../server-process.ts';
import { built, within } from './run.ts';

const commands = await loadCommands();

const adminToken = 'admin-token-of-the-command-line-tests';
const flipletToken = 'eu--token-of-the-command-line-tests';
const place = {
  organizations: [
    {
      name: 'Northern Lights',
      tokens: [{ name: 'app', kind: 'organization' as const, key: flipletToken }],
      apps: [
        {
          name: 'Library',
          key: 'key-of-the-library',
          // biome-ignore lint/suspicious/noTemplateCurlyInString: the server fills it in
          resetMail: { from: 'library@example.org', subject: 'Pin', text: 'Your pin: ${PINCODE}' },
          collections: [{ name: 'books', keepsHistory: true, records: [{ title: 'One' }] }],
        },
      ],
    },
  ],
};
const server = serverProcess(place, ['--admin-token', adminToken]);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trivium-actions-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Answers are held against the document, as those of all tests are.
const { fetch } = globalThis;
beforeEach(
  () =>
    void vi.stubGlobal(
      'fetch',
      checked(openapi, (request) => fetch(request)),
    ),
);
afterEach(() => void vi.unstubAllGlobals());

const environment = () => ({ TRIVIUM_URL: server().url, TRIVIUM_ADMIN_TOKEN: adminToken });

/** Actions that ran, such as `app list`. */
const ran = new Set<string>();

/** Runs an action that has to succeed, and gives what it writes with `--json`. */
async function did(words: string): Promise<Item> {
  return JSON.parse(await wrote(`${words} --json`));
}

interface Item {
  readonly id: number;
  readonly secret: string;
  readonly value: string;
  readonly key: string;
  readonly token: { readonly id: number };
  readonly adminToken: { readonly id: number };
  readonly [name: string]: unknown;
}

/** The same of an action that lists something. */
async function listed(words: string): Promise<readonly Item[]> {
  return JSON.parse(await wrote(`${words} --json`));
}

async function firstOf(words: string): Promise<Item> {
  const [first] = await listed(words);
  if (first === undefined) throw new Error(`trivium ${words} lists nothing`);
  return first;
}

/** The same as people see it. */
async function wrote(words: string): Promise<string> {
  const args = words.split(' ').map((word) => word.replaceAll('_', ' '));
  ran.add(args.slice(0, 2).join(' '));
  const { code, output, errors } = await within(args, environment());
  expect([words, code, code === 0 ? '' : errors]).toEqual([words, 0, '']);
  return output;
}

async function fails(words: string, code: number): Promise<string> {
  const ended = await within(words.split(' '), environment());
  expect([words, ended.code, ended.output]).toEqual([words, code, '']);
  return ended.errors;
}

function fileOf(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function call(path: string, headers: Record<string, string>, body: unknown, method = 'POST'): Promise<void> {
  const init = { method, headers: { 'content-type': 'application/json', ...headers } };
  const response = await fetch(`${server().url}${path}`, { ...init, body: JSON.stringify(body) });
  expect([path, response.ok]).toEqual([path, true]);
}

test('every action does what it says', { timeout: 120_000 }, async () => {
  const secrets: string[] = [];

  const organization = (await did('organization create --name Southern_Lights')).id;
  expect(await wrote('organization list')).toMatch(/^ID +NAME +CREATEDAT\n(.*\n)*\d+ +Southern Lights/);
  expect(await did(`organization rename ${organization} --name South`)).toMatchObject({ name: 'South' });
  expect(parse(await wrote(`organization show ${organization}`))).toMatchObject({ id: organization, name: 'South' });

  const appBody = fileOf('app.yaml', 'name: overruled\nappstax: { profile: sdk }\n');
  const app = (
    await did(`app create --organization ${organization} --name Shelf --origin https://a.example --body ${appBody}`)
  ).id;
  expect(await did(`app show ${app}`)).toMatchObject({
    name: 'Shelf',
    origins: ['https://a.example'],
    appstax: { profile: 'sdk' },
  });
  expect(await did(`app update ${app} --name Shelves`)).toMatchObject({ name: 'Shelves' });
  expect(await firstOf(`app list --organization ${organization}`)).toMatchObject({ id: app });
  expect((await did(`app rotate-key ${app}`)).key).toMatch(/\S{8}/);

  const collectionBody = fileOf('books.json', '{"columns": [{"name": "isbn", "type": "string", "unique": true}]}');
  const collection = (await did(`collection create --app ${app} --name books --body ${collectionBody}`)).id;
  expect(await did(`collection update ${collection} --name novels`)).toMatchObject({ name: 'novels' });
  expect(await did(`collection show ${collection}`)).toMatchObject({
    columns: [{ name: 'isbn', unique: true }],
    records: 0,
  });
  expect(await wrote(`collection list --app ${app}`)).toContain('novels');
  expect(await wrote(`collection delete ${collection}`)).toBe(`Collection ${collection} is in the bin.\n`);
  expect(await wrote('collection bin')).toContain('novels');
  await did(`collection restore ${collection}`);
  await did(`collection delete ${collection}`);
  expect(await fails(`collection purge ${collection}`, 2)).toContain('add --yes');
  await did(`collection purge ${collection} --yes`);
  const kept = (await firstOf('collection list --name books')).id;
  const version = await firstOf(`collection versions ${kept} --limit 1`);
  expect(await wrote(`collection restore-version ${kept} ${version.id}`)).toContain(`version ${version.id}`);

  const made = await did(`token create --organization ${organization} --kind robostack --name website`);
  const grants = fileOf('grants.yaml', `- { appId: ${app}, actions: [read] }\n`);
  expect(await did(`token grant ${made.token.id} --grants ${grants}`)).toMatchObject({
    grants: [{ actions: ['read'] }],
  });
  expect(await did(`token show ${made.token.id}`)).toMatchObject({ name: 'website' });
  const rotated = await did(`token rotate ${made.token.id}`);
  secrets.push(made.key, made.secret, rotated.key, rotated.secret);
  const admin = await did('admin-token create --name dashboard --scope read');
  const renewed = await did(`admin-token rotate ${admin.adminToken.id}`);
  secrets.push(admin.value, renewed.value);
  const lists = [
    await wrote('token list --json'),
    await wrote('token list'),
    await wrote('admin-token list --json'),
    await wrote('admin-token list'),
    await wrote('audit list --json'),
  ].join('');
  expect(lists).toContain('website');
  await did(`admin-token revoke ${admin.adminToken.id}`);
  await did(`token revoke ${made.token.id}`);

  const password = fileOf('password', 'a good password\n');
  const own = (await listed('app list')).find(({ name }) => name === 'Library')?.id;
  const user = (await did(`user create --app ${own} --username astrid@example.org --password-file ${password}`)).id;
  expect(await did(`user show ${user}`)).toMatchObject({ username: 'astrid@example.org' });
  const appstax = { 'x-appstax-appkey': 'key-of-the-library' };
  const login = { sysUsername: 'astrid@example.org', sysPassword: 'a good password' };
  await call('/api/latest/sessions', appstax, login);
  await call('/api/latest/sessions', appstax, login);
  const session = await firstOf(`user sessions ${user}`);
  await did(`user sign-out ${user} --session ${session.id}`);
  expect(await did(`user sessions ${user}`)).toHaveLength(1);
  await did(`user sign-out ${user}`);
  expect(await did(`user sessions ${user}`)).toEqual([]);
  expect(await did(`user update ${user} --disable`)).toMatchObject({ disabled: true });
  expect(await did(`user update ${user} --enable --password-file ${password}`)).toMatchObject({ disabled: false });
  expect(await wrote(`user list --app ${own}`)).toContain('astrid@example.org');

  await call('/api/latest/users/reset/email', appstax, { email: 'astrid@example.org' });
  await vi.waitFor(async () => expect(await did('mail list --to astrid@example.org')).toHaveLength(1));
  const mail = await firstOf('mail list --to astrid@example.org');
  expect(await did(`mail show ${mail.id}`)).toMatchObject({ text: expect.stringMatching(/^Your pin: \d+/) });
  await did(`user delete ${user}`);

  const account = (
    await did(`account create --organization ${organization} --email a@example.org --password-file ${password}`)
  ).id;
  const named = fileOf('account.yaml', 'firstName: Astrid\n');
  expect(await did(`account update ${account} --body ${named}`)).toMatchObject({ firstName: 'Astrid' });
  expect(await wrote(`account list --organization ${organization}`)).toContain('a@example.org');
  await did(`account delete ${account}`);

  const form = new FormData();
  form.append('file', new File(['content'], 'a.txt', { type: 'text/plain' }));
  const media = `${server().url}/v1/media/files?organizationId=1`;
  const uploaded = await fetch(media, { method: 'POST', headers: { 'auth-token': flipletToken }, body: form });
  expect(uploaded.status).toBeLessThan(300);
  const file = await firstOf('file list');
  expect(await did(`file show ${file.id}`)).toMatchObject({ name: 'a.txt', length: 7 });
  expect(await wrote(`file delete ${file.id}`)).toBe(`File ${file.id} is deleted.\n`);

  const hooks = fileOf(
    'hooks.yaml',
    'fliplet: { hooks: [{ type: web, runOn: [insert], payload: { endpoint: "http://127.0.0.1:9/" } }] }',
  );
  await did(`collection update ${kept} --body ${hooks}`);
  expect(await did(`hook list ${kept}`)).toMatchObject({ items: [{ type: 'web' }] });
  await call(`/v1/data-sources/${kept}/data`, { 'auth-token': flipletToken }, { title: 'Two' }, 'PUT');
  const dead = () => listed(`hook deliveries --collection ${kept} --state dead`);
  await vi.waitFor(async () => expect(await dead()).toHaveLength(1), { timeout: 20_000 });
  const delivery = await firstOf(`hook deliveries --collection ${kept} --state dead`);
  expect(await did(`hook delivery ${delivery.id}`)).toMatchObject({ kind: 'web', state: 'dead' });
  expect(await wrote(`hook retry ${delivery.id}`)).toContain('is due again');
  const before = await did('hook secret');
  const after = await did('hook rotate-secret --overlap-hours 2');
  expect(after).toMatchObject({ previous: before.secret });
  secrets.push(before.secret, after.secret);

  expect(await wrote('audit list --kind token --limit 1')).toMatch(/^ID +AT .*\n.* revoke +token .*\n$/);
  await did(`app delete ${app}`);
  await did(`organization delete ${organization}`);

  const trail = `${lists}${await wrote('audit list --json')}${server().output()}`;
  for (const secret of secrets) expect(trail).not.toContain(secret);
  const all = commands.flatMap(({ name, actions = [] }) => actions.map((action) => `${name} ${action.name}`));
  expect([...ran].sort()).toEqual(all.sort());
});

test.each([
  ['app', 2, 'needs to be told what to do: list, show, create'],
  ['app fly', 2, 'cannot "fly": list'],
  ['app show', 2, 'takes <app>; `trivium app show --help`'],
  ['app show seven', 2, '<app> is a whole number, not "seven"'],
  ['app list --organisation 1', 2, "Unknown option '--organisation'"],
  ['app list --data x --url http://x', 2, '--url does not go with --data'],
  ['token list --kind house', 2, '--kind is one of robostack'],
  ['user list', 2, '--app is needed'],
  ['audit list --since yesterday', 2, '--since is a time such as'],
  ['app create --body /no/such/file', 2, '/no/such/file cannot be read'],
  ['restore x.trivium', 2, 'no server may run on'],
  ['app show 99999', 1, 'There is no app 99999.'],
  ['app create --name x', 1, 'organizationId: is required'],
  ['app list --token wrong-token-of-somebody', 1, 'must hold a valid admin token'],
  ['app list --url ftp://x', 2, 'must be the address of a server'],
  ['app list --url http://127.0.0.1:9', 1, 'The server cannot be reached: '],
] as const)('`trivium %s` ends with %i', async (words, code, sentence) => {
  expect(await fails(words, code)).toContain(sentence);
});

test('the built program: configuration as code, and a backup, of a server', { timeout: 120_000 }, async () => {
  const file = join(folder, 'dumped.yaml');
  const dumped = await built(['dump'], environment());
  expect([dumped.code, dumped.errors]).toEqual([0, '']);
  const { organizations }: { organizations: { name: string }[] } = parse(dumped.output);
  expect(organizations).toContainEqual(expect.objectContaining({ name: 'Northern Lights' }));
  expect(dumped.output).not.toContain(flipletToken);
  writeFileSync(file, `${dumped.output}  - name: Added\n    tokens: [{ name: site, kind: robostack }]\n`);

  const differs = await built(['diff', file, '--url', server().url], { TRIVIUM_ADMIN_TOKEN: adminToken });
  expect(differs).toMatchObject({ code: 1, output: '+ organization Added\n+ token Added / site\n', errors: '' });
  const applied = await built(['apply', file], environment());
  expect(applied).toMatchObject({ code: 0, output: expect.stringMatching(/site": key \S+ {2}secret \S+\n/) });
  expect(await within(['diff', file, '--json'], environment())).toMatchObject({
    code: 0,
    output: '{\n  "changes": []\n}\n',
  });

  const archive = join(folder, 'all.trivium');
  const written = await built(['backup', archive], environment());
  expect(written).toMatchObject({ code: 0, errors: '' });
  const data = join(folder, 'restored');
  const restored = await built(['restore', archive, '--data', data], environment());
  expect(restored).toMatchObject({ code: 0, output: written.output.replace('Written', 'Restored and compared') });
  const there = await within(['organization', 'list', '--json', '--data', data], environment());
  expect(JSON.parse(there.output)).toContainEqual(expect.objectContaining({ name: 'Added' }));
});
