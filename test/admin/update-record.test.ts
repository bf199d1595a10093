import { expect, test } from 'vitest';
import { testDatabase } from '../database.ts';
import { adminServer, newPlace } from './app.ts';

const database = testDatabase();

test.each(['a', '', 'a.b', '__proto__'])('a request that sets the field %j and removes it is refused', async (name) => {
  const server = await adminServer(database());
  const { collectionId } = await newPlace(server);
  await server.call('POST', `collections/${collectionId}/records`, { records: [{ kept: 1 }] });
  const body = `{"set":{${JSON.stringify(name)}:[]},"unset":[${JSON.stringify(name)}]}`;
  expect((await server.call('PATCH', `collections/${collectionId}/records/1`, body)).status).toBe(400);
  expect((await server.call('GET', `collections/${collectionId}/records/1`)).body.data).toEqual({ kept: 1 });
});
