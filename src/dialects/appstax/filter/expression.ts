import type { Filter } from '../../../records/access.ts';
import { type Comparable, readings } from './constants.ts';
import type { FilterScope, ScalarMeaning } from './scope.ts';
import { type ComparisonOperator, isLiteral, type Value } from './syntax.ts';

/** A value as one kind of comparable: how to compute it, and the test that the object at hand has it; no test: always. */
interface Reading {
  readonly value: unknown;
  readonly test?: unknown;
}

/**
 * Compares two values of any form with `$expr`: true where both are of one kind and compare so. No index can help here.
 */
export function compareComputed(scope: FilterScope, operator: ComparisonOperator, left: Value, right: Value): Filter[] {
  const rights = readingsOf(scope, right);
  const bothTexts = left.kind === 'text' && right.kind === 'text';
  return [...readingsOf(scope, left)].flatMap(([kind, first]) => {
    const second = rights.get(kind);
    // Two texts are compared as the texts that they are, whatever they spell.
    if (second === undefined || (bothTexts && kind !== 'string')) return [];
    const tests = [first.test, second.test].filter((test) => test !== undefined);
    return [{ $expr: { $and: [...tests, { [operatorNames[operator]]: [first.value, second.value] }] } }];
  });
}

/** MongoDB's names of the comparisons. */
export const operatorNames = { '=': '$eq', '<>': '$ne', '<': '$lt', '<=': '$lte', '>': '$gt', '>=': '$gte' } as const;

/** Whether a computed value is null or not: one with an operand that is no number, or a division by zero. */
export function computedNullness(scope: FilterScope, value: Value, wanted: boolean): Filter {
  return { $expr: { [wanted ? '$eq' : '$ne']: [{ $ifNull: [numeric(scope, value), null] }, null] } };
}

function readingsOf(scope: FilterScope, value: Value): ReadonlyMap<Comparable, Reading> {
  if (isLiteral(value)) {
    return new Map([...readings(value)].map(([kind, item]) => [kind, { value: { $literal: item } }]));
  }
  if (value.kind === 'column') return columnReadings(scope.scalar(value));
  const number = numeric(scope, value);
  return new Map([['number', { value: number, test: { $isNumber: number } }]]);
}

function columnReadings({ kind, path }: ScalarMeaning): ReadonlyMap<Comparable, Reading> {
  const value = `$${path}`;
  const ofType = (type: string): Reading => ({ value, test: { $eq: [{ $type: value }, type] } });
  switch (kind) {
    case 'property':
      return new Map([
        ['number', { value, test: { $isNumber: value } }],
        ['string', ofType('string')],
        ['boolean', ofType('bool')],
      ]);
    case 'text':
      return new Map([['string', ofType('string')]]);
    case 'instant':
      return new Map([['instant', ofType('date')]]);
    case 'date': {
      const instant = { $dateFromString: { dateString: value, onError: null, onNull: null } };
      return new Map([['instant', { value: instant, test: { $ne: [instant, null] } }]]);
    }
  }
}

/** A value as a number, null where it is none; null passes through MongoDB's arithmetic as it does through SQL's. */
function numeric(scope: FilterScope, value: Value): unknown {
  switch (value.kind) {
    case 'negation':
      return { $multiply: [-1, numeric(scope, value.operand)] };
    case 'arithmetic': {
      const left = numeric(scope, value.left);
      const right = numeric(scope, value.right);
      return { [arithmetic[value.operator]]: [left, value.operator === '/' ? withoutZero(right) : right] };
    }
    case 'column': {
      const { kind, path } = scope.scalar(value);
      return kind === 'property' ? { $cond: [{ $isNumber: `$${path}` }, `$${path}`, null] } : null;
    }
    default:
      return readings(value).get('number') ?? null;
  }
}

const arithmetic = { '+': '$add', '-': '$subtract', '*': '$multiply', '/': '$divide' } as const;

/** The database fails on a division by zero; here it gives null. */
function withoutZero(divisor: unknown): unknown {
  return { $let: { vars: { divisor }, in: { $cond: [{ $eq: ['$$divisor', 0] }, null, '$$divisor'] } } };
}
