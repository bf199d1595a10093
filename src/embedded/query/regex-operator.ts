import { BSONRegExp } from 'bson';
import { badValue, type Value } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import { compilePattern } from '../expression/regex.ts';
import type { Test } from './path.ts';

/** A pattern asks texts whether it is found in them, and stored regular expressions whether they are the same. */
export function regexTest(pattern: string, flags: string): Test {
  if (pattern.includes('\0')) throw badValue('Regular expression cannot contain an embedded null byte');
  const regex = compilePattern(pattern, flags);
  const sorted = sortFlags(flags);
  return (value) => {
    if (typeof value === 'string') return regex.test(value);
    return value instanceof BSONRegExp && value.pattern === pattern && sortFlags(value.options) === sorted;
  };
}

/** `$regex` with its `$options`, the order in which they stand deciding the code when both carry flags. */
export function regexOperator(operators: ReadonlyMap<string, Value>): Test {
  const given = operators.get('$regex');
  if (given === undefined) throw badValue('$options needs a $regex');
  const options = operators.get('$options');
  if (options !== undefined && typeof options !== 'string') throw badValue('$options has to be a string');
  if (typeof given === 'string') return regexTest(given, options ?? '');
  if (!(given instanceof BSONRegExp)) throw badValue('$regex has to be a string');
  if (options !== undefined && given.options !== '') {
    const regexFirst = [...operators.keys()].find((name) => name === '$regex' || name === '$options') === '$regex';
    throw failure(regexFirst ? 51075 : 51074, 'options set in both $regex and $options');
  }
  return regexTest(given.pattern, options ?? given.options);
}

function sortFlags(flags: string): string {
  return [...flags].sort().join('');
}
