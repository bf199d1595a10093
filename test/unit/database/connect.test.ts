import { createServer, type Server, type Socket } from 'node:net';
import { BSON } from 'mongodb';
import { afterEach, expect, test } from 'vitest';
import { connect } from '../../../src/database/connect.ts';
import { explainFailure } from '../../../src/database/start-failure.ts';
import { testDatabase } from '../../database.ts';

const database = testDatabase();
const started: Server[] = [];

afterEach(async () => {
  for (const server of started.splice(0)) await new Promise((resolve) => server.close(resolve));
});

/** A server that speaks the wire protocol just well enough to greet, with the answer given for each command. */
async function greeter(answer: (command: string) => object): Promise<string> {
  const server = createServer((socket) => socket.on('data', (chunk) => reply(socket, chunk, answer)));
  started.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return `127.0.0.1:${address.port}`;
}

/** Answers an OP_MSG, or the OP_QUERY of a first greeting, by the first key of its document. */
function reply(socket: Socket, chunk: Buffer, answer: (command: string) => object): void {
  const legacy = chunk.readInt32LE(12) === 2004;
  // Behind the header: flags and a kind byte, or flags, the collection's name and two numbers.
  const start = legacy ? chunk.indexOf(0, 20) + 9 : 21;
  const [command = ''] = Object.keys(BSON.deserialize(chunk.subarray(start)));
  const body = BSON.serialize(answer(command));
  const before = Buffer.alloc(legacy ? 36 : 21);
  before.writeInt32LE(before.length + body.length, 0);
  before.writeInt32LE(chunk.readInt32LE(4), 8);
  before.writeInt32LE(legacy ? 1 : 2013, 12);
  if (legacy) before.writeInt32LE(1, 32);
  socket.write(Buffer.concat([before, body]));
}

const greeting = {
  ok: 1,
  isWritablePrimary: true,
  ismaster: true,
  minWireVersion: 0,
  maxWireVersion: 25,
  helloOk: true,
};

test('a server of a replica set is taken', async () => {
  expect(await database().db.command({ ping: 1 })).toMatchObject({ ok: 1 });
});

test('a standalone is refused with what to do', async () => {
  const host = await greeter(() => greeting);
  await expect(connect({ uri: `mongodb://${host}/?directConnection=true` })).rejects.toMatchObject({
    name: 'StartFailure',
    message: expect.stringMatching(/standalone.*--replSet/),
  });
});

test('a wrong password is told as such, without the password', async () => {
  const host = await greeter((command) =>
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
  const host = await greeter(() => greeting);
  for (const server of started.splice(0)) await new Promise((resolve) => server.close(resolve));
  await expect(connect({ uri: `mongodb://ann:hunter2@${host}/`, patience: 0 })).rejects.toMatchObject({
    name: 'StartFailure',
    message: expect.stringMatching(new RegExp(`^MongoDB at ${host} cannot be reached`)),
  });
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
