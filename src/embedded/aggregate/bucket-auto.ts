import { compareValues } from '../bson/compare.ts';
import { type Doc, notImplemented, type Value } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import { smallInteger } from '../expression/numbers.ts';
import { typeName } from '../expression/type-name.ts';
import { PAUSE, type Rows } from '../rows.ts';
import { sortedRuns } from '../sorted-runs.ts';
import { bucketOutput, checkGroupBy } from './bucket.ts';
import { collected } from './held-rows.ts';
import { memoryMeter, sizeOf } from './memory.ts';
import { onlyReads, type StageCompiler, stageExpression, unitedPaths } from './stage.ts';

interface Entry {
  readonly value: Value;
  readonly doc: Doc;
}

/**
 * `$bucketAuto`: so many groups of about equal size. Equal values are never parted, so there may be fewer groups; `max` is the least value of
 * the next group, and of the last one its greatest value.
 */
export const bucketAuto: StageCompiler = (spec, environment, name) => {
  if (!(spec instanceof Map))
    throw failure(40240, `The argument to ${name} must be an object, but found type: ${typeName(spec)}`);
  for (const key of spec.keys()) {
    if (!['groupBy', 'buckets', 'output', 'granularity'].includes(key))
      throw failure(40245, `Unrecognized option to ${name}: ${key}`);
  }
  const groupBy = spec.get('groupBy');
  const buckets = spec.get('buckets');
  if (groupBy === undefined || buckets === undefined)
    throw failure(40246, `${name} requires 'groupBy' and 'buckets' to be specified`);
  if (spec.has('granularity')) throw notImplemented("$bucketAuto with 'granularity'");
  checkGroupBy(groupBy, name, 40239);
  const count = bucketCount(buckets);
  const by = stageExpression(groupBy, environment);
  const fields = bucketOutput(spec.get('output'), environment, 40244);
  const { variables } = environment;
  return {
    name,
    wanted: onlyReads(unitedPaths([by.wanted, ...fields.map(([, field]) => field.wanted)])),
    *run(input): Rows {
      const meter = memoryMeter(name);
      const sorted = sortedRuns<Entry>((a, b) => compareValues(a.value, b.value));
      for (const row of input) {
        if (row === PAUSE) {
          yield row;
          continue;
        }
        meter.add(sizeOf(row));
        sorted.add({ value: by.evaluate(row, variables) ?? null, doc: row });
      }
      const entries = yield* collected(sorted.take());
      for (const { from, to } of ranges(entries, count)) {
        const collectors = fields.map(([, field]) => field.make(meter));
        for (const { doc } of entries.slice(from, to)) for (const each of collectors) each.add(doc, variables);
        const max = entries[to] ?? entries[to - 1];
        const id: Doc = new Map([
          ['min', entries[from]?.value ?? null],
          ['max', max?.value ?? null],
        ]);
        const result: Doc = new Map<string, Value>([['_id', id]]);
        for (const [index, [field]] of fields.entries()) result.set(field, collectors[index]?.result() ?? null);
        yield result;
      }
    },
  };
};

function bucketCount(buckets: Value): number {
  const count = smallInteger(buckets);
  if (count === undefined) {
    const isNumber = ['int', 'long', 'double', 'decimal'].includes(typeName(buckets));
    throw failure(isNumber ? 40242 : 40241, "The $bucketAuto 'buckets' field must be a 32-bit integer");
  }
  if (count <= 0) throw failure(40243, `The $bucketAuto 'buckets' field must be greater than 0, but found: ${count}`);
  return count;
}

/** Each group takes its share, rounded, the last one the rest, and then all that equal its last value. */
function* ranges(entries: readonly Entry[], count: number): Generator<{ from: number; to: number }> {
  const share = Math.max(1, Math.round(entries.length / count));
  let from = 0;
  for (let made = 1; from < entries.length; made++) {
    let to = made === count ? entries.length : Math.min(entries.length, from + share);
    while (to < entries.length && compareValues(entries[to]?.value, entries[to - 1]?.value) === 0) to++;
    yield { from, to };
    from = to;
  }
}
