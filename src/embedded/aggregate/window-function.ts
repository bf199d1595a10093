import type { PathTree } from '../bson/path-tree.ts';
import { type Doc, notImplemented, type Value } from '../bson/value.ts';
import { compileExpression, type Variables } from '../expression/compile.ts';
import { failure } from '../expression/failure.ts';
import { smallInteger } from '../expression/numbers.ts';
import { constantOf, namedFields } from '../expression/operator.ts';
import type { Sort } from '../query/sort.ts';
import { type Accumulator, findAccumulator } from './accumulators.ts';
import { covariance } from './covariance.ts';
import type { Environment } from './environment.ts';
import type { MemoryMeter } from './memory.ts';
import { stageExpression } from './stage.ts';
import { readWindow, type Window } from './window.ts';
import { calculated, calculus } from './window-calculus.ts';
import { lastKnown, linearFill } from './window-fill.ts';

/** Computes one field for all documents of a partition, which come in their order. */
export interface WindowFunction {
  readonly wanted: PathTree | undefined;
  over(docs: readonly Doc[], variables: Variables, meter: MemoryMeter): Value[];
}

const leftOut = new Set(['$expMovingAvg', '$median', '$minMaxScaler', '$percentile']);
const onlyForWindows: ReadonlyMap<string, Accumulator> = new Map([
  ['$covariancePop', covariance('population')],
  ['$covarianceSamp', covariance('sample')],
]);
const notForWindows = new Set(['$mergeObjects']);

/** Compiles one output field: `{ $sum: '$a', window: { … } }`, `{ $rank: {} }`, `{ $shift: { … } }`. */
export function windowFunction(
  field: string,
  spec: Value,
  sort: Sort | undefined,
  environment: Environment,
): WindowFunction {
  if (!(spec instanceof Map)) throw failure(9, `The field '${field}' must be an object`);
  const [name, ...more] = [...spec.keys()].filter((key) => key !== 'window');
  if (name === undefined || more.length > 0 || !name.startsWith('$')) {
    throw failure(9, `The field '${field}' must name exactly one window function`);
  }
  const operand = spec.get(name) ?? null;
  const window = spec.get('window');
  if (leftOut.has(name)) throw notImplemented(`the window function ${name}`);
  if (name === '$locf' || name === '$linearFill') {
    if (window !== undefined) throw failure(9, `'window' field is not allowed in ${name}`);
    return name === '$locf' ? lastKnown(operand, environment) : linearFill(operand, sort, environment);
  }
  const kind = calculus.get(name);
  if (kind) return calculated(kind, operand, window, sort, environment);
  if (name === '$shift') return shift(operand, window, sort, environment);
  const rank = ranks[name];
  if (rank) return ranked(name, operand, window, sort, rank);
  const accumulator = notForWindows.has(name) ? undefined : (onlyForWindows.get(name) ?? findAccumulator(name));
  if (!accumulator) throw failure(9, `Unrecognized window function, ${name}`);
  const { make, wanted } = accumulator(operand, environment, name);
  const bounds = readWindow(window, sort);
  return { wanted, over: (docs, variables, meter) => accumulated(docs, bounds, () => make(meter), variables) };
}

interface Collecting {
  add(doc: Doc, variables: Variables): void;
  result(): Value;
}

/** A window that only grows is collected once; any other is collected anew for each document. */
function accumulated(docs: readonly Doc[], window: Window, make: () => Collecting, variables: Variables): Value[] {
  const bounds = window(docs);
  let running = make();
  let from = 0;
  let to = 0;
  let result: Value | undefined;
  return docs.map((_, index) => {
    const bound = bounds(index);
    const grows = bound.from === from && bound.to >= to;
    if (grows && bound.to === to && result !== undefined) return result;
    if (!grows) {
      running = make();
      from = bound.from;
      to = from;
    }
    for (; to < bound.to; to++) {
      const doc = docs[to];
      if (doc) running.add(doc, variables);
    }
    result = running.result();
    return result;
  });
}

const ranks: Readonly<Record<string, (index: number, same: boolean, before: number) => number>> = {
  $documentNumber: (index) => index + 1,
  $rank: (index, same, before) => (same ? before : index + 1),
  $denseRank: (_index, same, before) => (same ? before : before + 1),
};

function ranked(
  name: string,
  operand: Value,
  window: Value | undefined,
  sort: Sort | undefined,
  next: (index: number, same: boolean, before: number) => number,
): WindowFunction {
  if (!(operand instanceof Map) || operand.size > 0)
    throw failure(5371603, `${name} must be specified with '{}' as the value`);
  if (window !== undefined) throw failure(5371601, `Rank style window functions take no other arguments`);
  const oneKey = sort && (sort.fields.length === 1 || name === '$documentNumber');
  if (!sort || !oneKey)
    throw failure(5371602, `${name} must be specified with a top level sortBy expression with exactly one element`);
  return {
    wanted: new Map(),
    over: (docs) => {
      let rank = 0;
      return docs.map((doc, index) => {
        const before = docs[index - 1];
        rank = next(index, before !== undefined && sort.compare(before, doc) === 0, rank);
        return BigInt(rank);
      });
    },
  };
}

function shift(
  operand: Value,
  window: Value | undefined,
  sort: Sort | undefined,
  environment: Environment,
): WindowFunction {
  const fields = namedFields(operand, '$shift', ['output', 'by'], ['default'], {
    notObject: 9,
    unknown: 9,
    missing: 9,
  });
  if (window !== undefined) throw failure(9, '$shift does not accept a window');
  if (!sort) throw failure(9, '$shift requires a sortBy');
  const by = smallInteger(fields.get('by'));
  if (by === undefined) throw failure(9, "'$shift:by' field must be an integer");
  const absent = constantOf(compileExpression(fields.get('default') ?? null, environment.scope));
  if (!absent) throw failure(9, "'$shift:default' expression must yield a constant value");
  const { evaluate, wanted } = stageExpression(fields.get('output') ?? null, environment);
  return {
    wanted,
    over: (docs, variables) =>
      docs.map((_, index) => {
        const other = docs[index + by];
        return (other ? evaluate(other, variables) : absent.value) ?? null;
      }),
  };
}
