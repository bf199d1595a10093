import { bodyKind, bodySource } from './body-source.ts';
import { below } from './document.ts';
import type { Placed, ReadOperation, ReadResponse } from './operations.ts';
import { parameterSource, styleOf } from './parameter-source.ts';
import { literal, type Scope, schemaSource } from './schema-source.ts';

const parameterPlaces = { path: 'params', query: 'query', header: 'headers' } as const;

/** What an operation takes: the names of the parts of its input, each with the source text of what reads and judges it. */
export interface OperationParts {
  readonly params?: string;
  readonly query?: string;
  readonly headers?: string;
  readonly body?: string;
}

/** The source texts of the parts of an operation. */
export function partsOf(operation: ReadOperation, scope: Scope): OperationParts {
  const parameters = Object.entries(parameterPlaces).flatMap(([where, part]) => {
    const members = operation.parameters
      .filter(({ value }) => value.in === where)
      .map((parameter) => {
        const name = where === 'header' ? parameter.value.name.toLowerCase() : parameter.value.name;
        return `${literal(name)}: ${parameterSource(parameter, scope)}`;
      });
    return members.length === 0 ? [] : [[part, `z.object({ ${members.join(', ')} })`]];
  });
  // Cookies have no part of their own: asking for their style is what refuses them.
  for (const parameter of operation.parameters) styleOf(parameter, scope);
  const { body } = operation;
  if (body === undefined) return Object.fromEntries(parameters);
  const content = Object.entries(body.value.content).map(([mediaType, media]) => {
    const place = below(body.place, 'content', mediaType);
    return `${literal(mediaType.toLowerCase())}: ${bodySource(mediaType, media, place, scope)}`;
  });
  const required = body.value.required === true;
  return { ...Object.fromEntries(parameters), body: `{ required: ${required}, content: { ${content.join(', ')} } }` };
}

/** The source text of one operation: a constant that holds the parts of its input, and its entry in the table. */
export function tableEntry(operation: ReadOperation, scope: Scope): { readonly parts: string; readonly entry: string } {
  const { operationId, method, path, trailingSlash, security, extensions } = operation;
  const parts = Object.entries(partsOf(operation, scope));
  const deep = operation.parameters.filter((parameter) => styleOf(parameter, scope) === 'deepObject');
  const entry = [
    `operationId: '${operationId}'`,
    `method: '${method}'`,
    `path: ${literal(path)}`,
    `trailingSlash: '${trailingSlash}'`,
    `route: ${routeSource(operation, scope)}`,
    parts.length > 0 && `...${operationId}`,
    deep.length > 0 && `deepObjects: ${literal(deep.map(({ value }) => value.name))}`,
    `responses: { ${operation.responses.map(responseEntry).join(', ')} }`,
    `security: ${literal(security)}`,
    `extensions: ${literal(extensions)}`,
  ];
  return {
    parts:
      parts.length === 0
        ? ''
        : `const ${operationId} = { ${parts.map(([part, source]) => `${part}: ${source}`).join(', ')} } as const;`,
    entry: `${operationId}: { ${entry.filter(Boolean).join(', ')} },`,
  };
}

/** What the registry of an `OpenAPIHono` is told of an operation. The document that is served is the authored one, not made from this. */
function routeSource(operation: ReadOperation, scope: Scope): string {
  const { method, path, operationId } = operation;
  const parts = Object.keys(partsOf(operation, scope));
  const request = parts
    .filter((part) => part !== 'body')
    .map((part) => `${part}: ${operationId}.${part}`)
    .concat(operation.body === undefined ? [] : [`body: ${requestBody(operationId, operation.body)}`]);
  const answers = operation.responses.map((response) => `${response.status}: ${routeAnswer(response, scope)}`);
  return `createRoute({
    operationId: '${operationId}', method: '${method}', path: ${literal(path)},
    ${request.length === 0 ? '' : `request: { ${request.join(', ')} },`} responses: { ${answers.join(', ')} } })`;
}

function requestBody(
  operationId: string,
  { value }: Placed<{ readonly required?: boolean; readonly content: object }>,
): string {
  const content = Object.keys(value.content).map((mediaType) => {
    const key = literal(mediaType.toLowerCase());
    const streamed = ['multipart', 'binary'].includes(bodyKind(mediaType));
    return `${key}: ${streamed ? '{}' : `{ schema: ${operationId}.body.content[${key}].schema }`}`;
  });
  return `{ required: ${value.required === true}, content: { ${content.join(', ')} } }`;
}

function routeAnswer({ description, content, place }: ReadResponse, scope: Scope): string {
  const types = Object.entries(content).map(([mediaType, { schema = {} }]) => {
    const source =
      bodyKind(mediaType) === 'json'
        ? schemaSource(schema, below(place, 'content', mediaType, 'schema'), scope)
        : undefined;
    return `${literal(mediaType)}: {${source === undefined ? '' : ` schema: ${source} `}}`;
  });
  return `{ description: ${literal(description)}${types.length === 0 ? '' : `, content: { ${types.join(', ')} }`} }`;
}

function responseEntry({ status, content, headers }: ReadResponse): string {
  const kinds = Object.keys(content).map((mediaType) => `${literal(mediaType)}: '${answerKind(mediaType)}'`);
  return `${status}: { content: { ${kinds.join(', ')} }, headers: ${literal(headers.map(({ name }) => name))} }`;
}

/** How the body of an answer is written. */
export function answerKind(mediaType: string): 'json' | 'text' | 'binary' {
  const kind = bodyKind(mediaType);
  return kind === 'json' || kind === 'text' ? kind : 'binary';
}
