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

/** Kept short, since browsers load it: what is empty or plain is left out, and of errors only their statuses stand here. */
function clientEntry(operation: ReadOperation, scope: Scope): string {
  const { method, path, parameters, body, responses, security } = operation;
  const styles = (part: string, where: string): Record<string, object> => {
    const found = parameters
      .filter(({ value }) => value.in === where)
      .map((one) => [one.value.name, styleOf(one, scope)] as const)
      .filter(([, style]) => style !== 'plain');
    return found.length === 0 ? {} : { [part]: Object.fromEntries(found) };
  };
  const kinds = (content: object, kindOf: (mediaType: string) => string): Record<string, string> =>
    Object.fromEntries(Object.keys(content).map((mediaType) => [mediaType, kindOf(mediaType)]));
  const successes = responses.filter(({ status }) => status >= 200 && status < 300);
  return literal({
    method: method.toUpperCase(),
    path,
    ...(isSafe(operation) && { safe: true }),
    ...styles('params', 'path'),
    ...styles('query', 'query'),
    ...styles('headers', 'header'),
    ...(body && { body: kinds(body.value.content, bodyKind) }),
    responses: Object.fromEntries(successes.map(({ status, content }) => [status, kinds(content, answerKind)])),
    errors: responses.filter((response) => !successes.includes(response)).map(({ status }) => status),
    security: [...new Set(security.flatMap((alternative) => Object.keys(alternative)))],
  });
}
