import { LONGEST_EXACT_KEY } from '../bson/key-codec.ts';
import type { Doc } from '../bson/value.ts';
import type { Sort } from '../query/sort.ts';
import type { Index, KeyRange } from '../store/store.ts';
import { type Bounds, boundsOf, type Interval, type Predicate } from './bounds.ts';
import { contains, intersection, needsField, pointBytes, rangeBehind } from './interval.ts';

/** One way to use an index for a query. */
export interface Candidate {
  readonly index: Index;
  /** Disjoint, in the order of keys. */
  readonly ranges: readonly KeyRange[];
  /** The order of the index is the order of the sort. */
  readonly sorted: boolean;
  readonly reverse: boolean;
  /** Text of the bounds by field, for explain. */
  texts(): ReadonlyMap<string, readonly string[]>;
  readonly score: number;
}

/** More ranges than this are not worth their start; the fields behind are then left to the filter. */
const MOST_RANGES = 2000;

/**
 * How an index serves bounds and a sort; undefined when it does not, or would miss documents. `forced` (by a hint) takes an index that
 * narrows nothing down, and a sparse one although it misses documents, as MongoDB does.
 */
export function candidate(
  index: Index,
  bounds: Bounds,
  sort: Sort | undefined,
  forced: boolean,
): Candidate | undefined {
  if (!forced && (index.hidden || !holdsAll(index, bounds))) return undefined;
  if (index.partialFilter !== undefined && !implies(bounds, index.partialFilter)) return undefined;
  const usable = hasNumericName(index) ? new Map() : bounds;
  const fields = boundFields(index, usable);
  const order = sort === undefined || !keepsOrder(index, sort) ? undefined : sortOrder(index, fields, sort);
  if (!forced && fields.length === 0 && order === undefined) return undefined;
  return {
    index,
    ranges: rangesOf(index, fields),
    sorted: order !== undefined,
    reverse: order === 'reverse',
    texts: () =>
      new Map(index.paths.map((path, i) => [path, fields[i]?.map((one) => one.text()) ?? ['[MinKey, MaxKey]']])),
    score: score(index, fields, order !== undefined),
  };
}

/** A sparse index has no entry for a document that has none of its fields. */
function holdsAll({ sparse, paths }: Index, bounds: Bounds): boolean {
  return !sparse || paths.some((path) => bounds.get(path)?.some(needsField));
}

/** True when every document that satisfies the bounds satisfies the filter of a partial index. */
function implies(bounds: Bounds, partialFilter: Doc): boolean {
  for (const [path, condition] of partialFilter) {
    const known = bounds.get(path);
    if (path.startsWith('$') || known === undefined) return false;
    if (isExists(condition)) {
      if (!known.some(needsField)) return false;
      continue;
    }
    const needed = boundsOf(new Map([[path, condition]])).get(path);
    const stated = condition instanceof Map ? [...condition.keys()].filter((name) => name.startsWith('$')).length : 1;
    if (needed === undefined || needed.length < stated) return false;
    if (!needed.every((outer) => known.some((inner) => within(inner, outer)))) return false;
  }
  return true;
}

function isExists(condition: unknown): boolean {
  return condition instanceof Map && condition.size === 1 && condition.get('$exists') === true;
}

function within(inner: Predicate, outer: Predicate): boolean {
  return inner.every((one) => outer.some((other) => contains(other, one)));
}

/** In `a.0` the 0 may be an index or a name, and the keys hold only one reading. */
function hasNumericName({ paths }: Index): boolean {
  return paths.some((path) => path.split('.').some((name) => /^\d+$/.test(name)));
}

/** The predicates of the leading fields: points, and then at most one that is not. */
function boundFields(index: Index, bounds: Bounds): Predicate[] {
  const fields: Predicate[] = [];
  const tops = new Set<string>();
  let ranges = 1;
  for (const path of index.paths) {
    const predicates = bounds.get(path);
    const top = path.split('.')[0] ?? path;
    // Two fields below one array need not be met by the same element, but a key holds only those of one.
    if (predicates === undefined || (index.multikey && tops.has(top))) break;
    const predicate = index.multikey ? narrowest(predicates) : predicates.reduce(intersection);
    ranges *= predicate.length;
    if (ranges > MOST_RANGES) break;
    fields.push(predicate);
    tops.add(top);
    if (!isPoints(predicate)) break;
  }
  return fields;
}

/** Of an array different elements may satisfy each predicate, so only one of them can bound the scan. */
function narrowest(predicates: readonly Predicate[]): Predicate {
  return predicates.find(isPoints) ?? predicates[0] ?? [];
}

function rangesOf({ descending, paths, unique }: Index, fields: readonly Predicate[]): KeyRange[] {
  if (fields.length === 0) return [{}];
  let heads: Buffer[] = [Buffer.alloc(0)];
  for (const [i, predicate] of fields.slice(0, -1).entries()) {
    heads = heads.flatMap((head) =>
      predicate.map((one) => Buffer.concat([head, pointBytes(one, descending[i] === true)])),
    );
  }
  const last = fields.length - 1;
  const ranges = heads.flatMap((head) =>
    (fields[last] ?? []).flatMap((interval: Interval) => rangeBehind(head, interval, descending[last] === true) ?? []),
  );
  const whole = unique && fields.length === paths.length && fields.every(isPoints);
  return distinct(ranges, whole);
}

function isPoints(predicate: Predicate): boolean {
  return predicate.every(({ point }) => point);
}

/** A key that was cut has a hash at its end, so it is searched for. */
function distinct(ranges: readonly { from: Buffer; to: Buffer | undefined }[], points: boolean): KeyRange[] {
  const sorted = [...ranges].sort((a, b) => Buffer.compare(a.from, b.from));
  const kept = sorted.filter((range, i) => i === 0 || !sorted[i - 1]?.from.equals(range.from));
  return kept.map(({ from, to }) => {
    const whole = points && from.length <= LONGEST_EXACT_KEY;
    return to === undefined ? { from, whole } : { from, to, whole };
  });
}

/** Below one key of a multikey index each record stands once, and `_id` is no array, so that its order holds there. */
function keepsOrder(index: Index, sort: Sort): boolean {
  const single = !index.multikey || sort.fields.every(({ path }) => path === '_id');
  return single && !index.inexact && !hasNumericName(index);
}

/** Fields that are bound to one value do not disturb the order of those behind them. */
function sortOrder(index: Index, fields: readonly Predicate[], sort: Sort): 'forward' | 'reverse' | undefined {
  let next = 0;
  let reverse: boolean | undefined;
  for (const [i, path] of index.paths.entries()) {
    const wanted = sort.fields[next];
    if (wanted === undefined) break;
    const single = fields[i]?.length === 1 && fields[i]?.[0]?.point === true;
    if (wanted.path === path) {
      const turned = wanted.descending !== (index.descending[i] === true);
      if (!single && reverse !== undefined && reverse !== turned) return undefined;
      if (!single) reverse = turned;
      next++;
    } else if (!single) return undefined;
  }
  if (next < sort.fields.length) return undefined;
  return reverse === true ? 'reverse' : 'forward';
}

/** Points count more than a range, a range more than the sort; all points of a unique index find one document. */
function score({ unique, paths }: Index, fields: readonly Predicate[], sorted: boolean): number {
  const points = fields.filter(isPoints).length;
  const closed = fields.some((predicate) => predicate.some(({ point, closed }) => !point && closed));
  const whole = unique && points === paths.length ? 1000 : 0;
  return whole + points * 20 + (fields.length - points) * (closed ? 14 : 10) + Number(sorted) * 6;
}
