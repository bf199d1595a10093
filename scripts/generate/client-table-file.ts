import { bodyKind } from './body-source.ts';
import { below, type Document, DocumentError } from './document.ts';
import { answerKind } from './operation-table.ts';
import { type ReadOperation, readOperations } from './operations.ts';
import { styleOf } from './parameter-source.ts';
import { literal, type Scope } from './schema-source.ts';

/**
 * The text of `client-table.ts`: how a client writes each operation and its credentials, and how it reads the answer. It imports
 * nothing.
 */
export function clientTableFile(document: Document): string {
  const scope: Scope = { document, component: (name) => name };
  const entries = readOperations(document).map(
    (operation) => `${operation.operationId}: ${clientEntry(operation, scope)},`,
  );
  return [
    `export const clientTable = { ${entries.join('\n')} } as const;`,
    `export const securitySchemes = ${literal(writtenSchemes(document))} as const;`,
    '',
  ].join('\n\n');
}

/** Where each credential is written; a bearer token is a header with a prefix. */
function writtenSchemes({ components = {} }: Document): Record<string, object> {
  const schemes = Object.entries(components.securitySchemes ?? {}).map(([name, given]) => {
    const place = below('#/components/securitySchemes', name);
    if (given.type === 'apiKey') return [name, { in: given.in, name: given.name }];
    if (given.type === 'http' && given.scheme?.toLowerCase() === 'bearer')
      return [name, { in: 'header', name: 'authorization', prefix: 'Bearer ' }];
    throw new DocumentError(place, 'only apiKey and bearer are supported');
  });
  return Object.fromEntries(schemes);
}

/** Whether a request only reads, so that it may be sent again: GET does, others where the document says `x-safe`. */
function isSafe({ method, extensions, place }: ReadOperation): boolean {
  const marked = extensions['x-safe'];
  if (marked !== undefined && typeof marked !== 'boolean')
    throw new DocumentError(below(place, 'x-safe'), 'expected true or false');
  return marked ?? method === 'get';
}

function clientEntry(operation: ReadOperation, scope: Scope): string {
  const { method, path, parameters, body, responses, security } = operation;
  const styles = (where: string): Record<string, string> =>
    Object.fromEntries(
      parameters
        .filter(({ value }) => value.in === where)
        .map((parameter) => [parameter.value.name, styleOf(parameter, scope)]),
    );
  const kinds = (content: object, kindOf: (mediaType: string) => string): Record<string, string> =>
    Object.fromEntries(Object.keys(content).map((mediaType) => [mediaType, kindOf(mediaType)]));
  return literal({
    method: method.toUpperCase(),
    path,
    safe: isSafe(operation),
    params: styles('path'),
    query: styles('query'),
    headers: styles('header'),
    ...(body && { body: { required: body.value.required === true, content: kinds(body.value.content, bodyKind) } }),
    responses: Object.fromEntries(responses.map(({ status, content }) => [status, kinds(content, answerKind)])),
    security,
  });
}
