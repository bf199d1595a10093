import { BSONRegExp } from 'bson';
import { badValue, type Value } from '../bson/value.ts';
import { equalTo } from './comparison.ts';
import { type Condition, test } from './condition.ts';
import { elementMatch } from './element-match.ts';
import { isOperatorDocument } from './operator-document.ts';
import type { Test } from './path.ts';
import { regexTest } from './regex-operator.ts';

/** `$all`: every listed value is found, a text by a pattern too, or every listed `$elemMatch` holds; an empty list finds nothing. */
export function allOf(operand: Value, field: string): Condition {
  if (!Array.isArray(operand)) throw badValue('$all needs an array');
  if (operand.length === 0) return test(nothing);
  const elements = operand.some((value) => value instanceof Map && [...value.keys()][0] === '$elemMatch');
  return { kind: 'all', of: operand.map((value) => (elements ? element(value, field) : listed(value))) };
}

const nothing: Test = () => false;

function element(value: Value, field: string): Condition {
  const inner = value instanceof Map && value.size === 1 ? value.get('$elemMatch') : undefined;
  if (inner === undefined) throw badValue('$all/$elemMatch has to be consistent');
  return elementMatch(inner, field);
}

function listed(value: Value): Condition {
  if (isOperatorDocument(value)) throw badValue('no $ expressions in $all');
  return test(value instanceof BSONRegExp ? regexTest(value.pattern, value.options) : equalTo(value));
}
