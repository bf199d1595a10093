import type { Document } from './document.ts';
import { tableEntry } from './operation-table.ts';
import { handlersInterface, inputType, outputType } from './operation-types.ts';
import { readOperations } from './operations.ts';
import type { Scope } from './schema-source.ts';

/**
 * The text of `operations.ts`: the operations table that `mount()` serves, the types of what a handler gets and gives, and the
 * interface that the handlers of a dialect must satisfy.
 * @param runtime the path from the generated file to `src/http`.
 */
export function operationsFile(document: Document, runtime: string): string {
  const operations = readOperations(document);
  const scope: Scope = { document, component: (name) => `schemas.${name}` };
  const entries = operations.map((operation) => tableEntry(operation, scope));
  const code = [
    ...entries.map(({ parts }) => parts),
    `export const operations = { ${entries.map(({ entry }) => entry).join('\n')} } as const satisfies OperationTable;`,
    ...operations.flatMap((operation) => [inputType(operation, scope), outputType(operation)]),
    handlersInterface(operations),
  ].join('\n\n');
  const uses = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(code);
  const types = ['BinaryAnswer', 'BinaryBody', 'JsonBody', 'MultipartBody', 'OperationTable'].filter(uses);
  return [
    `import { createRoute${/\bz\./.test(code) ? ', z' : ''} } from '@hono/zod-openapi';`,
    `import type { ${types.join(', ')} } from '${runtime}/operation.ts';`,
    /\brules\./.test(code) ? `import * as rules from '${runtime}/schema.ts';` : '',
    /\bschemas\./.test(code) ? `import * as schemas from './schemas.ts';` : '',
    uses('Documented') ? `import type { operations as Documented } from './types.ts';` : '',
    '',
    code,
    '',
  ].join('\n');
}
