import type { Doc, Value } from '../bson/value.ts';
import { failure } from './failure.ts';
import type { Reads } from './reads.ts';

/** What expressions can see beside the document: `NOW`, the variables of a command's or a `$lookup`'s `let`, and those of scopes within. */
export type Variables = Map<string, Value | undefined>;

/** A compiled expression; `undefined` is MongoDB's "missing". It never changes the document. */
export type Expression = (root: Doc, variables: Variables) => Value | undefined;

/** Which variables may be named, and the key in `Variables` where each is kept. Every `let`, `$map` and so on has keys of its own. */
export type Scope = ReadonlyMap<string, string>;

/** What an operator needs to compile its operands. */
export interface Context {
  readonly scope: Scope;
  readonly reads: Reads;
  compile(value: Value): Expression;
  /** A context in which these names are variables too, and the keys they are kept under. */
  bind(names: readonly string[]): { inner: Context; keys: string[] };
}

/** Compiles the operand of one operator; throws `CommandError` for operands that MongoDB refuses as well. */
export type Operator = (operand: Value, context: Context, name: string) => Expression;
export type OperatorTable = Readonly<Record<string, Operator>>;

type Given = Value | undefined;

const constants = new WeakMap<Expression, { value: Given }>();

/** An expression that is always this value; `constantOf` finds it again. */
export function constant(value: Given): Expression {
  const expression = () => value;
  constants.set(expression, { value });
  return expression;
}

/** The value of a constant expression, boxed because it may be missing; `undefined` when it depends on the document. */
export function constantOf(expression: Expression): { value: Given } | undefined {
  return constants.get(expression);
}

const noDocument: Doc = new Map();
const noVariables: Variables = new Map();

/**
 * Replaces an expression by its value when all its operands are constants. One that fails stays as it is: it must only fail
 * when it is reached, behind a `$cond` perhaps never.
 */
export function folded(expression: Expression, operands: readonly Expression[]): Expression {
  if (!operands.every((operand) => constants.has(operand))) return expression;
  let value: Given;
  try {
    value = expression(noDocument, noVariables);
  } catch {
    return expression; // raised again, with its message, when a document reaches it
  }
  return constant(value);
}

/** One operand, written bare or as a list of one. */
export function unary(apply: (value: Given, name: string) => Given): Operator {
  return (operand, context, name) => {
    const [a] = operandList(operand, context, name, 1, 1);
    if (!a) throw arity(name, 1, 1, 0);
    return folded((root, variables) => apply(a(root, variables), name), [a]);
  };
}

/** A list of exactly two operands. */
export function binary(apply: (left: Given, right: Given, name: string) => Given): Operator {
  return (operand, context, name) => {
    const [a, b] = operandList(operand, context, name, 2, 2);
    if (!a || !b) throw arity(name, 2, 2, 0);
    return folded((root, variables) => apply(a(root, variables), b(root, variables), name), [a, b]);
  };
}

/** Between `least` and `most` operands, all evaluated before they are used. */
export function several(least: number, most: number, apply: (values: Given[], name: string) => Given): Operator {
  return (operand, context, name) => {
    const operands = operandList(operand, context, name, least, most);
    return folded(
      (root, variables) =>
        apply(
          operands.map((each) => each(root, variables)),
          name,
        ),
      operands,
    );
  };
}

/** The operands of a list operator, compiled; a bare value counts as a list of one. Throws 16020 or 28667 for a wrong number. */
export function operandList(
  operand: Value,
  context: Context,
  name: string,
  least = 0,
  most = Number.POSITIVE_INFINITY,
): Expression[] {
  const list = Array.isArray(operand) ? operand : [operand];
  if (list.length < least || list.length > most) throw arity(name, least, most, list.length);
  return list.map((each) => context.compile(each));
}

function arity(name: string, least: number, most: number, given: number) {
  if (least === most) {
    return failure(16020, `Expression ${name} takes exactly ${least} arguments. ${given} were passed in.`);
  }
  return failure(
    28667,
    `Expression ${name} takes at least ${least} arguments, and at most ${most}, but ${given} were passed in.`,
  );
}

/** Codes for the three ways in which an operand with named fields can be wrong. */
export interface NamedCodes {
  readonly notObject: number;
  readonly unknown: number;
  /** One for all required fields, or one each in their order. */
  readonly missing: number | readonly number[];
}

/** The fields of an operand such as `{ input, as, in }`, uncompiled; unknown and lacking ones are refused. */
export function namedFields(
  operand: Value,
  name: string,
  required: readonly string[],
  optional: readonly string[],
  codes: NamedCodes,
): ReadonlyMap<string, Value> {
  if (!(operand instanceof Map)) throw failure(codes.notObject, `${name} only supports an object as its argument`);
  for (const key of operand.keys()) {
    if (!required.includes(key) && !optional.includes(key)) {
      throw failure(codes.unknown, `${name} found an unknown argument: ${key}`);
    }
  }
  for (const [index, key] of required.entries()) {
    if (!operand.has(key)) {
      const code = typeof codes.missing === 'number' ? codes.missing : (codes.missing[index] ?? codes.unknown);
      throw failure(code, `Missing '${key}' parameter to ${name}`);
    }
  }
  return operand;
}

/** Compiles one named field; absent ones are the constant "missing", or what the caller takes for it. */
export function namedOperand(
  fields: ReadonlyMap<string, Value>,
  key: string,
  context: Context,
  absent?: Value,
): Expression {
  const value = fields.get(key);
  return value === undefined ? constant(absent) : context.compile(value);
}

/** An operator with named fields whose operands are all evaluated before they are used. */
export function named(
  required: readonly string[],
  optional: readonly string[],
  codes: NamedCodes,
  apply: (values: Readonly<Record<string, Given>>, name: string) => Given,
): Operator {
  const keys = [...required, ...optional];
  return (operand, context, name) => {
    const fields = namedFields(operand, name, required, optional, codes);
    const operands = keys.map((key) => namedOperand(fields, key, context));
    const given = keys.filter((key) => fields.has(key));
    const evaluate: Expression = (root, variables) => {
      const values: Record<string, Given> = {};
      for (const [index, key] of keys.entries()) values[key] = operands[index]?.(root, variables);
      // An optional field that is written but evaluates to missing is null, which is not the same as left out.
      for (const key of given) values[key] ??= null;
      return apply(values, name);
    };
    return folded(evaluate, operands);
  };
}
