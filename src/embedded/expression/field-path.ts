import type { Doc, Value } from '../bson/value.ts';
import { failure } from './failure.ts';
import { type Context, constant, type Expression } from './operator.ts';
import { addPath } from './reads.ts';

/** Compiles `$a.b`, `$$name` and `$$name.a.b`. Segments are always field names, never array positions. */
export function compileFieldPath(text: string, context: Context): Expression {
  if (!text.startsWith('$$')) {
    if (text === '$') throw failure(16872, "'$' by itself is not a valid FieldPath");
    return current(pathSegments(text.slice(1)), context);
  }
  const [name = '', ...rest] = text.slice(2).split('.');
  if (name === '') throw failure(9, 'empty variable names are not allowed');
  const segments = text.includes('.') ? pathSegments(rest.join('.')) : [];
  const key = context.scope.get(name);
  if (key !== undefined) return variable(key, segments);
  if (name === 'ROOT') return ofRoot(segments, context);
  if (name === 'CURRENT') return current(segments, context);
  if (name === 'REMOVE') return constant(undefined);
  if (name === 'NOW') return now(segments);
  throw failure(17276, `Use of undefined variable: ${name}`);
}

/** Splits a dotted path; empty segments, segments that begin with a dollar and NUL are refused as MongoDB does. */
export function pathSegments(path: string): string[] {
  if (path === '') throw failure(40352, 'FieldPath cannot be constructed with empty string');
  if (path.endsWith('.')) throw failure(40353, "FieldPath must not end with a '.'.");
  const segments = path.split('.');
  for (const segment of segments) checkFieldName(segment);
  if (segments.length > 200) throw failure(5984700, 'Field path is too long: more than 200 segments');
  return segments;
}

/** Refuses names that cannot be one segment of a path: empty, beginning with a dollar, or with a NUL or a dot in them. */
export function checkFieldName(name: string): void {
  if (name === '') throw failure(15998, 'FieldPath field names may not be empty strings.');
  if (name.startsWith('$')) {
    throw failure(16410, "FieldPath field names may not start with '$'. Consider using $getField or $setField.");
  }
  if (name.includes('\0')) throw failure(16411, 'FieldPath field names may not contain null bytes.');
  if (name.includes('.')) {
    throw failure(16412, "FieldPath field names may not contain '.'. Consider using $getField or $setField.");
  }
}

/** Refuses names that users may not give to variables: those that begin with anything but a lower-case or non-ASCII letter. */
export function checkVariableName(name: string): void {
  if (name === '') throw failure(9, 'empty variable names are not allowed');
  if (!/^[a-z\u0080-\uffff]/.test(name)) {
    throw failure(9, `'${name}' starts with an invalid character for a user variable name`);
  }
  if (!/^[A-Za-z0-9_\u0080-\uffff]*$/.test(name)) {
    throw failure(9, `'${name}' contains an invalid character for a variable name`);
  }
}

/** Follows field names from a value on; an array on the way gives the array of what its documents hold there. */
export function follow(value: Value | undefined, segments: readonly string[], from: number): Value | undefined {
  let here = value;
  for (let index = from; index < segments.length; index++) {
    if (here instanceof Map) {
      here = here.get(segments[index] ?? '');
      continue;
    }
    if (!Array.isArray(here)) return undefined;
    const found: Value[] = [];
    for (const item of here) {
      if (!(item instanceof Map)) continue;
      const below = follow(item, segments, index);
      if (below !== undefined) found.push(below);
    }
    return found;
  }
  return here;
}

function current(segments: string[], context: Context): Expression {
  const rebound = context.scope.get('CURRENT');
  return rebound === undefined ? ofRoot(segments, context) : variable(rebound, segments);
}

function ofRoot(segments: string[], context: Context): Expression {
  const [first, second] = segments;
  if (first === undefined) {
    context.reads.all = true;
    return (root) => root;
  }
  addPath(context.reads.paths, segments);
  if (second === undefined) return (root) => root.get(first);
  if (segments.length === 2) {
    return (root) => {
      const outer = root.get(first);
      return outer instanceof Map ? outer.get(second) : follow(outer, segments, 1);
    };
  }
  return (root: Doc) => follow(root, segments, 0);
}

function variable(key: string, segments: string[]): Expression {
  if (segments.length === 0) return (_root, variables) => variables.get(key);
  return (_root, variables) => follow(variables.get(key), segments, 0);
}

function now(segments: string[]): Expression {
  return (_root, variables) => {
    const time = variables.get('NOW');
    if (time === undefined) throw failure(51144, "Builtin variable '$$NOW' is not available");
    return follow(time, segments, 0);
  };
}
