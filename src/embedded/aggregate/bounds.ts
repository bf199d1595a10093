import { type Doc, Int32, type Value } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import { wholeNumber } from '../expression/numbers.ts';
import { PAUSE, type Rows } from '../rows.ts';
import { alsoReads, type Stage, type StageCompiler } from './stage.ts';

/** `$limit`: at least 1; what comes after is not even read. */
export const limit: StageCompiler = (spec, _environment, name) => {
  const most = limitOf(spec);
  return {
    name,
    wanted: alsoReads(new Map()),
    *run(input): Rows {
      let left = most;
      for (const row of input) {
        yield row;
        if (row !== PAUSE && --left === 0) return;
      }
    },
  };
};

/** The number of a `$limit`. Throws 5107201 for what is no whole number from 0, and 15958 for 0. */
export function limitOf(spec: Value): number {
  const most = countOf(spec, 5107201, '$limit');
  if (most === 0) throw failure(15958, 'the limit must be positive');
  return most;
}

/** The number of a `$skip`. Throws 5107200 for what is no whole number from 0. */
export function skipOf(spec: Value): number {
  return countOf(spec, 5107200, '$skip');
}

function countOf(spec: Value, code: number, name: string): number {
  const count = wholeNumber(spec);
  if (count === undefined) throw failure(code, `invalid argument to ${name} stage: Expected an integer`);
  if (count < 0)
    throw failure(code, `invalid argument to ${name} stage: Expected a non-negative number, but found ${count}`);
  return count;
}

/** `$skip`. */
export const skip: StageCompiler = (spec, _environment, name) => {
  const count = skipOf(spec);
  return {
    name,
    wanted: alsoReads(new Map()),
    *run(input): Rows {
      let left = count;
      for (const row of input) {
        if (row === PAUSE || left === 0) yield row;
        else left--;
      }
    },
  };
};

/** `$count`: one document with the number of documents; none when there are none. */
export const count: StageCompiler = (spec, _environment, name): Stage => {
  if (typeof spec !== 'string') throw failure(40156, 'the count field must be a non-empty string');
  if (spec === '') throw failure(40157, 'the count field must be a non-empty string');
  if (spec.startsWith('$')) throw failure(40158, 'the count field cannot be a $-prefixed path');
  if (spec.includes('\0')) throw failure(40159, 'the count field cannot contain a null byte');
  if (spec.includes('.')) throw failure(40160, "the count field cannot contain '.'");
  return {
    name,
    wanted: () => new Map(),
    *run(input): Rows {
      let seen = 0;
      for (const row of input) {
        if (row === PAUSE) yield row;
        else seen++;
      }
      if (seen > 0) yield new Map([[spec, new Int32(seen)]]);
    },
  };
};

/** `$sample`: so many documents by chance, each with the same chance and none twice. */
export const sample: StageCompiler = (spec, _environment, name) => {
  if (!(spec instanceof Map)) throw failure(28745, 'the $sample stage specification must be an object');
  for (const key of spec.keys()) if (key !== 'size') throw failure(28748, `unrecognized option to $sample: ${key}`);
  const given = spec.get('size');
  if (given === undefined) throw failure(28749, '$sample stage must specify a size');
  const isNumber = typeof given === 'number' || typeof given === 'bigint' || given instanceof Int32;
  if (!isNumber) throw failure(28746, 'size argument to $sample must be a number');
  const size = Math.trunc(wholeNumber(given) ?? (typeof given === 'number' ? given : 0));
  if (size < 1) throw failure(28747, 'size argument to $sample must be a positive integer');
  return {
    name,
    wanted: alsoReads(new Map()),
    *run(input): Rows {
      const chosen: Doc[] = [];
      let seen = 0;
      for (const row of input) {
        if (row === PAUSE) {
          yield row;
          continue;
        }
        seen++;
        if (chosen.length < size) chosen.push(row);
        else {
          const place = Math.floor(Math.random() * seen);
          if (place < size) chosen[place] = row;
        }
      }
      for (let last = chosen.length - 1; last >= 0; last--) {
        const place = Math.floor(Math.random() * (last + 1));
        const row = chosen[place];
        const end = chosen[last];
        if (row === undefined || end === undefined) continue;
        chosen[place] = end;
        yield row;
      }
    },
  };
};
