import { BSONRegExp } from 'bson';
import { groupKey } from '../bson/group-key.ts';
import { badValue, type Value } from '../bson/value.ts';
import { equalTo } from './comparison.ts';
import { isOperatorDocument } from './operator-document.ts';
import type { Test } from './path.ts';
import { regexTest } from './regex-operator.ts';

/** From this many values on a set of keys is faster than asking each. */
const WORTH_A_SET = 8;

/** `$in`: equal to one of the values, or matched by one of the regular expressions among them; null also finds missing fields. */
export function oneOf(operand: Value, name: string): Test {
  if (!Array.isArray(operand)) throw badValue(`${name} needs an array`);
  const tests: Test[] = [];
  const equals: Value[] = [];
  for (const value of operand) {
    if (isOperatorDocument(value)) throw badValue(`cannot nest $ under ${name}`);
    if (value instanceof BSONRegExp) tests.push(regexTest(value.pattern, value.options));
    else equals.push(value);
  }
  if (equals.length >= WORTH_A_SET) tests.unshift(inSet(equals));
  else tests.unshift(...equals.map(equalTo));
  const [only] = tests;
  if (only && tests.length === 1) return only;
  return (value, place) => tests.some((test) => test(value, place));
}

function inSet(values: readonly Value[]): Test {
  const keys = new Set(values.map(groupKey));
  const hasNull = values.includes(null);
  return (value) => (value === undefined ? hasNull : keys.has(groupKey(value)));
}
