import { compareValues, typeRank } from '../bson/compare.ts';
import { Int32, type Value } from '../bson/value.ts';
import { compileExpression } from '../expression/compile.ts';
import { failure } from '../expression/failure.ts';
import { constantOf } from '../expression/operator.ts';
import { typeName } from '../expression/type-name.ts';
import { compileSort } from '../query/sort.ts';
import type { Environment } from './environment.ts';
import { accumulatorFields, groupStage } from './group.ts';
import { sortStage } from './sort.ts';
import { type Stage, type StageCompiler, type StageExpression, stageExpression } from './stage.ts';

/** `$bucket`: groups by ranges, the lower boundary included; what is in none goes to `default`, or is an error. */
export const bucket: StageCompiler = (spec, environment, name) => {
  if (!(spec instanceof Map))
    throw failure(40201, `Argument to ${name} stage must be an object, but found type: ${typeName(spec)}`);
  for (const key of spec.keys()) {
    if (!['groupBy', 'boundaries', 'default', 'output'].includes(key))
      throw failure(40197, `Unrecognized option to ${name}: ${key}`);
  }
  const boundaries = spec.get('boundaries');
  const groupBy = spec.get('groupBy');
  if (groupBy === undefined || boundaries === undefined) {
    throw failure(40198, `${name} requires 'groupBy' and 'boundaries' to be specified`);
  }
  checkGroupBy(groupBy, name, 40202);
  const limits = readBoundaries(boundaries, environment);
  const other = spec.get('default');
  const rest = other === undefined ? undefined : { id: readConstant(other, environment, 40195) };
  if (rest) checkDefault(rest.id, limits);
  const by = stageExpression(groupBy, environment);
  const id: StageExpression = {
    wanted: by.wanted,
    evaluate: (doc, variables) => {
      const index = bucketOf(by.evaluate(doc, variables), limits);
      if (index !== undefined) return limits[index];
      if (rest) return rest.id;
      throw failure(40066, `${name} could not find a matching bucket for an input, and no default was specified.`);
    },
  };
  const output = bucketOutput(spec.get('output'), environment, 40196);
  return sortedGroups(groupStage(name, id, output, environment));
};

/** The `output` of `$bucket` and `$bucketAuto`: a count unless it says something else. */
export function bucketOutput(output: Value | undefined, environment: Environment, code: number) {
  if (output !== undefined && !(output instanceof Map)) throw failure(code, "The 'output' field must be an object");
  const count = new Map<string, Value>([['count', new Map<string, Value>([['$sum', new Int32(1)]])]]);
  return accumulatorFields(output ?? count, environment);
}

/** Refuses a `groupBy` that is neither a path nor an expression. */
export function checkGroupBy(groupBy: Value, name: string, code: number): void {
  const isPath = typeof groupBy === 'string' && groupBy.startsWith('$');
  if (!isPath && !(groupBy instanceof Map)) {
    throw failure(code, `The ${name} 'groupBy' field must be defined as a $-prefixed path or an expression`);
  }
}

function sortedGroups(groups: Stage): Stage {
  const byId = sortStage(groups.name, compileSort(new Map([['_id', new Int32(1)]])), Number.POSITIVE_INFINITY);
  return { ...groups, run: (input) => byId.run(groups.run(input)) };
}

function readBoundaries(boundaries: Value, environment: Environment): Value[] {
  if (!Array.isArray(boundaries)) {
    throw failure(40200, `The $bucket 'boundaries' field must be an array, but found type: ${typeName(boundaries)}`);
  }
  if (boundaries.length < 2) throw failure(40192, "The $bucket 'boundaries' field must have at least 2 values");
  const values = boundaries.map((each) => readConstant(each, environment, 40191));
  for (const [index, value] of values.entries()) {
    const before = index > 0 ? values[index - 1] : undefined;
    if (before === undefined) continue;
    if (typeRank(before) !== typeRank(value))
      throw failure(40193, "All values in the 'boundaries' option to $bucket must have the same type");
    if (compareValues(before, value) >= 0) throw failure(40194, "The 'boundaries' option to $bucket must be sorted");
  }
  return values;
}

function readConstant(value: Value, environment: Environment, code: number): Value {
  const known = constantOf(compileExpression(value, environment.scope));
  if (!known) throw failure(code, 'The $bucket boundaries and default must be constant values');
  return known.value ?? null;
}

function checkDefault(value: Value, limits: readonly Value[]): void {
  const [least] = limits;
  const most = limits[limits.length - 1];
  const inside = compareValues(value, least) >= 0 && compareValues(value, most) < 0;
  if (inside)
    throw failure(
      40199,
      "The $bucket 'default' field must be less than the lowest boundary or not less than the highest one",
    );
}

function bucketOf(value: Value | undefined, limits: readonly Value[]): number | undefined {
  if (value === undefined || compareValues(value, limits[0]) < 0) return undefined;
  let low = 0;
  let high = limits.length - 1;
  if (compareValues(value, limits[high]) >= 0) return undefined;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (compareValues(value, limits[middle]) >= 0) low = middle;
    else high = middle;
  }
  return low;
}
