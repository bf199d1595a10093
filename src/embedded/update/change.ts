import type { Value } from '../bson/value.ts';

/** What an update knows of the document it is applied to, beside the document. */
export interface Circumstances {
  /** The time of the command, for `$currentDate`, and for `$$NOW` where the command gives none. */
  readonly now: Date;
  /** The array index that made the filter match, for the positional `$`. */
  readonly position?: number | undefined;
  /** Whether the document is being made by an upsert. */
  readonly inserting?: boolean;
}

/** What an operator does to one field. */
export interface Leaf {
  /** `create`: makes the field and those above it. `require`: leaves a missing one, but not a scalar in its way. `ignore`: leaves both. */
  readonly missing: 'create' | 'require' | 'ignore';
  /** The new value, the very same for no change, `undefined` to remove the field. Must not change what it is given. */
  apply(current: Value | undefined, field: string, circumstances: Circumstances): Value | undefined;
}

/** One operator at one path. */
export interface Change {
  /** The names of the path; `$`, `$[]` and `$[name]` stand for array positions. */
  readonly path: readonly string[];
  readonly leaf: Leaf;
  /** The field that `$rename` takes the value from. */
  readonly source?: readonly string[];
}
