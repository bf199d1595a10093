import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { formats } from '../http/formats.ts';
import type { DocumentedAnswer, DocumentedContent, DocumentedOperation } from './documented-operations.ts';

/** An answer as it came, read to its end. `body` is parsed when it is JSON, and `undefined` when there is none. */
export interface ReceivedAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Tells what is wrong with an answer, one sentence for each fault; an empty list when it is as documented. */
export type Judge = (operation: DocumentedOperation, answer: ReceivedAnswer) => readonly string[];

/** Judges answers against a bundled OpenAPI 3.1 document: status, media type, headers that are required, the schema of the body. */
export function createJudge(document: object): Judge {
  const validate = createValidator(document);
  return (operation, answer) => {
    const documented = operation.answers.get(answer.status);
    if (documented === undefined) return [`the status ${answer.status} is not documented for ${operation.operationId}`];
    return [...headerFaults(documented, answer), ...bodyFaults(documented, answer, validate)];
  };
}

/** Tells what is wrong with a value, judged by the schema at a JSON pointer of the document. */
export type Validator = (schema: string, value: unknown) => readonly string[];

/** Schemas take long to compile, and a document is judged by in many places. */
const validators = new WeakMap<object, Validator>();

/** Gives one validator for each document, which must not change afterwards. */
export function createValidator(document: object): Validator {
  const known = validators.get(document);
  if (known !== undefined) return known;
  const made = newValidator(document);
  validators.set(document, made);
  return made;
}

function newValidator(document: object): Validator {
  // Without optimize, compiling takes half the time; most of these validators run a few times only.
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, code: { optimize: false } });
  for (const [name, test] of Object.entries(formats)) ajv.addFormat(name, test);
  ajv.addFormat('binary', true);
  ajv.addSchema(document, 'document');
  const compiled = new Map<string, ValidateFunction>();
  return (schema, value) => {
    const validate = compiled.get(schema) ?? ajv.compile({ $ref: `document#${encodeURI(schema)}` });
    compiled.set(schema, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `body${instancePath} ${message ?? 'is wrong'}`);
  };
}

/** The documented content that an answer of this content type is an instance of. */
export function contentFor(documented: DocumentedAnswer, contentType: string): DocumentedContent | undefined {
  const sent = mediaTypeOf(contentType);
  return documented.content.find(({ mediaType }) => {
    const [type, subtype] = mediaType.toLowerCase().split('/');
    if (type === '*') return true;
    return subtype === '*' ? sent.startsWith(`${type}/`) : mediaTypeOf(mediaType) === sent;
  });
}

function mediaTypeOf(contentType: string): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase();
}

function headerFaults(documented: DocumentedAnswer, { headers }: ReceivedAnswer): readonly string[] {
  return documented.requiredHeaders.filter((name) => !headers.has(name)).map((name) => `the header ${name} is missing`);
}

function bodyFaults(documented: DocumentedAnswer, answer: ReceivedAnswer, validate: Validator): readonly string[] {
  const { status, contentType, body } = answer;
  if (documented.content.length === 0) return body === undefined ? [] : [`the answer ${status} must not have a body`];
  const content = contentFor(documented, contentType);
  if (content === undefined) return [`the content type "${contentType}" is not documented for the status ${status}`];
  // A file or a text may be empty, JSON never is.
  if (!isJson(content.mediaType)) return [];
  return body === undefined ? [`the answer ${status} must have a body`] : validate(content.schema, body);
}

/** Whether a content type says JSON. */
export function isJson(contentType: string): boolean {
  return /^application\/(?:.*\+)?json$/.test(mediaTypeOf(contentType));
}
