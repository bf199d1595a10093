import type { Doc, Value } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import { pathSegments } from '../expression/field-path.ts';
import { typeName } from '../expression/type-name.ts';
import { PAUSE, type Rows } from '../rows.ts';
import { withValueAt } from './set-path.ts';
import { alsoReads, pathTree, type StageCompiler } from './stage.ts';

interface Options {
  readonly path: string;
  readonly index: readonly string[] | undefined;
  readonly keepEmpty: boolean;
}

const ROWS_A_PAUSE = 1000;

/** `$unwind`: a document for each element of an array. A value that is no array counts as one element. */
export const unwind: StageCompiler = (spec, _environment, name) => {
  const { path, index, keepEmpty } = options(spec);
  const segments = pathSegments(path);
  const emit = (row: Doc, value: Value | undefined, position: number | null): Doc => {
    const unwound = position === null && value !== undefined ? row : withValueAt(row, segments, value);
    return index ? withValueAt(unwound, index, position === null ? null : BigInt(position)) : unwound;
  };
  return {
    name,
    wanted: alsoReads(pathTree(path)),
    *run(input): Rows {
      let made = 0;
      for (const row of input) {
        if (row === PAUSE) {
          yield row;
          continue;
        }
        const value = valueAt(row, segments);
        if (Array.isArray(value)) {
          for (let position = 0; position < value.length; position++) {
            yield emit(row, value[position], position);
            // One row may become thousands, and theirs millions, before the source comes to its next pause.
            if (++made % ROWS_A_PAUSE === 0) yield PAUSE;
          }
          if (value.length === 0 && keepEmpty) yield emit(row, undefined, null);
        } else if (value !== undefined && value !== null) yield emit(row, value, null);
        else if (keepEmpty) yield index ? withValueAt(row, index, null) : row;
      }
    },
  };
};

/** Arrays on the way to the path are not entered. */
function valueAt(row: Doc, segments: readonly string[]): Value | undefined {
  let here: Value | undefined = row;
  for (const segment of segments) here = here instanceof Map ? here.get(segment) : undefined;
  return here;
}

function options(spec: Value): Options {
  if (typeof spec === 'string') return { path: unwindPath(spec), index: undefined, keepEmpty: false };
  if (!(spec instanceof Map)) {
    throw failure(
      15981,
      `expected either a string or an object as specification for $unwind stage, got ${typeName(spec)}`,
    );
  }
  let path: string | undefined;
  let index: string[] | undefined;
  let keepEmpty = false;
  for (const [key, value] of spec) {
    if (key === 'path') {
      if (typeof value !== 'string')
        throw failure(28808, `expected a string as the path for $unwind stage, got ${typeName(value)}`);
      path = unwindPath(value);
    } else if (key === 'preserveNullAndEmptyArrays') {
      if (typeof value !== 'boolean')
        throw failure(28809, 'expected a boolean for the preserveNullAndEmptyArrays option');
      keepEmpty = value;
    } else if (key === 'includeArrayIndex') {
      if (typeof value !== 'string' || value === '')
        throw failure(28810, 'expected a non-empty string for the includeArrayIndex option');
      if (value.startsWith('$'))
        throw failure(28822, `includeArrayIndex option to $unwind stage should not be prefixed with a '$': ${value}`);
      index = pathSegments(value);
    } else throw failure(28811, `unrecognized option to $unwind stage: ${key}`);
  }
  if (path === undefined) throw failure(28812, 'no path specified to $unwind stage');
  return { path, index, keepEmpty };
}

function unwindPath(text: string): string {
  if (text === '') throw failure(28812, 'no path specified to $unwind stage');
  if (!text.startsWith('$'))
    throw failure(28818, `path option to $unwind stage should be prefixed with a '$': ${text}`);
  return text.slice(1);
}
