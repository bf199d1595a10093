import type { PathTree } from '../bson/path-tree.ts';
import type { Doc } from '../bson/value.ts';
import type { Scope, Variables } from '../expression/compile.ts';
import type { Rows } from '../rows.ts';

/** What a pipeline needs from the outside; the commands give it. */
export interface Environment {
  /**
   * The documents of a collection of the same database that a filter finds (all without one), in natural order where no index is used; none
   * for a collection that does not exist. `wanted` names the paths to decode. All calls of one command see one snapshot.
   */
  rows(collection: string, filter: Doc | undefined, wanted: PathTree | undefined): Rows;
  /** Whether an index begins with this path, so that asking for single values of it is no scan. */
  hasIndex(collection: string, path: string): boolean;
  /** The values of the variables, `NOW` among them. Expressions of the pipeline add their own, so it must not be shared with another run. */
  readonly variables: Variables;
  /** The variables of the command's `let`: name to key in `variables`. */
  readonly scope: Scope;
}
