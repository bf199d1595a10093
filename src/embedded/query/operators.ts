import { BSONRegExp } from 'bson';
import { badValue, notImplemented, type Value } from '../bson/value.ts';
import { isTrue } from '../expression/truth.ts';
import { allOf } from './all-operator.ts';
import { bitTest } from './bits.ts';
import { equalTo, ordered } from './comparison.ts';
import { type Condition, not, test, wholeTest } from './condition.ts';
import { elementMatch } from './element-match.ts';
import { oneOf } from './membership.ts';
import { remainderIs } from './modulo.ts';
import { isOperatorDocument } from './operator-document.ts';
import { regexOperator, regexTest } from './regex-operator.ts';
import { hasType } from './type-operator.ts';
import { isNumber, wholeNumber } from './whole-number.ts';

/** What a field is compared with in a filter: operators, a regular expression, or a value that it equals. */
export function fieldCondition(value: Value, field: string): Condition {
  if (isOperatorDocument(value)) return operatorsCondition(value, field);
  if (value instanceof BSONRegExp) return test(regexTest(value.pattern, value.options));
  return test(equalTo(value));
}

/** A document of operators, all of which must hold. Throws `CommandError` for operands and names that MongoDB refuses as well. */
export function operatorsCondition(operators: ReadonlyMap<string, Value>, field: string): Condition {
  const parts: Condition[] = [];
  let hasRegex = false;
  for (const [name, operand] of operators) {
    if (name === '$regex' || name === '$options') {
      if (!hasRegex) parts.push(test(regexOperator(operators)));
      hasRegex = true;
      continue;
    }
    parts.push(operatorCondition(name, operand, field));
  }
  const [only] = parts;
  return only && parts.length === 1 ? only : { kind: 'all', of: parts };
}

const refusedByName: ReadonlySet<string> = new Set([
  '$geoIntersects',
  '$geoWithin',
  '$maxDistance',
  '$minDistance',
  '$near',
  '$nearSphere',
  '$within',
  '$geoNear',
]);

function operatorCondition(name: string, operand: Value, field: string): Condition {
  switch (name) {
    case '$eq':
      return test(equalTo(operand));
    case '$ne':
      if (operand instanceof BSONRegExp) throw badValue("Can't have regex as arg to $ne.");
      return not(test(equalTo(operand)));
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return test(ordered(name, operand, field));
    case '$in':
      return test(oneOf(operand, name));
    case '$nin':
      return not(test(oneOf(operand, name)));
    case '$not':
      return not(negated(operand, field));
    case '$exists':
      return exists(operand);
    case '$type':
      return test(hasType(operand, field));
    case '$mod':
      return test(remainderIs(operand));
    case '$size':
      return hasSize(operand);
    case '$all':
      return allOf(operand, field);
    case '$elemMatch':
      return elementMatch(operand, field);
    case '$bitsAllSet':
    case '$bitsAllClear':
    case '$bitsAnySet':
    case '$bitsAnyClear':
      return test(bitTest(name, operand));
    default:
      if (refusedByName.has(name)) throw notImplemented(`the query operator ${name}`);
      throw badValue(`unknown operator: ${name}`);
  }
}

function negated(operand: Value, field: string): Condition {
  if (operand instanceof BSONRegExp) return test(regexTest(operand.pattern, operand.options));
  if (!(operand instanceof Map)) throw badValue('$not needs a regex or a document');
  if (operand.size === 0) throw badValue('$not cannot be empty');
  return operatorsCondition(operand, field);
}

function exists(operand: Value): Condition {
  const present: Condition = wholeTest((value) => value !== undefined);
  return isTrue(operand) ? present : not(present);
}

function hasSize(operand: Value): Condition {
  if (!isNumber(operand)) throw badValue('Failed to parse $size. Expected a number');
  const size = wholeNumber(operand);
  if (size === undefined) throw badValue('Failed to parse $size. Expected an integer');
  if (size < 0n) throw badValue('Failed to parse $size. Expected a non-negative number');
  const length = Number(size);
  return wholeTest((value) => Array.isArray(value) && value.length === length);
}
