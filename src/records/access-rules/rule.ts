import type { Json } from '../json.ts';

/** What a rule of a data source may grant. Who may select may count. */
export const rights = ['select', 'insert', 'update', 'delete', 'count'] as const;
export type Right = (typeof rights)[number];

/** An access rule, read. What a rule of a data source grants to whom, and on what conditions (behaviour note, section 17). */
export interface Rule {
  /** For messages: its name, or its number in the list. */
  readonly name: string;
  readonly rights: ReadonlySet<Right>;
  readonly enabled: boolean;
  readonly allow: Allow;
  /** The rule is there only for requests of these apps; null: for all. */
  readonly appIds: ReadonlySet<number> | null;
  readonly require: readonly Requirement[];
  /** Columns that may be read and written; null: all. Those in `exclude` may not in any case. */
  readonly include: ReadonlySet<string> | null;
  readonly exclude: ReadonlySet<string>;
  /** Scripts are not run, so a rule with one grants nothing. */
  readonly hasScript: boolean;
}

/** Whom a rule is for. */
export type Allow =
  | { readonly kind: 'all' }
  | { readonly kind: 'tokens'; readonly ids: ReadonlySet<number> }
  /** Someone who is logged in, as an entry of one of these data sources (null: any) that meets the conditions. */
  | {
      readonly kind: 'loggedIn';
      readonly dataSourceIds: ReadonlySet<number> | null;
      readonly user: readonly Condition[];
    };

/** What a request has to be about: a column that must be there, or one that must meet a condition. */
export type Requirement = { readonly kind: 'present'; readonly column: string } | Condition;

/**
 * A condition on one column. `is` compares with a value of the same type; the others compare texts, whatever their letter case, and
 * their operand may hold `{{user.[Column]}}`.
 */
export type Condition =
  | { readonly kind: 'is'; readonly column: string; readonly operand: Json }
  | { readonly kind: TextOperator; readonly column: string; readonly operand: string };

export const textOperators = ['equals', 'notequals', 'contains'] as const;
export type TextOperator = (typeof textOperators)[number];
