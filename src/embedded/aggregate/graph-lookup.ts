import type { Doc, Value } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import { pathSegments } from '../expression/field-path.ts';
import { wholeNumber } from '../expression/numbers.ts';
import { typeName } from '../expression/type-name.ts';
import { PAUSE, type Rows } from '../rows.ts';
import { type ForeignSide, foreignSide } from './foreign-side.ts';
import { valueMap } from './group-index.ts';
import { localValues } from './join-values.ts';
import { memoryMeter, sizeOf } from './memory.ts';
import { withValueAt } from './set-path.ts';
import { alsoReads, type StageCompiler, stageExpression } from './stage.ts';

interface Spec {
  readonly from: string;
  readonly startWith: Value;
  readonly connectFrom: readonly string[];
  readonly connectTo: string;
  readonly as: readonly string[];
  readonly maxDepth: number;
  readonly depthField: readonly string[] | undefined;
  readonly filter: Doc | undefined;
}

/** `$graphLookup`: what can be reached from a value over the documents of a collection, level by level, each document once. */
export const graphLookup: StageCompiler = (value, environment, name) => {
  const spec = readSpec(value);
  const start = stageExpression(spec.startWith, environment);
  return {
    name,
    wanted: alsoReads(start.wanted),
    *run(input): Rows {
      const foreign = foreignSide(
        { stage: name, collection: spec.from, path: spec.connectTo, filter: spec.filter, wanted: undefined },
        environment,
      );
      for (const row of input) {
        if (row === PAUSE) {
          yield row;
          continue;
        }
        const first = start.evaluate(row, environment.variables);
        const found = yield* reached(spec, foreign, Array.isArray(first) ? first : [first ?? null]);
        yield withValueAt(row, spec.as, found);
      }
    },
  };
};

function* reached(
  spec: Spec,
  foreign: ForeignSide,
  start: readonly Value[],
): Generator<typeof PAUSE, Doc[], undefined> {
  const meter = memoryMeter('$graphLookup');
  const asked = valueMap<true>();
  const seen = valueMap<true>();
  const found: Doc[] = [];
  let frontier = newValues(start, asked);
  for (let depth = 0; frontier.length > 0 && depth <= spec.maxDepth; depth++) {
    yield* foreign.load(frontier);
    const next: Value[] = [];
    for (const doc of foreign.matching(frontier)) {
      const id = doc.get('_id');
      if (seen.get(id)) continue;
      seen.set(id, true);
      meter.add(sizeOf(doc));
      found.push(spec.depthField ? withValueAt(doc, spec.depthField, BigInt(depth)) : doc);
      next.push(...localValues(doc, spec.connectFrom));
    }
    frontier = newValues(next, asked);
  }
  return found;
}

function newValues(values: readonly Value[], asked: ReturnType<typeof valueMap<true>>): Value[] {
  return values.filter((value) => {
    if (asked.get(value)) return false;
    asked.set(value, true);
    return true;
  });
}

function readSpec(value: Value): Spec {
  if (!(value instanceof Map))
    throw failure(9, `the $graphLookup stage specification must be an object, but found ${typeName(value)}`);
  let maxDepth = Number.POSITIVE_INFINITY;
  const texts = new Map<string, string>();
  for (const [key, each] of value) {
    if (key === 'startWith') continue;
    if (key === 'maxDepth') maxDepth = depthOf(each);
    else if (key === 'restrictSearchWithMatch') {
      if (!(each instanceof Map))
        throw failure(40185, `restrictSearchWithMatch must be an object, found ${typeName(each)}`);
    } else if (['as', 'connectFromField', 'connectToField', 'depthField', 'from'].includes(key)) {
      if (typeof each !== 'string')
        throw failure(40103, `expected string as argument for ${key}, found: ${typeName(each)}`);
      texts.set(key, each);
    } else throw failure(40104, `Unknown argument to $graphLookup: ${key}`);
  }
  const filter = value.get('restrictSearchWithMatch');
  const [from, as] = [texts.get('from'), texts.get('as')];
  const [connectFrom, connectTo] = [texts.get('connectFromField'), texts.get('connectToField')];
  const startWith = value.get('startWith');
  if (
    from === undefined ||
    as === undefined ||
    connectFrom === undefined ||
    connectTo === undefined ||
    startWith === undefined
  ) {
    throw failure(
      40105,
      "$graphLookup requires 'from', 'as', 'startWith', 'connectFromField', and 'connectToField' to be specified.",
    );
  }
  pathSegments(connectTo);
  const depthField = texts.get('depthField');
  return {
    from,
    startWith,
    connectFrom: pathSegments(connectFrom),
    connectTo,
    as: pathSegments(as),
    maxDepth,
    depthField: depthField === undefined ? undefined : pathSegments(depthField),
    filter: filter instanceof Map ? filter : undefined,
  };
}

function depthOf(value: Value): number {
  const depth = wholeNumber(value);
  const isNumber = ['int', 'long', 'double', 'decimal'].includes(typeName(value));
  if (!isNumber) throw failure(40100, `maxDepth must be numeric, found type: ${typeName(value)}`);
  if (depth === undefined) throw failure(40102, 'maxDepth could not be represented as a long long');
  if (depth < 0) throw failure(40101, `maxDepth requires a nonnegative argument, found: ${depth}`);
  return depth;
}
