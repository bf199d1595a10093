import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { collectionNames, indexesOf } from '../../src/database/collections.ts';
import { connect } from '../../src/database/connect.ts';
import { openForReading } from '../../src/database/files.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { startEmbedded } from '../../src/embedded/start.ts';
import { fullAccess, scope } from '../../src/records/access.ts';
import { ArchiveFailure } from '../../src/records/backup/archive-failure.ts';
import { readArchive } from '../../src/records/backup/read-archive.ts';
import type { Collection } from '../../src/records/collections.ts';
import { createRecords } from '../../src/records/create-records.ts';
import { dataFormat } from '../../src/records/database-marks.ts';
import { storeFile } from '../../src/records/files/store-file.ts';
import { collect, findRecords } from '../../src/records/find-records.ts';
import { claimDelivery } from '../../src/records/hooks/claim-delivery.ts';
import { deliveriesOf } from '../../src/records/hooks/delivery.ts';
import { listDeliveries } from '../../src/records/hooks/list-deliveries.ts';
import { putBackDelivery } from '../../src/records/hooks/put-back.ts';
import { queueDeliveries } from '../../src/records/hooks/queue-deliveries.ts';
import type { JsonObject } from '../../src/records/json.ts';
import { recordMail } from '../../src/records/outbox.ts';
import { openStore } from '../../src/records/store.ts';
import { createToken } from '../../src/records/tokens.ts';
import { testDatabase } from '../database.ts';
import { anyData } from '../unit/records/any-json.ts';
import { newApp, newCollection } from '../unit/records/fixture.ts';
import { archiveOf, clear, restoreFrom } from './archives.ts';

const source = testDatabase();
const target = testDatabase();
let collection: Collection;
let data: readonly JsonObject[];
const secrets: string[] = [];

beforeAll(async () => {
  const { signingKey } = await openStore(source());
  const app = await newApp(source());
  collection = await newCollection(source(), [{ name: 'indexed', type: 'string', unique: true }]);
  const { value } = await createToken(source(), {
    kind: 'robostack',
    name: 'ci',
    organizationId: app.organizationId,
    appId: null,
  });
  await recordMail(source(), {
    to: 'a@example.org',
    from: 'b@example.org',
    fromName: 'B',
    subject: 'Pin',
    text: 'pin-4711-in-clear',
  });
  secrets.push(signingKey, value.key, value.secret ?? '', 'pin-4711-in-clear');
  data = [
    { '10': 'keys that look like numbers keep their place', b: 1, '2': 2 },
    { big: 12345678901234567890n, larger: 9007199254740993n, fraction: 0.1, whole: 5, negative: -0 },
    { nested: { '': [], 'a.b': { $set: null } }, _bsontype: 'Long', text: 'ÆØÅ 𝄞 \u0000' },
    ...fc.sample(anyData, { numRuns: 60, seed: 7 }),
  ];
  await createRecords(source(), fullAccess(collection), data);
});
beforeEach(() => clear(target()));

const fileDefinition = { name: 'play.txt', contentType: 'text/plain', organizationId: 1, appId: 1 };

async function records(database: Parameters<typeof findRecords>[0]) {
  return await collect(findRecords(database, scope(fullAccess(collection), {})), 10_000);
}

describe('a restored copy', () => {
  // On a run against a MongoDB server `server` is that one; otherwise it is an engine, too.
  test.each([
    ['server', 'server'],
    ['server', 'engine'],
    ['engine', 'server'],
    ['engine', 'engine'],
  ] as const)('holds the same, byte for byte, from %s to %s', async (from, to) => {
    const first = await archiveOf(source());
    expect(first.end.documents).toBeGreaterThan(data.length);
    const engine = await startEmbedded({ memory: true });
    const [left, right] = await Promise.all(['left', 'right'].map((name) => connect({ uri: engine.uri, name })));
    if (left === undefined || right === undefined) throw new Error('two databases');
    try {
      if (from === 'engine') await restoreFrom(left, first.bytes);
      const archive = from === 'engine' ? await archiveOf(left, true) : first;
      expect(archive.end).toEqual(first.end);
      const copy = to === 'engine' ? right : target();
      expect(await restoreFrom(copy, archive.bytes)).toEqual(first.end);
      expect((await archiveOf(copy, to === 'engine')).end).toEqual(first.end);
      expect(await records(copy)).toEqual(await records(source()));
    } finally {
      await Promise.all([left.close(), right.close()]);
      await engine.close();
    }
  });

  test('sends nothing that hooks had not delivered yet, until it is put back', async () => {
    const message = { kind: 'web', method: 'POST', url: 'https://a.example/', headers: [], body: null } as const;
    const told = [{ recordId: 1, event: 'insert' as const, notices: [{ hook: 0, kind: 'web' as const, message }] }];
    await inTransaction(source(), (session) => queueDeliveries(source(), collection, told, session));
    const { bytes } = await archiveOf(source());
    await restoreFrom(target(), bytes);
    const later = new Date(Date.now() + 3_600_000);
    expect(await claimDelivery(target(), 1_000, later)).toBeUndefined();
    const [held, ...more] = await listDeliveries(target(), {}, { limit: 10 });
    expect(more).toEqual([]);
    expect(held).toMatchObject({ state: 'dead', reason: expect.stringContaining('put it back'), message });
    expect(await putBackDelivery(target(), held?.id ?? '')).toBe(true);
    expect((await claimDelivery(target(), 1_000, later))?.delivery.id).toBe(held?.id);
    // The original goes on with it.
    expect((await claimDelivery(source(), 1_000, later))?.delivery.id).toBe(held?.id);
    await deliveriesOf(source()).deleteMany({});
  });

  test('has the indexes, and goes on counting where the original was', async () => {
    await restoreFrom(target(), (await archiveOf(source())).bytes);
    for (const name of ['tokens', 'sessions', 'collections', `records_${collection.id}`]) {
      expect([name, await indexesOf(target(), name)]).toEqual([name, await indexesOf(source(), name)]);
      expect(await indexesOf(target(), name)).not.toEqual([]);
    }
    const [next] = await createRecords(target(), fullAccess(collection), [{ next: true }]);
    const ids = (await records(source())).map(({ id }) => id);
    expect(next?.id).toBeGreaterThan(Math.max(...ids));
  });

  test('has the files', async () => {
    const content = Buffer.alloc(3_000_000, 'all work and no play ');
    await storeFile(source(), fileDefinition, toStream(content), content.length);
    await restoreFrom(target(), (await archiveOf(source())).bytes);
    const stored = await target().db.collection('file_records').findOne({ name: fileDefinition.name });
    const read: Buffer[] = [];
    for await (const chunk of openForReading(target(), String(stored?.content))) read.push(Buffer.from(chunk));
    expect(Buffer.concat(read).equals(content)).toBe(true);
  });
});

test('a backup is of one moment, whoever writes meanwhile', { timeout: 60_000 }, async () => {
  const [left, right] = ['records_9001', 'records_9002'].map((name) => source().db.collection<{ _id: number }>(name));
  if (left === undefined || right === undefined) throw new Error('two collections');
  const registry = source().db.collection<{ _id: number; address: string }>('collections');
  await registry.insertMany([9001, 9002].map((_id) => ({ _id, address: `test ${_id}` })));
  await source().db.createCollection('records_9001');
  await source().db.createCollection('records_9002');
  let writing = true;
  let written = 0;
  const writer = async () => {
    for (let _id = 1; writing; _id += 1) {
      await inTransaction(source(), async (session) => {
        await right.insertOne({ _id }, { session });
        await left.insertOne({ _id }, { session });
      });
      written = _id;
    }
  };
  const done = writer();
  await expect.poll(() => written, { timeout: 20_000 }).toBeGreaterThan(2);
  const archive = await archiveOf(source());
  await expect.poll(() => written, { timeout: 20_000 }).toBeGreaterThan(5);
  writing = false;
  await done;
  const counts = new Map<string, number>();
  let name = '';
  for await (const part of readArchive(toStream(archive.bytes))) {
    if (part.kind === 'collection') name = part.collection.name;
    if (part.kind === 'collection-end') counts.set(name, part.sum.documents);
  }
  expect(counts.get('records_9001')).toBeGreaterThan(2);
  expect(counts.get('records_9002')).toBe(counts.get('records_9001'));
  await Promise.all([left.drop(), right.drop(), registry.deleteMany({ _id: { $in: [9001, 9002] } })]);
});

describe('S9: an archive', () => {
  test('holds no secret', async () => {
    const { bytes } = await archiveOf(source());
    for (const secret of secrets) expect(bytes.includes(secret), secret.slice(0, 4)).toBe(false);
  });
});

describe('a restore', () => {
  test('refuses a database that holds anything, and changes nothing there', async () => {
    const { bytes } = await archiveOf(source());
    await target().db.collection<{ _id: string }>('apps').insertOne({ _id: 'kept' });
    await expect(restoreFrom(target(), bytes)).rejects.toThrow(/data in this database already/);
    expect(await target().db.collection('apps').countDocuments()).toBe(1);
  });

  test('that breaks off leaves a database that no server starts on, until it is done again', async () => {
    const { bytes, end } = await archiveOf(source());
    await expect(restoreFrom(target(), bytes.subarray(0, bytes.length - 30))).rejects.toThrow(ArchiveFailure);
    await expect(openStore(target())).rejects.toThrow(/has not finished/);
    await expect(archiveOf(target())).rejects.toThrow(/has not finished/);
    expect(await restoreFrom(target(), bytes)).toEqual(end);
    await openStore(target());
  });

  test('finds any byte that was changed, and any cut', async () => {
    const { bytes } = await archiveOf(source());
    const read = async (given: Uint8Array) => {
      let parts = 0;
      for await (const _ of readArchive(toStream(given))) parts += 1;
      return parts;
    };
    expect(await read(bytes)).toBeGreaterThan(10);
    const place = fc.nat({ max: bytes.length - 1 });
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ change;
        // The header's date, and the bytes between its values, are words for people.
        if (at < 5 + bytes.readUInt32LE(1)) return;
        await expect(read(changed).then(() => at)).rejects.toThrow();
      }),
      { numRuns: 60 },
    );
    await fc.assert(
      fc.asyncProperty(place, async (at) => {
        await expect(read(bytes.subarray(0, at))).rejects.toThrow(ArchiveFailure);
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    ['format', { version: 2 }],
    ['data', { version: 1, data: dataFormat + 1 }],
  ])('P12: refuses an archive whose %s is that of a newer program, and changes nothing', async (_, facts) => {
    const newer = Buffer.from(JSON.stringify({ format: 'trivium-backup', ...facts }));
    const frame = Buffer.concat([Buffer.from('H'), Buffer.from([newer.length, 0, 0, 0]), newer]);
    await expect(restoreFrom(target(), frame)).rejects.toThrow(/newer Trivium .* 2; .*that version or a later one/);
    expect(await collectionNames(target())).toEqual([]);
  });
});

async function* toStream(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
