import { documentedOperations } from './documented-operations.ts';
import { operationFinder } from './find-operation.ts';
import { valueAt } from './json-pointer.ts';
import { createJudge, createValidator } from './judge.ts';
import { receive } from './receive.ts';
import type { Send } from './run.ts';

/** An answer that the document does not allow. */
export class UndocumentedAnswer extends Error {
  constructor(request: Request, faults: readonly string[]) {
    super(`${request.method} ${request.url} was answered as the document does not allow: ${faults.join('; ')}`);
    this.name = 'UndocumentedAnswer';
  }
}

/**
 * Wraps a way to send requests so that every answer is held against the document: `checked(document, app.fetch)`. An answer to an
 * operation must be documented for it. Below the paths of the document, what is no operation must be answered 400, 404 or 405 in the
 * shape that `x-problem-schema` names. Preflights, HEAD, and paths elsewhere are let through unjudged.
 * @throws UndocumentedAnswer from the returned function, in place of the answer.
 */
export function checked(document: object, send: Send): (request: Request) => Promise<Response> {
  const operations = [...documentedOperations(document).values()];
  const find = operationFinder(operations);
  const judge = createJudge(document);
  const validate = createValidator(document);
  const problem = valueAt(document, '/x-problem-schema');
  const roots = new Set(operations.map(({ path }) => path.split('{')[0] ?? '/'));
  return async (request) => {
    const response = await send(request);
    const { pathname } = new URL(request.url);
    if (['OPTIONS', 'HEAD'].includes(request.method) || ![...roots].some((root) => pathname.startsWith(root)))
      return response;
    const answer = await receive(response.clone());
    const operation = find(request.method, pathname);
    if (operation !== undefined) {
      const faults = judge(operation, answer);
      if (faults.length > 0) throw new UndocumentedAnswer(request, faults);
      return response;
    }
    const faults = [
      ...([400, 404, 405].includes(answer.status) ? [] : [`no operation is here, yet the status is ${answer.status}`]),
      ...(typeof problem === 'string' ? validate(problem.slice(1), answer.body ?? null) : []),
    ];
    if (faults.length > 0) throw new UndocumentedAnswer(request, faults);
    return response;
  };
}
