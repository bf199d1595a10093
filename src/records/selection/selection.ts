import type { ScopedFilter } from '../access.ts';
import type { FieldMask } from '../field-mask.ts';

/** An expression on a stored record, made by a dialect: what users wrote stands in it only as literals. */
export type Expression = unknown;

/** One key of an order: a stored path, which an index may serve, or a value that is computed for every record. */
export type SortKey = { readonly direction: 1 | -1 } & ({ readonly path: string } | { readonly value: Expression });

/** Records to find, with more than `findRecords` can: computed orders, distinct values, joins on values. */
export interface Selection {
  readonly where: ScopedFilter;
  /** The fields to give; they are narrowed to those that may be read. */
  readonly fields: FieldMask;
  /** None: in whatever order the database finds them. */
  readonly sort: readonly SortKey[];
  readonly skip?: number;
  /** At least 1; absent for all. */
  readonly limit?: number;
  /** Keeps, of the page, the first record of each value. */
  readonly distinct?: Expression;
  readonly joins?: readonly Join[];
  /** Records of other collections that follow those of the page. */
  readonly appended?: readonly Selection[];
}

/** Records of another collection that belong to each record of the page. */
export interface Join {
  readonly where: ScopedFilter;
  readonly fields: FieldMask;
  /** All must hold: one of the values of the record, a list, is the value at a path of the joined record or an element of it. */
  readonly on: readonly { readonly values: Expression; readonly path: string; readonly joined: Expression }[];
  /** Whether records without any are left out. */
  readonly required: boolean;
  /** What is given of the joined records: themselves, or one number or truth about all of them. */
  readonly give: JoinGift;
}

export type JoinGift =
  | { readonly kind: 'records'; readonly sort: readonly SortKey[]; readonly limit?: number }
  | { readonly kind: 'count' | 'has' }
  | { readonly kind: 'sum'; readonly value: Expression };
