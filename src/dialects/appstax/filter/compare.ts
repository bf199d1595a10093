import type { Filter } from '../../../records/access.ts';
import { anyOf, never } from './combine.ts';
import { type Comparable, readings } from './constants.ts';
import { compareComputed, operatorNames } from './expression.ts';
import type { FilterScope, ScalarMeaning } from './scope.ts';
import { type ComparisonOperator, isLiteral, type Literal, type Value } from './syntax.ts';

/**
 * The objects for which a comparison is true. Where a value is missing, null, or of another kind than the one that it is compared
 * with, a comparison is neither true nor false. A column and a literal become a plain condition, which an index can serve.
 */
export function compare(scope: FilterScope, operator: ComparisonOperator, left: Value, right: Value): Filter {
  if (left.kind === 'column' && isLiteral(right)) return compareColumn(scope, operator, left, right);
  if (right.kind === 'column' && isLiteral(left)) return compareColumn(scope, mirrored[operator], right, left);
  return anyOf(compareComputed(scope, operator, left, right));
}

/** The opposite of each comparison: true where the comparison is false, unknown where it is unknown. */
export const opposite = { '=': '<>', '<>': '=', '<': '>=', '>=': '<', '>': '<=', '<=': '>' } as const;

/** The objects with a value of the column that equals one of the literals. */
export function equalsAny(column: ScalarMeaning, literals: readonly Literal[]): Filter {
  const values = literals.flatMap((literal) => readingsFor(column, literal).map(([, value]) => value));
  const [only] = values;
  if (values.length === 0) return never;
  return { [column.path]: { ...(values.length === 1 ? { $eq: only } : { $in: values }), ...single(column) } };
}

const mirrored = { '=': '=', '<>': '<>', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;

function compareColumn(
  scope: FilterScope,
  operator: ComparisonOperator,
  name: Extract<Value, { kind: 'column' }>,
  literal: Literal,
): Filter {
  const column = scope.scalar(name);
  // The texts of dates have several spellings and zones, so that they have to be computed.
  if (column.kind === 'date') return anyOf(compareComputed(scope, operator, name, literal));
  if (operator === '=') return equalsAny(column, [literal]);
  // MongoDB compares within one type only, but takes everything else for unequal.
  const conditions = readingsFor(column, literal).map(([kind, value]) => {
    const type = operator === '<>' ? { $type: typeNames[kind] } : {};
    return { [column.path]: { ...type, [operatorNames[operator]]: value, ...single(column) } };
  });
  return anyOf(conditions);
}

/** A literal as the kinds that a column can hold. */
function readingsFor(column: ScalarMeaning, literal: Literal): (readonly [Comparable, unknown])[] {
  return [...readings(literal)].filter(([kind]) => held[column.kind].includes(kind));
}

const held: Readonly<Record<ScalarMeaning['kind'], readonly Comparable[]>> = {
  property: ['number', 'string', 'boolean'],
  text: ['string'],
  instant: ['instant'],
  date: ['instant'],
};

const typeNames = { number: 'number', string: 'string', boolean: 'bool', instant: 'date' } as const;

/** Conditions of MongoDB look into lists, comparisons of this language do not. */
export function single(column: ScalarMeaning): { readonly $not?: { readonly $type: 'array' } } {
  return column.kind === 'property' ? { $not: { $type: 'array' } } : {};
}
