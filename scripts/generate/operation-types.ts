import { bodyKind } from './body-source.ts';
import { answerKind, partsOf } from './operation-table.ts';
import type { ReadOperation, ReadResponse } from './operations.ts';
import { literal, type Scope } from './schema-source.ts';

/** The source text of what the handler of an operation gets. */
export function inputType(operation: ReadOperation, scope: Scope): string {
  const { body, operationId } = operation;
  const parts = Object.keys(partsOf(operation, scope)).filter((part) => part !== 'body');
  const fields = parts.map((part) => `${part}: z.output<typeof ${operationId}.${part}>`);
  const alternatives = Object.keys(body?.value.content ?? {}).map((mediaType) => {
    const key = literal(mediaType.toLowerCase());
    return `{ contentType: ${key}; body: ${bodyType(mediaType, `typeof ${operationId}.body.content[${key}]['schema']`)} }`;
  });
  if (body !== undefined && body.value.required !== true)
    alternatives.push('{ contentType?: undefined; body?: undefined }');
  const own = fields.length === 0 && alternatives.length > 0 ? [] : [`{ ${fields.join('; ')} }`];
  const whole = alternatives.length === 0 ? own : [...own, `(${alternatives.join(' | ')})`];
  return `export type ${typeName(operation)}Input = ${whole.join(' & ')};`;
}

/** The source text of what the handler of an operation may answer: the documented statuses, each with its body and headers. */
export function outputType(operation: ReadOperation): string {
  const alternatives = operation.responses.flatMap((response) => {
    const { status, content } = response;
    const headers = headersType(response);
    const mediaTypes = Object.keys(content);
    if (mediaTypes.length === 0) return [`{ status: ${status}; body?: undefined; ${headers} }`];
    return mediaTypes.map((mediaType) => {
      const body = answerType(operation.operationId, status, mediaType);
      return `{ status: ${status}; ${contentTypeField(mediaType, mediaTypes.length)}; body: ${body}; ${headers} }`;
    });
  });
  return `export type ${typeName(operation)}Output =\n${alternatives.map((each) => `| ${each}`).join('\n')};`;
}

/** The source text of the interface that the handlers of a dialect must satisfy. Properties, not methods, so that inputs are compared strictly. */
export function handlersInterface(operations: readonly ReadOperation[]): string {
  const members = operations.map((operation) => {
    const name = typeName(operation);
    return `${operationComment(operation)}
    readonly ${operation.operationId}: (input: ${name}Input, context: Context) => Promise<${name}Output> | ${name}Output;`;
  });
  return `/** What a dialect must answer: one handler for each operation, nothing missing and nothing undocumented. */
export interface Operations<Context> {\n${members.join('\n')}\n}`;
}

/** The source text of a doc comment: what the document says of an operation, its method and its path. */
export function operationComment({ description, method, path }: ReadOperation): string {
  const comment = `${description.trim()}\n\n\`${method.toUpperCase()} ${path}\``;
  const lines = comment.replaceAll('*/', '*\\/').split('\n');
  return `/**\n${lines.map((line) => ` * ${line}`).join('\n')}\n */`;
}

function bodyType(mediaType: string, schema: string): string {
  const kind = bodyKind(mediaType);
  if (kind === 'multipart') return 'MultipartBody';
  return kind === 'binary' ? 'BinaryBody' : `z.output<${schema}>`;
}

/** A range such as an image of any kind does not say what is sent, and several types leave it open: then the handler must. */
function contentTypeField(mediaType: string, count: number): string {
  if (mediaType.includes('*')) return 'contentType: string';
  return `contentType${count === 1 ? '?' : ''}: ${literal(mediaType)}`;
}

function headersType({ headers }: ReadResponse): string {
  if (headers.length === 0) return 'headers?: Record<string, never>';
  const needed = headers.some(({ required }) => required);
  const names = headers.map(({ name, required }) => `${literal(name)}${required ? '' : '?'}: string`);
  return `headers${needed ? '' : '?'}: { ${names.join('; ')} }`;
}

function answerType(operationId: string, status: number, mediaType: string): string {
  const kind = answerKind(mediaType);
  if (kind === 'binary') return 'BinaryAnswer';
  return kind === 'text'
    ? 'string'
    : `JsonBody<Documented['${operationId}']['responses'][${status}]['content'][${literal(mediaType)}]>`;
}

function typeName({ operationId }: ReadOperation): string {
  return operationId.charAt(0).toUpperCase() + operationId.slice(1);
}
