import { compareValues } from '../bson/compare.ts';
import type { Value } from '../bson/value.ts';
import { failure } from './failure.ts';
import { pathSegments } from './field-path.ts';
import { smallInteger } from './numbers.ts';

/**
 * The comparator of `sortBy` in `$sortArray`, `$top`, `$bottomN` and so on: 1 or -1 for whole values, or a document of
 * paths and directions. Values are compared by the sort rules of `find`: an array counts by its least or greatest element.
 */
export function compileElementSort(sortBy: Value): (a: Value, b: Value) => number {
  if (!(sortBy instanceof Map)) {
    const direction = smallInteger(sortBy);
    if (direction !== 1 && direction !== -1) throw failure(2, 'The $sort element value must be either 1 or -1');
    return (a, b) => direction * compareValues(a, b);
  }
  if (sortBy.size === 0) throw failure(15976, 'a sort needs at least one field');
  const keys = [...sortBy].map(([path, direction]) => ({
    segments: pathSegments(path),
    direction: sortDirection(direction),
  }));
  return (a, b) => {
    for (const { segments, direction } of keys) {
      const order = compareValues(sortValue(a, segments, direction), sortValue(b, segments, direction));
      if (order !== 0) return direction * order;
    }
    return 0;
  };
}

/** 1 or -1 from a sort specification; other values are refused with code 2, or 15974/15975 where MongoDB has those. */
function sortDirection(value: Value): 1 | -1 {
  const direction = smallInteger(value);
  if (direction === 1 || direction === -1) return direction;
  throw failure(direction === undefined ? 15974 : 15975, 'the direction of a sort must be 1 or -1');
}

/** What a value is sorted by at a path: in ascending order the least of the values there, in descending order the greatest. */
function sortValue(value: Value | undefined, segments: readonly string[], direction: 1 | -1): Value | undefined {
  let here = value;
  for (let index = 0; index < segments.length; index++) {
    if (here instanceof Map) here = here.get(segments[index] ?? '');
    else if (Array.isArray(here)) return extreme(spread(here, segments, index), direction);
    else return undefined;
  }
  return Array.isArray(here) ? extreme(here, direction) : here;
}

function spread(array: Value[], segments: readonly string[], index: number): (Value | undefined)[] {
  const found: (Value | undefined)[] = [];
  const segment = segments[index] ?? '';
  if (/^(0|[1-9]\d*)$/.test(segment) && Number(segment) < array.length) {
    collect(array[Number(segment)], segments, index + 1, found);
  } else {
    for (const item of array) {
      if (item instanceof Map) collect(item, segments, index, found);
      else found.push(undefined);
    }
  }
  return found;
}

function collect(
  value: Value | undefined,
  segments: readonly string[],
  from: number,
  into: (Value | undefined)[],
): void {
  let here = value;
  for (let index = from; index < segments.length; index++) {
    if (here instanceof Map) here = here.get(segments[index] ?? '');
    else if (Array.isArray(here)) {
      into.push(...spread(here, segments, index));
      return;
    } else here = undefined;
  }
  if (Array.isArray(here)) into.push(...(here.length > 0 ? here : [undefined]));
  else into.push(here);
}

function extreme(values: readonly (Value | undefined)[], direction: 1 | -1): Value | undefined {
  let best = values[0];
  for (const value of values) if (direction * compareValues(value, best) < 0) best = value;
  return best;
}
