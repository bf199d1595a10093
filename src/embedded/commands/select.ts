import type { Doc, Value } from '../bson/value.ts';
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
  return {
    filter: compileFilter(filter, expressions),
    sort: sort === undefined || sort.size === 0 ? undefined : compileSort(sort),
    hint,
    rawFilter: filter,
    rawSort: sort,
  };
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
