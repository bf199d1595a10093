import type { Value } from '../bson/value.ts';
import { compileWithReads, type Scope, type Variables } from '../expression/compile.ts';
import { isTrue } from '../expression/truth.ts';
import type { Matcher } from './condition.ts';
import type { Surroundings } from './conjunction.ts';
import { wantAll } from './wanted.ts';

/** The variables that expressions in a filter, projection or update may name, and their values. */
export interface ExpressionNames {
  readonly scope?: Scope;
  readonly variables: Variables;
}

const none: Variables = new Map();

/** `$expr`: an aggregation expression that must be true. */
export function expressionMatcher(value: Value, around: Surroundings): Matcher {
  const { evaluate, wanted } = compileWithReads(value, around.expressions?.scope);
  if (wanted) wantAll(around.wanted, wanted);
  else around.wantsAll = true;
  const variables = around.expressions?.variables ?? none;
  return (doc) => isTrue(evaluate(doc, variables));
}
