import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { GridFSBucket } from 'mongodb';
import { expect, test } from 'vitest';
import { runningEngine } from './running-engine.ts';

const { db } = runningEngine();

test('a file goes up, comes down whole and in part, and is gone when deleted', async () => {
  const bucket = new GridFSBucket(db());
  const content = randomBytes(3_000_000);
  const upload = bucket.openUploadStream('photo.jpg', { metadata: { type: 'image/jpeg' } });
  await pipeline(Readable.from(content), upload);

  const hash = createHash('sha256');
  await pipeline(bucket.openDownloadStream(upload.id), hash);
  expect(hash.digest('hex')).toBe(createHash('sha256').update(content).digest('hex'));

  const part: Buffer[] = [];
  for await (const chunk of bucket.openDownloadStream(upload.id, { start: 300_000, end: 900_001 })) part.push(chunk);
  expect(Buffer.concat(part).equals(content.subarray(300_000, 900_001))).toBe(true);

  expect(await bucket.find().toArray()).toMatchObject([{ filename: 'photo.jpg', length: 3_000_000 }]);
  await bucket.delete(upload.id);
  expect(await db().collection('fs.chunks').countDocuments()).toBe(0);
});
