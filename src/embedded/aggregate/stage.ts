import type { PathTree } from '../bson/path-tree.ts';
import type { Value } from '../bson/value.ts';
import { compileWithReads, type Expression } from '../expression/compile.ts';
import { unitePaths } from '../expression/reads.ts';
import type { Rows } from '../rows.ts';
import type { Environment } from './environment.ts';

/** One compiled stage. `run` may be called many times; each run has its own state. */
export interface Stage {
  readonly name: string;
  run(input: Rows): Rows;
  /** The paths it needs from its input when `after` is read from its output; `undefined` is everything, in both directions. */
  wanted(after: PathTree | undefined): PathTree | undefined;
}

/** Compiles the specification of a stage; throws `CommandError` for what MongoDB refuses as well. */
export type StageCompiler = (spec: Value, environment: Environment, name: string) => Stage;

/** An expression of a stage, with the paths it reads. */
export interface StageExpression {
  readonly evaluate: Expression;
  readonly wanted: PathTree | undefined;
}

export function stageExpression(value: Value, environment: Environment): StageExpression {
  return compileWithReads(value, environment.scope);
}

/** All paths that some of these read. */
export function unitedPaths(trees: Iterable<PathTree | undefined>): PathTree | undefined {
  let united: PathTree | undefined = new Map();
  for (const tree of trees) united = unitePaths(united, tree);
  return united;
}

/** The `wanted` of a stage that passes its documents on as they are and reads these paths itself. */
export function alsoReads(paths: PathTree | undefined): Stage['wanted'] {
  return (after) => unitePaths(after, paths);
}

/** The `wanted` of a stage whose output is made of these paths alone. */
export function onlyReads(paths: PathTree | undefined): Stage['wanted'] {
  return () => paths;
}

/** A path as a tree of its own. */
export function pathTree(path: string): PathTree {
  const [first = '', ...rest] = path.split('.');
  // A number may be a name or a position in an array, so the whole value before it is taken.
  const next = rest[0];
  if (next === undefined || /^\d+$/.test(next)) return new Map([[first, true]]);
  return new Map([[first, pathTree(rest.join('.'))]]);
}
