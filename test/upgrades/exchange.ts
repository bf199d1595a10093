import type { Send } from '../../src/contract/run.ts';

/** A request as it can be kept. */
export interface Asking {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  /** Whether a backup holds what it takes to answer; it leaves some things out (`src/records/backup/contents.ts`). */
  readonly inBackup: boolean;
}

/** A request and what was answered. */
export interface Exchange extends Asking {
  readonly answer: Answer;
}

export interface Answer {
  readonly status: number;
  readonly type: string | null;
  /** As text; bytes that are none are in base64. */
  readonly body: string;
}

/** Where kept requests are sent. */
export const base = 'http://trivium.test';

/** Sends a kept request. */
export async function ask(send: Send, { method, path, headers, body }: Asking): Promise<Answer> {
  const response = await send(new Request(`${base}${path}`, { method, headers, body }));
  const bytes = Buffer.from(await response.arrayBuffer());
  const text = bytes.toString('utf8');
  const isText = Buffer.from(text, 'utf8').equals(bytes);
  const kept = isText ? text.replaceAll(momentary, '$1…"') : bytes.toString('base64');
  return { status: response.status, type: response.headers.get('content-type'), body: kept };
}

/** What differs between two answers of the same server too. */
const momentary = /("(?:requestId|errorId)":")[^"]*"/g;

/** An answer without the signatures of links, for a server that has keys of its own. */
export function unsigned(answer: Answer): Answer {
  return { ...answer, body: answer.body.replaceAll(/token=[^"&]+/g, 'token=…') };
}

/** A request as it can be kept, from one that was sent to `base`. */
export async function toAsking(request: Request, inBackup = true): Promise<Asking> {
  const body = request.body === null ? null : await request.clone().text();
  return {
    method: request.method,
    path: request.url.slice(base.length),
    headers: Object.fromEntries(request.headers),
    body,
    inBackup,
  };
}
