import type { Fault, Problem, ProblemCode, ProblemFacts } from '../problem.ts';

/** Status and sentence for each code; a dialect's own table starts from `httpProblems` and must cover every code. */
export type ProblemTable = {
  readonly [Code in ProblemCode]: readonly [status: number, words: (facts: ProblemFacts[Code]) => string];
};

/** The codes that `http/` itself throws, worded for people who call an API. */
export const httpProblems = {
  'invalid-request': [400, ({ faults }) => `The request is not valid: ${faults.map(writeFault).join('; ')}.`],
  'malformed-body': [400, ({ message }) => `The body cannot be read: ${message}.`],
  'body-required': [400, () => 'This request needs a body.'],
  'unsupported-media-type': [
    415,
    ({ contentType, expected }) =>
      `The body is of type ${contentType === '' ? '(none given)' : contentType}; expected ${expected.join(' or ')}.`,
  ],
  'unsupported-encoding': [
    415,
    ({ encoding }) => `A body in content-encoding ${encoding} is not accepted; send it plain.`,
  ],
  'body-too-large': [413, ({ limit }) => `The body is larger than the ${limit} bytes that are allowed.`],
  'method-not-allowed': [405, ({ method, allowed }) => `${method} is not possible here; ${allowed.join(', ')} is.`],
  'route-not-found': [404, ({ path }) => `There is nothing at ${path}.`],
  unauthenticated: [401, () => 'The credentials are missing or not valid.'],
  forbidden: [403, ({ what }) => `Not allowed: ${what}.`],
  'too-many-requests': [429, ({ retryAfterSeconds }) => `Too many requests; try again in ${retryAfterSeconds} s.`],
  unavailable: [503, ({ retryAfterSeconds }) => `Not available at the moment; try again in ${retryAfterSeconds} s.`],
  internal: [500, () => 'Something went wrong on the server; its log has the details under the request id.'],
} as const satisfies Partial<ProblemTable>;

/** A problem in words: what a dialect puts into its own shape. */
export interface WordedProblem {
  readonly status: number;
  readonly message: string;
  /** Headers that HTTP asks for with this status (`allow`, `retry-after`). */
  readonly headers: Readonly<Record<string, string>>;
}

/** Looks a problem up in a table. A code that the table lacks is answered as our own fault. */
export function word(problem: Problem, table: Partial<ProblemTable>): WordedProblem {
  return { ...lookUp(problem.code, problem.facts, table), headers: headersOf(problem) };
}

function lookUp<Code extends ProblemCode>(code: Code, facts: ProblemFacts[Code], table: Partial<ProblemTable>) {
  const entry = table[code];
  if (entry === undefined) return { status: 500, message: httpProblems.internal[1]() };
  return { status: entry[0], message: entry[1](facts) };
}

function headersOf({ facts }: Problem): Record<string, string> {
  if ('retryAfterSeconds' in facts) return { 'retry-after': String(facts.retryAfterSeconds) };
  if ('allowed' in facts) return { allow: facts.allowed.join(', ') };
  return {};
}

/** One fault as part of a sentence: `body entries[1].data: expected object`. */
function writeFault({ in: place, path, message }: Fault): string {
  return path === '' ? `${place} ${message}` : `${place} ${path}: ${message}`;
}
