import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { AddressInfo } from 'node:net';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Passed } from './traffic.ts';

/** Bodies beyond this many bytes pass, but are not kept. */
const keptBytes = 4 * 1024 * 1024;

export interface ProxyOptions {
  /** The server behind, such as `https://api.example.org`. */
  readonly upstream: string;
  readonly host: string;
  /** 0 picks a free one. */
  readonly port: number;
  /** Called when an answer has passed as a whole. */
  readonly passed: (exchange: Passed) => void;
  /** Called when the server behind could not be reached, or hung up; also when it did so behind its answer, which has passed then. */
  readonly failed: (method: string, url: string, error: Error) => void;
}

export interface Proxy {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** A proxy that lets everything through as it comes, in both directions, and tells what passed. */
export async function startProxy(options: ProxyOptions): Promise<Proxy> {
  const server = createServer((request, response) => {
    forward(request, response, options).catch((reason: unknown) => {
      const error = reason instanceof Error ? reason : new Error(String(reason));
      options.failed(request.method ?? '', request.url ?? '', error);
      if (response.headersSent) response.destroy();
      else
        response
          .writeHead(502, { 'content-type': 'text/plain' })
          .end(`The server behind the proxy: ${error.message}\n`);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  const { port } = addressOf(server.address());
  const host = options.host.includes(':') ? `[${options.host}]` : options.host;
  return {
    url: `http://${host}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}

async function forward(request: IncomingMessage, response: ServerResponse, options: ProxyOptions): Promise<void> {
  const { method = 'GET', url = '/' } = request;
  const target = new URL(options.upstream);
  const send = target.protocol === 'https:' ? httpsRequest : httpRequest;
  const headers = { ...request.headers, host: target.host };
  const outgoing = send({
    protocol: target.protocol,
    hostname: target.hostname,
    port: target.port,
    path: `${target.pathname.replace(/\/$/, '')}${url}`,
    method,
    headers,
  });
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    outgoing.once('response', resolve);
    outgoing.once('error', reject);
  });
  // A server may answer before it has read the whole request, and then hang up; its answer passes all the same.
  const sending = Promise.allSettled([passing(request, outgoing)]);
  const answer = await answered;
  const status = answer.statusCode ?? 502;
  response.writeHead(status, answer.rawHeaders);
  const answerBody = await passing(answer, response);
  const [sent] = await sending;
  if (sent.status === 'rejected') options.failed(method, url, sent.reason);
  options.passed({
    method,
    url,
    headers: single(request.headers),
    body: sent.status === 'fulfilled' ? sent.value : undefined,
    answer: { status, headers: single(answer.headers), body: answerBody },
  });
}

/** Lets a stream through, and gives its bytes when they are few enough to keep. */
async function passing(from: Readable, to: Writable): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  const watch = new PassThrough();
  watch.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= keptBytes) chunks.push(chunk);
    else chunks.length = 0;
  });
  await pipeline(from, watch, to);
  return size <= keptBytes ? Buffer.concat(chunks) : undefined;
}

function single(headers: IncomingMessage['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]));
}

function addressOf(address: string | AddressInfo | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('the proxy listens on no port');
  return address;
}
