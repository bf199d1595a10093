import { BSONRegExp } from 'bson';
import type { Doc, Value } from '../bson/value.ts';
import { arrayIndex, type Path, reaches } from '../query/path.ts';

/**
 * The values at a path by which a document is joined: each element of an array there, of an array on the way what its documents hold, or its
 * element where the path names a position. A document without any counts as null.
 */
export function localValues(doc: Doc, names: readonly string[]): Value[] {
  const found: Value[] = [];
  visit(doc, names, 0, found);
  return found.length > 0 ? found : [null];
}

function visit(value: Value | undefined, names: readonly string[], at: number, found: Value[]): void {
  if (at === names.length) {
    if (Array.isArray(value)) found.push(...value);
    else if (value !== undefined) found.push(value);
    return;
  }
  const name = names[at] ?? '';
  if (value instanceof Map) visit(value.get(name), names, at + 1, found);
  else if (Array.isArray(value)) {
    const position = arrayIndex(name);
    if (position >= 0 && position < value.length) visit(value[position], names, at + 1, found);
    for (const each of value) if (each instanceof Map) visit(each, names, at, found);
  }
}

/** Every value by which an equality at this path would find the document; a missing one is null. */
export function foreignValues(doc: Doc, path: Path): Value[] {
  const found: Value[] = [];
  reaches(
    doc,
    path,
    0,
    false,
    (value) => {
      found.push(value ?? null);
      return false;
    },
    undefined,
  );
  return found;
}

/** The filter for documents that have one of these values at a path; regular expressions among them are plain values. */
export function equalityFilter(path: string, values: readonly Value[]): Doc {
  const plain = values.filter((value) => !(value instanceof BSONRegExp));
  const patterns = values.filter((value) => value instanceof BSONRegExp);
  const among: Doc = new Map([[path, new Map([['$in', plain]])]]);
  if (patterns.length === 0) return among;
  const equal = patterns.map((pattern): Doc => new Map([[path, new Map([['$eq', pattern]])]]));
  return new Map([['$or', [among, ...equal]]]);
}
