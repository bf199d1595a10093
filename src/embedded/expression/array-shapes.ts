import type { Doc, Value } from '../bson/value.ts';
import { arrayOperand, isNone } from './array-operand.ts';
import { compileElementSort } from './element-sort.ts';
import { failure } from './failure.ts';
import { namedFields, namedOperand, type Operator, type OperatorTable, unary } from './operator.ts';
import { typeName } from './type-name.ts';

type Given = Value | undefined;

function arrayToObject(array: Given, name: string): Given {
  if (isNone(array)) return null;
  const result: Doc = new Map();
  let pairs: boolean | undefined;
  for (const item of arrayOperand(array, name, 40386)) {
    const isPair = Array.isArray(item);
    if (!isPair && !(item instanceof Map))
      throw failure(40398, `Unrecognised input type format for ${name}: ${typeName(item)}`);
    pairs ??= isPair;
    if (pairs !== isPair) {
      throw failure(isPair ? 40391 : 40396, `${name} requires a consistent input format: all pairs or all { k, v }`);
    }
    const [key, value] = isPair ? fromPair(item, name) : fromKeyValue(item, name);
    if (key.includes('\0')) throw failure(4940400, 'Key field cannot contain an embedded null byte');
    result.set(key, value);
  }
  return result;
}

function fromPair(item: Value[], name: string): [string, Value] {
  const [key, value] = item;
  if (item.length !== 2)
    throw failure(40397, `${name} requires an array of size 2 arrays, found an array of size ${item.length}`);
  if (typeof key !== 'string') throw failure(40395, `${name} requires keys of type string, found ${typeName(key)}`);
  return [key, value ?? null];
}

function fromKeyValue(item: Doc, name: string): [string, Value] {
  if (item.size !== 2) throw failure(40392, `${name} requires objects with exactly the keys 'k' and 'v'`);
  const key = item.get('k');
  const value = item.get('v');
  if (key === undefined || value === undefined)
    throw failure(40393, `${name} requires objects with the keys 'k' and 'v'`);
  if (typeof key !== 'string') throw failure(40394, `${name} requires 'k' to be a string, found ${typeName(key)}`);
  return [key, value];
}

function objectToArray(value: Given, name: string): Given {
  if (isNone(value)) return null;
  if (!(value instanceof Map)) throw failure(40390, `${name} requires a document input, found: ${typeName(value)}`);
  return [...value].map(
    ([k, v]): Doc =>
      new Map<string, Value>([
        ['k', k],
        ['v', v],
      ]),
  );
}

const sortArray: Operator = (operand, context, name) => {
  const fields = namedFields(operand, name, ['input', 'sortBy'], [], {
    notObject: 2942500,
    unknown: 2942501,
    missing: [2942502, 2942503],
  });
  const compare = compileElementSort(fields.get('sortBy') ?? null);
  const input = namedOperand(fields, 'input', context);
  return (root, variables) => {
    const array = input(root, variables);
    return isNone(array) ? null : arrayOperand(array, name, 2942504).toSorted(compare);
  };
};

const zip: Operator = (operand, context, name) => {
  const fields = namedFields(operand, name, ['inputs'], ['useLongestLength', 'defaults'], {
    notObject: 34460,
    unknown: 34464,
    missing: 34465,
  });
  const list = fields.get('inputs');
  if (!Array.isArray(list)) throw failure(34461, `inputs must be an array of expressions, found ${typeName(list)}`);
  if (list.length === 0) throw failure(34465, '$zip requires at least one input array');
  const longest = fields.get('useLongestLength') ?? false;
  if (typeof longest !== 'boolean') throw failure(34463, 'useLongestLength must be a bool');
  const fill = fields.get('defaults') ?? [];
  if (!Array.isArray(fill)) throw failure(34462, 'defaults must be an array of expressions');
  if (fields.has('defaults') && !longest) {
    throw failure(34466, 'cannot specify defaults unless useLongestLength is true');
  }
  if (fields.has('defaults') && fill.length !== list.length) {
    throw failure(34467, 'defaults and inputs must have the same length');
  }
  const inputs = list.map((each) => context.compile(each));
  const defaults = fill.map((each) => context.compile(each));
  return (root, variables) => {
    const arrays: Value[][] = [];
    for (const input of inputs) {
      const array = input(root, variables);
      if (isNone(array)) return null;
      arrays.push(arrayOperand(array, 'each input of $zip', 34468));
    }
    const filling = defaults.map((each) => each(root, variables) ?? null);
    const lengths = arrays.map((array) => array.length);
    const length = longest ? Math.max(...lengths) : Math.min(...lengths);
    return Array.from({ length }, (_, row) => arrays.map((array, column) => array[row] ?? filling[column] ?? null));
  };
};

/** Arrays into other shapes: objects, rows, sorted copies. */
export const arrayShapeOperators: OperatorTable = {
  $arrayToObject: unary(arrayToObject),
  $objectToArray: unary(objectToArray),
  $sortArray: sortArray,
  $zip: zip,
};
