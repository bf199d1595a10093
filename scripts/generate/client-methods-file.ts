import type { Document } from './document.ts';
import { operationComment } from './operation-types.ts';
import { readOperations } from './operations.ts';

/**
 * The text of `client-methods.ts`: the methods of a client by name, each with what the document says of it. The types of what they take
 * and give are worked out from `types.ts` by the clients' own `method.ts`.
 * @param clients the path from the generated file to `clients/`.
 */
export function clientMethodsFile(document: Document, clients: string): string {
  const members = readOperations(document).map(
    (operation) =>
      `${operationComment(operation)}\nreadonly ${operation.operationId}: Method<Form, operations['${operation.operationId}'], Given>;`,
  );
  return `import type { AnswerForm, Method } from '${clients}/runtime/method.ts';
import type { operations } from './types.ts';

/** The operations of the dialect as methods: how they answer is \`Form\`, path parameters that the client knows already are \`Given\`. */
export interface Methods<Form extends AnswerForm, Given extends string = never> {
${members.join('\n')}
}
`;
}
