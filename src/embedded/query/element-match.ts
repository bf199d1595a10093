import type { Doc, Value } from '../bson/value.ts';
import { badValue } from '../bson/value.ts';
import { type Condition, onValue, wholeTest } from './condition.ts';
import { conjunction } from './conjunction.ts';
import { isOperatorDocument } from './operator-document.ts';
import { operatorsCondition } from './operators.ts';
import type { Test } from './path.ts';

const logical: ReadonlySet<string> = new Set(['$and', '$or', '$nor']);

/**
 * `$elemMatch`: one element of the array answers all of it. With operators each element is asked as it is; with a filter each that is a
 * document is, and an array within the array as a document whose names are its positions.
 */
export function elementMatch(operand: Value, field: string): Condition {
  const element = elementTest(operand, field);
  return wholeTest((value, place) => {
    if (!Array.isArray(value)) return false;
    const index = value.findIndex((each) => element(each, undefined));
    if (index >= 0 && place) place.index = index;
    return index >= 0;
  });
}

/** The test of one array element; projection's `$elemMatch` uses it too. */
export function elementTest(operand: Value, field: string): Test {
  if (!(operand instanceof Map)) throw badValue('$elemMatch needs an Object');
  const [first = ''] = operand.keys();
  if (isOperatorDocument(operand) && !logical.has(first)) return onValue(operatorsCondition(operand, field));
  const matches = conjunction(operand, { top: false, wanted: new Map() });
  return (element) => {
    if (element instanceof Map) return matches(element, undefined);
    return Array.isArray(element) && matches(positionsAsNames(element), undefined);
  };
}

function positionsAsNames(array: readonly Value[]): Doc {
  return new Map(array.map((value, index) => [String(index), value]));
}
