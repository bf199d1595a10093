import { once } from 'node:events';
import { request as openRequest } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { openSocket, untilClosed } from '../fixtures/raw-call.ts';

/** What a request can have to be another way to the same operation. */
export interface Road {
  /** The target of the request line, made of the path as documented. */
  readonly target?: (path: string) => string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly version?: '1.0';
}

/** Second roads: whoever may not pass on the documented one may not on these, and the other way around. */
export const roads: readonly (readonly [name: string, road: Road])[] = [
  ['a slash at the end', { target: (path) => path.replace(/(\?|$)/, '/$1') }],
  ['an absolute address', { target: (path) => `http://elsewhere.test${path}` }],
  ['HTTP/1.0', { version: '1.0' }],
  ['a step aside and back', { target: (path) => path.replace('/latest/', '/latest/./x/%2e%2e/') }],
  ['escaped letters', { target: (path) => path.replaceAll('Notes', '%4Eote%73') }],
  [
    'another method beside the real one',
    {
      target: (path) => `${path}${path.includes('?') ? '&' : '?'}_method=GET`,
      headers: { 'x-http-method-override': 'GET', 'x-http-method': 'DELETE', 'x-method-override': 'OPTIONS' },
    },
  ],
];

/** Sends a request to the server at `url` by a road of its own. */
export async function sendBy({ target = (path) => path, ...road }: Road, url: string, request: Request) {
  const { pathname, search } = new URL(request.url);
  const path = target(`${pathname}${search}`);
  const body = Buffer.from(await request.arrayBuffer());
  const headers = { ...Object.fromEntries(request.headers), ...road.headers, 'content-length': String(body.length) };
  if (road.version === '1.0') return await sendOldWay(url, `${request.method} ${path} HTTP/1.0`, headers, body);
  const sent = openRequest(url, { method: request.method, path, headers });
  sent.end(body);
  const [response] = await once(sent, 'response');
  const { statusCode, rawHeaders } = response;
  return answerOf(statusCode, pairs(rawHeaders), await buffer(response));
}

async function sendOldWay(url: string, line: string, headers: Readonly<Record<string, string>>, body: Buffer) {
  const socket = await openSocket(url);
  const answer = untilClosed(socket);
  const lines = Object.entries({ host: 'trivium.test', ...headers }).map(([name, value]) => `${name}: ${value}`);
  socket.write(`${[line, ...lines].join('\r\n')}\r\n\r\n`);
  socket.write(body);
  const text = await answer;
  const end = text.indexOf('\r\n\r\n');
  const [status = '', ...heads] = text.slice(0, end).split('\r\n');
  const named = heads.map((head): [string, string] => {
    const colon = head.indexOf(':');
    return [head.slice(0, colon), head.slice(colon + 1).trim()];
  });
  return answerOf(Number(status.split(' ')[1]), named, Buffer.from(text.slice(end + 4), 'latin1'));
}

function pairs(raw: readonly string[]): [string, string][] {
  return raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ''] as [string, string]] : []));
}

function answerOf(status: number, headers: [string, string][], body: Buffer): Response {
  return new Response(status === 204 ? null : new Uint8Array(body), { status, headers });
}
