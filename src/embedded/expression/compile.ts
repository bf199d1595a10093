import type { PathTree } from '../bson/path-tree.ts';
import type { Doc, Value } from '../bson/value.ts';
import { failure } from './failure.ts';
import { checkFieldName, compileFieldPath } from './field-path.ts';
import { type Context, constant, constantOf, type Expression, folded, type Scope } from './operator.ts';
import { findOperator } from './operators.ts';
import { noReads, type Reads, readPaths } from './reads.ts';

export type { Expression, Scope, Variables } from './operator.ts';

const noScope: Scope = new Map();

/**
 * Compiles an aggregation expression to a closure. `scope` names the variables that the caller puts into `variables` (the
 * `let` of a command); without it there are only `$$ROOT`, `$$CURRENT`, `$$REMOVE` and `$$NOW`, the last of which the caller gives as
 * `NOW`. Throws `CommandError` with MongoDB's code for what MongoDB refuses, and NotImplemented for what only this engine lacks.
 */
export function compileExpression(value: Value, scope: Scope = noScope): Expression {
  return context(scope, noReads()).compile(value);
}

/** The same, with the paths that the expression reads from its document: `undefined` when it may read all of it. */
export function compileWithReads(
  value: Value,
  scope: Scope = noScope,
): { evaluate: Expression; wanted: PathTree | undefined } {
  const reads = noReads();
  const evaluate = context(scope, reads).compile(value);
  return { evaluate, wanted: readPaths(reads) };
}

let lastKey = 0;

function context(scope: Scope, reads: Reads): Context {
  const self: Context = {
    scope,
    reads,
    compile: (value) => compile(value, self),
    bind: (names) => {
      const wider = new Map(scope);
      const keys = names.map((name) => {
        lastKey += 1;
        const key = `${name}#${lastKey}`;
        wider.set(name, key);
        return key;
      });
      return { inner: context(wider, reads), keys };
    },
  };
  return self;
}

function compile(value: Value, within: Context): Expression {
  if (typeof value === 'string') return value.startsWith('$') ? compileFieldPath(value, within) : constant(value);
  if (Array.isArray(value)) return compileArray(value, within);
  if (value instanceof Map) return compileObject(value, within);
  return constant(value);
}

function compileArray(items: Value[], within: Context): Expression {
  const parts = items.map((item) => compile(item, within));
  return folded((root, variables) => parts.map((part) => part(root, variables) ?? null), parts);
}

function compileObject(fields: Doc, within: Context): Expression {
  const [first] = fields;
  if (first?.[0].startsWith('$')) {
    const [name, operand] = first;
    if (fields.size > 1) {
      throw failure(
        15983,
        `an expression specification must contain exactly one field, the name of the expression. Found ${fields.size} fields`,
      );
    }
    return findOperator(name)(operand, within, name);
  }
  const parts: [string, Expression][] = [];
  for (const [key, value] of fields) {
    checkFieldName(key);
    parts.push([key, compile(value, within)]);
  }
  if (parts.every(([, part]) => constantOf(part))) {
    return constant(literalObject(parts));
  }
  return (root, variables) => {
    const result: Doc = new Map();
    for (const [key, part] of parts) {
      const made = part(root, variables);
      if (made !== undefined) result.set(key, made);
    }
    return result;
  };
}

function literalObject(parts: readonly [string, Expression][]): Doc {
  const result: Doc = new Map();
  for (const [key, part] of parts) {
    const made = constantOf(part)?.value;
    if (made !== undefined) result.set(key, made);
  }
  return result;
}
