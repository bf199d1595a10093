/** Conditions on the columns of entries, all of which must hold. Numbers and texts that read as the same number are equal. */
export type Where<Row extends object> = {
  readonly [Column in keyof Row]?: Condition<Row[Column]>;
} & {
  /** The entry's own, unless the data source has a column of this name. */
  readonly id?: Condition<number>;
  readonly createdAt?: Condition<string>;
  readonly updatedAt?: Condition<string>;
  /** A path into a column that holds objects, such as `address.city`. */
  readonly [path: `${string}.${string}`]: unknown;
  readonly $and?: readonly Where<Row>[];
  readonly $or?: readonly Where<Row>[];
  readonly $nor?: readonly Where<Row>[];
  readonly $not?: Where<Row>;
  readonly $filters?: readonly Filter<Row>[];
};

/** A value to be equal to, or operators, all of which must hold. A condition on a list holds if any of its elements meets it. */
export type Condition<Value> = Operand<Value> | Operators<Value>;

type Operand<Value> = Value | (Value extends readonly (infer Item)[] ? Item : never) | null;

/** The operators of a condition. */
export interface Operators<Value> {
  readonly $eq?: Operand<Value>;
  readonly $ne?: Operand<Value>;
  readonly $gt?: Operand<Value>;
  readonly $gte?: Operand<Value>;
  readonly $lt?: Operand<Value>;
  readonly $lte?: Operand<Value>;
  readonly $in?: readonly Operand<Value>[];
  readonly $nin?: readonly Operand<Value>[];
  readonly $not?: Condition<Value>;
  readonly $exists?: boolean;
  /** A regular expression. */
  readonly $regex?: string;
  /** The flags of `$regex`. */
  readonly $options?: string;
  /** A text, with `%` as a wildcard at its ends; letter case counts. */
  readonly $like?: string;
  /** The same in any letter case. */
  readonly $iLike?: string;
  /** Divisor and remainder. */
  readonly $mod?: readonly [number, number];
  readonly $size?: number;
  readonly $all?: readonly unknown[];
  readonly $elemMatch?: Readonly<Record<string, unknown>>;
  readonly $type?: string | number;
}

/** A condition as the filters of a list write it; one whose value is empty matches everything. */
export type Filter<Row extends object> = {
  readonly column: (keyof Row & string) | 'id' | 'createdAt' | 'updatedAt' | `${string}.${string}`;
} & (
  | { readonly condition: '==' | '!=' | '>' | '>=' | '<' | '<='; readonly value: string | number | boolean | null }
  | { readonly condition: 'contains' | 'notcontain' | 'regex'; readonly value: string }
  | { readonly condition: 'oneof' | 'notoneof'; readonly value: string | readonly (string | number | boolean)[] }
  | { readonly condition: 'empty' | 'notempty' | 'none' }
  | { readonly condition: 'between'; readonly value: Span<string | number> }
  | ({ readonly condition: 'dateis' | 'datebefore' | 'dateafter'; readonly value: string } & Dated)
  | ({ readonly condition: 'datebetween'; readonly value: Span<string> } & Dated)
);

interface Span<Bound> {
  readonly from?: Bound;
  readonly to?: Bound;
}

interface Dated {
  readonly unit?: string;
  /** An IANA name such as `Europe/Oslo`. */
  readonly timezone?: string;
}
