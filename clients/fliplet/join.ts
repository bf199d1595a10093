import type { components } from '../../generated/fliplet/types.ts';
import { fieldsOf } from '../runtime/fields.ts';
import type { DataSource, Entry, OrderColumn } from './data-source.ts';
import type { Where } from './where.ts';

/** A column of an entry as joins name it, or its id. */
export type JoinColumn<Row> = `data.${keyof Row & string}` | 'id';

/** What a query adds to each entry from another data source: its entries that fit, their number, whether there are any, or a sum. */
export interface Join<Row extends object, Other extends object> {
  readonly from: DataSource<Other>;
  /** Columns of the entry, each with the column of the other data source that must be equal. */
  readonly on: { readonly [Column in JoinColumn<Row>]?: JoinColumn<Other> };
  readonly where?: Where<Other>;
  readonly attributes?: readonly (keyof Other & string)[];
  readonly order?: readonly [OrderColumn<Other>, 'ASC' | 'DESC'];
  readonly limit?: number;
  /** Leaves out entries that nothing is joined to. */
  readonly required?: boolean;
  readonly count?: true;
  readonly has?: true;
  /** A column whose numbers are added up. */
  readonly sum?: keyof Other & string;
}

/** Joins by name, each held against the rows that it joins. */
export type Joins<Row extends object, Given> = {
  readonly [Name in keyof Given]: Given[Name] extends { readonly from: DataSource<infer Other>; readonly on: infer On }
    ? Join<Row, Other> & { readonly on: Known<On, JoinColumn<Row>> }
    : never;
};

/** What is inferred from a value may have more members than it should; those can have no value. */
type Known<On, Column> = { readonly [Each in keyof On]: Each extends Column ? unknown : never };

/** What an entry has under `joins`. */
export type Joined<Given> = { readonly [Name in keyof Given]: Gift<Given[Name]> };

type Gift<Given> = Given extends { readonly count: true }
  ? number
  : Given extends { readonly has: true }
    ? boolean
    : Given extends { readonly sum: string }
      ? number
      : Given extends { readonly from: DataSource<infer Other> }
        ? Entry<
            Given extends { readonly attributes: readonly (infer Column)[] } ? Pick<Other, Column & keyof Other> : Other
          >[]
        : never;

/** A join of which the columns are not known. */
export interface AnyJoin {
  readonly from: { readonly address: number | string };
  readonly where?: object;
}

/** Joins as a query takes them. */
export function writtenJoins(
  joins: Readonly<Record<string, AnyJoin>>,
): NonNullable<components['schemas']['Query']['join']> {
  return Object.fromEntries(
    Object.entries(joins).map(
      ([
        name,
        {
          from: { address },
          where = {},
          ...rest
        },
      ]) => [
        name,
        { ...rest, where: fieldsOf(where), [typeof address === 'number' ? 'dataSourceId' : 'dataSourceName']: address },
      ],
    ),
  );
}
