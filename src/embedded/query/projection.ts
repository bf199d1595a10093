import type { PathTree } from '../bson/path-tree.ts';
import type { Doc } from '../bson/value.ts';
import type { ExpressionNames } from './expression-operator.ts';
import type { Filter } from './filter.ts';
import { applyArrayParts } from './projection-arrays.ts';
import { parseProjection } from './projection-parse.ts';
import { addComputed, withOnly, without } from './projection-tree.ts';

/** A compiled projection of `find`. */
export interface Projection {
  /** The projected document; the given one is left as it is, and parts of it are shared. */
  project(doc: Doc): Doc;
  /** The paths that it reads; `undefined` for all. */
  readonly wanted: PathTree | undefined;
}

const none = { variables: new Map() };

/**
 * Compiles a projection of `find` or `findAndModify`: inclusion, exclusion, computed fields, `$slice`, `$elemMatch` and the positional
 * `a.$`, for which the filter of the query must be given. Throws `CommandError` with MongoDB's code for what it refuses; `$meta` is not implemented.
 */
export function compileProjection(spec: Doc, filter?: Filter, expressions: ExpressionNames = none): Projection {
  const { tree, inclusive, arrayParts, wanted, computes } = parseProjection(spec, expressions);
  const { variables } = expressions;
  return {
    wanted: inclusive ? wanted : undefined,
    project: (doc) => {
      let projected = inclusive ? withOnly(tree, doc) : without(tree, doc);
      if (computes) projected = addComputed(tree, projected, doc, variables);
      return arrayParts.length === 0 ? projected : applyArrayParts(arrayParts, projected, doc, filter);
    },
  };
}
