import { type Doc, notImplemented, type Value } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import { checkVariableName, pathSegments } from '../expression/field-path.ts';
import { typeName } from '../expression/type-name.ts';
import { PAUSE, type Rows } from '../rows.ts';
import { refuseWriters } from './collection-pipeline.ts';
import { correlated } from './correlated.ts';
import type { Environment } from './environment.ts';
import { joined } from './joined.ts';
import { withValueAt } from './set-path.ts';
import { alsoReads, type StageCompiler, type StageExpression, stageExpression, unitedPaths } from './stage.ts';

/** What a `$lookup` asks for. */
export interface LookupSpec {
  readonly from: string;
  readonly as: readonly string[];
  /** Paths of this and the other collection that must share a value. */
  readonly fields: { readonly local: readonly string[]; readonly foreign: string } | undefined;
  readonly stages: readonly Value[] | undefined;
  /** The variables that `stages` may name: their key, and the expression over the outer document. */
  readonly lets: readonly { readonly key: string; readonly value: StageExpression }[];
  /** The surroundings of `stages`, in which the variables are known. */
  readonly inner: Environment;
}

/** How rows get what was looked up: several of them at a time, so that the other collection is asked once for all. */
export interface Lookup {
  /** The paths that it reads of the outer documents. */
  readonly wanted: StageExpression['wanted'];
  /** How many rows are worth being answered together. */
  readonly batch: number;
  answers(rows: readonly Doc[]): Generator<typeof PAUSE, Value[][], undefined>;
}

/** `$lookup`: by equal fields, by a pipeline with variables, or both together. */
export const lookup: StageCompiler = (value, environment, name) => {
  const spec = readSpec(value, environment);
  return {
    name,
    wanted: alsoReads(unitedPaths([(spec.fields ? joined : correlated)(spec).wanted])),
    *run(input): Rows {
      const { batch, answers } = (spec.fields ? joined : correlated)(spec);
      // Batches grow, so that a `$limit` behind it does not wait for a thousand rows.
      let size = Math.min(20, batch);
      let waiting: Doc[] = [];
      for (const row of input) {
        if (row === PAUSE) {
          yield row;
          continue;
        }
        waiting.push(row);
        if (waiting.length < size) continue;
        yield* answered(waiting, answers, spec.as);
        waiting = [];
        size = Math.min(size * 2, batch);
      }
      if (waiting.length > 0) yield* answered(waiting, answers, spec.as);
    },
  };
};

function* answered(rows: readonly Doc[], answers: Lookup['answers'], as: readonly string[]): Rows {
  const found = yield* answers(rows);
  for (const [index, row] of rows.entries()) yield withValueAt(row, as, found[index] ?? []);
}

const texts = ['from', 'as', 'localField', 'foreignField'] as const;

function readSpec(value: Value, environment: Environment): LookupSpec {
  if (!(value instanceof Map))
    throw failure(9, `the $lookup specification must be an object, but found ${typeName(value)}`);
  const given: Partial<Record<(typeof texts)[number], string>> = {};
  for (const [key, each] of value) {
    const known = texts.find((text) => text === key);
    if (known) {
      if (key === 'from' && each instanceof Map) throw notImplemented('$lookup from another database');
      if (typeof each !== 'string')
        throw failure(9, `$lookup argument '${key}' must be a string, found ${typeName(each)}`);
      given[known] = each;
    } else if (key !== 'let' && key !== 'pipeline') throw failure(9, `unknown argument to $lookup: ${key}`);
  }
  const { from, as, localField, foreignField } = given;
  if (from === undefined) throw failure(9, "must specify 'from' field for a $lookup");
  if (as === undefined) throw failure(9, "must specify 'as' field for a $lookup");
  const stages = value.get('pipeline');
  if (stages !== undefined && !Array.isArray(stages))
    throw failure(9, "'pipeline' option must be specified as an array");
  if (stages) refuseWriters(stages);
  const half = (localField === undefined) !== (foreignField === undefined);
  if (half || (!stages && localField === undefined)) {
    throw failure(9, "$lookup requires either 'pipeline' or both 'localField' and 'foreignField' to be specified");
  }
  const { lets, inner } = readLet(value.get('let'), stages !== undefined, environment);
  const fields =
    localField === undefined || foreignField === undefined
      ? undefined
      : { local: pathSegments(localField), foreign: foreignField };
  if (fields) pathSegments(fields.foreign);
  return { from, as: pathSegments(as), fields, stages, lets, inner };
}

let lastKey = 0;

function readLet(
  value: Value | undefined,
  hasStages: boolean,
  environment: Environment,
): Pick<LookupSpec, 'lets' | 'inner'> {
  if (value === undefined) return { lets: [], inner: environment };
  if (!hasStages) throw failure(9, "$lookup with 'let' argument must also specify 'pipeline'");
  if (!(value instanceof Map)) throw failure(9, `$lookup argument 'let' must be an object, found ${typeName(value)}`);
  const scope = new Map(environment.scope);
  const lets = [...value].map(([name, each]) => {
    checkVariableName(name);
    lastKey += 1;
    const key = `${name}@${lastKey}`;
    scope.set(name, key);
    return { key, value: stageExpression(each, environment) };
  });
  return { lets, inner: { ...environment, scope } };
}
