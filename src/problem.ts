/**
 * What went wrong, as a code with facts; words, status and shape belong to the dialect that answers (its `problems` table).
 * Everything that a caller may cause is thrown as a `Problem`; any other error is our own fault and answers 500.
 */
export class Problem<Code extends ProblemCode = ProblemCode> extends Error {
  readonly code: Code;
  readonly facts: ProblemFacts[Code];

  constructor(code: Code, facts: ProblemFacts[Code]) {
    super(code);
    this.name = 'Problem';
    this.code = code;
    this.facts = facts;
  }
}

/** One place in a request that is wrong: where it was found, the path below it, and what is expected there. */
export interface Fault {
  readonly in: 'path' | 'query' | 'header' | 'body';
  readonly path: string;
  readonly message: string;
}

/** Every code and the facts that come with it. Parts of the server add theirs by declaration here, so that one list holds all. */
export interface ProblemFacts {
  'invalid-request': { faults: readonly Fault[] };
  'malformed-body': { message: string };
  'body-required': Record<never, never>;
  'unsupported-media-type': { contentType: string; expected: readonly string[] };
  'unsupported-encoding': { encoding: string };
  'body-too-large': { limit: number };
  'method-not-allowed': { method: string; allowed: readonly string[] };
  'route-not-found': { path: string };
  unauthenticated: Record<never, never>;
  forbidden: { what: string };
  'too-many-requests': { retryAfterSeconds: number };
  unavailable: { retryAfterSeconds: number };
  internal: Record<never, never>;
}

export type ProblemCode = keyof ProblemFacts;
