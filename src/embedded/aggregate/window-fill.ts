import type { Doc, Value } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import { follow } from '../expression/field-path.ts';
import { numeric, toDouble } from '../expression/numbers.ts';
import { typeName } from '../expression/type-name.ts';
import type { Sort } from '../query/sort.ts';
import type { Environment } from './environment.ts';
import { stageExpression } from './stage.ts';
import type { WindowFunction } from './window-function.ts';

/** `$locf`: the last value before it that is not null, its own included. */
export function lastKnown(operand: Value, environment: Environment): WindowFunction {
  const { evaluate, wanted } = stageExpression(operand, environment);
  return {
    wanted,
    over: (docs, variables) => {
      let known: Value = null;
      return docs.map((doc) => {
        known = evaluate(doc, variables) ?? known;
        return known;
      });
    },
  };
}

/**
 * `$linearFill`: null and missing become the number on the line between their neighbours in the one sort field, a number or a date; before the
 * first and behind the last number they are null. Codes 605001 for another sort, 14 for other types, 6050106 for equal sort values.
 */
export function linearFill(operand: Value, sort: Sort | undefined, environment: Environment): WindowFunction {
  const [field, more] = sort?.fields ?? [];
  if (!field || more) throw failure(605001, '$linearFill requires sortBy with exactly one field');
  const { evaluate, wanted } = stageExpression(operand, environment);
  const segments = field.path.split('.');
  return {
    wanted,
    over: (docs, variables) => {
      const values = docs.map((doc) => fillable(evaluate(doc, variables)));
      const places = placesOf(docs, segments);
      let before: number | undefined;
      for (const [index, value] of values.entries()) {
        if (value === null) continue;
        if (before !== undefined) fillBetween(values, places, before, index);
        before = index;
      }
      return values;
    },
  };
}

function fillBetween(values: Value[], places: readonly number[], from: number, to: number): void {
  const [x1, x2] = [places[from] ?? 0, places[to] ?? 0];
  const [y1, y2] = [doubleOf(values[from]), doubleOf(values[to])];
  for (let index = from + 1; index < to; index++) {
    const x = places[index] ?? 0;
    values[index] = y1 + ((x - x1) * (y2 - y1)) / (x2 - x1);
  }
}

function fillable(value: Value | undefined): Value {
  if (value === undefined || value === null) return null;
  if (numeric(value) !== undefined) return value;
  throw failure(14, `$linearFill needs numbers or null, but found ${typeName(value)}`);
}

function doubleOf(value: Value | undefined): number {
  const number = numeric(value);
  return number === undefined ? Number.NaN : toDouble(number);
}

/** The sort values as numbers, a date as its milliseconds. */
function placesOf(docs: readonly Doc[], segments: readonly string[]): number[] {
  const places = docs.map((doc) => {
    const value = follow(doc, segments, 0);
    if (value instanceof Date) return value.getTime();
    const number = numeric(value);
    if (number !== undefined) return toDouble(number);
    throw failure(14, `$linearFill needs a number or a date to sort by, but found ${typeName(value)}`);
  });
  const repeated = places.some((place, index) => index > 0 && place === places[index - 1]);
  if (repeated) throw failure(6050106, 'There can be no repeated values in the sort field of $linearFill');
  return places;
}
