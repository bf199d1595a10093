import type { ColumnMeaning } from './columns.ts';
import type { ColumnName, Has } from './syntax.ts';

/** What a filter needs to know beside its own text. */
export interface FilterScope {
  /** @throws Problem `invalid-query` for a name that is kept for the server */
  readonly meaning: (column: ColumnName) => ColumnMeaning;
  /**
   * The same for a column whose value is looked at.
   * @throws Problem `invalid-query` for a relation as well, since its stored ids are nobody's business
   */
  readonly scalar: (column: ColumnName) => ScalarMeaning;
  /** The record ids behind the object ids of a `has`. */
  readonly related: ReadonlyMap<Has, readonly number[]>;
}

export type ScalarMeaning = Exclude<ColumnMeaning, { readonly kind: 'relation' }>;
