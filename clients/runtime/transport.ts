import createClient from 'openapi-fetch';
import type { WrittenBody } from './body.ts';
import type { ClientSettings } from './settings.ts';
import type { TableEntry } from './table.ts';

/** A request in which everything is written already. */
export interface WrittenRequest {
  readonly method: TableEntry['method'];
  readonly path: string;
  /** Without the question mark. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: WrittenBody['body'] | undefined;
  readonly signal: AbortSignal | undefined;
}

/** An answer. The body of a success is not read; that of an error is: parsed if it is JSON, otherwise a text, `undefined` if empty. */
export interface Received {
  readonly response: Response;
  readonly errorBody: unknown;
}

/** Sends a request. Rejects with what `fetch` rejects with. */
export type Transport = (request: WrittenRequest) => Promise<Received>;

/** The one file that knows which library sends the requests. */
export function openTransport({ baseUrl, fetch = (request) => globalThis.fetch(request) }: ClientSettings): Transport {
  const client = createClient<AnyPaths>({ baseUrl, fetch });
  return async ({ method, path, query, headers, body, signal }) => {
    const { response, error } = await client.request(methods[method], path, {
      headers,
      body,
      signal,
      parseAs: 'stream',
      querySerializer: () => query,
      bodySerializer: () => body,
      ...(body instanceof ReadableStream && { duplex: 'half' }),
    });
    return { response, errorBody: error === '' ? undefined : error };
  };
}

const methods = { GET: 'get', PUT: 'put', POST: 'post', DELETE: 'delete', PATCH: 'patch' } as const;

/** Types of operations are ours (`method.ts`); the library is told of paths with any body and any answer. */
type AnyPaths = Record<string, Record<(typeof methods)[keyof typeof methods], AnyOperation>>;

interface AnyOperation {
  readonly requestBody?: { readonly content: { readonly 'application/json': unknown } };
  readonly responses: {
    readonly 200: { readonly content: { readonly 'application/json': unknown } };
    readonly 400: { readonly content: { readonly 'application/json': unknown } };
  };
}
