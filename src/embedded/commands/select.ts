import { badValue, type Doc, Int32, type Value } from '../bson/value.ts';
import { wholeNumber } from '../expression/numbers.ts';
import { planQuery, type Selected } from '../plan/plan.ts';
import type { ExpressionNames } from '../query/expression-operator.ts';
import { compileFilter, type Filter } from '../query/filter.ts';
import { compileSort, type Sort } from '../query/sort.ts';
import type { Collection, View } from '../store/store.ts';

/** A filter, a sort and a hint, compiled once. */
export interface Query {
  readonly filter: Filter;
  readonly sort: Sort | undefined;
  readonly hint: Value | undefined;
  readonly rawFilter: Doc;
  readonly rawSort: Doc | undefined;
}

interface GivenQuery {
  readonly filter: Doc | undefined;
  readonly sort?: Doc | undefined;
  readonly hint?: Value | undefined;
  readonly expressions?: ExpressionNames;
}

export function prepareQuery({ filter = new Map(), sort, hint, expressions }: GivenQuery): Query {
  const compiled = compileFilter(filter, expressions);
  // The order of insertion is a way to read, not an order to sort by.
  if (sort?.has('$natural') === true) {
    return { filter: compiled, sort: undefined, hint: naturalOrder(sort, hint), rawFilter: filter, rawSort: undefined };
  }
  return {
    filter: compiled,
    sort: sort === undefined || sort.size === 0 ? undefined : compileSort(sort),
    hint,
    rawFilter: filter,
    rawSort: sort,
  };
}

/** `{ $natural: ±1 }` as a hint; code 2 for another direction, for more sort fields and for a hint that names an index. */
function naturalOrder(sort: Doc, hint: Value | undefined): Doc {
  if (sort.size > 1) throw badValue("Cannot include '$natural' in compound sort");
  const direction = wholeNumber(sort.get('$natural'));
  if (direction !== 1 && direction !== -1) throw badValue('$natural sort cannot be set to a value other than -1 or 1.');
  const hinted =
    hint !== undefined && hint !== null && !(hint instanceof Map && (hint.size === 0 || hint.has('$natural')));
  if (hinted) throw badValue('Cannot use a $natural sort with a hint that names an index');
  return new Map([['$natural', new Int32(direction)]]);
}

interface Selection {
  readonly view: View;
  readonly collection: Collection | undefined;
  readonly query: Query;
  /** More than so many records are not asked for. */
  readonly atMost?: number | undefined;
}

/** The records of a collection that a query selects, in its order; none when the collection does not exist. */
export function* select({ view, collection, query, atMost }: Selection): Selected {
  if (collection !== undefined) yield* planQuery(collection, { ...query, atMost }).run(view);
}
