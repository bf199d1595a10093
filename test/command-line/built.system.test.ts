import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startEmbedded } from '../../src/embedded/start.ts';
import { serverProcess } from '../server-process.ts';
import { built, within } from './run.ts';

const adminToken = 'admin-token-of-the-built-program-tests';
const place = {
  organizations: [
    {
      name: 'Northern Lights',
      tokens: [{ name: 'site', kind: 'robostack' as const }],
      apps: [
        {
          name: 'Library',
          users: [{ username: 'astrid', password: 'a good password' }],
          collections: [{ name: 'books', records: [{ title: 'One' }] }],
        },
      ],
    },
  ],
};
const server = serverProcess(place, ['--admin-token', adminToken]);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trivium-built-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the built program at a server', () => {
  test.each([
    [['organization', 'list'], [{ name: 'Northern Lights' }]],
    [['app', 'list'], [{ name: 'Library' }]],
    [['token', 'list'], [{ name: 'site', kind: 'robostack' }]],
    [['user', 'list', '--app', '1'], [{ username: 'astrid', disabled: false }]],
    [['account', 'create', '--organization', '1', '--email', 'a@b.c', '--password-file', '-'], { email: 'a@b.c' }],
    [['file', 'list'], []],
    [['mail', 'list'], []],
    [['hook', 'deliveries'], []],
    [['audit', 'list', '--action', 'apply'], [{ actor: { name: 'trivium start' } }]],
    [['admin-token', 'list'], [{ name: 'initial', scope: 'write' }]],
    [['status'], { counts: { organizations: 1, apps: 1, tokens: 1, users: 1 } }],
  ])('trivium %j', async (words, expected) => {
    const { code, output, errors } = await built(
      [...words, '--json', '--url', server().url],
      { TRIVIUM_ADMIN_TOKEN: adminToken },
      'a good password\n',
    );
    expect([code, errors]).toEqual([0, '']);
    expect(JSON.parse(output)).toMatchObject(expected);
    expect(output).not.toContain(adminToken);
  });
});

test('the built program on a database: nothing is made by a look, and a held directory has another door', async () => {
  const data = join(folder, 'data');
  const mistyped = await within(['app', 'list', '--data', data]);
  expect(mistyped).toMatchObject({
    code: 2,
    output: '',
    errors: expect.stringContaining(`There is no data in ${data}`),
  });
  expect(() => statSync(data)).toThrow('ENOENT');

  const apps = join(folder, 'apps.yaml');
  writeFileSync(apps, JSON.stringify(place));
  expect(await within(['apply', apps, '--data', data])).toMatchObject({ code: 0 });
  const created = await built(['collection', 'create', '--app', '1', '--name', 'notes', '--data', data]);
  expect(created).toMatchObject({ code: 0, output: expect.stringContaining('name: notes\n'), errors: '' });
  const audit = await within(['audit', 'list', '--kind', 'collection', '--data', data]);
  expect(audit.output).toMatch(/trivium collection create +create +collection +\d+ +notes\n$/);

  const holder = await startEmbedded({ directory: data });
  try {
    const held = await within(['status', '--data', data]);
    expect(held).toMatchObject({ code: 1, output: '' });
    expect(held.errors).toMatch(/is in use by process \d+\. .*\n.*with --url and an admin token instead\.\n$/);
    expect(held.errors).not.toContain('    at ');
  } finally {
    await holder.close();
  }
});

test('what a server answers that is no Trivium, or none at all, is told in a sentence', async () => {
  const elsewhere = await within(['app', 'list', '--url', `${server().url}/elsewhere`, '--token', adminToken]);
  expect(elsewhere).toMatchObject({ code: 1, errors: expect.stringMatching(/is --url right\?|no route|There is no/) });
  const named = await within(['app', 'list', '--url', 'http://trivium.invalid', '--token', adminToken]);
  expect(named).toMatchObject({
    code: 1,
    errors: expect.stringContaining('Warning: http://trivium.invalid is not https'),
  });
  expect(named.errors).not.toContain(adminToken);
  const tokenFile = join(folder, 'token');
  writeFileSync(tokenFile, `${adminToken}\n`);
  const read = { TRIVIUM_URL: server().url, TRIVIUM_ADMIN_TOKEN_FILE: tokenFile };
  expect(await within(['app', 'list'], read)).toMatchObject({ code: 0 });
  expect(await within(['app', 'list', '--token-file', tokenFile], { TRIVIUM_URL: server().url })).toMatchObject({
    code: 0,
  });
  const without = await within(['app', 'list'], { TRIVIUM_URL: server().url });
  expect(without).toMatchObject({ code: 2, errors: expect.stringContaining('needs an admin token') });
});
