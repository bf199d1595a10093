import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../database.ts';
import { type AnswerBody, type FlipletServer, flipletServer, newTenant, type Tenant } from './app.ts';

const database = testDatabase();
let server: FlipletServer;
let tenant: Tenant;

beforeAll(async () => {
  server = await flipletServer(database());
});

beforeEach(async () => {
  tenant = await newTenant(server);
});

interface ShownFile {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  readonly metadata: object;
}

const filesIn = ({ files }: AnswerBody) => files as readonly ShownFile[];

async function upload(
  query: string,
  token: string | undefined,
  ...parts: readonly (readonly [string, string | File])[]
) {
  const body = new FormData();
  for (const [name, value] of parts) body.append(name, value);
  const headers: Record<string, string> = token === undefined ? {} : { 'auth-token': token };
  const request = new Request(`http://trivium.test/v1/media/files?${query}`, { method: 'POST', headers, body });
  const response = await server.send(request);
  const answer: AnswerBody = JSON.parse(await response.text());
  return { status: response.status, files: filesIn(answer) };
}

const file = (text: string, name = 'a.txt') => new File([text], name, { type: 'text/plain' });

const list = async (query: string, token = tenant.adminToken) =>
  await tenant.call('GET', `media/?${query}`, undefined, { token });

describe('media', () => {
  test('a folder, files in it with their checksum, found again, fetched and deleted', async () => {
    const context = `organizationId=${tenant.organizationId}`;
    const made = await tenant.call('POST', 'media/folders', { name: 'docs', organizationId: tenant.organizationId });
    expect(made.status).toBe(201);
    const folder = `${context}&folderId=${made.body.id}`;
    const { status, files } = await upload(folder, tenant.adminToken, ['checksum', 'c1'], ['files', file('one')]);
    expect(status).toBe(201);
    expect(files).toMatchObject([{ name: 'a.txt', metadata: { checksum: 'c1' } }]);
    expect(filesIn((await list(folder)).body)).toEqual(files);
    const top = (await list(context)).body;
    expect(top).toMatchObject({ folders: [{ id: made.body.id, name: 'docs' }], files: [] });
    const fetched = await server.send(new Request(files[0]?.url ?? ''));
    expect(await fetched.text()).toBe('one');
    const removed = await tenant.call('DELETE', `media/files/${files[0]?.id}`);
    expect([removed.status, removed.text]).toEqual([200, '']);
    expect(filesIn((await list(folder)).body)).toEqual([]);
    expect((await server.send(new Request(files[0]?.url ?? ''))).status).toBe(404);
    expect((await tenant.call('DELETE', `media/files/${files[0]?.id}`)).status).toBe(404);
  });

  test('a name in the query is that of the file', async () => {
    const { files } = await upload('name=b.txt', tenant.adminToken, ['files', file('1')]);
    expect(files.map(({ name }) => name)).toEqual(['b.txt']);
  });

  test('what is refused', async () => {
    expect((await upload('', undefined, ['files', file('1')])).status).toBe(401);
    expect((await upload('', tenant.adminToken, ['checksum', 'x'])).status).toBe(400);
    expect((await upload('folderId=999999', tenant.adminToken, ['files', file('1')])).status).toBe(404);
    expect((await upload('organizationId=999999', tenant.adminToken, ['files', file('1')])).status).toBe(404);
    expect((await list('', '')).status).toBe(401);
  });

  test('no one sees, fills or deletes what belongs to another organization or app', async () => {
    const other = await newTenant(server);
    const made = await tenant.call('POST', 'media/folders', { name: 'docs' });
    const { files } = await upload('', tenant.adminToken, ['files', file('1')]);
    for (const token of [other.adminToken, other.appToken, tenant.appToken]) {
      expect(filesIn((await list('', token)).body)).toEqual([]);
      expect((await list(`folderId=${made.body.id}`, token)).status).toBe(404);
      expect((await upload(`folderId=${made.body.id}`, token, ['files', file('1')])).status).toBe(404);
      expect((await tenant.call('DELETE', `media/files/${files[0]?.id}`, undefined, { token })).status).toBe(404);
      const read = await tenant.call('GET', `media/files/${files[0]?.id}/contents`, undefined, { token });
      expect(read.status).toBe(404);
    }
    expect(filesIn((await list('')).body)).toHaveLength(1);
  });
});
