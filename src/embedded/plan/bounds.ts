import { BSONRegExp, MaxKey, MinKey } from 'bson';
import { equalValues, typeRank } from '../bson/compare.ts';
import { encodeBound } from '../bson/key-codec.ts';
import type { Doc, Value } from '../bson/value.ts';
import { describeValue } from './describe-value.ts';

/** One end of an interval: the beginning of the encoded values that lie at it (a value, or the rank byte of a whole type), ascending. */
export interface End {
  readonly bytes: Buffer;
  readonly inclusive: boolean;
}

/** Values between two ends, in the order of an ascending key. */
export interface Interval {
  readonly lower: End;
  readonly upper: End;
  /** Only one value lies in it. */
  readonly point: boolean;
  /** Closed on both sides by values, not by the end of a type. */
  readonly closed: boolean;
  /** As MongoDB's explain writes it; made only when asked for. */
  text(): string;
}

/** What one condition says of the values of its path: some value lies in one of the intervals. */
export type Predicate = readonly Interval[];

/** The predicates that a filter's conjunction states, by path. */
export type Bounds = ReadonlyMap<string, readonly Predicate[]>;

/**
 * Reads from a filter what index bounds can express. What it does not know it leaves out: bounds only narrow a scan down, and every
 * document found is checked with the filter itself, so nothing here needs to be complete.
 */
export function boundsOf(filter: Doc): Bounds {
  const bounds = new Map<string, Predicate[]>();
  collect(filter, bounds);
  return bounds;
}

function collect(filter: Doc, bounds: Map<string, Predicate[]>): void {
  for (const [name, value] of filter) {
    if (name === '$and' && Array.isArray(value)) {
      for (const part of value) if (part instanceof Map) collect(part, bounds);
    } else if (!name.startsWith('$')) {
      for (const predicate of fieldPredicates(value)) {
        const known = bounds.get(name);
        if (known === undefined) bounds.set(name, [predicate]);
        else known.push(predicate);
      }
    }
  }
}

function fieldPredicates(value: Value): Predicate[] {
  if (!isOperators(value)) return equality(value);
  return [...value].flatMap(([operator, operand]) => operatorPredicates(operator, operand));
}

function isOperators(value: Value): value is Doc {
  return value instanceof Map && [...value.keys()][0]?.startsWith('$') === true;
}

function operatorPredicates(operator: string, operand: Value): Predicate[] {
  switch (operator) {
    case '$eq':
      return equality(operand);
    case '$in':
      return membership(operand);
    case '$all':
      return Array.isArray(operand) && operand[0] !== undefined && !isOperators(operand[0]) ? equality(operand[0]) : [];
    case '$exists':
      // A missing field has the key of null.
      return operand === false ? [[point(null)]] : [];
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return comparison(operator, operand);
    default:
      return [];
  }
}

/** An array equals a field as a whole or an element, and a regular expression matches text; neither is one key. */
function equality(value: Value): Predicate[] {
  return Array.isArray(value) || value instanceof BSONRegExp ? [] : [[point(value)]];
}

function membership(operand: Value): Predicate[] {
  if (!Array.isArray(operand)) return [];
  if (operand.some((value) => Array.isArray(value) || value instanceof BSONRegExp)) return [];
  return [operand.map(point)];
}

/** Comparisons stay within the type of their operand (type bracketing). */
function comparison(operator: '$gt' | '$gte' | '$lt' | '$lte', operand: Value): Predicate[] {
  if (Array.isArray(operand) || operand instanceof MinKey || operand instanceof MaxKey) return [];
  if (operand instanceof BSONRegExp) return [];
  if (operand === null) return [[point(null)]];
  const bracket: End = { bytes: Buffer.from([typeRank(operand)]), inclusive: true };
  const end: End = { bytes: encodeBound([operand], [false]), inclusive: operator.endsWith('e') };
  if (operator.startsWith('$g')) {
    const text = () => `${end.inclusive ? '[' : '('}${describeValue(operand)}, ...]`;
    return [[{ lower: end, upper: bracket, point: false, closed: false, text }]];
  }
  const text = () => `[..., ${describeValue(operand)}${end.inclusive ? ']' : ')'}`;
  return [[{ lower: bracket, upper: end, point: false, closed: false, text }]];
}

function point(value: Value): Interval {
  const end: End = { bytes: encodeBound([value], [false]), inclusive: true };
  return {
    lower: end,
    upper: end,
    point: true,
    closed: true,
    text: () => `[${describeValue(value)}, ${describeValue(value)}]`,
  };
}

/** True when the filter asks only for `_id` equal to one value; gives that value. */
export function soleId(filter: Doc): Value | undefined {
  if (filter.size !== 1) return undefined;
  const id = filter.get('_id');
  const value = id instanceof Map && id.size === 1 && id.has('$eq') ? id.get('$eq') : id;
  if (value === undefined || isOperators(value) || Array.isArray(value) || value instanceof BSONRegExp)
    return undefined;
  return equalValues(value, null) ? undefined : value;
}
