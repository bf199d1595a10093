import type { Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registry } from '../../src/database/names.ts';
import { sweepFiles } from '../../src/records/files/sweep-files.ts';
import type { Running } from '../../src/run.ts';
import { testDatabase } from '../database.ts';
import { openSocket } from '../fixtures/raw-call.ts';
import { appstaxServer, newTenant, type Tenant } from './app.ts';
import { listening } from './listening.ts';

const database = testDatabase();
let running: Running;
let tenant: Tenant;
let path: string;
/** What is stored when nothing is under way. */
let before: Record<string, number>;

beforeAll(async () => {
  running = await listening(database);
  tenant = await newTenant(await appstaxServer(database()));
  await tenant.collection('Notes', [
    { name: 'image', type: 'file' },
    { name: 'other', type: 'file' },
  ]);
  const image = { sysDatatype: 'file', filename: 'a.bin' };
  const { body } = await tenant.call('POST', 'objects/Notes', { image });
  path = `files/Notes/${body.sysObjectId}/image/a.bin`;
  expect((await tenant.call('PUT', path, 'the data before')).status).toBe(204);
  before = await stored();
});
afterAll(async () => {
  await running.stop('the tests are over');
});

interface Upload {
  readonly method: string;
  readonly path: string;
  readonly type: string;
  readonly body: Buffer;
}

/** More than one piece, as the database keeps them. */
const content = Buffer.alloc(1.25 * 1024 * 1024, 'x');
const boundary = 'between-the-parts';
const multipart = (...parts: readonly (readonly [disposition: string, content: Buffer])[]) =>
  Buffer.concat([
    ...parts.flatMap(([disposition, part]) => [
      Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; ${disposition}\r\n\r\n`),
      part,
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
const form = `multipart/form-data; boundary=${boundary}`;

const uploads: readonly (readonly [name: string, upload: () => Upload])[] = [
  ['a raw body', () => ({ method: 'PUT', path, type: 'image/png', body: content })],
  [
    'a part of a form',
    () => ({ method: 'PUT', path, type: form, body: multipart(['name="file"; filename="a.bin"', content]) }),
  ],
  [
    'a new object with two files',
    () => ({
      method: 'POST',
      path: 'objects/Notes',
      type: form,
      body: multipart(
        ['name="image"; filename="a.bin"', content.subarray(0, content.length / 2)],
        ['name="other"; filename="b.bin"', content.subarray(0, content.length / 2)],
        ['name="sysObjectData"', Buffer.from('{"title":"never made"}')],
      ),
    }),
  ],
];

/** Sends as much of the body as `share` says, and the whole head. */
async function begin({ method, path: place, type, body }: Upload, share: number): Promise<Socket> {
  const socket = await openSocket(running.url);
  socket.on('error', () => socket.destroy());
  const head = [
    `${method} /api/latest/${place} HTTP/1.1`,
    'host: trivium.test',
    `x-appstax-appkey: ${tenant.app.key}`,
    `content-type: ${type}`,
    `content-length: ${body.length}`,
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  await new Promise<void>((resolve) => {
    socket.write(body.subarray(0, Math.floor(body.length * share)), () => resolve());
  });
  return socket;
}

/** How many of everything that a file consists of there are. */
async function stored(): Promise<Record<string, number>> {
  const names = [registry.files, 'files.files', 'files.chunks'];
  const counts = names.map(async (name) => [name, await database().db.collection(name).countDocuments()] as const);
  return Object.fromEntries(await Promise.all(counts));
}

const begun = () => database().db.collection(registry.files).countDocuments({ state: 'waiting' });

describe.each(uploads)('P8: %s that is cut', (_, upload) => {
  it.each([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 99])(
    'at %i per cent leaves neither a file nor a piece of one',
    async (percent) => {
      const socket = await begin(upload(), percent / 100);
      // So that there is something to be left behind: the server has begun to store it.
      if (percent > 0) await expect.poll(begun, { interval: 5 }).toBeGreaterThan(0);
      socket.destroy();
      // What was whole before the cut is let go of first and removed by the next sweep.
      const left = async () => {
        await sweepFiles(database());
        return await stored();
      };
      await expect.poll(left, { interval: 5, timeout: 10_000 }).toEqual(before);
      expect((await tenant.call('GET', path)).text).toBe('the data before');
      expect((await tenant.call('GET', 'objects/Notes')).body.objects).toHaveLength(1);
    },
  );
});
