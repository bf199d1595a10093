import type { Filter } from '../../../../records/access.ts';
import type { Json } from '../../../../records/json.ts';
import { toStored } from '../../../../records/stored-value.ts';
import { anyOf, anyValue, type Condition, disjunction, type StoredPath, textsMatching } from '../condition.ts';
import { any, type Expression, flattened, literal, matches } from '../expression.ts';
import { formsOf, isNumber, numberOf } from '../numeric-text.ts';

/**
 * Equality with a value that is no object (behaviour note, section 7). Texts compare as they are; a number and a text that
 * stands for it are equal, both ways; null matches what is missing; a list matches the same list.
 *
 * Natively the value itself, and for a text the number it stands for, are found by exact keys of an index. The texts that stand for a
 * number are found by a pattern, for which the index is read only where it holds texts.
 */
export function equals(value: Json): Condition {
  return oneOf([value]);
}

/** Whether any of the values is equal; of no values it is false. The values are no objects. */
export function oneOf(values: readonly Json[]): Condition {
  const scalars = values.filter((value) => value !== null && typeof value !== 'object');
  const lists = values.filter(Array.isArray);
  return anyOf([
    ...(values.includes(null) ? [isNull] : []),
    ...(scalars.length === 0 ? [] : [oneOfScalars(scalars)]),
    ...lists.map(isList),
  ]);
}

/** Missing, null, or a list with a null in it. */
const isNull: Condition = {
  holds: (values) => ({
    $or: [{ $eq: [{ $size: [values] }, 0] }, any(flattened(values), (value) => ({ $eq: [value, null] }))],
  }),
  native: ({ path, walked }) => {
    // On a walked path, equality with null is also true for one element without the name among others that have it.
    return walked
      ? { $or: [{ [path]: { $exists: false } }, { [path]: { $type: 'null' } }] }
      : { [path]: { $eq: null } };
  },
};

/** Patterns stay well below the 32 KB that a server takes. */
const numbersAPattern = 200;

function oneOfScalars(values: readonly Json[]): Condition {
  const exact = values.flatMap((value) => {
    const number = typeof value === 'string' ? numberOf(value) : undefined;
    return number === undefined ? [value] : [value, number];
  });
  const numbers = values.filter(isNumber);
  const patterns = chunks(numbers, numbersAPattern).map(formsOf);
  return anyValue(
    (value) => ({
      $or: [{ $in: [value, exact.map(literal)] }, ...patterns.map((pattern) => matches(value, pattern))],
    }),
    ({ path }) => disjunction([exactly(path, exact), ...patterns.map((pattern) => textsMatching(path, pattern))]),
  );
}

function exactly(path: string, values: readonly Json[]): Filter {
  const [only] = values;
  return only !== undefined && values.length === 1
    ? { [path]: { $eq: toStored(only) } }
    : { [path]: { $in: values.map((value) => toStored(value)) } };
}

function isList(value: Json): Condition {
  const same = (candidate: string): Expression => ({ $eq: [candidate, literal(value)] });
  return {
    holds: (values) => any({ $concatArrays: [values, flattened(values)] }, same),
    native: ({ path }: StoredPath) => ({ [path]: { $eq: toStored(value) } }),
  };
}

function chunks<Value>(values: readonly Value[], size: number): Value[][] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, index) =>
    values.slice(index * size, (index + 1) * size),
  );
}
