import type { IncomingMessage } from 'node:http';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { requestId } from './request-id.ts';

/** What Hono is told about its environment: Node's own message when there is a socket, nothing in tests that call `fetch`. */
export interface HttpEnvironment {
  Bindings: Partial<HttpBindings>;
}

export type HttpContext = Context<HttpEnvironment>;

/** One request on its way to one answer: what all parts between the socket and a handler may ask. */
export interface Exchange {
  /** Ours, or the caller's `x-request-id` when it is well formed; in the answer and in the log. */
  readonly id: string;
  readonly method: string;
  /** The whole URL as text, not decoded. */
  readonly url: string;
  /** The path as it was sent, not decoded, without the query. */
  readonly path: string;
  readonly startedAt: number;
  readonly request: Request;
  /** Node's message, for handlers that need more than a `Request` shows (the body of a GET, the socket); absent without a socket. */
  readonly incoming: IncomingMessage | undefined;
  /** A header by lower-case name; repeated ones are joined, or the first one counts where joining makes no sense. */
  header(name: string): string | undefined;
  /** Each value of a header that was sent, so that a credential that was given twice can be refused. */
  headerValues(name: string): readonly string[];
  /** Who asks, for the log; set by the dialect once it knows. Never a secret. */
  caller: string | undefined;
  /** Set by a handler whose request asks for gzip in the dialect's own way: the answer is then compressed whatever its size. */
  gzip: boolean;
}

/** Begins an exchange. */
export function openExchange(c: HttpContext): Exchange {
  const request = c.req.raw;
  const incoming = c.env?.incoming;
  const header = (name: string) => {
    if (incoming === undefined) return request.headers.get(name) ?? undefined;
    // Node has parsed the headers already; a `Headers` object over them costs several times as much to ask.
    const parsed = incoming.headers[name];
    return Array.isArray(parsed) ? parsed.join(', ') : parsed;
  };
  return {
    id: requestId(header('x-request-id')),
    method: request.method,
    url: request.url,
    path: c.req.path,
    startedAt: performance.now(),
    request,
    incoming,
    header,
    headerValues(name) {
      const distinct = incoming?.headersDistinct[name];
      if (distinct !== undefined) return distinct;
      const value = header(name);
      return value === undefined ? [] : [value];
    },
    caller: undefined,
    gzip: false,
  };
}
