import { EMPTY_ARRAY, type EncodedKey, encodeKey, type KeyPart } from '../bson/key-codec.ts';
import { CommandError, type Doc, type Value } from '../bson/value.ts';

/** Where the keys of a document come from. */
export interface KeySource {
  readonly paths: readonly string[];
  readonly descending: readonly boolean[];
  readonly sparse: boolean;
}

/** The keys of one document in one index. */
export interface DocumentKeys {
  /** Distinct. */
  readonly keys: readonly EncodedKey[];
  /** An array was taken apart, even if only into one key. */
  readonly multikey: boolean;
}

/** One field of the index on its way down the document. */
interface Walk {
  readonly value: Value | undefined;
  /** Names still to go; empty when `value` is the field's value. */
  readonly rest: readonly string[];
  /** An element of an array stays as it is: arrays in arrays are not taken apart. */
  readonly final: boolean;
}

/**
 * The keys that a document has in an index. An array is its elements; two fields below one array are taken from the same element. A missing
 * field counts as null, an empty array has a key of its own. Throws CannotIndexParallelArrays (171) when two fields lead to
 * different arrays.
 */
export function documentKeys(source: KeySource, splitPaths: readonly (readonly string[])[], doc: Doc): DocumentKeys {
  const { rows, multikey } = keyRows(source, splitPaths, doc);
  const kept = source.sparse ? rows.filter((row) => row.some((part) => part !== undefined)) : rows;
  const keys = kept.map((row) => encodeKey(row, source.descending));
  return { keys: keys.length > 1 ? distinct(keys) : keys, multikey };
}

/** The values of all keys of a document, before they are encoded. */
export function keyRows(
  source: KeySource,
  splitPaths: readonly (readonly string[])[],
  doc: Doc,
): { readonly rows: readonly (readonly KeyPart[])[]; readonly multikey: boolean } {
  const rows: KeyPart[][] = [];
  const start = splitPaths.map((rest): Walk => ({ value: doc, rest, final: false }));
  return { multikey: expand(start, source, rows), rows };
}

function expand(walks: readonly Walk[], source: KeySource, rows: KeyPart[][]): boolean {
  const reached = walks.map(descend);
  const array = commonArray(reached, source);
  if (array === undefined) {
    rows.push(reached.map(({ value }) => value));
    return false;
  }
  if (array.length === 0) {
    rows.push(
      reached.map((walk) => (walk.value !== array ? walk.value : walk.rest.length === 0 ? EMPTY_ARRAY : undefined)),
    );
    return true;
  }
  for (const element of array)
    expand(
      reached.map((walk) => (isAt(walk, array) ? into(walk, element) : walk)),
      source,
      rows,
    );
  return true;
}

/** Goes down until the value, an array or nothing is reached. */
function descend(walk: Walk): Walk {
  let { value, rest } = walk;
  while (!walk.final && rest.length > 0) {
    const [name = '', ...behind] = rest;
    if (value instanceof Map) value = value.get(name);
    else if (Array.isArray(value) && /^\d+$/.test(name)) value = value[Number(name)];
    else break;
    rest = behind;
  }
  if (Array.isArray(value)) return { value, rest, final: walk.final };
  return { value: rest.length === 0 ? value : undefined, rest: [], final: true };
}

/** The array that some fields have come to, undefined when all are at their values. */
function commonArray(walks: readonly Walk[], source: KeySource): readonly Value[] | undefined {
  let found: { array: Value[]; path: string } | undefined;
  for (const [i, { value, final }] of walks.entries()) {
    if (final || !Array.isArray(value)) continue;
    const path = source.paths[i] ?? '';
    if (found !== undefined && found.array !== value) throw parallelArrays(path, found.path);
    found = { array: value, path };
  }
  return found?.array;
}

function isAt(walk: Walk, array: readonly Value[]): boolean {
  return !walk.final && walk.value === array;
}

function into({ rest }: Walk, element: Value): Walk {
  if (rest.length === 0) return { value: element, rest, final: true };
  return element instanceof Map ? { value: element, rest, final: false } : { value: undefined, rest: [], final: true };
}

function distinct(keys: readonly EncodedKey[]): EncodedKey[] {
  return [...new Map(keys.map((key) => [key.bytes.toString('latin1'), key])).values()];
}

function parallelArrays(one: string, other: string): CommandError {
  const message = `cannot index parallel arrays [${lastName(one)}] [${lastName(other)}]`;
  return new CommandError(171, 'CannotIndexParallelArrays', message);
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
