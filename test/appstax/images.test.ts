import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import { scaledImage } from '../../src/dialects/appstax/scaled-image.ts';
import { findCollection } from '../../src/records/collections.ts';
import { placeFiles } from '../../src/records/files/place-files.ts';
import { storeFile } from '../../src/records/files/store-file.ts';
import { testDatabase } from '../database.ts';
import { appstaxServer, newTenant, type Tenant } from './app.ts';

const database = testDatabase();
let tenant: Tenant;
let path: string;

/** A picture twice as wide as high. */
const picture = (format: 'png' | 'jpeg' | 'webp' | 'gif') =>
  sharp({ create: { width: 200, height: 100, channels: 3, background: 'red' } })
    .toFormat(format)
    .toBuffer();

beforeAll(async () => {
  tenant = await newTenant(await appstaxServer(database()));
  await tenant.collection('Notes', [{ name: 'image', type: 'file' }]);
  const alice = await tenant.signUp('alice');
  const made = await tenant.call(
    'POST',
    'objects/Notes',
    { image: { sysDatatype: 'file', filename: 'my image.png' } },
    { session: alice.session },
  );
  // Alice shares the picture with everybody, so that the others below can read it.
  await tenant.call(
    'POST',
    'permissions',
    { grants: [{ sysObjectId: made.body.sysObjectId, username: '*', permissions: ['read'] }] },
    { session: alice.session },
  );
  // Requests of the tests carry texts, so that bytes get here by the records' own functions.
  const { id: appId, organizationId } = tenant.app;
  const bytes = await picture('png');
  const definition = { name: 'my image.png', contentType: 'image/png', organizationId, appId };
  const file = await storeFile(database(), definition, new Blob([new Uint8Array(bytes)]).stream(), bytes.length);
  const collection = await findCollection(database(), appId, 'Notes');
  const place = { kind: 'record' as const, collectionId: collection?.id ?? 0, recordId: 1, field: 'image' };
  await placeFiles(database(), [file.id], place);
  path = `Notes/${made.body.sysObjectId}/image/my%20image.png`;
});

it.each([
  ['resize', 100, undefined, [100, 50]],
  ['resize', undefined, 50, [100, 50]],
  ['resize', 50, 50, [50, 25]],
  ['resize', 4000, 4000, [200, 100]],
  ['resize', undefined, undefined, [200, 100]],
  ['crop', 50, 50, [50, 50]],
  ['crop', 30, 60, [30, 60]],
  ['crop', 100, undefined, [100, 50]],
] as const)('%s to %s x %s', async (operation, width, height, expected) => {
  for (const format of ['png', 'jpeg', 'webp', 'gif'] as const) {
    const image = await scaledImage(await picture(format), { operation, width, height });
    const facts = await sharp(image?.data).metadata();
    expect([image?.contentType, facts.format, facts.width, facts.height]).toEqual([
      `image/${format}`,
      format,
      ...expected,
    ]);
  }
});

it.each([
  ['a text', Buffer.from('no image')],
  ['nothing', Buffer.from('')],
  ['a drawing that is a program', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
])('takes %s for no image', async (_, content) => {
  expect(await scaledImage(content, { operation: 'resize', width: 1, height: 1 })).toBeUndefined();
});

it('serves an image at the address that the clients build', async () => {
  const answer = await tenant.call('GET', `images/resize/100/-/${path}`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
  const etag = answer.headers.get('etag') ?? '';
  const again = await tenant.call('GET', `images/resize/100/-/${path}`, undefined, {
    headers: { 'if-none-match': etag },
  });
  expect(again.status).toBe(304);
  const other = await tenant.call('GET', `images/resize/50/-/${path}`, undefined, {
    headers: { 'if-none-match': etag },
  });
  expect(other.status).toBe(200);
});

it.each(['resize/0/-', 'resize/4097/-', 'resize/x/-', 'resize/-1/-', 'turn/1/1', 'resize/1e3/-'])(
  'refuses %s',
  async (how) => {
    expect((await tenant.call('GET', `images/${how}/${path}`)).status).toBe(400);
  },
);

it('X6: needs the right to read the object', async () => {
  const bob = await tenant.signUp('bob');
  const { body } = await tenant.call(
    'POST',
    'objects/Notes',
    { image: { sysDatatype: 'file', filename: 'a.png' } },
    { session: bob.session },
  );
  const hidden = `images/resize/1/1/Notes/${body.sysObjectId}/image/a.png`;
  expect((await tenant.call('GET', hidden)).status).toBe(401);
  expect((await tenant.call('GET', hidden, undefined, { session: bob.session })).status).toBe(404);
});
