import type { PathTree } from '../bson/path-tree.ts';
import { type Doc, Int32, notImplemented, type Value } from '../bson/value.ts';
import { type Accumulation, average, deviation, extreme, sum } from '../expression/accumulation.ts';
import type { Expression, Variables } from '../expression/compile.ts';
import { failure } from '../expression/failure.ts';
import { mergeInto } from '../expression/structure.ts';
import type { Environment } from './environment.ts';
import { valueMap } from './group-index.ts';
import { manyAccumulators } from './many-accumulators.ts';
import { type MemoryMeter, sizeOf } from './memory.ts';
import { stageExpression } from './stage.ts';

/** What collects the values of one output field over the documents of one group. */
export interface Collector {
  add(doc: Doc, variables: Variables): void;
  result(): Value;
}

/** One output field: how a collector for a new group is made, and what it reads. */
export interface AccumulatorField {
  readonly make: (meter: MemoryMeter) => Collector;
  readonly wanted: PathTree | undefined;
}

/** Compiles the operand of one accumulator. */
export type Accumulator = (operand: Value, environment: Environment, name: string) => AccumulatorField;

/** An accumulator of the values of one expression. */
function ofValues(make: (meter: MemoryMeter) => Accumulation): Accumulator {
  return (operand, environment, name) => {
    if (Array.isArray(operand)) throw failure(40237, `The ${name} accumulator is a unary operator`);
    const { evaluate, wanted } = stageExpression(operand, environment);
    return { wanted, make: (meter) => collector(evaluate, make(meter)) };
  };
}

function collector(evaluate: Expression, accumulation: Accumulation): Collector {
  return {
    add: (doc, variables) => accumulation.add(evaluate(doc, variables)),
    result: accumulation.result,
  };
}

function first(): Accumulation {
  let found: Value | undefined;
  let any = false;
  return {
    add: (value) => {
      if (any) return;
      any = true;
      found = value;
    },
    result: () => found ?? null,
  };
}

function last(): Accumulation {
  let found: Value | undefined;
  return {
    add: (value) => {
      found = value;
    },
    result: () => found ?? null,
  };
}

function push(meter: MemoryMeter): Accumulation {
  const values: Value[] = [];
  return {
    add: (value) => {
      if (value === undefined) return;
      meter.add(sizeOf(value));
      values.push(value);
    },
    result: () => [...values],
  };
}

function addToSet(meter: MemoryMeter): Accumulation {
  const values = valueMap<Value>();
  return {
    add: (value) => {
      if (value === undefined || values.get(value) !== undefined) return;
      meter.add(sizeOf(value));
      values.set(value, value);
    },
    result: () => [...values.entries()],
  };
}

function mergeObjects(): Accumulation {
  const merged: Doc = new Map();
  return { add: (value) => mergeInto(merged, value), result: () => new Map(merged) };
}

const count: Accumulator = (operand, _environment, name) => {
  if (!(operand instanceof Map) || operand.size > 0) throw failure(14, `${name} takes no arguments, i.e. ${name}: {}`);
  return {
    wanted: new Map(),
    make: () => {
      let seen = 0;
      return {
        add: () => {
          seen++;
        },
        result: () => new Int32(seen),
      };
    },
  };
};

const accumulators: ReadonlyMap<string, Accumulator> = new Map(
  Object.entries({
    $sum: ofValues(sum),
    $avg: ofValues(average),
    $min: ofValues(extreme(1)),
    $max: ofValues(extreme(-1)),
    $stdDevPop: ofValues(deviation('population')),
    $stdDevSamp: ofValues(deviation('sample')),
    $first: ofValues(first),
    $last: ofValues(last),
    $push: ofValues(push),
    $addToSet: ofValues(addToSet),
    $mergeObjects: ofValues(mergeObjects),
    $count: count,
    ...manyAccumulators,
  }),
);

const leftOut = new Set(['$accumulator', '$median', '$percentile', '$setUnion', '$concatArrays']);

/** Compiles one output field of `$group`, `{ $sum: … }`. Throws 40234, 40238, 15952 and what the accumulator refuses. */
export function accumulatorField(field: string, spec: Value, environment: Environment): AccumulatorField {
  if (!(spec instanceof Map)) throw failure(40234, `The field '${field}' must be an accumulator object`);
  const [only] = spec;
  if (!only || spec.size !== 1) throw failure(40238, `The field '${field}' must specify one accumulator`);
  const [name, operand] = only;
  const accumulator = findAccumulator(name);
  if (accumulator) return accumulator(operand, environment, name);
  if (leftOut.has(name)) throw notImplemented(`the accumulator ${name}`);
  throw failure(15952, `unknown group operator '${name}'`);
}

/** The accumulator of this name, if there is one. */
export function findAccumulator(name: string): Accumulator | undefined {
  return accumulators.get(name);
}
