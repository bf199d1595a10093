/** Which records: every field must have the value, one of the values, or meet the comparison. */
export type Selection<Row extends object> = {
  readonly [Field in keyof Row]?: Row[Field] | null | readonly (Row[Field] | null)[] | Comparison<Row[Field]>;
} & { readonly id?: number | readonly number[] | Comparison<number> };

/** A comparison with a field; all of its parts must hold. */
export interface Comparison<Value> {
  readonly $eq?: Value | null;
  readonly $gt?: Value;
  readonly $gte?: Value;
  readonly $lt?: Value;
  readonly $lte?: Value;
  readonly $in?: readonly (Value | null)[];
}
