import type { PathTree } from '../bson/path-tree.ts';
import type { Doc } from '../bson/value.ts';
import { conjunction, type Surroundings } from './conjunction.ts';
import type { ExpressionNames } from './expression-operator.ts';
import type { Place } from './path.ts';

/** A compiled filter. */
export interface Filter {
  matches(doc: Doc): boolean;
  /** The array index that made a document match, for the positional `$`; `undefined` when no array did, or it does not match. */
  position(doc: Doc): number | undefined;
  /** The paths that it reads; `undefined` when that may be the whole document. */
  readonly wanted: PathTree | undefined;
}

/**
 * Compiles a filter as of `find`. `expressions` holds the variables that `$expr` may name (a command's `let`, and `NOW`). Throws
 * `CommandError` for what MongoDB refuses, with its code, and NotImplemented for what only this engine lacks. Matching never throws,
 * unless an `$expr` does.
 */
export function compileFilter(filter: Doc, expressions?: ExpressionNames): Filter {
  const around: Surroundings = { top: true, wanted: new Map(), ...(expressions && { expressions }) };
  const matcher = conjunction(filter, around);
  return {
    matches: (doc) => matcher(doc, undefined),
    position: (doc) => {
      const place: Place = { index: undefined };
      return matcher(doc, place) ? place.index : undefined;
    },
    wanted: around.wantsAll ? undefined : around.wanted,
  };
}
