import type { DocumentedOperation, DocumentedParameter } from './documented-operations.ts';
import { isObject } from './json-pointer.ts';
import { isJson } from './judge.ts';
import type { Sent, Step } from './scenarios.ts';

/** What a request is made of, kept for reports; `body` is text, or `undefined` for none or one that is no text. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/**
 * The request of a step, with its variables already filled in.
 * @param base the URL that the paths of the document are below.
 * @param wider what the file and the scenario send with each request; the step's own wins.
 */
export function buildRequest(
  operation: DocumentedOperation,
  step: Step,
  base: string,
  wider: readonly (Sent | undefined)[],
): { readonly request: Request; readonly sent: SentRequest } {
  const path = { ...exampleValues(operation, step, 'path'), ...merged(wider, step, 'path') };
  const query = { ...exampleValues(operation, step, 'query'), ...merged(wider, step, 'query') };
  // Said, because `fetch` would otherwise ask for packed answers on its own.
  const headers = new Headers({ 'accept-encoding': 'identity' });
  for (const [name, value] of Object.entries({
    ...exampleValues(operation, step, 'header'),
    ...merged(wider, step, 'headers'),
  })) {
    if (value !== null) headers.set(name, String(value));
  }
  const { body, contentType } = bodyOf(operation, step);
  if (contentType !== undefined) headers.set('content-type', contentType);
  const method = operation.method;
  const url = `${base.replace(/\/$/, '')}${pathOf(operation, step, path)}${queryOf(operation, query)}`;
  const sent = { method, url, headers: Object.fromEntries(headers), body: typeof body === 'string' ? body : undefined };
  return { request: new Request(url, { method, headers, ...(body !== undefined && { body }) }), sent };
}

function merged(wider: readonly (Sent | undefined)[], step: Step, part: keyof Sent): Record<string, unknown> {
  return Object.assign({}, ...[...wider, step.with].map((sent) => sent?.[part] ?? {}));
}

function exampleValues(operation: DocumentedOperation, { example }: Step, where: string): Record<string, unknown> {
  if (example === undefined) return {};
  const found = operation.parameters.filter(
    ({ in: place, examples }) => place === where && Object.hasOwn(examples, example),
  );
  return Object.fromEntries(found.map(({ name, examples }) => [name, examples[example]]));
}

function pathOf({ path, operationId }: DocumentedOperation, step: Step, values: Record<string, unknown>): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${operationId} needs the path parameter ${name}`);
    // A list is written with commas between its items, each encoded by itself (style "simple").
    return (Array.isArray(value) ? value : [value]).map((item) => encodeURIComponent(String(item))).join(',');
  });
  if (step.otherSlash !== true) return filled;
  return filled.endsWith('/') ? filled.slice(0, -1) : `${filled}/`;
}

function queryOf(operation: DocumentedOperation, values: Record<string, unknown>): string {
  const pairs = Object.entries(values).flatMap(([name, value]) => {
    const documented = operation.parameters.find((parameter) => parameter.in === 'query' && parameter.name === name);
    return writeParameter(name, value, documented?.style ?? 'plain');
  });
  const text = pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
  return text === '' ? '' : `?${text}`;
}

function writeParameter(
  name: string,
  value: unknown,
  style: DocumentedParameter['style'],
): readonly (readonly [string, string])[] {
  if (style === 'json') return [[name, JSON.stringify(value)]];
  if (style === 'repeat' && Array.isArray(value)) return value.map((item) => [name, String(item)]);
  if (style === 'csv' && Array.isArray(value)) return [[name, value.map(String).join(',')]];
  if (style === 'deepObject' && isObject(value))
    return Object.entries(value).map(([key, member]) => [`${name}[${key}]`, String(member)]);
  return [[name, String(value)]];
}

type Body = string | FormData | undefined;

function bodyOf(
  operation: DocumentedOperation,
  step: Step,
): { readonly body: Body; readonly contentType: string | undefined } {
  const documented = Object.keys(operation.bodies);
  const mediaType =
    step.contentType ?? documented.find((type) => hasExample(operation, type, step.example)) ?? documented[0];
  if (step.text !== undefined) return { body: step.text, contentType: mediaType };
  const value = 'body' in step ? step.body : exampleBody(operation, mediaType, step.example);
  if (value === undefined || mediaType === undefined) return { body: undefined, contentType: step.contentType };
  // The form's own encoding sets the boundary in the content type.
  if (mediaType === 'multipart/form-data') return { body: formData(value), contentType: undefined };
  if (mediaType === 'application/x-www-form-urlencoded')
    return { body: new URLSearchParams(texts(value)).toString(), contentType: mediaType };
  const asText = !isJson(mediaType) && typeof value === 'string' ? value : JSON.stringify(value);
  return { body: asText, contentType: mediaType };
}

function hasExample({ bodies }: DocumentedOperation, mediaType: string, example: string | undefined): boolean {
  return example !== undefined && Object.hasOwn(bodies[mediaType] ?? {}, example);
}

function exampleBody(
  { bodies }: DocumentedOperation,
  mediaType: string | undefined,
  example: string | undefined,
): unknown {
  return mediaType === undefined || example === undefined ? undefined : bodies[mediaType]?.[example];
}

/** Fields with texts; an object with `filename` is a file: `{ filename, contentType, content }`; another object is a JSON part. */
function formData(value: unknown): FormData {
  const form = new FormData();
  for (const [name, field] of Object.entries(isObject(value) ? value : {})) {
    if (!isObject(field)) form.append(name, String(field));
    else if (typeof field.filename === 'string') {
      const type = typeof field.contentType === 'string' ? field.contentType : 'application/octet-stream';
      form.append(name, new File([String(field.content ?? '')], field.filename, { type }));
    } else form.append(name, new Blob([JSON.stringify(field)], { type: 'application/json' }));
  }
  return form;
}

function texts(value: unknown): Record<string, string> {
  return Object.fromEntries(Object.entries(isObject(value) ? value : {}).map(([name, field]) => [name, String(field)]));
}
