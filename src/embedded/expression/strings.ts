import { Int32, type Value } from '../bson/value.ts';
import { integerOperand, isNone } from './array-operand.ts';
import { failure } from './failure.ts';
import { binary, named, type OperatorTable, several, unary } from './operator.ts';
import { codePoints, offsetOf, toText } from './text-value.ts';
import { typeName } from './type-name.ts';

type Given = Value | undefined;

const blanks = '\0 \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a';

function concatenated(texts: Given[]): Given {
  let result = '';
  for (const text of texts) {
    if (isNone(text)) return null;
    if (typeof text !== 'string') throw failure(16702, `$concat only supports strings, not ${typeName(text)}`);
    result += text;
  }
  return result;
}

/** Only the letters a to z change, as in MongoDB. */
function lower(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function upper(text: string): string {
  return text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}

function substrPoints(values: Given[], name: string): Given {
  const text = toText(values[0]);
  const start = integerOperand(values[1], `${name}'s starting index`, 34450, 34451);
  const length = integerOperand(values[2], `${name}'s length`, 34452, 34453);
  if (length < 0) throw failure(34454, `${name}: length must be a nonnegative integer.`);
  if (start < 0) throw failure(34455, `${name}: the starting index must be a nonnegative integer.`);
  const from = offsetOf(text, start);
  const rest = text.slice(from);
  return rest.slice(0, offsetOf(rest, length));
}

function substrBytes(values: Given[], name: string): Given {
  const bytes = Buffer.from(toText(values[0]));
  const start = byteNumber(values[1], `${name}'s starting index`, 16034);
  const length = byteNumber(values[2], `${name}'s length`, 16035);
  if (start < 0) throw failure(50752, `${name}: starting index must be non-negative (got: ${start})`);
  if (start >= bytes.length) return '';
  const end = length < 0 ? bytes.length : Math.min(bytes.length, start + length);
  if (continues(bytes[start]))
    throw failure(28656, `${name}: Invalid range, starting index is a UTF-8 continuation byte.`);
  if (continues(bytes[end]))
    throw failure(28657, `${name}: Invalid range, ending index is in the middle of a UTF-8 character.`);
  return bytes.toString('utf8', start, end);
}

function byteNumber(value: Given, name: string, code: number): number {
  if (typeof value === 'number') return Math.trunc(value);
  return integerOperand(value, name, code);
}

function continues(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

function trim(side: 'both' | 'start' | 'end') {
  return named(['input'], ['chars'], { notObject: 50696, unknown: 50694, missing: 50695 }, ({ input, chars }, name) => {
    if (isNone(input)) return null;
    if (typeof input !== 'string')
      throw failure(50699, `${name} requires its input to be a string, got ${typeName(input)}`);
    if (chars === null) return null;
    if (chars !== undefined && typeof chars !== 'string') {
      throw failure(50700, `${name} requires 'chars' to be a string, got ${typeName(chars)}`);
    }
    const points = [...input];
    const cut = new Set(chars ?? blanks);
    let from = 0;
    let to = points.length;
    if (side !== 'end') while (from < to && cut.has(points[from] ?? '')) from++;
    if (side !== 'start') while (to > from && cut.has(points[to - 1] ?? '')) to--;
    return points.slice(from, to).join('');
  });
}

function split(text: Given, separator: Given, name: string): Given {
  if (isNone(text) || isNone(separator)) return null;
  if (typeof text !== 'string')
    throw failure(40085, `${name} requires a string as its first argument, found: ${typeName(text)}`);
  if (typeof separator !== 'string') {
    throw failure(40086, `${name} requires a string as its second argument, found: ${typeName(separator)}`);
  }
  if (separator === '') throw failure(40087, `${name} requires a non-empty separator`);
  return text.split(separator);
}

function replace(all: boolean) {
  return named(
    ['input', 'find', 'replacement'],
    [],
    { notObject: 51751, unknown: 51750, missing: [51749, 51748, 51747] },
    ({ input, find, replacement }, name) => {
      const check = (value: Given, key: string, code: number) => {
        if (isNone(value) || typeof value === 'string') return value;
        throw failure(code, `${name} requires that '${key}' be a string, found: ${typeName(value)}`);
      };
      const text = check(input, 'input', 51746);
      const wanted = check(find, 'find', 51745);
      const put = check(replacement, 'replacement', 51744);
      if (isNone(text) || isNone(wanted) || isNone(put)) return null;
      // An empty text is found before every code point and at the end.
      if (wanted === '') return all ? put + [...text].map((point) => point + put).join('') : put + text;
      if (all) return text.split(wanted).join(put);
      const at = text.indexOf(wanted);
      return at < 0 ? text : text.slice(0, at) + put + text.slice(at + wanted.length);
    },
  );
}

function length(code: number, measure: (text: string) => number) {
  return unary((text, name) => {
    if (typeof text !== 'string') throw failure(code, `${name} requires a string argument, found: ${typeName(text)}`);
    return new Int32(measure(text));
  });
}

function compareIgnoringCase(a: Given, b: Given): Given {
  const order = Buffer.compare(Buffer.from(upper(toText(a))), Buffer.from(upper(toText(b))));
  return new Int32(order);
}

/** Texts. Letter case is ASCII only and positions are code points or UTF-8 bytes, as the names say. */
export const stringOperators: OperatorTable = {
  $concat: several(0, Number.POSITIVE_INFINITY, concatenated),
  $toLower: unary((value) => lower(toText(value))),
  $toUpper: unary((value) => upper(toText(value))),
  $substr: several(3, 3, substrBytes),
  $substrBytes: several(3, 3, substrBytes),
  $substrCP: several(3, 3, substrPoints),
  $strLenCP: length(34471, codePoints),
  $strLenBytes: length(34473, (text) => Buffer.byteLength(text)),
  $trim: trim('both'),
  $ltrim: trim('start'),
  $rtrim: trim('end'),
  $split: binary(split),
  $strcasecmp: binary(compareIgnoringCase),
  $replaceOne: replace(false),
  $replaceAll: replace(true),
};
