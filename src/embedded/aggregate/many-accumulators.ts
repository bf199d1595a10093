import { compareValues } from '../bson/compare.ts';
import type { Value } from '../bson/value.ts';
import { compileExpression } from '../expression/compile.ts';
import { countOperand } from '../expression/extremes.ts';
import { failure } from '../expression/failure.ts';
import { namedFields } from '../expression/operator.ts';
import { unitePaths } from '../expression/reads.ts';
import { compileSort } from '../query/sort.ts';
import type { SortKey } from '../query/sort-key.ts';
import type { Accumulator } from './accumulators.ts';
import type { Environment } from './environment.ts';
import { type MemoryMeter, sizeOf } from './memory.ts';
import { stageExpression } from './stage.ts';

/** Keeps the `most` entries that come first in an order. */
interface Best<Entry> {
  offer(entry: Entry): void;
  kept(): readonly Entry[];
}

/** Of equal entries the older ones come first, or with `newer` those that were offered last. */
function best<Entry>(most: number, compare: (a: Entry, b: Entry) => number, newer = false): Best<Entry> {
  const entries: Entry[] = [];
  const before = (there: Entry, entry: Entry) => compare(there, entry) < (newer ? 0 : 1);
  return {
    offer: (entry) => {
      const worst = entries[entries.length - 1];
      if (entries.length === most && worst !== undefined && before(worst, entry)) return;
      let low = 0;
      let high = entries.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        const there = entries[middle];
        if (there !== undefined && before(there, entry)) low = middle + 1;
        else high = middle;
      }
      entries.splice(low, 0, entry);
      if (entries.length > most) entries.pop();
    },
    kept: () => entries,
  };
}

/** `n` is evaluated once, without a document; what depends on one is refused as no number. */
function countOf(value: Value, environment: Environment): number {
  return countOperand(compileExpression(value, environment.scope)(new Map(), environment.variables));
}

function inputAccumulator(
  make: (most: number, meter: MemoryMeter) => { add(value: Value | undefined): void; result(): Value },
): Accumulator {
  return (operand, environment, name) => {
    const fields = namedFields(operand, name, ['n', 'input'], [], {
      notObject: 5787900,
      unknown: 5787901,
      missing: [5787906, 5787907],
    });
    const most = countOf(fields.get('n') ?? null, environment);
    const { evaluate, wanted } = stageExpression(fields.get('input') ?? null, environment);
    return {
      wanted,
      make: (meter) => {
        const { add, result } = make(most, meter);
        return { add: (doc, variables) => add(evaluate(doc, variables)), result };
      },
    };
  };
}

const firstN = inputAccumulator((most, meter) => {
  const values: Value[] = [];
  return {
    add: (value) => {
      if (values.length >= most) return;
      meter.add(sizeOf(value));
      values.push(value ?? null);
    },
    result: () => [...values],
  };
});

const lastN = inputAccumulator((most, meter) => {
  const values: Value[] = [];
  let at = 0;
  return {
    add: (value) => {
      if (values.length < most) {
        meter.add(sizeOf(value));
        values.push(value ?? null);
      } else {
        values[at] = value ?? null;
        at = (at + 1) % most;
      }
    },
    result: () => [...values.slice(at), ...values.slice(0, at)],
  };
});

function extremeN(direction: 1 | -1): Accumulator {
  return inputAccumulator((most, meter) => {
    const kept = best<Value>(most, (a, b) => direction * compareValues(a, b));
    return {
      add: (value) => {
        if (value === undefined || value === null) return;
        if (kept.kept().length < most) meter.add(sizeOf(value));
        kept.offer(value);
      },
      result: () => [...kept.kept()],
    };
  });
}

interface Keyed {
  readonly key: SortKey;
  readonly output: Value;
}

/** `$top`, `$topN`, `$bottom`, `$bottomN`: the output of the first or last documents of the group in an order of their own. */
function byOrder(end: 'top' | 'bottom', single: boolean): Accumulator {
  return (operand, environment, name) => {
    const fields = namedFields(operand, name, single ? ['sortBy', 'output'] : ['n', 'sortBy', 'output'], [], {
      notObject: 5788001,
      unknown: 5788002,
      missing: single ? [5788005, 5788004] : [5788003, 5788005, 5788004],
    });
    const most = single ? 1 : countOf(fields.get('n') ?? null, environment);
    const sortBy = fields.get('sortBy');
    if (!(sortBy instanceof Map) || sortBy.size === 0) {
      throw failure(5788604, `${name} requires 'sortBy' to be an object with at least one field`);
    }
    const { sortKey, compareKeys, wanted: sorted } = compileSort(sortBy);
    const { evaluate, wanted } = stageExpression(fields.get('output') ?? null, environment);
    const compare = (a: Keyed, b: Keyed) => (end === 'top' ? compareKeys(a.key, b.key) : compareKeys(b.key, a.key));
    return {
      wanted: unitePaths(wanted, sorted),
      make: (meter) => {
        const kept = best(most, compare, end === 'bottom');
        return {
          add: (doc, variables) => {
            const output = evaluate(doc, variables) ?? null;
            if (kept.kept().length < most) meter.add(sizeOf(output));
            kept.offer({ key: sortKey(doc), output });
          },
          result: () => {
            const outputs = kept.kept().map((entry) => entry.output);
            if (single) return outputs[0] ?? null;
            return end === 'top' ? outputs : outputs.reverse();
          },
        };
      },
    };
  };
}

/** The accumulators that keep several documents or their values. */
export const manyAccumulators: Readonly<Record<string, Accumulator>> = {
  $firstN: firstN,
  $lastN: lastN,
  $minN: extremeN(1),
  $maxN: extremeN(-1),
  $top: byOrder('top', true),
  $topN: byOrder('top', false),
  $bottom: byOrder('bottom', true),
  $bottomN: byOrder('bottom', false),
};
