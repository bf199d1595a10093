import { isJsonList, isJsonObject, type Json, type JsonObject, ownValue } from '../../../records/json.ts';
import { allOf, anyOf, anyValue, type Condition, negated } from './condition.ts';
import { compares, comparisons } from './conditions/comparison.ts';
import { equals, oneOf } from './conditions/equality.ts';
import { exists, hasRemainder, hasSize, isOfType, listWithAll } from './conditions/shape.ts';
import { like, longestPattern, matchesPattern } from './conditions/text.ts';
import { hasType } from './expression.ts';
import { refusal } from './refusal.ts';
import { hasOperators, type WhereScope, whereTest } from './where.ts';

/**
 * Compiles what a `where` asks of one column: a value to be equal to, an object of names that a nested object must have, or
 * an object of operators, all of which must hold.
 *
 * @throws Problem `invalid-query` for an operator that is not known or not accepted here
 */
export function columnCondition(scope: WhereScope, value: Json, place: string): Condition {
  if (!isJsonObject(value)) return equals(value);
  if (!hasOperators(value, place)) return nestedObject(scope, value, place);
  const conditions = Object.keys(value).flatMap((name) => {
    const operate = operators.get(name);
    if (operate === undefined) throw refusal(`${place}.${name}`, `Unknown operation ${name}`);
    if (scope.counting && uncountable.has(name))
      throw refusal(`${place}.${name}`, `countOnly does not support ${name}`);
    return operate({ scope, operand: ownValue(value, name) ?? null, place: `${place}.${name}`, beside: value });
  });
  return allOf(conditions);
}

/** What the original cannot count by; it says so itself of the first two (behaviour note, section 6). */
const uncountable: ReadonlySet<string> = new Set(['$regex', '$elemMatch', '$type', '$size', '$all', '$mod']);

interface Operation {
  readonly scope: WhereScope;
  readonly operand: Json;
  readonly place: string;
  /** The object of operators that it stands in. */
  readonly beside: JsonObject;
}

type Operator = (operation: Operation) => Condition | Condition[];

const operators: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['$eq', ({ scope, operand, place }) => operandCondition(scope, operand, place)],
  ['$ne', ({ scope, operand, place }) => negated(operandCondition(scope, operand, place))],
  ['$in', (operation) => anyListed(operation)],
  ['$nin', (operation) => negated(anyListed(operation))],
  ['$not', ({ scope, operand, place }) => negated(columnCondition(scope, operand, place))],
  ['$exists', ({ operand, place }) => exists(operand, place)],
  ['$size', ({ operand, place }) => hasSize(operand, place)],
  ['$mod', ({ operand, place }) => hasRemainder(operand, place)],
  ['$type', ({ operand, place }) => isOfType(operand, place)],
  ['$like', ({ operand, place }) => like(operand, false, place)],
  ['$iLike', ({ operand, place }) => like(operand, true, place)],
  ['$regex', pattern],
  ['$options', optionsAlone],
  ['$all', allListed],
  ['$elemMatch', ({ scope, operand, place }) => element(scope, operand, place)],
  ...comparisons.map((name): [string, (operation: Operation) => Condition] => [
    name,
    ({ operand }) => compares(name, operand),
  ]),
]);

function operandCondition(scope: WhereScope, operand: Json, place: string): Condition {
  if (!isJsonObject(operand)) return equals(operand);
  if (hasOperators(operand, place)) throw refusal(place, 'takes a value without operations in it');
  return nestedObject(scope, operand, place);
}

function anyListed({ scope, operand, place }: Operation): Condition {
  if (!isJsonList(operand)) throw refusal(place, 'takes a list of values');
  const objects = operand.filter(isJsonObject);
  return anyOf([
    oneOf(operand.filter((value) => !isJsonObject(value))),
    ...objects.map((value) => operandCondition(scope, value, place)),
  ]);
}

function allListed({ scope, operand, place }: Operation): Condition {
  if (!isJsonList(operand)) throw refusal(place, '$all takes a list');
  return listWithAll(
    operand.map((member, index) => {
      const at = `${place}[${index}]`;
      const names = isJsonObject(member) ? Object.keys(member) : [];
      const inner = isJsonObject(member) ? ownValue(member, '$elemMatch') : undefined;
      return names.length === 1 && inner !== undefined
        ? element(scope, inner, at)
        : operandCondition(scope, member, at);
    }),
  );
}

function pattern({ operand, place, beside }: Operation): Condition {
  const options = ownValue(beside, '$options') ?? '';
  if (typeof operand !== 'string') throw refusal(place, '$regex takes a text');
  if (operand.length > longestPattern) throw refusal(place, `A pattern has at most ${longestPattern} characters`);
  if (operand.includes('\0')) throw refusal(place, 'A pattern cannot hold NUL; write \\x00');
  if (typeof options !== 'string' || !/^[ims]*$/.test(options)) throw refusal(place, '$options takes i, m and s');
  return matchesPattern(operand, [...new Set(options)].sort().join(''));
}

function optionsAlone({ place, beside }: Operation): Condition[] {
  if (!Object.hasOwn(beside, '$regex')) throw refusal(place, '$options belongs to a $regex');
  return [];
}

/** One element meets a whole sub-filter, or conditions on the element itself; a value that is no list is tested itself. */
function element(scope: WhereScope, operand: Json, place: string): Condition {
  const inside: WhereScope = { ...scope, source: undefined };
  if (isJsonObject(operand) && Object.keys(operand).some((name) => name.startsWith('$') && operators.has(name))) {
    const condition = columnCondition(inside, operand, place);
    return anyValue((value) => condition.holds([value]));
  }
  const test = whereTest(inside, operand, place);
  // A path through a list would reach into its elements; a list in a list has no names of its own.
  const named = (value: string) => ({ $cond: [hasType(value, 'object'), value, { $literal: {} }] });
  const holds = test.holds('$$v');
  if (typeof holds === 'boolean') return anyValue(() => holds);
  return anyValue((value) => ({ $let: { vars: { v: named(value) }, in: holds } }));
}

/** The value, or one element of a list, is an object in which every name has the value asked for; others may stand beside. */
function nestedObject(scope: WhereScope, value: JsonObject, place: string): Condition {
  const test = whereTest({ ...scope, source: undefined }, value, place);
  return anyValue((candidate) => ({ $cond: [hasType(candidate, 'object'), test.holds(candidate), false] }));
}
