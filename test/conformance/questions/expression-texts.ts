import { brief, expression, expressionOn } from './question.ts';
import { d, day, dec, l, oid, re } from './values.ts';

const rows: [string, unknown][] = [
  ['$concat', ['a', 'b', 'c']], ['$concat', []], ['$concat', ['a', null]], ['$concat', ['a', '$gone']], ['$concat', ['a', 5]], ['$concat', 'a'], ['$concat', ['é', '😀']],
  ['$toUpper', 'abcé'], ['$toUpper', null], ['$toUpper', 5], ['$toUpper', true], ['$toUpper', 'ß'], ['$toLower', 'ABCÉ'], ['$toLower', null], ['$toLower', d(5.5)], ['$toLower', ['$gone']], ['$toUpper', day('2020-01-01T00:00:00Z')], ['$toUpper', [['a']]],
  ['$strLenCP', 'a😀é'], ['$strLenBytes', 'a😀é'], ['$strLenCP', ''], ['$strLenCP', null], ['$strLenBytes', null], ['$strLenCP', 5], ['$strLenBytes', '$gone'],
  ['$substr', ['hello', 1, 3]], ['$substr', ['hello', 1, -1]], ['$substr', ['hello', -1, 2]], ['$substr', [null, 0, 1]], ['$substr', [123, 0, 2]], ['$substrBytes', ['hello', 0, 2]], ['$substrBytes', ['é', 0, 1]], ['$substrBytes', ['aé', 1, 2]], ['$substrBytes', ['aé', 2, 1]], ['$substrBytes', ['hello', 10, 2]], ['$substrBytes', ['hello', 1, 100]], ['$substrCP', ['a😀é', 1, 1]], ['$substrCP', ['hello', 10, 2]], ['$substrCP', ['hello', -1, 2]], ['$substrCP', ['hello', 1, -1]], ['$substrCP', [null, 0, 1]], ['$substrCP', ['hello', 'a', 1]], ['$substrCP', [day('2020-01-01T00:00:00Z'), 0, 4]], ['$substrCP', ['hello', d(1.5), 1]], ['$substrCP', ['hello', d(1), l(2)]],
  ['$split', ['a,b,c', ',']], ['$split', ['abc', ',']], ['$split', [',a,', ',']], ['$split', ['', ',']], ['$split', ['abc', '']], ['$split', [null, ',']], ['$split', ['a', null]], ['$split', [5, ',']], ['$split', ['a', 5]], ['$split', ['aXXbXX', 'XX']],
  ['$indexOfCP', ['a😀b', 'b']], ['$indexOfBytes', ['a😀b', 'b']], ['$indexOfCP', ['abcabc', 'c', 3]], ['$indexOfCP', ['abcabc', 'c', 0, 2]], ['$indexOfCP', ['abc', 'x']], ['$indexOfCP', ['abc', '']], ['$indexOfCP', [null, 'a']], ['$indexOfCP', ['abc', null]], ['$indexOfCP', ['abc', 'a', -1]], ['$indexOfCP', ['abc', 'a', 10]], ['$indexOfCP', ['abc', 'c', 2, 1]], ['$indexOfCP', [5, 'a']], ['$indexOfBytes', ['abcabc', 'a', 1]], ['$indexOfBytes', ['abc', 'a', 'x']], ['$indexOfCP', ['abc']],
  ['$trim', { input: '  ab  ' }], ['$ltrim', { input: '  ab  ' }], ['$rtrim', { input: '  ab  ' }], ['$trim', { input: 'xxabyx', chars: 'xy' }], ['$trim', { input: null }], ['$trim', { input: 'a', chars: null }], ['$trim', { input: 5 }], ['$trim', { input: '\t\n\u00a0 ab\u0000' }], ['$trim', { chars: 'x' }], ['$trim', { input: 'éaé', chars: 'é' }], ['$trim', 'a'], ['$trim', { input: 'a', nope: 1 }],
  ['$replaceOne', { input: 'aaa', find: 'a', replacement: 'b' }], ['$replaceAll', { input: 'aaa', find: 'a', replacement: 'b' }], ['$replaceAll', { input: 'aaa', find: '', replacement: 'b' }], ['$replaceOne', { input: 'abc', find: 'x', replacement: 'b' }], ['$replaceAll', { input: null, find: 'x', replacement: 'b' }], ['$replaceAll', { input: 'a', find: null, replacement: 'b' }], ['$replaceAll', { input: 5, find: 'x', replacement: 'b' }], ['$replaceAll', { input: 'a', find: 'a' }], ['$replaceAll', { input: 'a.a', find: '.', replacement: '$&' }],
  ['$strcasecmp', ['abc', 'ABC']], ['$strcasecmp', ['a', 'b']], ['$strcasecmp', ['b', 'A']], ['$strcasecmp', [null, 'a']], ['$strcasecmp', [null, '$gone']], ['$strcasecmp', [5, '5']], ['$strcasecmp', ['a']],
  ['$regexMatch', { input: 'abc', regex: 'b' }], ['$regexMatch', { input: 'abc', regex: re('B', 'i') }], ['$regexMatch', { input: 'abc', regex: 'B', options: 'i' }], ['$regexMatch', { input: null, regex: 'b' }], ['$regexMatch', { input: 'abc', regex: null }], ['$regexMatch', { input: 5, regex: 'b' }], ['$regexMatch', { input: 'a', regex: 5 }], ['$regexMatch', { input: 'a', regex: re('a', 'i'), options: 'i' }], ['$regexMatch', { input: 'a', regex: '(' }], ['$regexMatch', { input: 'a' }],
  ['$regexFind', { input: 'xabcabc', regex: 'a(b)(z)?' }], ['$regexFind', { input: 'xyz', regex: 'a' }], ['$regexFind', { input: '😀b', regex: 'b' }], ['$regexFind', { input: null, regex: 'b' }], ['$regexFindAll', { input: 'a1b22', regex: '([a-z])(\\d+)' }], ['$regexFindAll', { input: 'abc', regex: 'x' }], ['$regexFindAll', { input: 'ab', regex: '' }], ['$regexFindAll', { input: '😀a😀', regex: '😀' }], ['$regexFindAll', { input: null, regex: 'a' }], ['$regexFind', { input: 'abc', regex: '(?:b)' }],
  ['$toString', 5], ['$toString', d(5)], ['$toString', d(5.5)], ['$toString', d(1e21)], ['$toString', d(1e-7)], ['$toString', d(Number.NaN)], ['$toString', d(Number.NEGATIVE_INFINITY)], ['$toString', l('9007199254740993')], ['$toString', dec('5.50')], ['$toString', true], ['$toString', oid('a')], ['$toString', day('2020-01-02T03:04:05.006Z')], ['$toString', null], ['$toString', '$gone'], ['$toString', [[1]]], ['$toString', { $literal: {} }], ['$toString', d(-0)], ['$toString', d(123456789.123)],
];

const inherited = [
  expressionOn('texts', '$toUpper', { $toUpper: '$t' }), expressionOn('texts', '$strLenCP', { $strLenCP: '$t' }), expressionOn('texts', '$strLenBytes', { $strLenBytes: '$t' }), expressionOn('texts', '$regexFind', { $regexFind: { input: '$t', regex: 'b|o+' } }), expressionOn('people', 'a path in $concat', { $concat: ['$name', ' of ', { $ifNull: ['$city', 'nowhere'] }] }),
];

export const questions = [...rows.map(([operator, args]) => expression(`${operator} ${shown(args)}`, { [operator]: args })), ...inherited];

/** Texts in quotation marks, so that "5" and 5 are different cases. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shown).join(', ')}]`;
  if (typeof value === 'string') return JSON.stringify(value);
  if (value !== null && typeof value === 'object' && !('_bsontype' in value) && !(value instanceof Date))
    return `{${Object.entries(value).map(([key, inner]) => `${key}: ${shown(inner)}`).join(', ')}}`;
  const tag = value !== null && typeof value === 'object' && '_bsontype' in value ? `${String(value._bsontype)} ` : '';
  return tag + brief(value);
}
