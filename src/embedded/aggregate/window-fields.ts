import { compareValues } from '../bson/compare.ts';
import type { PathTree } from '../bson/path-tree.ts';
import type { Doc, Value } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import { pathSegments } from '../expression/field-path.ts';
import { typeName } from '../expression/type-name.ts';
import { compileSort, type Sort } from '../query/sort.ts';
import { PAUSE, type Rows } from '../rows.ts';
import { sortedRuns } from '../sorted-runs.ts';
import { valueMap } from './group-index.ts';
import { collected, rowsOf } from './held-rows.ts';
import { memoryMeter, sizeOf } from './memory.ts';
import { withValueAt } from './set-path.ts';
import { alsoReads, type StageCompiler, stageExpression, unitedPaths } from './stage.ts';
import { type WindowFunction, windowFunction } from './window-function.ts';

interface Partition {
  readonly key: Value;
  docs: Doc[];
}

/** `$setWindowFields`: fields computed from the neighbours of each document within its partition, in an order of its own. */
export const setWindowFields: StageCompiler = (spec, environment, name) => {
  if (!(spec instanceof Map))
    throw failure(9, `the ${name} stage specification must be an object, found ${typeName(spec)}`);
  for (const key of spec.keys()) {
    if (!['partitionBy', 'sortBy', 'output'].includes(key))
      throw failure(40415, `BSON field '${name}.${key}' is an unknown field.`);
  }
  const output = spec.get('output');
  if (output === undefined) throw failure(40414, `BSON field '${name}.output' is missing but a required field`);
  if (!(output instanceof Map))
    throw failure(14, `BSON field '${name}.output' is the wrong type, expected type 'object'`);
  const sort = readSort(spec.get('sortBy'), name);
  const partitionBy = stageExpression(spec.get('partitionBy') ?? null, environment);
  const fields: [string[], WindowFunction][] = [...output].map(([path, value]) => [
    pathSegments(path),
    windowFunction(path, value, sort, environment),
  ]);
  const reads: (PathTree | undefined)[] = [
    partitionBy.wanted,
    sort?.wanted ?? new Map(),
    ...fields.map(([, each]) => each.wanted),
  ];
  const { variables } = environment;
  return {
    name,
    wanted: alsoReads(unitedPaths(reads)),
    *run(input): Rows {
      const meter = memoryMeter(name);
      const partitions = valueMap<Partition>();
      for (const row of input) {
        if (row === PAUSE) {
          yield row;
          continue;
        }
        const key = partitionBy.evaluate(row, variables) ?? null;
        if (Array.isArray(key))
          throw failure(14, 'An expression used to partition cannot evaluate to value of type array');
        meter.add(sizeOf(row));
        const partition = partitions.get(key);
        if (partition) partition.docs.push(row);
        else partitions.set(key, { key, docs: [row] });
      }
      const ordered = [...partitions.entries()].sort((a, b) => compareValues(a.key, b.key));
      for (const { docs } of ordered) {
        const sorted = sort ? yield* inOrder(docs, sort) : docs;
        const columns = fields.map(([segments, each]) => ({ segments, values: each.over(sorted, variables, meter) }));
        let next = 0;
        for (const doc of rowsOf(sorted)) {
          if (doc === PAUSE) yield doc;
          else {
            const index = next++;
            yield columns.reduce((row, { segments, values }) => withValueAt(row, segments, values[index]), doc);
          }
        }
        yield PAUSE;
      }
    },
  };
};

function* inOrder(docs: readonly Doc[], sort: Sort): Generator<typeof PAUSE, Doc[], undefined> {
  const runs = sortedRuns(sort.compare);
  for (const doc of docs) runs.add(doc);
  return yield* collected(runs.take());
}

function readSort(spec: Value | undefined, name: string): Sort | undefined {
  if (spec === undefined) return undefined;
  if (!(spec instanceof Map))
    throw failure(14, `BSON field '${name}.sortBy' is the wrong type, expected type 'object'`);
  return compileSort(spec);
}
