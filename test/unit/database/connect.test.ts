import { afterEach, expect, test } from 'vitest';
import { connect } from '../../../src/database/connect.ts';
import { explainFailure } from '../../../src/database/start-failure.ts';
import { fullAccess, scope } from '../../../src/records/access.ts';
import { countRecords } from '../../../src/records/find-records.ts';
import { testDatabase } from '../../database.ts';
import { greeting, startWireServer, type WireServer } from '../../wire-server.ts';

const database = testDatabase();
const started: WireServer[] = [];

afterEach(async () => {
  for (const server of started.splice(0)) await server.stop();
});

async function fake(answer: (command: string, host: string) => object): Promise<WireServer> {
  const server = await startWireServer(answer);
  started.push(server);
  return server;
}

test('a server of a replica set is taken', async () => {
  expect(await database().db.command({ ping: 1 })).toMatchObject({ ok: 1 });
});

test('a standalone is refused with what to do', async () => {
  const { host } = await fake(() => greeting);
  await expect(connect({ uri: `mongodb://${host}/?directConnection=true` })).rejects.toMatchObject({
    name: 'StartFailure',
    message: expect.stringMatching(/standalone.*--replSet/),
  });
});

test('a wrong password is told as such, without the password', async () => {
  const { host } = await fake((command, host) =>
    command.startsWith('sasl')
      ? { ok: 0, code: 18, codeName: 'AuthenticationFailed', errmsg: 'Authentication failed.' }
      : { ...greeting, setName: 'rs0', hosts: [host], me: host, saslSupportedMechs: ['admin.ann'] },
  );
  const failure = await connect({
    uri: `mongodb://ann:hunter2@${host}/?directConnection=true&authMechanism=SCRAM-SHA-256`,
  }).catch((error: unknown) => error);
  expect(failure).toMatchObject({
    name: 'StartFailure',
    message: expect.stringMatching(/refused the user name or password/),
  });
  expect(String(failure)).not.toContain('hunter2');
});

test('an unreachable server is named', async () => {
  const { host, stop } = await startWireServer(() => greeting);
  await stop();
  await expect(connect({ uri: `mongodb://ann:hunter2@${host}/`, patience: 0 })).rejects.toMatchObject({
    name: 'StartFailure',
    message: expect.stringMatching(new RegExp(`^MongoDB at ${host} cannot be reached`)),
  });
});

test('a server that is not ready at first is waited for', async () => {
  let greetings = 0;
  const server = await fake((command, host) => {
    greetings += 1;
    // More than the driver asks for within one try.
    if (greetings <= 3) return { ok: 0, code: 91, codeName: 'ShutdownInProgress', errmsg: `no ${command} yet` };
    return { ...greeting, setName: 'rs0', hosts: [host], me: host };
  });
  const { close } = await connect({ uri: `mongodb://${server.host}/?replicaSet=rs0`, patience: 20_000 });
  await close();
  expect(greetings).toBeGreaterThan(3);
});

test('P5: while the database is gone requests are told to come back, and once it is there they work', async () => {
  const server = await fake((command, host) =>
    command === 'aggregate'
      ? { ok: 1, cursor: { id: 0n, ns: 'x.y', firstBatch: [{ n: 7 }] } }
      : { ...greeting, setName: 'rs0', hosts: [host], me: host },
  );
  const through = await connect({ uri: `mongodb://${server.host}/?replicaSet=rs0` });
  const at = new Date();
  const facts = {
    organizationId: 1,
    fieldNames: null,
    keepsHistory: false,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
  };
  const collection = { id: 1, appId: 1, name: 'c', columns: [], dialects: {}, ...facts };
  const count = () => countRecords(through, scope(fullAccess(collection), {}));
  try {
    expect(await count()).toBe(7);
    await server.stop();
    for (let attempt = 0; attempt < 2; attempt += 1) {
      await expect(count()).rejects.toMatchObject({ code: 'unavailable', facts: { retryAfterSeconds: 2 } });
    }
    await server.start();
    await expect.poll(() => count().catch((error: Error) => error.message), { timeout: 20_000 }).toBe(7);
  } finally {
    await through.close();
  }
});

test.each([
  ['nonsense'],
  ['http://127.0.0.1:27017'],
  ['mongodb://'],
  ['mongodb://a:b:c@h/'],
  ['mongodb://h/?replicaSet=a&nosuchoption=1'],
])('%s is no address', async (uri) => {
  await expect(connect({ uri, patience: 0 })).rejects.toMatchObject({
    name: 'StartFailure',
    message: expect.stringMatching(/^MONGODB_URI is not a valid address/),
  });
});

test('each explanation is one sentence without credentials', () => {
  const errors = [
    Object.assign(new Error('bad auth'), { code: 8000 }),
    Object.assign(new Error('not authorized on x'), { code: 13 }),
    Object.assign(new Error('cannot connect to mongodb://ann:hunter2@host/'), { name: 'MongoServerSelectionError' }),
    new Error('something else at mongodb://ann:hunter2@host/'),
    'text',
  ];
  for (const error of errors) {
    const { message } = explainFailure(error, 'mongodb+srv://ann:hunter2@cluster.example.org/db?x=1');
    expect(message).toMatch(/cluster\.example\.org/);
    expect(message).not.toMatch(/hunter2|\n/);
    expect(message.endsWith('.')).toBe(true);
  }
});
