import type { Value } from '../bson/value.ts';
import { PAUSE } from '../rows.ts';
import { foreignSide } from './foreign-side.ts';
import { valueMap } from './group-index.ts';
import { collected, rowsOf } from './held-rows.ts';
import { localValues } from './join-values.ts';
import type { Lookup, LookupSpec } from './lookup.ts';
import { compileStages } from './pipeline.ts';
import { pathTree, unitedPaths } from './stage.ts';

const ROWS_A_PAUSE = 50;

/** A lookup by equal fields: the documents that share a value, each then through the pipeline if there is one. */
export function joined({ from, fields, stages, lets, inner }: LookupSpec): Lookup {
  const local = fields?.local ?? [];
  const pipeline = compileStages(stages ?? [], inner);
  const foreign = foreignSide(
    {
      stage: '$lookup',
      collection: from,
      path: fields?.foreign ?? '',
      filter: pipeline.leading,
      wanted: pipeline.wanted,
    },
    inner,
  );
  return {
    wanted: unitedPaths([pathTree(local.join('.')), ...lets.map(({ value }) => value.wanted)]),
    batch: 250,
    *answers(rows) {
      const wantedValues = rows.map((row) => localValues(row, local));
      yield* foreign.load(distinct(wantedValues));
      const found: Value[][] = [];
      for (const [index, row] of rows.entries()) {
        if (index % ROWS_A_PAUSE === 0) yield PAUSE;
        const matching = foreign.matching(wantedValues[index] ?? []);
        if (!stages) {
          found.push(matching);
          continue;
        }
        for (const { key, value } of lets) inner.variables.set(key, value.evaluate(row, inner.variables));
        found.push(yield* collected(pipeline.run(rowsOf(matching))));
      }
      return found;
    },
  };
}

function distinct(lists: readonly Value[][]): Value[] {
  const found = valueMap<Value>();
  for (const list of lists) {
    for (const value of list) if (found.get(value) === undefined) found.set(value, value);
  }
  return [...found.entries()];
}
