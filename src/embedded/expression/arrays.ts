import { Int32, type Value } from '../bson/value.ts';
import { arrayOperand, integerOperand, isNone } from './array-operand.ts';
import { failure } from './failure.ts';
import { binary, type OperatorTable, several, unary } from './operator.ts';
import { compareGiven } from './order.ts';
import { isTrue } from './truth.ts';
import { typeName } from './type-name.ts';

type Given = Value | undefined;

function elementAt(array: Given, position: Given, name: string): Given {
  if (isNone(array) || isNone(position)) return null;
  const items = arrayOperand(array, `${name}'s first argument`, 28689);
  return items.at(integerOperand(position, `${name}'s second argument`, 28690, 28691));
}

function endElement(position: 0 | -1) {
  return (array: Given, name: string): Given => {
    if (isNone(array)) return null;
    return arrayOperand(array, name, 28689).at(position);
  };
}

function concatenated(arrays: Given[], name: string): Given {
  if (arrays.some(isNone)) return null;
  return arrays.flatMap((each) => arrayOperand(each, name, 28664));
}

function contains(value: Given, array: Given): Given {
  if (!Array.isArray(array))
    throw failure(40081, `$in requires an array as a second argument, found: ${typeName(array)}`);
  return array.some((item) => compareGiven(item, value) === 0);
}

function indexOf(values: Given[], name: string): Given {
  const [array, wanted] = values;
  if (isNone(array)) return null;
  const items = arrayOperand(array, name, 40090);
  const { from, to } = searchRange(values, items.length, name);
  for (let index = from; index < to; index++) if (compareGiven(items[index], wanted) === 0) return new Int32(index);
  return new Int32(-1);
}

/** The optional third and fourth operand of the `$indexOf…` operators: where to begin, and where to end (exclusive). */
export function searchRange(values: Given[], length: number, name: string): { from: number; to: number } {
  const bound = (position: number, absent: number) => {
    if (values.length <= position) return absent;
    const given = integerOperand(values[position], `${name}'s index`, 40096);
    if (given < 0) throw failure(40097, `${name} requires a nonnegative index, found: ${given}`);
    return given;
  };
  const from = bound(2, 0);
  return { from, to: Math.min(bound(3, length), length) };
}

function range(values: Given[], name: string): Given {
  const start = integerOperand(values[0], `${name}'s start`, 34443, 34444);
  const end = integerOperand(values[1], `${name}'s end`, 34445, 34446);
  const step = values.length > 2 ? integerOperand(values[2], `${name}'s step`, 34447, 34448) : 1;
  if (step === 0) throw failure(34449, '$range requires a non-zero step value');
  const count = Math.max(0, Math.ceil((end - start) / step));
  if (count > 5_000_000) throw failure(146, '$range would use more memory than the limit of 100 MB');
  return Array.from({ length: count }, (_, index) => new Int32(start + index * step));
}

function slice(values: Given[], name: string): Given {
  const [array, second, third] = values;
  if (isNone(array) || isNone(second) || (values.length > 2 && isNone(third))) return null;
  const items = arrayOperand(array, `${name}'s first argument`, 28724);
  const first = integerOperand(second, `${name}'s second argument`, 28725, 28726);
  if (values.length === 2) return first >= 0 ? items.slice(0, first) : items.slice(first);
  const count = integerOperand(third, `${name}'s third argument`, 28727, 28728);
  if (count <= 0) throw failure(28729, `Third argument to ${name} must be positive: ${count}`);
  const from = first >= 0 ? first : Math.max(0, items.length + first);
  return items.slice(from, from + count);
}

function elementsTrue(code: number, decide: (items: Value[]) => boolean) {
  return unary((array, name) => decide(arrayOperand(array, name, code)));
}

/** Arrays: reading them, cutting them, making them. Positions and counts are 32-bit integers. */
export const arrayOperators: OperatorTable = {
  $arrayElemAt: binary(elementAt),
  $first: unary(endElement(0)),
  $last: unary(endElement(-1)),
  $concatArrays: several(0, Number.POSITIVE_INFINITY, concatenated),
  $in: binary(contains),
  $indexOfArray: several(2, 4, indexOf),
  $isArray: unary((value) => Array.isArray(value)),
  $range: several(2, 3, range),
  $reverseArray: unary((value, name) => (isNone(value) ? null : arrayOperand(value, name, 34435).toReversed())),
  $size: unary((value, name) => new Int32(arrayOperand(value, name, 17124).length)),
  $slice: several(2, 3, slice),
  $allElementsTrue: elementsTrue(17040, (items) => items.every(isTrue)),
  $anyElementTrue: elementsTrue(17041, (items) => items.some(isTrue)),
};
