import type { Doc, Value } from '../bson/value.ts';
import type { Variables } from '../expression/compile.ts';
import { type DateUnit, dateUnit } from '../expression/date-unit.ts';
import { failure } from '../expression/failure.ts';
import { follow } from '../expression/field-path.ts';
import { numeric, toDouble } from '../expression/numbers.ts';
import { namedFields } from '../expression/operator.ts';
import { unitePaths } from '../expression/reads.ts';
import { typeName } from '../expression/type-name.ts';
import type { Sort } from '../query/sort.ts';
import type { Environment } from './environment.ts';
import { stageExpression } from './stage.ts';
import { readWindow } from './window.ts';
import type { WindowFunction } from './window-function.ts';

/** A document of the window as a point: its sort value, in units of time where there is one, and the input. */
interface Point {
  readonly x: number;
  readonly y: number;
}

interface Calculus {
  readonly name: '$derivative' | '$integral';
  /** Codes for a `unit` without dates, and for dates without a `unit`. */
  readonly notDates: number;
  readonly noUnit: number;
  over(points: readonly Point[]): Value;
}

/** The slope between the first and the last document of the window; null where there is only one of them. */
const derivative: Calculus = {
  name: '$derivative',
  notDates: 5624900,
  noUnit: 5624901,
  over: (points) => {
    const [first, last] = [points[0], points.at(-1)];
    return !first || !last || first.x === last.x ? null : (last.y - first.y) / (last.x - first.x);
  },
};

/** The area under the line through the points (trapezoidal rule); null for an empty window. */
const integral: Calculus = {
  name: '$integral',
  notDates: 5423901,
  noUnit: 5423902,
  over: (points) => {
    if (points.length === 0) return null;
    let area = 0;
    for (const [index, { x, y }] of points.entries()) {
      const before = points[index - 1];
      if (before) area += ((x - before.x) * (y + before.y)) / 2;
    }
    return area;
  },
};

export const calculus: ReadonlyMap<string, Calculus> = new Map([derivative, integral].map((one) => [one.name, one]));

/** Compiles `$derivative` or `$integral`: `{ input, unit }`, over the one field of the sort. Inputs that are no numbers are refused, null too. */
export function calculated(
  kind: Calculus,
  operand: Value,
  window: Value | undefined,
  sort: Sort | undefined,
  environment: Environment,
): WindowFunction {
  const { name } = kind;
  const fields = namedFields(operand, name, ['input'], ['unit'], { notObject: 9, unknown: 9, missing: 9 });
  const [field, more] = sort?.fields ?? [];
  if (!field || more) throw failure(9, `${name} requires a sortBy of one field`);
  if (window === undefined && kind === derivative) throw failure(9, `${name} requires explicit window bounds`);
  const unit = fields.get('unit');
  const by = unit === undefined ? undefined : dateUnit(unit, name, 9, 9);
  if (by?.kind === 'months') throw failure(5490710, "the unit must be 'week' or a smaller time interval");
  const bounds = readWindow(window, sort);
  const { evaluate, wanted } = stageExpression(fields.get('input') ?? null, environment);
  const segments = field.path.split('.');
  const point = (doc: Doc, variables: Variables): Point => {
    const y = numeric(evaluate(doc, variables));
    if (y === undefined) throw failure(5423900, `The input of ${name} must be a number`);
    return { x: place(kind, follow(doc, segments, 0), by), y: toDouble(y) };
  };
  return {
    wanted: unitePaths(wanted, sort?.wanted),
    over: (docs, variables) => {
      const points = docs.map((doc) => point(doc, variables));
      const bound = bounds(docs);
      return docs.map((_, index) => {
        const { from, to } = bound(index);
        return kind.over(points.slice(from, to));
      });
    },
  };
}

function place({ name, notDates, noUnit }: Calculus, value: Value | undefined, unit: DateUnit | undefined): number {
  if (value instanceof Date) {
    if (unit === undefined) throw failure(noUnit, `${name} over dates needs a 'unit'`);
    return value.getTime() / (unit.kind === 'days' ? unit.size * 86_400_000 : unit.size);
  }
  if (unit !== undefined) throw failure(notDates, `${name} with a 'unit' needs dates to sort by`);
  const number = numeric(value);
  if (number === undefined)
    throw failure(5423900, `${name} needs a number or a date to sort by, not ${typeName(value)}`);
  return toDouble(number);
}
