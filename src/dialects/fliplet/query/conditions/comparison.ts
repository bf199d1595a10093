import type { Filter } from '../../../../records/access.ts';
import type { Json } from '../../../../records/json.ts';
import { toStored } from '../../../../records/stored-value.ts';
import { anyValue, type Condition, disjunction, never, type StoredPath, textsMatching } from '../condition.ts';
import { instantIn, storedInstant, storedTime, timeIn } from '../date-text.ts';
import { type Expression, ifText, literal } from '../expression.ts';
import { beginsWithNumber, firstNumberIn, isNumber, leadingNumberPattern, storedFirstNumber } from '../numeric-text.ts';

export const comparisons = ['$gt', '$gte', '$lt', '$lte'] as const;
export type Comparison = (typeof comparisons)[number];

/**
 * Greater or less, loosely (behaviour note, section 7). Both sides become numbers: a date in a text counts as its milliseconds, any
 * other text as the first number in it; two times of day compare as such. Where one side yields no number, two texts that begin
 * with none compare as texts. Null, booleans, lists and objects never match.
 *
 * Natively, numbers are one range of an index and texts with a digit another, in which the expression decides.
 */
export function compares(operator: Comparison, value: Json): Condition {
  const side = sideOf(value);
  if (side === undefined) return never;
  const holds = (stored: string) => comparisonOf(operator, side, stored);
  return anyValue(holds, (at) => nativeComparison(operator, side, at, anyValue(holds)));
}

/** What a value of a query counts as in comparisons. */
interface Side {
  readonly number: number | bigint | undefined;
  readonly time: number | undefined;
  /** A text that may compare as such. */
  readonly text: string | undefined;
}

function sideOf(value: Json): Side | undefined {
  if (isNumber(value)) return { number: value, time: undefined, text: undefined };
  if (typeof value !== 'string') return undefined;
  return {
    number: instantIn(value) ?? firstNumberIn(value),
    time: timeIn(value),
    text: beginsWithNumber(value) ? undefined : value,
  };
}

function comparisonOf(operator: Comparison, side: Side, stored: string): Expression {
  const asNumber = side.number === undefined ? false : { [operator]: [stored, literal(side.number)] };
  return { $cond: [{ $isNumber: stored }, asNumber, ifText(stored, textComparison(operator, side, stored))] };
}

function textComparison(operator: Comparison, side: Side, stored: string): Expression {
  const asText = plainTextComparison(operator, side, stored);
  const { number, time } = side;
  const asNumber =
    number === undefined
      ? asText
      : {
          $let: {
            vars: { n: { $ifNull: [storedInstant(stored), storedFirstNumber(stored)] } },
            in: { $cond: [{ $eq: ['$$n', null] }, asText, { [operator]: ['$$n', literal(number)] }] },
          },
        };
  if (time === undefined) return asNumber;
  return {
    $let: {
      vars: { t: storedTime(stored) },
      in: { $cond: [{ $eq: ['$$t', null] }, asNumber, { [operator]: ['$$t', time] }] },
    },
  };
}

/** The order of the characters' codes, as the database keeps it. */
function plainTextComparison(operator: Comparison, { text }: Side, stored: string): Expression {
  if (text === undefined) return false;
  const numbered = { $regexMatch: { input: stored, regex: leadingNumberPattern } };
  return { $cond: [numbered, false, { [operator]: [stored, literal(text)] }] };
}

function nativeComparison(
  operator: Comparison,
  side: Side,
  { path, values }: StoredPath,
  condition: Condition,
): Filter {
  const decide: Filter = { $expr: condition.holds(values) };
  const branches: Filter[] = [];
  if (side.number !== undefined) {
    branches.push({ [path]: { [operator]: toStored(side.number) } }, { $and: [textsMatching(path, '[0-9]'), decide] });
  }
  if (side.text !== undefined) branches.push({ $and: [{ [path]: { [operator]: side.text } }, decide] });
  return disjunction(branches);
}
