import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../../../../src/database/transaction.ts';
import { findFile, listFiles } from '../../../../src/records/files/find-files.ts';
import { placeFiles, releaseFiles } from '../../../../src/records/files/place-files.ts';
import { type ByteRange, openContent } from '../../../../src/records/files/read-file.ts';
import { storeFile } from '../../../../src/records/files/store-file.ts';
import { sweepFiles, waitingLimit } from '../../../../src/records/files/sweep-files.ts';
import { openStore } from '../../../../src/records/store.ts';
import { testDatabase } from '../../../database.ts';

const database = testDatabase();
beforeAll(async () => {
  await openStore(database());
});

const definition = {
  name: '../../x "é"\r\n.txt',
  contentType: 'text/plain',
  organizationId: 1,
  appId: 2,
  dialects: { fliplet: { 'a.b': 1 } },
};

const cycle = Buffer.from(Array.from({ length: 251 }, (_, index) => index));

/** So many bytes that differ, in pieces. */
async function* bytes(length: number, piece = 60_000): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = 0; at < length; at += piece) {
    const turn = at % cycle.length;
    yield Buffer.alloc(Math.min(piece, length - at), Buffer.concat([cycle.subarray(turn), cycle.subarray(0, turn)]));
  }
}

async function listed<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

async function gather(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  return Buffer.concat(await listed(content));
}

async function stored(length = 10, wanted: Partial<typeof definition> = {}) {
  return await storeFile(database(), { ...definition, ...wanted }, bytes(length), 10_000_000);
}

const count = async (collection: string) => await database().db.collection(collection).countDocuments();
const everything = async () => [await count('files.files'), await count('files.chunks'), await count('file_records')];

describe('a stored file', () => {
  it.each([0, 1, 60_000, 1024 * 1024, 2_500_000])('of %i bytes gives back what was written', async (length) => {
    const file = await stored(length);
    const content = await gather(bytes(length));
    expect(file).toMatchObject({ ...definition, length, hash: createHash('sha256').update(content).digest('hex') });
    expect((await gather(openContent(database(), file))).equals(content)).toBe(true);
  });

  it.each<[ByteRange]>([
    [{ start: 0, end: 1 }],
    [{ start: 5, end: 5 }],
    [{ start: 1_048_570, end: 1_048_580 }],
    [{ start: 2_499_999, end: 2_500_000 }],
    [{ start: 0, end: 2_500_000 }],
  ])('gives the bytes of %o', async (range) => {
    const file = await stored(2_500_000);
    const part = await gather(openContent(database(), file, range));
    expect(part.equals((await gather(bytes(2_500_000))).subarray(range.start, range.end))).toBe(true);
  });

  it('is found by id once it has a place, and not before', async () => {
    const file = await stored();
    expect(await findFile(database(), file.id)).toBeUndefined();
    const place = { kind: 'record', collectionId: 3, recordId: 4, field: 'photo' } as const;
    await placeFiles(database(), [file.id], place);
    expect(await findFile(database(), file.id)).toEqual({ ...file, place });
  });

  it('gets one place only', async () => {
    const file = await stored();
    const place = { kind: 'folder', folderId: null } as const;
    await placeFiles(database(), [file.id], place);
    await expect(placeFiles(database(), [file.id], place)).rejects.toThrow('not waiting');
  });

  it('has no place when the transaction that gave it one fails', async () => {
    const file = await stored();
    const work = inTransaction(database(), async (session) => {
      await placeFiles(database(), [file.id], { kind: 'folder', folderId: null }, { session });
      throw new Error('the record was refused');
    });
    await expect(work).rejects.toThrow('refused');
    expect(await findFile(database(), file.id)).toBeUndefined();
  });

  it('has a key that nobody can guess, and an id that counts up', async () => {
    const [one, two] = [await stored(), await stored()];
    expect(one.key).toMatch(/^[0-9A-Za-z]{32}$/);
    expect(two.key).not.toBe(one.key);
    expect(two.id).toBeGreaterThan(one.id);
  });
});

describe('a list of files', () => {
  it('holds those of one organization, app and folder', async () => {
    const place = async (wanted: Partial<typeof definition>, folderId: number | null) => {
      const { id } = await stored(1, wanted);
      await placeFiles(database(), [id], { kind: 'folder', folderId });
      return id;
    };
    const top = await place({ organizationId: 90 }, null);
    const inner = await place({ organizationId: 90 }, 7);
    const otherApp = await place({ organizationId: 90, appId: 5 }, 7);
    await place({ organizationId: 91 }, 7);
    const { id: ofRecord } = await stored(1, { organizationId: 90 });
    await placeFiles(database(), [ofRecord], { kind: 'record', collectionId: 1, recordId: 1, field: 'f' });
    const ids = async (list: Parameters<typeof listFiles>[1]) =>
      (await listed(listFiles(database(), list))).map(({ id }) => id);
    expect(await ids({ organizationId: 90 })).toEqual([top, inner, otherApp]);
    expect(await ids({ organizationId: 90, folderId: null })).toEqual([top]);
    expect(await ids({ organizationId: 90, folderId: 7 })).toEqual([inner, otherApp]);
    expect(await ids({ organizationId: 90, appId: 5 })).toEqual([otherApp]);
  });
});

describe('nothing is left (P8, X4)', () => {
  it.each([
    ['is too long', async () => await storeFile(database(), definition, bytes(3_000_000), 2_500_000), 'body-too-large'],
    ['fails in the middle', async () => await storeFile(database(), definition, failing(), 1e7), 'cut in the middle'],
  ])('of an upload that %s', async (_, upload, message) => {
    await sweepFiles(database());
    const before = await everything();
    await expect(upload()).rejects.toThrow(message);
    expect(await everything()).toEqual(before);
  });

  async function* failing() {
    yield* bytes(2_300_000);
    throw new Error('cut in the middle');
  }

  it('of a released file after a sweep, and it is not found before', async () => {
    await sweepFiles(database());
    const before = await everything();
    const ids = await Promise.all([stored(2_000_000), stored(5)]).then((files) => files.map(({ id }) => id));
    const [one = 0, two = 0] = ids;
    await placeFiles(database(), [one], { kind: 'record', collectionId: 70, recordId: 1, field: 'a' });
    await placeFiles(database(), [two], { kind: 'record', collectionId: 70, recordId: 2, field: 'a' });
    await releaseFiles(database(), { collectionId: 70, recordIds: [1] });
    expect(await findFile(database(), one)).toBeUndefined();
    expect(await findFile(database(), two)).toBeDefined();
    await releaseFiles(database(), { collectionId: 70 });
    expect(await sweepFiles(database())).toBe(2);
    expect(await everything()).toEqual(before);
  });

  it('of an upload that never got a place, after a while', async () => {
    await sweepFiles(database());
    const { storedAt, id } = await stored();
    expect(await sweepFiles(database(), new Date(storedAt.getTime() + waitingLimit - 60_000))).toBe(0);
    expect(await sweepFiles(database(), new Date(storedAt.getTime() + waitingLimit + 60_000))).toBeGreaterThan(0);
    await expect(placeFiles(database(), [id], { kind: 'folder', folderId: null })).rejects.toThrow('not waiting');
  });
});
