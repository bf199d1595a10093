import fc from 'fast-check';
import type {
  ArithmeticOperator,
  ColumnName,
  ComparisonOperator,
  Condition,
  Literal,
  Value,
} from '../../../../src/dialects/appstax/filter/syntax.ts';

/** Where things stand in a text does not count for what they mean. */
const at = 0;

/** What random filters are made of. */
export interface Ingredients {
  /** Columns with values to compare. */
  readonly columns: fc.Arbitrary<string>;
  /** Columns that `has` can ask. */
  readonly relations: fc.Arbitrary<string>;
  readonly texts: fc.Arbitrary<string>;
  readonly numbers: fc.Arbitrary<number>;
  readonly patterns: fc.Arbitrary<string>;
}

/** Any filter of these ingredients. */
export function anyFilter({ columns, relations, texts, numbers, patterns }: Ingredients): fc.Arbitrary<Condition> {
  const text = texts.map((item): Literal => ({ kind: 'text', text: item, at }));
  const literal: fc.Arbitrary<Literal> = fc.oneof(
    text,
    numbers.map((number): Literal => ({ kind: 'number', number: number === 0 ? 0 : number, at })),
    fc.boolean().map((value): Literal => ({ kind: 'boolean', value, at })),
    fc.constant<Literal>({ kind: 'null', at }),
  );
  const column = (names: fc.Arbitrary<string>) => names.map((name): ColumnName => ({ kind: 'column', name, at }));
  const { value } = fc.letrec<{ value: Value }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { arbitrary: column(columns), weight: 3 },
      { arbitrary: literal, weight: 3 },
      tie('value')
        .filter((operand) => operand.kind !== 'number')
        .map((operand): Value => ({ kind: 'negation', operand, at })),
      fc
        .tuple(fc.constantFrom<ArithmeticOperator>('+', '-', '*', '/'), tie('value'), tie('value'))
        .map(([operator, left, right]): Value => ({ kind: 'arithmetic', operator, left, right, at })),
    ),
  }));
  const negated = fc.boolean();
  return fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc
        .tuple(fc.constantFrom<ComparisonOperator>('=', '<>', '<', '<=', '>', '>='), value, value)
        .map(([operator, left, right]): Condition => ({ kind: 'comparison', operator, left, right, at })),
      fc
        .tuple(negated, value, value, value)
        .map(
          ([not, tested, low, high]): Condition => ({ kind: 'between', negated: not, value: tested, low, high, at }),
        ),
      fc
        .tuple(negated, value, fc.array(value, { minLength: 1, maxLength: 4 }))
        .map(([not, tested, options]): Condition => ({ kind: 'in', negated: not, value: tested, options, at })),
      fc.tuple(negated, value, patterns).map(
        ([not, tested, pattern]): Condition => ({
          kind: 'like',
          negated: not,
          value: tested,
          pattern: { kind: 'text', text: pattern, at },
          at,
        }),
      ),
      fc
        .tuple(negated, value)
        .map(([not, tested]): Condition => ({ kind: 'nullness', negated: not, value: tested, at })),
      fc
        .tuple(column(relations), fc.array(text, { minLength: 1, maxLength: 3 }))
        .map(([name, ids]): Condition => ({ kind: 'has', column: name, ids, at })),
      column(columns).map((name): Condition => ({ kind: 'truth', value: name, at })),
      tie('condition').map((condition): Condition => ({ kind: 'not', condition, at })),
      fc
        .tuple(
          fc.constantFrom('all' as const, 'any' as const),
          fc.array(tie('condition'), { minLength: 2, maxLength: 4 }),
        )
        .map(([kind, conditions]): Condition => ({ kind, conditions, at })),
    ),
  })).condition;
}
