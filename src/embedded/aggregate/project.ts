import { type Doc, Int32, type Value } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import { compileProjection } from '../query/projection.ts';
import { PAUSE, type Rows } from '../rows.ts';
import type { Environment } from './environment.ts';
import { alsoReads, onlyReads, type Stage, type StageCompiler } from './stage.ts';

/** `$project`: as in `find`, without the forms that only `find` has. */
export const project: StageCompiler = (spec, environment, name) => {
  if (!(spec instanceof Map)) throw failure(40272, `the ${name} stage specification must be an object`);
  if (spec.size === 0) throw failure(51272, `Invalid ${name}: projection specification must have at least one field`);
  refuseFormsOfFind(spec);
  return projectStage(spec, environment, name);
};

/** `$unset`: one path or a list of paths, which are excluded. */
export const unset: StageCompiler = (spec, environment, name) => {
  if (!Array.isArray(spec) && typeof spec !== 'string') {
    throw failure(31002, '$unset specification must be a string or an array');
  }
  const paths = Array.isArray(spec) ? spec : [spec];
  if (paths.length === 0)
    throw failure(31119, '$unset specification must be a string or an array with at least one field');
  const exclusion: Doc = new Map();
  for (const path of paths) {
    if (typeof path !== 'string') throw failure(31120, '$unset specification must be a string or an array of strings');
    if (exclusion.has(path)) throw failure(31250, `Path collision at ${path}`);
    exclusion.set(path, new Int32(0));
  }
  return projectStage(exclusion, environment, name);
};

function projectStage(spec: Doc, environment: Environment, name: string): Stage {
  const { project, wanted } = compileProjection(spec, undefined, environment);
  return {
    name,
    // An exclusion passes on what later stages read; an inclusion leaves nothing else to be read.
    wanted: wanted ? onlyReads(wanted) : isExclusion(spec) ? alsoReads(new Map()) : onlyReads(undefined),
    *run(input): Rows {
      for (const row of input) yield row === PAUSE ? row : project(row);
    },
  };
}

function isExclusion(spec: Doc): boolean {
  for (const [path, value] of spec) {
    const decides = path !== '_id' || spec.size === 1;
    if (decides) return isZero(value) || (value instanceof Map && isExclusion(value));
  }
  return false;
}

function isZero(value: Value): boolean {
  return value === false || value === 0 || value === 0n || (value instanceof Int32 && value.value === 0);
}

function refuseFormsOfFind(spec: Doc): void {
  for (const [path, value] of spec) {
    if (path.split('.').some((segment) => segment.startsWith('$'))) {
      throw failure(16410, "FieldPath field names may not start with '$'. Consider using $getField or $setField.");
    }
    if (!(value instanceof Map)) continue;
    const [first] = value.entries();
    if (!first) continue;
    const [operator, operand] = first;
    if (operator === '$elemMatch') throw failure(31325, `Unknown expression ${operator}`);
    if (operator === '$slice') refuseSliceOfFind(operand);
    if (!operator.startsWith('$')) refuseFormsOfFind(value);
  }
}

function refuseSliceOfFind(operand: Value): void {
  if (!Array.isArray(operand)) throw failure(28667, 'Expression $slice takes at least 2 arguments, and at most 3');
  const [first] = operand;
  const isNumber = typeof first === 'number' || typeof first === 'bigint' || first instanceof Int32;
  if (isNumber) throw failure(28724, 'First argument to $slice must be an array');
}
