/** A literal. Integers beyond a double's exactness are `bigint`. */
export type Literal =
  | { readonly kind: 'text'; readonly text: string; readonly at: number }
  | { readonly kind: 'number'; readonly number: number | bigint; readonly at: number }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly at: number }
  | { readonly kind: 'null'; readonly at: number };

export type ColumnName = { readonly kind: 'column'; readonly name: string; readonly at: number };

export type ArithmeticOperator = '+' | '-' | '*' | '/';

/** What stands for a value. `at` is where it begins, in UTF-16 units. */
export type Value =
  | Literal
  | ColumnName
  | { readonly kind: 'negation'; readonly operand: Value; readonly at: number }
  | {
      readonly kind: 'arithmetic';
      readonly operator: ArithmeticOperator;
      readonly left: Value;
      readonly right: Value;
      readonly at: number;
    };

export type ComparisonOperator = '=' | '<>' | '<' | '<=' | '>' | '>=';

interface Tested {
  readonly negated: boolean;
  readonly value: Value;
  readonly at: number;
}

/** What is true, false or unknown of an object. */
export type Condition =
  | {
      readonly kind: 'comparison';
      readonly operator: ComparisonOperator;
      readonly left: Value;
      readonly right: Value;
      readonly at: number;
    }
  | ({ readonly kind: 'between'; readonly low: Value; readonly high: Value } & Tested)
  | ({ readonly kind: 'in'; readonly options: readonly Value[] } & Tested)
  | ({ readonly kind: 'like'; readonly pattern: Literal } & Tested)
  | ({ readonly kind: 'nullness' } & Tested)
  | Has
  /** A column or a literal where a condition is due. */
  | { readonly kind: 'truth'; readonly value: Literal | ColumnName; readonly at: number }
  | { readonly kind: 'not'; readonly condition: Condition; readonly at: number }
  | { readonly kind: 'all' | 'any'; readonly conditions: readonly Condition[]; readonly at: number };

export type Has = {
  readonly kind: 'has';
  readonly column: ColumnName;
  readonly ids: readonly Literal[];
  readonly at: number;
};

/** Whether a part of a filter stands for a value. */
export function isValue(node: Value | Condition): node is Value {
  return isLiteral(node) || node.kind === 'column' || node.kind === 'negation' || node.kind === 'arithmetic';
}

/** Whether a part of a filter is a literal. */
export function isLiteral(node: Value | Condition): node is Literal {
  return node.kind === 'text' || node.kind === 'number' || node.kind === 'boolean' || node.kind === 'null';
}
