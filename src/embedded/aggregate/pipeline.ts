import type { PathTree } from '../bson/path-tree.ts';
import { type Doc, notImplemented, type Value } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import { unitePaths } from '../expression/reads.ts';
import { compileFilter } from '../query/filter.ts';
import { compileSort } from '../query/sort.ts';
import type { Rows } from '../rows.ts';
import { limitOf, skipOf } from './bounds.ts';
import type { Environment } from './environment.ts';
import { matching } from './match.ts';
import { sortStage } from './sort.ts';
import type { Stage } from './stage.ts';
import { findStage, isLeftOut } from './stages.ts';

export type { Environment } from './environment.ts';

/** A compiled pipeline. */
export interface CompiledPipeline {
  /**
   * Runs over rows that already meet `leading`. A pipeline that begins with `$documents` reads none of them. May be called more than
   * once, one run after the other: runs share the variables of the environment.
   */
  run(input: Rows): Rows;
  /** Runs over any rows: `leading` is applied here. For rows that are in memory already. */
  runOver(input: Rows): Rows;
  /** The paths to decode, those of `leading` included; `undefined` for all of the document. */
  readonly wanted: PathTree | undefined;
  /**
   * The filter of the `$match` stages at the beginning, for the planner; the caller applies it, `run` does not. Filters that name variables
   * stay in the pipeline.
   */
  readonly leading: Doc | undefined;
  /** A `$sort` that comes next, and how many of its rows are used; for a planner that can read in that order. The pipeline sorts all the same. */
  readonly leadingSort: { readonly sort: Doc; readonly most: number } | undefined;
  /** Whether it begins with `$documents` and so needs no collection. */
  readonly standsAlone: boolean;
}

/**
 * Compiles an aggregation pipeline. Throws `CommandError` with MongoDB's code for what MongoDB refuses, before any row is read where
 * that can be known, and NotImplemented for the stages that only this engine lacks.
 */
export function compilePipeline(stages: readonly Value[], environment: Environment): CompiledPipeline {
  return compileStages(stages, environment);
}

/** The same, for the pipelines within stages. */
export function compileStages(stages: readonly Value[], environment: Environment): CompiledPipeline {
  const specs = stages.map(readStage);
  for (const [index, { name }] of specs.entries()) {
    if (name === '$documents' && index > 0)
      throw failure(40602, '$documents is only valid as the first stage in a pipeline.');
  }
  let first = 0;
  const filters: Doc[] = [];
  for (; ; first++) {
    const spec = specs[first];
    if (spec?.name !== '$match' || !(spec.value instanceof Map) || mentionsVariables(spec.value)) break;
    filters.push(spec.value);
  }
  const leading = filters.length > 1 ? new Map<string, Value>([['$and', filters]]) : filters[0];
  const filter = leading && compileFilter(leading, environment);
  const rest = specs.slice(first);
  const compiled = merged(rest, environment);
  let after: PathTree | undefined;
  for (const stage of compiled.toReversed()) after = stage.wanted(after);
  const run = (input: Rows) => compiled.reduce((rows, stage) => stage.run(rows), input);
  return {
    run,
    runOver: (input) => run(filter ? matching(filter, input) : input),
    wanted: unitePaths(after, filter ? filter.wanted : new Map()),
    leading,
    leadingSort: leadingSort(rest),
    standsAlone: specs[0]?.name === '$documents',
  };
}

interface StageSpec {
  readonly name: string;
  readonly value: Value;
}

function readStage(stage: Value): StageSpec {
  if (!(stage instanceof Map)) throw failure(14, "Each element of the 'pipeline' array must be an object");
  const [only] = stage;
  if (!only || stage.size !== 1) {
    throw failure(40323, 'A pipeline stage specification object must contain exactly one field.');
  }
  return { name: only[0], value: only[1] };
}

/** Compiles the stages one by one; a `$sort` with a `$limit` behind it keeps no more rows than that. */
function merged(specs: readonly StageSpec[], environment: Environment): Stage[] {
  return specs.map(({ name, value }, index) => {
    const compiler = findStage(name);
    if (!compiler) {
      // At the end of a whole pipeline they are the command's business, and it has taken them away.
      if (name === '$out' || name === '$merge')
        throw failure(40601, `${name} can only be the final stage in the pipeline`);
      if (isLeftOut(name)) throw notImplemented(`the aggregation stage ${name}`);
      throw failure(40324, `Unrecognized pipeline stage name: '${name}'`);
    }
    const stage = compiler(value, environment, name);
    if (name !== '$sort' || !(value instanceof Map)) return stage;
    const most = rowsUsed(specs, index + 1);
    return Number.isFinite(most) ? sortStage(name, compileSort(value), most) : stage;
  });
}

function leadingSort(specs: readonly StageSpec[]): CompiledPipeline['leadingSort'] {
  const [first] = specs;
  if (first?.name !== '$sort' || !(first.value instanceof Map)) return undefined;
  return { sort: first.value, most: rowsUsed(specs, 1) };
}

/** How many rows the `$skip` and `$limit` stages from here on let through at most. */
function rowsUsed(specs: readonly StageSpec[], from: number): number {
  let skipped = 0;
  for (const { name, value } of specs.slice(from)) {
    if (name === '$limit') return skipped + limitOf(value);
    if (name !== '$skip') break;
    skipped += skipOf(value);
  }
  return Number.POSITIVE_INFINITY;
}

/** Whether any expression in a stage may name a variable. */
export function mentionsVariables(value: Value): boolean {
  if (typeof value === 'string') return value.startsWith('$$');
  if (Array.isArray(value)) return value.some(mentionsVariables);
  if (!(value instanceof Map)) return false;
  for (const each of value.values()) if (mentionsVariables(each)) return true;
  return false;
}
