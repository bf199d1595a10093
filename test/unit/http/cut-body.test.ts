import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodyChunks, CallerGone } from '../../../src/http/read-body.ts';
import { openSocket } from '../../fixtures/raw-call.ts';

const server = createServer();
let url: string;

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  url = `http://127.0.0.1:${address.port}`;
});
afterAll(() => void server.close());

/** The message of a request that was cut off behind `text`, once it is over. */
async function cutMessage(text: string): Promise<IncomingMessage> {
  const arrived = once(server, 'request');
  const socket = await openSocket(url);
  socket.write(`POST / HTTP/1.1\r\nhost: a\r\n${text}`);
  const [message]: IncomingMessage[] = await arrived;
  if (message === undefined) throw new Error('a request has a message');
  const over = new Promise((resolve) => message.once('close', resolve));
  socket.destroy();
  await over;
  return message;
}

async function read(incoming: IncomingMessage): Promise<string> {
  let text = '';
  const request = new Request(url, { method: 'POST' });
  for await (const chunk of bodyChunks({ incoming, request })) text += Buffer.from(chunk).toString();
  return text;
}

describe('a body whose caller went away before anybody asked for it', () => {
  it.each([
    ['before its first byte', 'content-length: 10\r\n\r\n'],
    ['in its middle', 'content-length: 10\r\n\r\n12345'],
    ['between two chunks', 'transfer-encoding: chunked\r\n\r\n3\r\nabc\r\n'],
  ])('%s is not taken for a whole one', async (_, text) => {
    await expect(read(await cutMessage(text))).rejects.toThrow(CallerGone);
  });
});
