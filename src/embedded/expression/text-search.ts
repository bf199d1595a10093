import { BSONRegExp } from 'bson';
import { type Doc, Int32, type Value } from '../bson/value.ts';
import { isNone } from './array-operand.ts';
import { searchRange } from './arrays.ts';
import { failure } from './failure.ts';
import { named, type OperatorTable, several } from './operator.ts';
import { compilePattern, type Pattern, type PatternMatch } from './regex.ts';
import { codePoints, offsetOf } from './text-value.ts';
import { typeName } from './type-name.ts';

type Given = Value | undefined;

function texts(values: Given[], name: string, firstCode: number, secondCode: number): [string, string] | null {
  const [text, wanted] = values;
  if (isNone(text)) return null;
  if (typeof text !== 'string')
    throw failure(firstCode, `${name} requires a string as the first argument, found: ${typeName(text)}`);
  if (typeof wanted !== 'string') {
    throw failure(secondCode, `${name} requires a string as the second argument, found: ${typeName(wanted)}`);
  }
  return [text, wanted];
}

function indexOfPoints(values: Given[], name: string): Given {
  const given = texts(values, name, 40093, 40094);
  if (!given) return null;
  const [text, wanted] = given;
  const length = codePoints(text);
  const { from, to } = searchRange(values, length, name);
  if (from > length) return new Int32(-1);
  const end = offsetOf(text, to);
  const at = text.slice(0, end).indexOf(wanted, offsetOf(text, from));
  return new Int32(at < 0 || from > to ? -1 : codePoints(text.slice(0, at)));
}

function indexOfBytes(values: Given[], name: string): Given {
  const given = texts(values, name, 40091, 40092);
  if (!given) return null;
  const bytes = Buffer.from(given[0]);
  const { from, to } = searchRange(values, bytes.length, name);
  if (from > bytes.length || from > to) return new Int32(-1);
  return new Int32(bytes.subarray(0, to).indexOf(given[1], from));
}

function regexOperator(apply: (pattern: Pattern, input: string) => Given, none: () => Given) {
  return named(
    ['input', 'regex'],
    ['options'],
    { notObject: 51103, unknown: 31024, missing: [31022, 31023] },
    ({ input, regex, options }, name) => {
      if (!isNone(input) && typeof input !== 'string') {
        throw failure(51104, `${name} needs 'input' to be of type string, not ${typeName(input)}`);
      }
      const pattern = patternOf(regex, options, name);
      return isNone(input) || !pattern ? none() : apply(pattern, input);
    },
  );
}

function patternOf(regex: Given, options: Given, name: string): Pattern | undefined {
  if (!isNone(options) && typeof options !== 'string') {
    throw failure(51106, `${name} needs 'options' to be of type string`);
  }
  if (isNone(regex)) return undefined;
  if (typeof regex === 'string') return compilePattern(regex, options ?? '', 51111);
  if (!(regex instanceof BSONRegExp)) throw failure(51105, `${name} needs 'regex' to be of type string or regex`);
  if (regex.options !== '' && !isNone(options)) {
    throw failure(51107, `${name} found regex options specified in both 'regex' and 'options' fields`);
  }
  return compilePattern(regex.pattern, regex.options || (options ?? ''), 51111);
}

function describe(match: PatternMatch, input: string): Doc {
  return new Map<string, Value>([
    ['match', match.text],
    ['idx', new Int32(codePoints(input.slice(0, match.start)))],
    ['captures', [...match.groups]],
  ]);
}

function findAll(pattern: Pattern, input: string): Value[] {
  const found: Value[] = [];
  for (let from = 0; from < input.length || found.length === 0; ) {
    const match = pattern.find(input, from);
    if (!match) break;
    found.push(describe(match, input));
    const end = match.start + match.text.length;
    // After an empty match the search goes on behind the next code point.
    from = match.text === '' ? end + offsetOf(input.slice(end, end + 2), 1) : end;
    if (input === '') break;
  }
  return found;
}

/** Finding texts and patterns in texts. */
export const textSearchOperators: OperatorTable = {
  $indexOfCP: several(2, 4, indexOfPoints),
  $indexOfBytes: several(2, 4, indexOfBytes),
  $regexMatch: regexOperator(
    (pattern, input) => pattern.test(input),
    () => false,
  ),
  $regexFind: regexOperator(
    (pattern, input) => {
      const match = pattern.find(input, 0);
      return match ? describe(match, input) : null;
    },
    () => null,
  ),
  $regexFindAll: regexOperator(findAll, () => []),
};
