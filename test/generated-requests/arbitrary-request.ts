import fc from 'fast-check';
import type { DocumentedOperation } from '../../src/contract/documented-operations.ts';
import { isObject, pointerTo, valueAt } from '../../src/contract/json-pointer.ts';
import { isJson } from '../../src/contract/judge.ts';
import { anything, valuesOf } from './arbitrary-value.ts';

/** A request without the credentials of who sends it. */
export interface GeneratedRequest {
  readonly method: string;
  readonly path: string;
  readonly contentType: string | undefined;
  readonly body: string | undefined;
}

/** Values of path parameters that lead somewhere, by the parameter's name. */
export type Known = Readonly<Record<string, readonly (string | number)[]>>;

/**
 * Requests to an operation as its document describes them, with something else here and there: another value, an unknown parameter, a body
 * that is no JSON. Path parameters are mostly known ones, since the rest of a request is looked at only when its path leads somewhere.
 */
export function requestsTo(
  document: object,
  operation: DocumentedOperation,
  known: Known,
): fc.Arbitrary<GeneratedRequest> {
  const place = pointerTo('paths', operation.path, operation.method.toLowerCase());
  const parameters = [pointerTo('paths', operation.path), place].flatMap((owner) => parametersAt(document, owner));
  const path = fc.record(
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === 'path')
        .map(({ name, schema }) => [name, pathValues(known[name] ?? [], valuesOf(document, schema))]),
    ),
  );
  const query = fc.record(
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === 'query')
        .map(({ name, schema }) => [name, mostly(known[name] ?? [], valuesOf(document, schema))]),
    ),
    { requiredKeys: [] },
  );
  return fc.tuple(path, query, bodiesOf(document, place)).map(([inPath, inQuery, { contentType, body }]) => {
    const pairs = Object.entries(inQuery).map(([name, value]) => `${name}=${encodeURIComponent(textOf(value))}`);
    const filled = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encoded(textOf(inPath[name])));
    const tail = pairs.length === 0 ? '' : `?${pairs.join('&')}`;
    return { method: operation.method, path: filled + tail, contentType, body };
  });
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: unknown;
}

function parametersAt(document: object, owner: string): readonly Parameter[] {
  const list = valueAt(document, `${owner}/parameters`);
  return (Array.isArray(list) ? list : []).flatMap((given: unknown) => {
    const parameter = referred(document, given);
    if (typeof parameter.name !== 'string' || typeof parameter.in !== 'string') return [];
    const content = isObject(parameter.content) ? Object.values(parameter.content)[0] : undefined;
    const schema = parameter.schema ?? (isObject(content) ? content.schema : undefined);
    return [{ name: parameter.name, in: parameter.in, schema }];
  });
}

function bodiesOf(document: object, place: string): fc.Arbitrary<Pick<GeneratedRequest, 'contentType' | 'body'>> {
  const none = fc.constant({ contentType: undefined, body: undefined });
  const { content } = referred(document, valueAt(document, `${place}/requestBody`));
  // A `Request` cannot have a body on a GET.
  if (!isObject(content) || place.endsWith('/get')) return none;
  const bodies = Object.entries(content).map(([contentType, media]) =>
    valuesOf(document, isObject(media) ? media.schema : {}).map((value) => written(contentType, value)),
  );
  const broken = anything.map((value) => ({
    contentType: 'application/json',
    body: JSON.stringify(value).slice(0, -1),
  }));
  return fc.oneof({ weight: 20, arbitrary: fc.oneof(...bodies) }, { weight: 1, arbitrary: fc.oneof(none, broken) });
}

const boundary = 'between-parts';

function written(contentType: string, value: unknown): Pick<GeneratedRequest, 'contentType' | 'body'> {
  const fields = isObject(value) ? Object.entries(value) : [];
  if (isJson(contentType)) return { contentType, body: JSON.stringify(value) };
  if (contentType === 'application/x-www-form-urlencoded')
    return {
      contentType,
      body: new URLSearchParams(fields.map(([name, field]): [string, string] => [name, textOf(field)])).toString(),
    };
  if (!contentType.startsWith('multipart/')) return { contentType, body: textOf(value) };
  const parts = fields.map(([name, field], index) => {
    const file = index % 2 === 0 ? '; filename="a.txt"\r\ncontent-type: text/plain' : '';
    const quoted = encodeURIComponent(wellFormed(name));
    return `--${boundary}\r\ncontent-disposition: form-data; name="${quoted}"${file}\r\n\r\n${textOf(field)}\r\n`;
  });
  return { contentType: `${contentType}; boundary=${boundary}`, body: `${parts.join('')}--${boundary}--\r\n` };
}

/** A path parameter is never empty: without it the path is another one. */
function pathValues(known: readonly (string | number)[], others: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return mostly(known, others).map((value) => (textOf(value) === '' ? 'x' : value));
}

function mostly(known: readonly (string | number)[], others: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  if (known.length === 0) return others;
  return fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: others });
}

/** As one segment: the two that browsers resolve are sent otherwise. */
function encoded(text: string): string {
  return /^\.\.?$/.test(text) ? `x${text}` : encodeURIComponent(text);
}

function textOf(value: unknown): string {
  return wellFormed(typeof value === 'string' ? value : JSON.stringify(value));
}

/** Half of a surrogate pair has no UTF-8; it becomes the replacement character. */
function wellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

function referred(document: object, given: unknown): Readonly<Record<string, unknown>> {
  if (!isObject(given)) return {};
  return typeof given.$ref === 'string' ? referred(document, valueAt(document, given.$ref.slice(1))) : given;
}
