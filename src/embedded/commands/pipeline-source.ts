import type { Environment } from '../aggregate/environment.ts';
import type { CompiledPipeline } from '../aggregate/pipeline.ts';
import type { PathTree } from '../bson/path-tree.ts';
import type { Value } from '../bson/value.ts';
import { type Plan, planQuery } from '../plan/plan.ts';
import type { ExpressionNames } from '../query/expression-operator.ts';
import { PAUSE, type Rows } from '../rows.ts';
import type { Collection, View } from '../store/store.ts';
import { prepareQuery } from './select.ts';

/** What a pipeline reads from: the collections of one database as one view shows them. */
export interface PipelineGround {
  readonly view: View;
  readonly collection: (name: string) => Collection | undefined;
  readonly expressions: ExpressionNames;
}

export function pipelineEnvironment({ view, collection, expressions }: PipelineGround): Environment {
  return {
    variables: expressions.variables,
    scope: expressions.scope ?? new Map(),
    hasIndex: (name, path) =>
      collection(name)?.indexes.some(({ paths, hidden }) => paths[0] === path && !hidden) === true,
    *rows(name, filter, wanted) {
      const found = collection(name);
      if (found === undefined) return;
      const query = prepareQuery({ filter, expressions });
      yield* planQuery(found, query).documents(view, wanted);
    },
  };
}

/** How the first rows of a pipeline are read: by its leading filter, in the order of its leading sort where an index gives it. */
export interface Source {
  readonly plan: Plan;
  /** Rows behind this one are not used. */
  readonly most: number;
}

export function pipelineSource(
  collection: Collection,
  pipeline: Pick<CompiledPipeline, 'leading' | 'leadingSort'>,
  hint: Value | undefined,
  expressions: ExpressionNames,
): Source {
  const { leading, leadingSort } = pipeline;
  if (leadingSort !== undefined) {
    const plan = planQuery(collection, prepareQuery({ filter: leading, sort: leadingSort.sort, hint, expressions }));
    if (plan.explain().get('stage') !== 'SORT') return { plan, most: leadingSort.most };
  }
  return {
    plan: planQuery(collection, prepareQuery({ filter: leading, hint, expressions })),
    most: Number.POSITIVE_INFINITY,
  };
}

/** The documents of a source, decoded as far as `wanted`. */
export function sourceRows({ plan, most }: Source, view: View, wanted: PathTree | undefined): Rows {
  const rows = plan.documents(view, wanted);
  return most === Number.POSITIVE_INFINITY ? rows : firstRows(rows, most);
}

function* firstRows(rows: Rows, most: number): Rows {
  let left = most;
  for (const row of rows) {
    if (left <= 0) return;
    if (row !== PAUSE) left--;
    yield row;
  }
}
