import { createServer, IncomingMessage, type Server } from 'node:http';
import { getRequestListener, RequestError } from '@hono/node-server';
import { Problem } from '../problem.ts';
import type { HttpEnvironment } from './exchange.ts';
import type { Observe } from './observe.ts';
import { toPlainError } from './plain-problems.ts';
import { requestId } from './request-id.ts';

/** Where to listen, and how long to bear with slow callers. Times in milliseconds. */
export interface ListenOptions {
  readonly host: string;
  /** 0 picks a free one. */
  readonly port: number;
  /** From the first byte to the end of the headers. */
  readonly headersTimeout: number;
  /** From the first byte to the end of the body. */
  readonly requestTimeout: number;
  /** How long an idle connection is kept. */
  readonly keepAliveTimeout: number;
  readonly maxConnections: number;
  readonly observe: Observe;
  /**
   * The Node adapter is four times faster when it may replace the process's global `Request` and `Response` (its default).
   * A process that embeds this server beside other users of `fetch` passes false.
   */
  readonly overrideGlobalObjects?: boolean;
}

/** A server that accepts connections. */
export interface Listening {
  readonly server: Server;
  /** With the port that was really taken, without a last slash. */
  readonly url: string;
}

type Fetch = (request: Request, environment: HttpEnvironment['Bindings']) => Response | Promise<Response>;

/**
 * Bytes of a request line and headers; more is 431. The longest filter of a list, 16 KB, is three times as long once it is escaped in an
 * address, and Node's own 16 KB would cut it off where no dialect can say what is wrong.
 */
const maxHeaderSize = 65_536;

/** Starts to accept connections. Rejects with a sentence that says what to do when the address cannot be had. */
export async function listen(fetch: Fetch, options: ListenOptions): Promise<Listening> {
  const { host, port, headersTimeout, requestTimeout, keepAliveTimeout, observe } = options;
  const listener = getRequestListener(
    // This server is HTTP/1 only, so the message is always Node's own; the test tells the compiler.
    (request, { incoming }) => fetch(request, incoming instanceof IncomingMessage ? { incoming } : {}),
    {
      overrideGlobalObjects: options.overrideGlobalObjects ?? true,
      errorHandler: (error) => refuseUnread(error, observe),
    },
  );
  const connectionsCheckingInterval = Math.min(30_000, Math.max(100, headersTimeout / 4));
  const server = createServer(
    { headersTimeout, requestTimeout, keepAliveTimeout, connectionsCheckingInterval, maxHeaderSize },
    listener,
  );
  server.maxConnections = options.maxConnections;
  const { port: actualPort } = await opened(server, host, port);
  return { server, url: urlOf(host, actualPort) };
}

/** The address of a server, without a last slash. */
export function urlOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/**
 * Makes sure that an address can be listened on, and gives its port: a free one for 0. For processes that will listen on it together.
 *
 * @throws Error, a sentence that says what to do when the address cannot be had
 */
export async function claimPort(host: string, port: number): Promise<number> {
  const server = createServer();
  const { port: claimed } = await opened(server, host, port);
  await new Promise((resolve) => server.close(resolve));
  return claimed;
}

async function opened(server: Server, host: string, port: number): Promise<{ readonly port: number }> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explainListenError(error, host, port)));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address : { port };
}

/** Answers what never became a request (a bad host or target), and a failure outside of every route. */
function refuseUnread(error: unknown, observe: Observe): Response {
  const id = requestId(undefined);
  const callersFault = error instanceof RequestError;
  if (!callersFault) observe({ kind: 'failed', requestId: id, operation: 'none', error });
  const problem = callersFault
    ? new Problem('invalid-request', {
        faults: [{ in: 'header', path: 'host', message: 'or the request target is not valid' }],
      })
    : new Problem('internal', {});
  const { status, contentType = '', body } = toPlainError(problem, { id });
  return new Response(typeof body === 'string' ? body : null, {
    status,
    headers: { 'content-type': contentType, 'x-request-id': id, 'x-content-type-options': 'nosniff' },
  });
}

function explainListenError(error: Error, host: string, port: number): Error {
  const code = 'code' in error ? error.code : undefined;
  const sentence =
    code === 'EADDRINUSE'
      ? `Port ${port} on ${host} is taken by another process; stop that one or choose another port (TRIVIUM_PORT or --port).`
      : code === 'EACCES'
        ? `This user may not listen on port ${port}; choose one above 1023 (TRIVIUM_PORT or --port).`
        : `Cannot listen on ${host}, port ${port}: ${error.message}. Check TRIVIUM_HOST and TRIVIUM_PORT.`;
  return new Error(sentence, { cause: error });
}
