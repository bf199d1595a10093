import { expect, it } from 'vitest';
import { readArchive } from '../../src/records/backup/read-archive.ts';
import { testDatabase } from '../database.ts';
import { adminServer, newPlace } from './app.ts';

const database = testDatabase();
const ndjson = { headers: { 'content-type': 'application/x-ndjson' } };

it('records go out and in again with every type, a bad line is told, and an import comes in once', async () => {
  const server = await adminServer(database());
  const from = await newPlace(server);
  const to = await newPlace(server, { columns: [{ name: 'n', type: 'number' }] });
  const rows = [
    { n: 1, at: '2026-03-01', deep: { list: [1, null, true] } },
    { n: 2.5, __proto__x: 'a.b', $x: 1 },
  ];
  await server.call('POST', `collections/${from.collectionId}/records`, { records: rows });
  const out = await server.send(
    new Request(`http://trivium.test/admin/v1/collections/${from.collectionId}/export`, {
      headers: { authorization: 'Bearer first-admin-token-of-the-test-suite' },
    }),
  );
  const text = `${await out.text()}{"n": "no number"}\n12345678901234567890\n{"n": 12345678901234567890}`;
  const path = `collections/${to.collectionId}/import?id=once`;
  const done = { rows: 5, taken: 3, refused: 2 };
  const first = await server.call('POST', path, text, ndjson);
  expect(first.body).toMatchObject({ ...done, id: 'once', faults: [{ line: 3 }, { line: 4 }] });
  expect((await server.call('POST', path, text, ndjson)).body).toMatchObject({ ...done, faults: [] });
  const held = await server.call('GET', `collections/${to.collectionId}/records`);
  expect(held.body.items.slice(0, 2).map(({ data }) => data)).toEqual(rows);
  expect(held.body.items).toHaveLength(3);
  expect(held.text).toContain('12345678901234567890');
  const elsewhere = await server.call('POST', `collections/${from.collectionId}/import?id=once`, '{}', ndjson);
  expect([elsewhere.status, elsewhere.body.error.code]).toEqual([409, 'in-use']);
  const { items } = (await server.call('GET', `audit?action=import&target=${to.collectionId}`)).body;
  expect(items).toHaveLength(2);
});

it('a backup over HTTP is an archive that can be read to its end', async () => {
  const server = await adminServer(database());
  const answer = await server.send(
    new Request('http://trivium.test/admin/v1/backup', {
      headers: { authorization: 'Bearer first-admin-token-of-the-test-suite' },
    }),
  );
  expect(answer.status).toBe(200);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const kinds = new Set<string>();
  for await (const part of readArchive(
    (async function* () {
      yield bytes;
    })(),
  ))
    kinds.add(part.kind);
  expect([...kinds].sort()).toEqual(['collection', 'collection-end', 'documents', 'header']);
});
