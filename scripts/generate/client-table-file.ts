import { bodyKind } from './body-source.ts';
import type { Document } from './document.ts';
import { answerKind } from './operation-table.ts';
import { type ReadOperation, readOperations } from './operations.ts';
import { styleOf } from './parameter-source.ts';
import { literal, type Scope } from './schema-source.ts';

/** The text of `client-table.ts`: how a client writes each operation, and how it reads the answer. It imports nothing. */
export function clientTableFile(document: Document): string {
  const scope: Scope = { document, component: (name) => name };
  const entries = readOperations(document).map(
    (operation) => `${operation.operationId}: ${clientEntry(operation, scope)},`,
  );
  return `export const clientTable = { ${entries.join('\n')} } as const;\n`;
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
    params: styles('path'),
    query: styles('query'),
    headers: styles('header'),
    ...(body && { body: { required: body.value.required === true, content: kinds(body.value.content, bodyKind) } }),
    responses: Object.fromEntries(responses.map(({ status, content }) => [status, kinds(content, answerKind)])),
    security,
  });
}
