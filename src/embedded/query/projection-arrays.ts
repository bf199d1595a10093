import type { Doc, Value } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import type { Filter } from './filter.ts';

/** The parts of a projection that cut arrays after the fields were chosen. */
export type ArrayPart =
  | { readonly kind: 'slice'; readonly path: readonly string[]; readonly slice: Slice }
  | { readonly kind: 'position'; readonly path: readonly string[] };

/** How many elements to pass over (from the end when negative), and how many to keep. */
export interface Slice {
  readonly skip: number;
  readonly limit: number;
}

/** Applies `$slice` and the positional operator. Throws 51246 when the query matched no array element that the latter could show. */
export function applyArrayParts(
  parts: readonly ArrayPart[],
  projected: Doc,
  doc: Doc,
  filter: Filter | undefined,
): Doc {
  let result: Value = projected;
  for (const part of parts) {
    result =
      part.kind === 'slice'
        ? sliced(result, part.path, 0, part.slice)
        : positioned(result, part.path, 0, positionIn(doc, filter));
  }
  return result instanceof Map ? result : projected;
}

function positionIn(doc: Doc, filter: Filter | undefined): number {
  const position = filter?.position(doc);
  if (position !== undefined) return position;
  throw failure(51246, "positional operator '.$' couldn't find a matching element in the array");
}

/** Cuts the arrays at the end of the path, also those in documents of an array on the way. */
function sliced(value: Value, path: readonly string[], at: number, slice: Slice): Value {
  const name = path[at];
  if (Array.isArray(value)) {
    if (name === undefined) return cut(value, slice);
    return value.map((element) => sliced(element, path, at, slice));
  }
  if (!(value instanceof Map) || name === undefined) return value;
  const inner = value.get(name);
  if (inner === undefined) return value;
  return new Map(value).set(name, sliced(inner, path, at + 1, slice));
}

function cut(array: readonly Value[], { skip, limit }: Slice): Value[] {
  const start = skip < 0 ? Math.max(0, array.length + skip) : skip;
  return array.slice(start, start + limit);
}

/** Leaves one element of the first array on the path. */
function positioned(value: Value, path: readonly string[], at: number, position: number): Value {
  if (Array.isArray(value)) {
    const element = value[position];
    if (element === undefined) throw failure(51247, 'the positional operator points beyond the end of the array');
    return [element];
  }
  const name = path[at];
  const inner = value instanceof Map && name !== undefined ? value.get(name) : undefined;
  if (!(value instanceof Map) || name === undefined || inner === undefined) return value;
  return new Map(value).set(name, positioned(inner, path, at + 1, position));
}
