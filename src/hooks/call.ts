import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP } from 'node:net';
import type { Target } from './target.ts';

/** One HTTP request. */
export interface Call {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  /** Ends it, whatever it is at. */
  readonly signal: AbortSignal;
}

/**
 * Sends a request to the address of a target and gives the status of the answer. The answer's body is not read: it would tell who reads the
 * log what the server's network holds, and it may have no end. Redirects are answers like others.
 *
 * @throws what the connection fails with, and the reason of `signal`
 */
export async function call({ url, address }: Target, { method, headers, body, signal }: Call): Promise<number> {
  const secure = url.protocol === 'https:';
  const content = body === null ? undefined : Buffer.from(body);
  const named = isIP(url.hostname.replace(/^\[|\]$/g, '')) === 0;
  const options = {
    // The address in place of the name, so that nothing is looked up a second time.
    host: address,
    port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
    path: `${url.pathname}${url.search}`,
    method,
    headers: {
      ...headers,
      host: url.host,
      connection: 'close',
      ...(content !== undefined && { 'content-length': String(content.length) }),
    },
    agent: false as const,
    signal,
    maxHeaderSize: 16_384,
  };
  return await new Promise((resolve, reject) => {
    const request = secure
      ? requestSecure({ ...options, ...(named && { servername: url.hostname }) })
      : requestPlain(options);
    request.once('response', (response) => {
      // What comes after the status does not matter, nor how it ends.
      response.once('error', () => response.destroy());
      response.destroy();
      resolve(response.statusCode ?? 0);
    });
    request.once('error', (error) => reject(signal.aborted ? signal.reason : error));
    request.end(content);
  });
}
