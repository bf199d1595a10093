import type { Doc, Value } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import { PAUSE, type Rows } from '../rows.ts';
import { type AccumulatorField, accumulatorField, type Collector } from './accumulators.ts';
import type { Environment } from './environment.ts';
import { valueMap } from './group-index.ts';
import { memoryMeter, sizeOf } from './memory.ts';
import {
  onlyReads,
  type Stage,
  type StageCompiler,
  type StageExpression,
  stageExpression,
  unitedPaths,
} from './stage.ts';

/** `$group`: one document for each value of the `_id` expression, `_id` first, in the order in which the groups were met. */
export const group: StageCompiler = (spec, environment, name) => {
  if (!(spec instanceof Map)) throw failure(15947, "a group's fields must be specified in an object");
  const id = spec.get('_id');
  if (id === undefined) throw failure(15955, 'a group specification must include an _id');
  const fields = accumulatorFields(spec, environment);
  return groupStage(name, stageExpression(id, environment), fields, environment);
};

/** The output fields of a group beside `_id`. Throws 40235 and 40236 for names that cannot be fields. */
export function accumulatorFields(spec: Doc, environment: Environment): [string, AccumulatorField][] {
  const fields: [string, AccumulatorField][] = [];
  for (const [field, value] of spec) {
    if (field === '_id') continue;
    if (field.includes('.')) throw failure(40235, `The field name '${field}' cannot contain '.'`);
    if (field.startsWith('$')) throw failure(40236, `The field name '${field}' cannot be an operator name`);
    fields.push([field, accumulatorField(field, value, environment)]);
  }
  return fields;
}

interface Group {
  readonly id: Value;
  readonly collectors: readonly Collector[];
}

const GROUPS_A_PAUSE = 1000;

/** A stage that groups by an expression; missing and null are one group. */
export function groupStage(
  name: string,
  id: StageExpression,
  fields: readonly [string, AccumulatorField][],
  { variables }: Environment,
): Stage {
  const makers = fields.map(([, field]) => field.make);
  const names = fields.map(([field]) => field);
  return {
    name,
    wanted: onlyReads(unitedPaths([id.wanted, ...fields.map(([, field]) => field.wanted)])),
    *run(input): Rows {
      const meter = memoryMeter(name);
      const groups = valueMap<Group>();
      for (const row of input) {
        if (row === PAUSE) {
          yield row;
          continue;
        }
        const key = id.evaluate(row, variables) ?? null;
        let group = groups.get(key);
        if (!group) {
          group = { id: key, collectors: makers.map((make) => make(meter)) };
          meter.add(64 + sizeOf(key) + 64 * makers.length);
          groups.set(key, group);
        }
        const { collectors } = group;
        for (let index = 0; index < collectors.length; index++) collectors[index]?.add(row, variables);
      }
      let given = 0;
      for (const { id: key, collectors } of groups.entries()) {
        if (++given % GROUPS_A_PAUSE === 0) yield PAUSE;
        const result: Doc = new Map([['_id', key]]);
        for (const [index, collector] of collectors.entries()) result.set(names[index] ?? '', collector.result());
        yield result;
      }
    },
  };
}
