import type { Problem } from '../problem.ts';
import { type Answer, jsonAnswer } from './answer.ts';
import type { Conduct } from './conduct.ts';
import type { Exchange } from './exchange.ts';
import { writeJson } from './json.ts';
import { httpProblems, word } from './problem-words.ts';

/** The shape of errors outside of every dialect: unknown paths, documents, health. */
export function toPlainError(problem: Problem, exchange: Pick<Exchange, 'id'>): Answer {
  const { status, message, headers } = word(problem, httpProblems);
  return jsonAnswer(status, writeJson({ error: { code: problem.code, message, requestId: exchange.id } }), headers);
}

/** The conduct of requests that belong to no dialect. */
export function plainConduct(operation: string): Conduct {
  return { dialect: 'none', operation, problems: toPlainError };
}
