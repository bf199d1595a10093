import type { Doc, Value } from '../bson/value.ts';
import { failure } from './failure.ts';
import { checkVariableName } from './field-path.ts';
import {
  constant,
  constantOf,
  type Expression,
  folded,
  namedFields,
  namedOperand,
  type Operator,
  type OperatorTable,
  operandList,
  type Variables,
} from './operator.ts';
import { typeName } from './type-name.ts';

const letIn: Operator = (operand, context, name) => {
  const fields = namedFields(operand, name, ['vars', 'in'], [], {
    notObject: 16874,
    unknown: 16875,
    missing: [16876, 16877],
  });
  const vars = fields.get('vars');
  if (!(vars instanceof Map)) throw failure(10065, 'invalid parameter: expected an object (vars)');
  const names = [...vars.keys()];
  for (const each of names) if (each !== 'CURRENT') checkVariableName(each);
  const values = [...vars.values()].map((value) => context.compile(value));
  const { inner, keys } = context.bind(names);
  const body = inner.compile(fields.get('in') ?? null);
  if (constantOf(body)) return body;
  return (root, variables) => {
    // All values are computed before any is bound: they do not see each other.
    const computed = values.map((value) => value(root, variables));
    for (const [index, key] of keys.entries()) variables.set(key, computed[index]);
    return body(root, variables);
  };
};

const mergeObjects: Operator = (operand, context, name) => {
  const operands = operandList(operand, context, name);
  return folded((root, variables) => {
    const merged: Doc = new Map();
    const only = operands.length === 1 ? operands[0]?.(root, variables) : undefined;
    if (Array.isArray(only)) for (const each of only) mergeInto(merged, each);
    else if (only !== undefined) mergeInto(merged, only);
    else for (const each of operands) mergeInto(merged, each(root, variables));
    return merged;
  }, operands);
};

/** Adds the fields of a document to another; null and missing add nothing, other types are code 40400. */
export function mergeInto(target: Doc, value: Value | undefined): void {
  if (value === undefined || value === null) return;
  if (!(value instanceof Map)) {
    throw failure(40400, `$mergeObjects requires object inputs, but input is of type ${typeName(value)}`);
  }
  for (const [key, each] of value) target.set(key, each);
}

const getField: Operator = (operand, context, name) => {
  const long = operand instanceof Map && (operand.has('field') || operand.has('input'));
  const fields = long
    ? namedFields(operand, name, ['field'], ['input'], { notObject: 3041701, unknown: 3041701, missing: 3041702 })
    : new Map([['field', operand]]);
  if (long && !fields.has('input')) throw failure(3041703, "$getField requires 'input' to be specified");
  const key = fieldName(namedOperand(fields, 'field', context), name);
  const input = fields.has('input') ? namedOperand(fields, 'input', context) : context.compile('$$CURRENT');
  return (root, variables) => {
    const from = input(root, variables);
    if (from === null) return null;
    return from instanceof Map ? from.get(key(root, variables)) : undefined;
  };
};

function fieldName(expression: Expression, name: string): (root: Doc, variables: Variables) => string {
  const check = (value: Value | undefined) => {
    if (typeof value === 'string') return value;
    throw failure(3041704, `${name} requires 'field' to evaluate to type String, but got ${typeName(value)}`);
  };
  const known = constantOf(expression);
  if (!known) return (root, variables) => check(expression(root, variables));
  const text = check(known.value);
  return () => text;
}

const setField: Operator = (operand, context, name) => {
  const fields = namedFields(operand, name, ['field', 'input', 'value'], [], {
    notObject: 4161100,
    unknown: 4161101,
    missing: [4161102, 4161103, 4161109],
  });
  return changeField(fields, name, context, namedOperand(fields, 'value', context));
};

const unsetField: Operator = (operand, context, name) => {
  const fields = namedFields(operand, name, ['field', 'input'], [], {
    notObject: 4161100,
    unknown: 4161101,
    missing: [4161102, 4161109],
  });
  return changeField(fields, name, context, constant(undefined));
};

function changeField(
  fields: ReadonlyMap<string, Value>,
  name: string,
  context: Parameters<Operator>[1],
  value: Expression,
): Expression {
  const written = fields.get('field');
  if (typeof written === 'string' && written.startsWith('$')) {
    throw failure(4161108, `'${written}' is a field path reference which is not allowed in this context`);
  }
  const field = namedOperand(fields, 'field', context);
  const known = constantOf(field);
  if (!known) throw failure(4161106, `${name} requires 'field' to evaluate to a constant`);
  if (typeof known.value !== 'string') {
    throw failure(4161107, `${name} requires 'field' to evaluate to type String, but got ${typeName(known.value)}`);
  }
  const key = known.value;
  const input = namedOperand(fields, 'input', context);
  return (root, variables) => {
    const from = input(root, variables);
    if (from === undefined || from === null) return null;
    if (!(from instanceof Map)) {
      throw failure(4161105, `${name} requires 'input' to evaluate to type Object, but got ${typeName(from)}`);
    }
    const changed: Doc = new Map(from);
    const made = value(root, variables);
    if (made === undefined) changed.delete(key);
    else changed.set(key, made);
    return changed;
  };
}

const random: Operator = (operand) => {
  const empty = operand instanceof Map ? operand.size === 0 : Array.isArray(operand) && operand.length === 0;
  if (!empty) throw failure(3040501, '$rand does not currently accept arguments');
  return () => Math.random();
};

/** Literals, variables, and fields of documents. */
export const structureOperators: OperatorTable = {
  $literal: (operand) => constant(operand),
  $expr: (operand, context) => context.compile(operand),
  $let: letIn,
  $mergeObjects: mergeObjects,
  $getField: getField,
  $setField: setField,
  $unsetField: unsetField,
  $rand: random,
};
