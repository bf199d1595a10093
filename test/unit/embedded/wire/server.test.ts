import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeDocument } from '../../../../src/embedded/bson/encode.ts';
import { frameReader } from '../../../../src/embedded/wire/frames.ts';
import { frameReply } from '../../../../src/embedded/wire/message.ts';
import { serveWire, type WireServer } from '../../../../src/embedded/wire/server.ts';

let directory: string;
let path: string;
let server: WireServer;
let underWay = 0;
let mostUnderWay = 0;
let closed: Promise<void>;

/** Answers each message with its own body, a few turns of the event loop later. */
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'trivium-wire-'));
  path = join(directory, 'wire.sock');
  server = await serveWire({ path }, () => {
    let end = (): void => undefined;
    closed = new Promise((resolve) => {
      end = resolve;
    });
    return {
      async answer({ body }) {
        mostUnderWay = Math.max(mostUnderWay, ++underWay);
        for (let turns = 0; turns < 3; turns++) await turn();
        underWay--;
        return [body];
      },
      refuse: (error) => [encodeDocument(new Map([['refused', error.message]]))],
      closed: () => end(),
    };
  });
});

afterAll(async () => {
  await server.close();
  await rm(directory, { recursive: true, force: true });
});

/** A message is its own kind of reply: same header, same section. */
function message(number: number): Buffer {
  return Buffer.concat(
    frameReply({ requestId: 0, legacy: false }, [encodeDocument(new Map([['number', BigInt(number)]]))]),
  );
}

/** The bodies of all messages until the server closes its side. */
async function answers(socket: Socket): Promise<string[]> {
  const read = frameReader();
  const bodies: string[] = [];
  socket.on('data', (chunk: Buffer) => {
    for (const frame of read(chunk)) bodies.push(frame.toString('latin1', 21));
  });
  await once(socket, 'end');
  return bodies;
}

test('messages that come at once are answered one after the other, also when the client has closed its side', async () => {
  const numbers = Array.from({ length: 200 }, (_, i) => i);
  const socket = connect({ path, allowHalfOpen: true });
  const received = answers(socket);
  for (const number of numbers.slice(0, 100)) socket.write(message(number));
  await turn();
  socket.end(Buffer.concat(numbers.slice(100).map(message)));
  expect(await received).toEqual(numbers.map((number) => message(number).toString('latin1', 21)));
  expect(mostUnderWay).toBe(1);
  await closed;
});

test('bytes that are no message are refused, and the connection is closed', async () => {
  const socket = connect({ path, allowHalfOpen: true });
  const received = answers(socket);
  socket.write(message(1));
  await once(socket, 'data');
  socket.write(Buffer.alloc(16, 0xff));
  const [first, second, ...rest] = await received;
  expect(first).toBe(message(1).toString('latin1', 21));
  expect(second).toContain('refused');
  expect(rest).toEqual([]);
  socket.destroy();
  await closed;
});
