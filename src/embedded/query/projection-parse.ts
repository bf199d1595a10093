import type { PathTree } from '../bson/path-tree.ts';
import { badValue, CommandError, type Doc, notImplemented, type Value } from '../bson/value.ts';
import { compileWithReads } from '../expression/compile.ts';
import { failure } from '../expression/failure.ts';
import { isTrue } from '../expression/truth.ts';
import { elementTest } from './element-match.ts';
import type { ExpressionNames } from './expression-operator.ts';
import type { ArrayPart } from './projection-arrays.ts';
import { parseSlice } from './projection-slice.ts';
import { type Computed, computes, type Decision, type ProjectionTree } from './projection-tree.ts';
import { want, wantAll } from './wanted.ts';
import { isNumber } from './whole-number.ts';

/** A projection as data: the decisions by field, and what is done to arrays after them. */
export interface ParsedProjection {
  readonly tree: ProjectionTree;
  readonly inclusive: boolean;
  readonly computes: boolean;
  readonly arrayParts: readonly ArrayPart[];
  /** What an inclusive projection reads; `undefined` when an expression in it may read everything. */
  readonly wanted: PathTree | undefined;
}

/** What is known so far of the projection that is read. */
interface Reading {
  readonly names: ExpressionNames;
  readonly tree: ProjectionTree;
  readonly arrayParts: ArrayPart[];
  readonly wanted: PathTree;
  wantsAll: boolean;
  /** Whether the fields named so far are included or excluded; the first that tells decides for all. */
  inclusive: boolean | undefined;
  idDecision: boolean | undefined;
  elementMatch: boolean;
  position: boolean;
}

/** Reads a projection of `find`. Throws `CommandError` with MongoDB's codes. */
export function parseProjection(spec: Doc, names: ExpressionNames): ParsedProjection {
  const reading: Reading = {
    names,
    tree: new Map(),
    arrayParts: [],
    wanted: new Map(),
    wantsAll: false,
    inclusive: undefined,
    idDecision: undefined,
    elementMatch: false,
    position: false,
  };
  for (const [path, value] of spec) readField(reading, path, value);
  if (reading.position && reading.elementMatch) {
    throw failure(31256, 'positional projection and $elemMatch cannot be used together');
  }
  const inclusive = reading.inclusive ?? reading.idDecision ?? reading.elementMatch;
  if (reading.idDecision !== undefined) place(reading, ['_id'], reading.idDecision ? 'include' : 'exclude');
  else if (inclusive && !reading.tree.has('_id')) reading.tree.set('_id', 'include');
  if (reading.tree.get('_id') === 'include') want(reading.wanted, ['_id']);
  return {
    tree: reading.tree,
    inclusive,
    computes: computes(reading.tree),
    arrayParts: reading.arrayParts,
    wanted: reading.wantsAll ? undefined : reading.wanted,
  };
}

function readField(reading: Reading, text: string, value: Value): void {
  if (text === '') throw failure(40352, 'FieldPath cannot be constructed with empty string');
  const path = text.split('.');
  const positional = path.length > 1 && path.at(-1) === '$';
  if (positional) path.pop();
  for (const name of path) {
    if (name === '') throw failure(15998, 'FieldPath field names may not be empty strings.');
    if (name.startsWith('$')) throw failure(16410, `FieldPath field names may not start with '$': ${text}`);
  }
  if (positional) readPosition(reading, path, value);
  else if (typeof value === 'boolean' || isNumber(value)) readDecision(reading, path, isTrue(value));
  else if (value instanceof Map) readDocument(reading, path, value);
  else readComputed(reading, path, value);
}

function readDecision(reading: Reading, path: readonly string[], included: boolean): void {
  if (path.length === 1 && path[0] === '_id') {
    // `_id` alone may differ from the others in either direction.
    reading.idDecision = included;
    return;
  }
  settle(reading, path, included);
  place(reading, path, included ? 'include' : 'exclude');
  if (included) want(reading.wanted, path);
}

function settle(reading: Reading, path: readonly string[], included: boolean): void {
  reading.inclusive ??= included;
  if (reading.inclusive === included) return;
  const field = path.join('.');
  if (included) throw failure(31253, `Cannot do inclusion on field ${field} in exclusion projection`);
  throw failure(31254, `Cannot do exclusion on field ${field} in inclusion projection`);
}

function readDocument(reading: Reading, path: readonly string[], value: Doc): void {
  const field = path.join('.');
  const [first] = value.entries();
  if (!first) throw failure(51270, `An empty sub-projection is not a valid value. Found empty object at path ${field}`);
  const [name, operand] = first;
  if (!name.startsWith('$')) {
    for (const [inner, decision] of value) readField(reading, `${field}.${inner}`, decision);
    return;
  }
  if (name === '$meta') throw notImplemented('$meta in a projection');
  const slice = name === '$slice' && value.size === 1 ? parseSlice(operand) : undefined;
  if (slice) {
    reading.arrayParts.push({ kind: 'slice', path, slice });
    place(reading, path, 'keep');
    want(reading.wanted, path);
  } else if (name === '$elemMatch' && value.size === 1) {
    readElementMatch(reading, path, operand);
  } else {
    readComputed(reading, path, value);
  }
}

function readElementMatch(reading: Reading, path: readonly string[], operand: Value): void {
  if (path.length > 1) throw failure(31275, 'Cannot use $elemMatch projection on a nested field');
  const test = elementTest(operand, path.join('.'));
  reading.elementMatch = true;
  want(reading.wanted, path);
  place(reading, path, {
    compute: (value) => {
      const found = Array.isArray(value) ? value.find((element) => test(element, undefined)) : undefined;
      return found === undefined ? undefined : [found];
    },
  });
}

function readPosition(reading: Reading, path: readonly string[], value: Value): void {
  if (reading.position) throw failure(31276, 'Cannot specify more than one positional projection per query.');
  if (typeof value !== 'boolean' && !isNumber(value)) {
    throw failure(
      value instanceof Map ? 31271 : 31308,
      'positional projection cannot be used with an expression or literal',
    );
  }
  if (!isTrue(value)) throw failure(31395, 'positional projection cannot be used with exclusion');
  reading.position = true;
  settle(reading, path, true);
  place(reading, path, 'include');
  reading.arrayParts.push({ kind: 'position', path });
  reading.wantsAll = true; // the filter is asked again for the position
}

function readComputed(reading: Reading, path: readonly string[], value: Value): void {
  const field = path.join('.');
  if (reading.inclusive === false) throw failure(31252, `Cannot use expression in exclusion projection: ${field}`);
  reading.inclusive = true;
  const { evaluate, wanted } = compileComputed(value, reading.names);
  if (wanted) wantAll(reading.wanted, wanted);
  else reading.wantsAll = true;
  // The field itself too: an array in its place is kept, with the computed field in each element.
  if (path.length > 1) want(reading.wanted, path.slice(0, 1));
  const computed: Computed = { compute: (_, root, variables) => evaluate(root, variables) };
  place(reading, path, computed);
}

function compileComputed(value: Value, names: ExpressionNames) {
  try {
    return compileWithReads(value, names.scope);
  } catch (error) {
    // An unknown operator has a code of its own here.
    if (error instanceof CommandError && error.code === 168) throw failure(31325, error.message);
    throw error;
  }
}

/** Puts a decision into the tree. Throws 31249 or 31250 where the path goes through, or ends above, another one. */
function place(reading: Reading, path: readonly string[], decision: Decision): void {
  let tree = reading.tree;
  for (const [depth, name] of path.entries()) {
    const existing = tree.get(name);
    if (depth === path.length - 1) {
      if (existing !== undefined) throw failure(31250, `Path collision at ${path.join('.')}`);
      tree.set(name, decision);
      return;
    }
    if (existing !== undefined && !(existing instanceof Map)) {
      const rest = path.slice(depth + 1).join('.');
      throw failure(31249, `Path collision at ${path.join('.')} remaining portion ${rest}`);
    }
    const next: ProjectionTree = existing ?? new Map();
    tree.set(name, next);
    tree = next;
  }
  throw badValue('a projection needs a path');
}
