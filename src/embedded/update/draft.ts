import type { Doc, Value } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import { arrayIndex } from '../query/path.ts';
import type { Circumstances, Leaf } from './change.ts';
import { identical } from './identical.ts';

/** How far beyond its end an array may be extended with nulls in one step. */
const MOST_PADDING = 1_500_000;

/**
 * A document that is being changed. What it shares with the original is copied before the first change, and only once, so that the
 * original stays whole and an update that fails leaves nothing half done.
 */
export interface Draft {
  root: Doc;
  /** The documents and arrays that belong to the draft alone. */
  readonly owned: WeakSet<object>;
}

/** A draft that shares everything with the document still. */
export function draftOf(doc: Doc): Draft {
  return { root: doc, owned: new WeakSet() };
}

/** Applies a leaf at a path without positional parts. Throws 28 where a value stands in the way, 34 where an array would grow too far. */
export function changeAt(draft: Draft, path: readonly string[], leaf: Leaf, circumstances: Circumstances): void {
  const changed = changeWithin({ draft, path, leaf, circumstances }, draft.root, 0);
  if (changed instanceof Map) draft.root = changed;
}

interface Task {
  readonly draft: Draft;
  readonly path: readonly string[];
  readonly leaf: Leaf;
  readonly circumstances: Circumstances;
}

function changeWithin(task: Task, container: Value, at: number): Value | undefined {
  const name = task.path[at] ?? '';
  if (container instanceof Map) {
    const current = container.get(name);
    const next = changeBelow(task, current, at);
    if (next === current) return container;
    const copy = own(task.draft, container, (doc) => new Map(doc));
    if (next === undefined) copy.delete(name);
    else copy.set(name, next);
    return copy;
  }
  if (Array.isArray(container)) return changeElement(task, container, at);
  return blocked(task, container, at);
}

/** The new value of the field at this place of the path, the same one for no change. */
function changeBelow(task: Task, current: Value | undefined, at: number): Value | undefined {
  const { path, leaf, circumstances } = task;
  if (at === path.length - 1) {
    const next = leaf.apply(current, path.join('.'), circumstances);
    return identical(next, current) ? current : next;
  }
  if (current !== undefined) return changeWithin(task, current, at + 1);
  if (leaf.missing !== 'create') return undefined;
  let made = leaf.apply(undefined, path.join('.'), circumstances);
  for (let depth = path.length - 1; depth > at && made !== undefined; depth -= 1) {
    const doc: Doc = new Map([[path[depth] ?? '', made]]);
    task.draft.owned.add(doc);
    made = doc;
  }
  return made;
}

function changeElement(task: Task, array: Value[], at: number): Value | undefined {
  const index = arrayIndex(task.path[at] ?? '');
  if (index < 0) return blocked(task, array, at);
  if (index >= array.length && task.leaf.missing !== 'create') return array;
  const current = array[index];
  const next = changeBelow(task, current, at);
  if (next === current) return array;
  if (index > array.length + MOST_PADDING) {
    throw failure(34, `Cannot backfill an array by more than ${MOST_PADDING} elements`);
  }
  const copy = own(task.draft, array, (values) => [...values]);
  while (copy.length < index) copy.push(null);
  copy[index] = next ?? null; // an element that is removed leaves null, so that the others keep their places
  return copy;
}

function blocked(task: Task, container: Value, at: number): Value {
  const { path, leaf } = task;
  if (leaf.missing === 'ignore') return container;
  const name = path[at] ?? '';
  const above = path.slice(0, at).join('.');
  const what = Array.isArray(container) ? 'an array' : 'a value that is no document';
  if (leaf.missing === 'create') throw failure(28, `Cannot create field '${name}' in '${above}', which is ${what}`);
  throw failure(28, `Cannot use the part (${name}) of (${path.join('.')}) to traverse '${above}', which is ${what}`);
}

function own<T extends object>({ owned }: Draft, container: T, copyOf: (container: T) => T): T {
  if (owned.has(container)) return container;
  const copy = copyOf(container);
  owned.add(copy);
  return copy;
}
