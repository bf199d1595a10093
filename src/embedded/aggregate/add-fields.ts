import type { PathTree } from '../bson/path-tree.ts';
import type { Doc } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import { checkFieldName, pathSegments } from '../expression/field-path.ts';
import { addComputed, type ProjectionTree } from '../query/projection-tree.ts';
import { PAUSE, type Rows } from '../rows.ts';
import type { Environment } from './environment.ts';
import { alsoReads, type StageCompiler, stageExpression, unitedPaths } from './stage.ts';

/**
 * `$addFields`, `$set`: computed fields by path. Documents on the way are kept and extended, other values replaced, and in an array each
 * element is treated so. A field whose expression is missing is removed.
 */
export const addFields: StageCompiler = (spec, environment, name) => {
  if (!(spec instanceof Map)) throw failure(40272, `${name} specification stage must be an object`);
  if (spec.size === 0) throw failure(40177, `Invalid ${name}: specification must have at least one field`);
  const tree: ProjectionTree = new Map();
  const reads: (PathTree | undefined)[] = [];
  for (const [path, value] of spec) place({ tree, reads, environment }, pathSegments(path), value);
  const { variables } = environment;
  return {
    name,
    wanted: alsoReads(unitedPaths(reads)),
    *run(input): Rows {
      for (const row of input) yield row === PAUSE ? row : addComputed(tree, row, row, variables);
    },
  };
};

interface Placing {
  readonly tree: ProjectionTree;
  readonly reads: (PathTree | undefined)[];
  readonly environment: Environment;
}

function place(placing: Placing, segments: readonly string[], value: Parameters<StageCompiler>[0]): void {
  if (value instanceof Map && !isExpression(value)) {
    if (value.size === 0) {
      throw failure(40180, `an empty object is not a valid value. Found empty object at path ${segments.join('.')}`);
    }
    for (const [key, each] of value) {
      if (key.includes('.')) throw failure(40183, `cannot use dotted field name '${key}' in a sub object`);
      checkFieldName(key);
      place(placing, [...segments, key], each);
    }
    return;
  }
  const { evaluate, wanted } = stageExpression(value, placing.environment);
  placing.reads.push(wanted);
  let level = placing.tree;
  for (const [depth, segment] of segments.entries()) {
    const known = level.get(segment);
    if (depth === segments.length - 1) {
      if (known !== undefined) throw conflict(segments);
      level.set(segment, { compute: (_value, root, variables) => evaluate(root, variables) });
      return;
    }
    if (known !== undefined && !(known instanceof Map)) throw conflict(segments);
    const next: ProjectionTree = known ?? new Map();
    level.set(segment, next);
    level = next;
  }
}

function isExpression(value: Doc): boolean {
  const [first] = value.keys();
  return first?.startsWith('$') ?? false;
}

function conflict(segments: readonly string[]) {
  return failure(40176, `specification contains two conflicting paths, at '${segments.join('.')}'`);
}
