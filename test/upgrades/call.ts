import type { Send } from '../../src/contract/run.ts';
import { sentAs } from '../fixtures/dialect-server.ts';
import { base } from './exchange.ts';

/** What answers may hold that later requests need. */
export interface Answered {
  readonly id: number;
  readonly entries: readonly { readonly id: number }[];
  readonly versions: readonly { readonly id: number }[];
  readonly session: { readonly auth_token: string };
  readonly sysObjectId: string;
  readonly sysSessionId: string;
  readonly files: readonly { readonly id: number; readonly url: string }[];
}

/** Sends a request that must succeed. A text or bytes as `body` go out as they are, anything else as JSON. */
export type Call = (method: string, path: string, headers: Record<string, string>, body?: unknown) => Promise<Answered>;

export function callOn(send: Send): Call {
  return async (method, path, headers, body) => {
    const json = { 'content-type': 'application/json', ...headers };
    const init = {
      method,
      headers: body instanceof FormData ? headers : json,
      ...(body instanceof FormData ? { body } : sentAs(body)),
    };
    const response = await send(new Request(`${base}${path}`, init));
    const text = await response.text();
    if (response.status >= 300) throw new Error(`${method} ${path} was answered ${response.status}: ${text}`);
    return text === '' ? {} : JSON.parse(text);
  };
}
