import { compareValues } from '../bson/compare.ts';
import { badValue, type Doc, type Value } from '../bson/value.ts';
import { typeName } from '../expression/type-name.ts';
import { arrayIndex } from '../query/path.ts';
import { isNumber, wholeNumber } from '../query/whole-number.ts';
import type { Leaf } from './change.ts';

type Compare = (a: Value, b: Value) => number;

interface Push {
  readonly values: readonly Value[];
  readonly position: number | undefined;
  readonly slice: number | undefined;
  readonly order: Compare | undefined;
}

/**
 * `$push`, with `$each`, `$position`, `$sort` and `$slice` applied in that order. Throws 2 for operands that are none of these
 * and for fields that are no array.
 */
export function push(operand: Value): Leaf {
  const { values, position, slice, order } = parsePush(operand);
  return {
    missing: 'create',
    apply: (current, field) => {
      if (current !== undefined && !Array.isArray(current)) {
        throw badValue(`The field '${field}' must be an array but is of type ${typeName(current)}`);
      }
      const array = [...(current ?? [])];
      insertAt(array, values, position);
      if (order) array.sort(order);
      if (slice === undefined) return array;
      return slice >= 0 ? array.slice(0, slice) : array.slice(slice);
    },
  };
}

/** A position beyond either end means that end; a negative one counts from the end. */
function insertAt(array: Value[], values: readonly Value[], position: number | undefined): void {
  const rest = array.splice(position ?? array.length);
  for (const value of values) array.push(value);
  for (const value of rest) array.push(value);
}

function parsePush(operand: Value): Push {
  if (!(operand instanceof Map) || !operand.has('$each')) {
    return { values: [operand], position: undefined, slice: undefined, order: undefined };
  }
  for (const name of operand.keys()) {
    if (!['$each', '$slice', '$sort', '$position'].includes(name)) {
      throw badValue(`Unrecognized clause in $push: ${name}`);
    }
  }
  const values = operand.get('$each');
  if (!Array.isArray(values)) {
    throw badValue('The argument to $each in $push must be an array');
  }
  const sort = operand.get('$sort');
  return {
    values,
    position: integer(operand, '$position'),
    slice: integer(operand, '$slice'),
    order: sort === undefined ? undefined : parseOrder(sort),
  };
}

function integer(operand: Doc, name: string): number | undefined {
  const value = operand.get(name);
  if (value === undefined) return undefined;
  const whole = isNumber(value) ? wholeNumber(value) : undefined;
  if (whole === undefined)
    throw badValue(`The value for ${name} must be an integer value but was given type: ${typeName(value)}`);
  return Math.max(-0x7fffffff, Math.min(0x7fffffff, Number(whole)));
}

function parseOrder(sort: Value): Compare {
  if (!(sort instanceof Map)) {
    const direction = way(sort);
    return (a, b) => direction * compareValues(a, b);
  }
  if (sort.size === 0) throw badValue('The $sort pattern is empty when it should be a set of fields.');
  const fields = [...sort].map(([path, direction]) => {
    const names = path.split('.');
    if (names.includes('')) throw badValue(`The $sort field '${path}' is a dangling dot or empty`);
    return { names, direction: way(direction) };
  });
  return (a, b) => {
    for (const { names, direction } of fields) {
      const order = direction * compareValues(valueAt(a, names), valueAt(b, names));
      if (order !== 0) return order;
    }
    return 0;
  };
}

function way(value: Value): number {
  const direction = isNumber(value) ? wholeNumber(value) : undefined;
  if (direction !== 1n && direction !== -1n) throw badValue('The $sort element value must be either 1 or -1');
  return Number(direction);
}

/** Here an array on the way is gone into by position only, and one at the end is compared as a whole. */
function valueAt(element: Value, names: readonly string[]): Value | undefined {
  let value: Value | undefined = element;
  for (const name of names) {
    if (value instanceof Map) value = value.get(name);
    else value = Array.isArray(value) ? value[arrayIndex(name)] : undefined;
  }
  return value;
}
