import { type Doc, notImplemented, type Value } from '../bson/value.ts';
import { compileExpression } from '../expression/compile.ts';
import type { ExpressionNames } from '../query/expression-operator.ts';

/** The variables that the expressions of a command may name: `NOW`, and those of its `let`, which may name fields of `root` only. */
export function commandVariables(given: Doc | undefined, root: Doc = new Map()): ExpressionNames {
  const variables = new Map<string, Value | undefined>([['NOW', new Date()]]);
  const scope = new Map<string, string>();
  for (const [name, value] of given ?? []) {
    variables.set(`let ${name}`, compileExpression(value, scope)(root, variables));
    scope.set(name, `let ${name}`);
  }
  return { scope, variables };
}

/** Refuses a collation; the simple one compares bytes, which is what the engine does anyway. */
export function checkCollation(collation: Doc | undefined): void {
  if (collation !== undefined && collation.size > 0 && collation.get('locale') !== 'simple') {
    throw notImplemented('collations');
  }
}
