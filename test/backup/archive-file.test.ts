import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readArchiveFile } from '../../src/command-line/archive-file.ts';
import { checkArchive } from '../../src/records/backup/check-archive.ts';
import { encodeFrame } from '../../src/records/backup/frames.ts';

let place: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'trivium-archive-'));
});
afterAll(() => rm(place, { recursive: true }));

const header = encodeFrame({ kind: 'H', content: Buffer.from('{"format":"trivium-backup","version":1}') });

async function* counted(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield* pieces;
}

test.each([
  ['goes on as none', Buffer.concat([header, Buffer.alloc(300_000, 'Q')]), /no part of an archive/],
  ['is cut off', header, /its end is missing/],
])('says why an archive that %s is refused, whether what is read is counted or not', async (name, bytes, reason) => {
  const path = join(place, name);
  await writeFile(path, gzipSync(bytes));
  await expect(readArchiveFile(path, checkArchive)).rejects.toThrow(reason);
  await expect(readArchiveFile(path, checkArchive, counted)).rejects.toThrow(reason);
});
