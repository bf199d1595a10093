import { compareValues } from '../bson/compare.ts';
import { groupKey } from '../bson/group-key.ts';
import type { Value } from '../bson/value.ts';
import { arrayOperand, isNone } from './array-operand.ts';
import { failure } from './failure.ts';
import { binary, type OperatorTable, operandList, several } from './operator.ts';

type Given = Value | undefined;

/** The distinct values of an array by their key; the first of equal ones stays. */
function distinct(items: readonly Value[]): Map<string, Value> {
  const found = new Map<string, Value>();
  for (const item of items) {
    const key = groupKey(item);
    if (!found.has(key)) found.set(key, item);
  }
  return found;
}

function union(sets: Given[], name: string): Given {
  if (sets.some(isNone)) return null;
  return inOrder(distinct(sets.flatMap((set) => arrayOperand(set, name, 17043))).values());
}

function intersection(sets: Given[], name: string): Given {
  if (sets.some(isNone)) return null;
  const [first, ...others] = sets.map((set) => distinct(arrayOperand(set, name, 17047)));
  if (!first) return [];
  return inOrder([...first].filter(([key]) => others.every((other) => other.has(key))).map(([, value]) => value));
}

/** MongoDB promises no order for unions and intersections; it gives them sorted, and so do we. */
function inOrder(values: Iterable<Value>): Value[] {
  return [...values].sort(compareValues);
}

function difference(left: Given, right: Given, name: string): Given {
  if (isNone(left) || isNone(right)) return null;
  const kept = distinct(arrayOperand(left, name, 17048));
  for (const item of arrayOperand(right, name, 17049)) kept.delete(groupKey(item));
  return [...kept.values()];
}

function subset(left: Given, right: Given, name: string): Given {
  const inner = arrayOperand(left, name, 17046);
  const outer = distinct(arrayOperand(right, name, 17042));
  return inner.every((item) => outer.has(groupKey(item)));
}

function equal(sets: Given[], name: string): Given {
  const [first, ...others] = sets.map((set) => distinct(arrayOperand(set, name, 17044)));
  if (!first) return true;
  return others.every((other) => other.size === first.size && [...other.keys()].every((key) => first.has(key)));
}

const several0 = (apply: (sets: Given[], name: string) => Given) => several(0, Number.POSITIVE_INFINITY, apply);

/** Arrays as sets: order and repetition do not count. */
export const setOperators: OperatorTable = {
  $setUnion: several0(union),
  $setIntersection: several0(intersection),
  $setDifference: binary(difference),
  $setIsSubset: binary(subset),
  $setEquals: (operand, context, name) => {
    if (operandList(operand, context, name).length < 2) {
      throw failure(17045, `${name} needs at least two arguments`);
    }
    return several0(equal)(operand, context, name);
  },
};
