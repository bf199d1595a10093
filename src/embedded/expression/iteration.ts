import type { Value } from '../bson/value.ts';
import { arrayOperand, integerOperand, isNone } from './array-operand.ts';
import { failure } from './failure.ts';
import { checkVariableName } from './field-path.ts';
import {
  type Context,
  type Expression,
  namedFields,
  namedOperand,
  type Operator,
  type OperatorTable,
} from './operator.ts';
import { isTrue } from './truth.ts';

const filter: Operator = (operand, context, name) => {
  const fields = namedFields(operand, name, ['input', 'cond'], ['as', 'limit'], {
    notObject: 28646,
    unknown: 28647,
    missing: [28648, 28650],
  });
  const input = namedOperand(fields, 'input', context);
  const limit = fields.has('limit') ? namedOperand(fields, 'limit', context) : undefined;
  const { body, key } = eachElement(fields, 'cond', context);
  return (root, variables) => {
    const array = input(root, variables);
    if (isNone(array)) return null;
    const items = arrayOperand(array, 'input to $filter', 28651);
    const most = limit ? filterLimit(limit(root, variables)) : Number.POSITIVE_INFINITY;
    const kept: Value[] = [];
    for (const item of items) {
      variables.set(key, item);
      if (isTrue(body(root, variables))) kept.push(item);
      if (kept.length === most) break;
    }
    return kept;
  };
};

function filterLimit(value: Value | undefined): number {
  if (isNone(value)) return Number.POSITIVE_INFINITY;
  const most = integerOperand(value, "$filter's limit", 327391);
  if (most < 1) throw failure(327392, `$filter: limit must be greater than 0: ${most}`);
  return most;
}

const map: Operator = (operand, context, name) => {
  const fields = namedFields(operand, name, ['input', 'in'], ['as'], {
    notObject: 16878,
    unknown: 16879,
    missing: [16880, 16882],
  });
  const input = namedOperand(fields, 'input', context);
  const { body, key } = eachElement(fields, 'in', context);
  return (root, variables) => {
    const array = input(root, variables);
    if (isNone(array)) return null;
    return arrayOperand(array, 'input to $map', 16883).map((item) => {
      variables.set(key, item);
      return body(root, variables) ?? null;
    });
  };
};

function eachElement(
  fields: ReadonlyMap<string, Value>,
  bodyKey: string,
  context: Context,
): { body: Expression; key: string } {
  const as = fields.get('as') ?? 'this';
  if (typeof as !== 'string') throw failure(9, "'as' must be the name of a variable");
  if (fields.has('as')) checkVariableName(as);
  const { inner, keys } = context.bind([as]);
  return { body: inner.compile(fields.get(bodyKey) ?? null), key: keys[0] ?? as };
}

const reduce: Operator = (operand, context, name) => {
  const fields = namedFields(operand, name, ['input', 'initialValue', 'in'], [], {
    notObject: 40075,
    unknown: 40076,
    missing: [40077, 40078, 40079],
  });
  const input = namedOperand(fields, 'input', context);
  const initial = namedOperand(fields, 'initialValue', context);
  const { inner, keys } = context.bind(['value', 'this']);
  const [valueKey = 'value', thisKey = 'this'] = keys;
  const body = inner.compile(fields.get('in') ?? null);
  return (root, variables) => {
    const array = input(root, variables);
    if (isNone(array)) return null;
    let value = initial(root, variables);
    for (const item of arrayOperand(array, 'input to $reduce', 40080)) {
      variables.set(valueKey, value);
      variables.set(thisKey, item);
      value = body(root, variables);
    }
    return value;
  };
};

/** Operators that evaluate an expression for each element of an array. */
export const iterationOperators: OperatorTable = { $filter: filter, $map: map, $reduce: reduce };
