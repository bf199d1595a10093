import { isUtf8 } from 'node:buffer';
import type { z } from '@hono/zod-openapi';
import { type Fault, Problem } from '../problem.ts';
import type { Exchange } from './exchange.ts';
import { faultsOf } from './faults.ts';
import { type JsonLimits, readJson } from './json.ts';
import { type RawPart, readParts } from './multipart/parts.ts';
import type { BodyContent, MultipartBody, MultipartField, MultipartPart } from './operation.ts';

/** What the texts of one body may take together, in bytes: they are held in memory, files are not. */
const maxTextBytes = 16 * 1024 * 1024;

/** What bounds one multipart body. `bodyLimit` is in bytes and covers files, texts, and everything between them. */
export interface MultipartLimits {
  readonly bodyLimit: number;
  readonly json: JsonLimits;
}

/**
 * The parts of a `multipart/form-data` body as they arrive. A text or JSON field comes whole and judged by its schema; a file comes
 * as a stream while the rest of the body is still on its way. Read a file before asking for the next part: what is left of it then is
 * dropped.
 *
 * A field that the document names is what the document says, whether or not it carries a file name (browsers give a blob one); a field
 * that it does not name is a file exactly when it carries a file name.
 *
 * Throws, at once or while it is read: `malformed-body` (no boundary, cut short, a part without a name, a text that is no UTF-8),
 * `body-too-large`, `invalid-request` for a field that breaks its schema, is not allowed, or is missing in the end, `CallerGone`.
 */
export function readMultipart(
  exchange: Exchange,
  content: Extract<BodyContent, { kind: 'multipart' }>,
  limits: MultipartLimits,
): MultipartBody {
  return judgedParts(readParts(exchange, limits.bodyLimit), content, limits.json);
}

async function* judgedParts(
  parts: AsyncGenerator<RawPart, void, undefined>,
  { fields, others }: Extract<BodyContent, { kind: 'multipart' }>,
  json: JsonLimits,
): AsyncGenerator<MultipartPart, void, undefined> {
  const missing = new Set(Object.keys(fields).filter((name) => fields[name]?.required === true));
  let room = maxTextBytes;
  for await (const part of parts) {
    const { name, filename, contentType } = part;
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const kind = field?.kind ?? (filename === undefined ? 'text' : 'file');
    if (field === undefined) refuseUnknown(name, kind, others);
    missing.delete(name);
    if (kind === 'file') {
      yield { name, kind, filename: filename ?? '', contentType, content: part.stream() };
      continue;
    }
    const bytes = await part.bytes(room);
    room -= bytes.length;
    yield field === undefined || field.kind === 'file'
      ? { name, kind: 'text', value: textOf(bytes, name) }
      : judged(name, textOf(bytes, name), field, json);
  }
  if (missing.size > 0) refuse([...missing].map((name) => ({ in: 'body', path: name, message: 'is required' })));
}

function refuseUnknown(name: string, kind: 'text' | 'json' | 'file', others: 'refused' | 'text' | 'file' | 'any') {
  if (others === 'any' || others === kind) return;
  const message = others === 'refused' ? 'is not known here' : `expected a ${others}, not a ${kind}`;
  refuse([{ in: 'body', path: name, message }]);
}

function judged(
  name: string,
  text: string,
  field: Extract<MultipartField, { schema: z.ZodType }>,
  json: JsonLimits,
): MultipartPart {
  const given = field.kind === 'json' ? readJson(text, json) : text;
  const result = field.schema.safeParse(given);
  if (!result.success) {
    refuse(
      faultsOf(result.error, given, 'body').map(({ path, ...fault }) => ({
        ...fault,
        path: path === '' ? name : `${name}.${path}`,
      })),
    );
  }
  // JSON goes on as it was parsed, as in a JSON body: the schema's copy would lose `__proto__` keys.
  return field.kind === 'json' ? { name, kind: 'json', value: given } : { name, kind: 'text', value: text };
}

function textOf(bytes: Buffer, name: string): string {
  if (!isUtf8(bytes)) throw new Problem('malformed-body', { message: `the field ${name} is not UTF-8` });
  return bytes.toString('utf8');
}

function refuse(faults: readonly Fault[]): never {
  throw new Problem('invalid-request', { faults });
}
