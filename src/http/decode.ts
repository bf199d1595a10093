import type { z } from '@hono/zod-openapi';
import { type Fault, isProblem, Problem } from '../problem.ts';
import type { Exchange } from './exchange.ts';
import { faultsOf } from './faults.ts';
import { type FormValues, readFormText } from './form-text.ts';
import { readLongJson } from './json.ts';
import { matchMediaType, readMediaType } from './media-type.ts';
import { readMultipart } from './multipart.ts';
import type { BodyContent, Operation } from './operation.ts';
import { rawQuery } from './raw-path.ts';
import { hasBody, readText, streamBody } from './read-body.ts';
import type { HttpSettings } from './settings.ts';

/** What a handler of any operation is given; the generated types say which parts there are. */
export interface Input {
  params?: unknown;
  query?: unknown;
  headers?: unknown;
  contentType?: string | undefined;
  body?: unknown;
}

/** How one operation's request is read. */
export interface Decoding {
  readonly operation: Operation;
  /** Bytes of a body that is held in memory. */
  readonly bodyLimit: number;
  /** Bytes of a body that is passed on as it arrives: files, alone or in forms. */
  readonly uploadLimit: number;
  readonly json: HttpSettings['json'];
  readonly mend?: ((text: string) => string) | undefined;
  readonly mediaType: (exchange: Exchange, operation: Operation, sent: string) => string;
}

/**
 * Reads and judges everything the operation declares, in one pass, and throws one `invalid-request` that lists what is wrong
 * in path, query, headers and body together.
 */
export async function decode(
  exchange: Exchange,
  { operation, mediaType, ...limits }: Decoding,
  parameters: Readonly<Record<string, string>>,
): Promise<Input> {
  const faults: Fault[] = [];
  const input: Input = {};
  if (operation.params !== undefined) input.params = judge(operation.params, parameters, 'path', faults);
  if (operation.query !== undefined) {
    const sent = readFormText(rawQuery(exchange.url), 'query', operation.deepObjects);
    const values =
      operation.extensions['x-query-in-body'] === true ? await withBody(sent, exchange, limits.bodyLimit) : sent;
    input.query = judge(operation.query, values, 'query', faults);
  }
  if (operation.headers !== undefined) {
    input.headers = judge(operation.headers, Object.fromEntries(exchange.request.headers), 'header', faults);
  }
  if (operation.body !== undefined && hasBody(exchange)) {
    const { name, charset } = readMediaType(exchange.header('content-type') ?? '');
    const match = matchMediaType(mediaType(exchange, operation, name), operation.body.content);
    const expected = Object.keys(operation.body.content);
    if (match === undefined) throw new Problem('unsupported-media-type', { contentType: name, expected });
    if (match.content.kind !== 'binary' && charset !== undefined && !/^(?:utf-?8|us-ascii)$/.test(charset)) {
      throw new Problem('unsupported-media-type', { contentType: `${name}; charset=${charset}`, expected });
    }
    const body = await readBody(exchange, match.content, limits, faults);
    if (body !== undefined) Object.assign(input, { contentType: match.name, body });
  }
  if (faults.length > 0) throw new Problem('invalid-request', { faults });
  if (operation.body?.required && input.contentType === undefined) throw new Problem('body-required', {});
  return input;
}

/** `undefined` stands for a body that turned out to be empty. */
async function readBody(
  exchange: Exchange,
  content: BodyContent,
  { bodyLimit, uploadLimit, json, mend }: Omit<Decoding, 'operation' | 'mediaType'>,
  faults: Fault[],
): Promise<unknown> {
  if (content.kind === 'binary') return streamBody(exchange, uploadLimit);
  if (content.kind === 'multipart') return readMultipart(exchange, content, { bodyLimit: uploadLimit, json });
  const text = await readText(exchange, bodyLimit);
  if (text === '') return undefined;
  if (content.kind === 'json') {
    const value = await readMended(text, json, mend);
    // The parsed value goes on, not the schema's copy: the copy loses `__proto__` keys, and no body schema changes values.
    judge(content.schema, value, 'body', faults);
    return value;
  }
  return judge(content.schema, content.kind === 'form' ? readFormText(text, 'body') : text, 'body', faults);
}

/**
 * The query together with the form in the body of a GET, where an operation asks for that by `x-query-in-body`; the query wins. Only a
 * body that is labelled as a form counts, and only one that comes over a socket: a `Request` cannot have a body on a GET.
 */
async function withBody(query: FormValues, exchange: Exchange, bodyLimit: number): Promise<FormValues> {
  const { name } = readMediaType(exchange.header('content-type') ?? '');
  if (name !== 'application/x-www-form-urlencoded' || !hasBody(exchange)) return query;
  return Object.assign(Object.create(null), readFormText(await readText(exchange, bodyLimit), 'body'), query);
}

async function readMended(text: string, limits: HttpSettings['json'], mend: Decoding['mend']): Promise<unknown> {
  try {
    return await readLongJson(text, limits);
  } catch (error) {
    const mended = mend?.(text) ?? text;
    if (mended === text || !isProblem(error, 'malformed-body')) throw error;
    return await readLongJson(mended, limits);
  }
}

function judge(schema: z.ZodType, value: unknown, place: Fault['in'], faults: Fault[]): unknown {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  faults.push(...faultsOf(result.error, value, place));
  return undefined;
}
