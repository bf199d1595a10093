import type { ClientTable, ParameterStyle, TableEntry } from '../../clients/runtime/table.ts';
import type { Send } from '../../src/contract/run.ts';

/** What every client is, before its types are known. */
export interface AnyClient {
  readonly try: object;
}

/** Sends the requests of contract steps through a client, and remembers which operations were called. */
export interface Replay {
  readonly send: Send;
  readonly called: Set<string>;
}

/**
 * Lets a client replay requests: each is taken apart into what the client's method for it takes, and the client's result is put together again
 * as an answer. So the suite that judges the server judges how a client writes and reads. Requests that no client would send (another slash,
 * a body that is none) go out as they are.
 */
export function replayThrough(client: AnyClient, table: ClientTable): Replay {
  const called = new Set<string>();
  const send: Send = async (request) => {
    const found = operationOf(table, request);
    const input = found && (await inputOf(request.clone(), found));
    if (found === undefined || input === undefined) return await fetch(request);
    called.add(found.operation);
    const method: unknown = Reflect.get(client.try, found.operation);
    if (typeof method !== 'function') throw new Error(`the client has no method ${found.operation}`);
    const { headers, ...rest } = input;
    return await answerOf(await method(rest, { headers, retry: { times: 0 } }));
  };
  return { send, called };
}

interface Operation {
  readonly operation: string;
  readonly entry: TableEntry;
  readonly path: Readonly<Record<string, unknown>>;
}

function operationOf(table: ClientTable, request: Request): Operation | undefined {
  const { pathname } = new URL(request.url);
  // Fixed segments win over parameters, as on the server.
  const byShape = Object.entries(table).sort(([, a], [, b]) => parameterCount(a) - parameterCount(b));
  for (const [operation, entry] of byShape) {
    const pattern = entry.path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{([^{}]+)\}/g, '(?<$1>[^/]+)');
    const match = entry.method === request.method ? new RegExp(`^${pattern}$`).exec(pathname) : null;
    if (match === null) continue;
    const path = Object.entries(match.groups ?? {}).map(([name, text]) => [name, decoded(text, entry.params?.[name])]);
    return { operation, entry, path: Object.fromEntries(path) };
  }
  return undefined;
}

function parameterCount({ path }: TableEntry): number {
  return path.split('{').length;
}

function decoded(text: string, style: ParameterStyle | undefined): unknown {
  return style === 'csv' ? text.split(',').map(decodeURIComponent) : decodeURIComponent(text);
}

async function inputOf(request: Request, { entry, path }: Operation) {
  const query = Object.fromEntries(
    [...new URL(request.url).searchParams].map(([name, text]) => [
      name,
      readParameter(text, entry.query?.[name] ?? 'plain'),
    ]),
  );
  const headers = Object.fromEntries([...request.headers].filter(([name]) => name !== 'content-type'));
  const given = request.headers.get('content-type') ?? undefined;
  if (request.body === null) return given === undefined ? { path, query, headers } : undefined;
  const contentType = given?.split(';')[0] ?? '';
  const kind = entry.body?.[contentType];
  if (kind === undefined || given?.includes('boundary=edge')) return undefined;
  if (kind === 'multipart') return { path, query, headers, contentType, body: parts(await request.formData()) };
  if (kind === 'binary') return { path, query, headers, contentType, body: await request.blob() };
  const text = await request.text();
  if (kind === 'form')
    return { path, query, headers, contentType, body: Object.fromEntries(new URLSearchParams(text)) };
  const body = kind === 'json' ? parsed(text) : { value: text };
  return body && { path, query, headers, contentType, body: body.value };
}

function readParameter(text: string, style: ParameterStyle): unknown {
  if (style === 'csv') return text === '' ? [] : text.split(',');
  return style === 'json' ? JSON.parse(text) : text;
}

/** A part that is JSON is an object again, as somebody who uses the client has it. */
function parts(form: FormData): Readonly<Record<string, unknown>> {
  return Object.fromEntries([...new Set(form.keys())].map((name) => [name, form.getAll(name)]));
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** What the client gave, as the answer that it was made from. */
async function answerOf(result: unknown): Promise<Response> {
  if (typeof result !== 'object' || result === null) throw new Error('the client gave no result');
  const { status, headers, body } = 'error' in result ? facts(result.error) : facts(result);
  const kept = new Headers([...headers].filter(([name]) => !['content-encoding', 'content-length'].includes(name)));
  if (body === undefined) return new Response(null, { status, headers: kept });
  return new Response(body instanceof Blob ? body : JSON.stringify(body), { status, headers: kept });
}

function facts(from: unknown): { readonly status: number; readonly headers: Headers; readonly body: unknown } {
  if (typeof from !== 'object' || from === null || !('status' in from) || !('headers' in from))
    throw new Error('the client gave no answer');
  const { status, headers } = from;
  if (typeof status !== 'number' || !(headers instanceof Headers))
    throw new Error('the client gave no status or headers');
  return { status, headers, body: 'data' in from ? from.data : 'body' in from ? from.body : undefined };
}
