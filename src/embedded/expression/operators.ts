import { notImplemented } from '../bson/value.ts';
import { arithmeticOperators } from './arithmetic.ts';
import { arrayShapeOperators } from './array-shapes.ts';
import { arrayOperators } from './arrays.ts';
import { bitOperators } from './bits.ts';
import { comparisonOperators } from './comparison.ts';
import { conditionOperators } from './conditions.ts';
import { conversionOperators } from './convert.ts';
import { dateMathOperators } from './date-math.ts';
import { datePartOperators } from './date-parts.ts';
import { dateTextOperators } from './date-text.ts';
import { extremeOperators } from './extremes.ts';
import { failure } from './failure.ts';
import { iterationOperators } from './iteration.ts';
import type { Operator } from './operator.ts';
import { setOperators } from './sets.ts';
import { sizeOperators } from './sizes.ts';
import { stringOperators } from './strings.ts';
import { structureOperators } from './structure.ts';
import { textSearchOperators } from './text-search.ts';
import { trigonometryOperators } from './trigonometry.ts';

const operators: ReadonlyMap<string, Operator> = new Map(
  Object.entries({
    ...arithmeticOperators,
    ...comparisonOperators,
    ...conditionOperators,
    ...structureOperators,
    ...arrayShapeOperators,
    ...arrayOperators,
    ...conversionOperators,
    ...dateMathOperators,
    ...datePartOperators,
    ...dateTextOperators,
    ...extremeOperators,
    ...iterationOperators,
    ...setOperators,
    ...stringOperators,
    ...textSearchOperators,
    ...trigonometryOperators,
    ...sizeOperators,
    ...bitOperators,
  }),
);

/** MongoDB's operators that this engine leaves out: they are refused by name rather than called unknown. */
const leftOut = new Set([
  '$function',
  '$accumulator',
  '$meta',
  '$toHashedIndexKey',
  '$sampleRate',
  '$percentile',
  '$median',
  '$toUUID',
  '$toObject',
  '$toArray',
]);

/** The operator of this name; unknown ones are code 168 as in MongoDB, known ones that are left out are NotImplemented. */
export function findOperator(name: string): Operator {
  const operator = operators.get(name);
  if (operator) return operator;
  if (leftOut.has(name)) throw notImplemented(`the expression operator ${name}`);
  throw failure(168, `Unrecognized expression '${name}'`);
}

/** The names of all expression operators, for the published table. */
export function operatorNames(): string[] {
  return [...operators.keys()].sort();
}
