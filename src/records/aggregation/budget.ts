import { Problem } from '../../problem.ts';

/** How much of a caller's query has been looked at so far; one budget serves a query with all its sub-pipelines. */
export interface Budget {
  nodes: number;
}

export const limits = {
  /** Values, operators and fields in a whole query. */
  nodes: 20_000,
  /** Operators within operators. */
  depth: 60,
  /** Stages of one pipeline. */
  stages: 100,
  /** Characters of a regular expression. */
  pattern: 1_000,
  /** Keys of a field path. */
  path: 40,
} as const;

export function newBudget(): Budget {
  return { nodes: 0 };
}

/**
 * Counts one more node at a depth.
 *
 * @throws Problem `invalid-query` when the query is too large or too deep.
 */
export function spend(budget: Budget, depth: number, place: string): void {
  budget.nodes += 1;
  if (budget.nodes > limits.nodes) throw refusal(place, `a query may have ${limits.nodes} values and operators`);
  if (depth > limits.depth) throw refusal(place, `a query may nest ${limits.depth} levels deep`);
}

/** The problem of a query that is refused at a place. */
export function refusal(place: string, message: string): Problem {
  return new Problem('invalid-query', { place: place.slice(0, 300), message });
}
