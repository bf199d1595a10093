import { describe, expect, test } from 'vitest';
import { compilePattern } from '../../../../src/embedded/expression/regex.ts';

/** pattern, flags, text, whether it is found: what PCRE says, which MongoDB uses. */
const cases: [string, string, string, boolean][] = [
  ['abc', '', 'xabcx', true],
  ['^abc', '', 'xabc', false],
  ['^abc', '', 'abcd', true],
  ['^b', 'm', 'a\nb', true],
  ['^b', '', 'a\nb', false],
  ['a$', '', 'a\n', true],
  ['a$', '', 'a\nb', false],
  ['a$', 'm', 'a\nb', true],
  ['a\\Z', '', 'a\n', true],
  ['a\\z', '', 'a\n', false],
  ['(a|b$)', '', 'xb\n', true],
  ['a.b', '', 'a\nb', false],
  ['a.b', 's', 'a\nb', true],
  ['ÄB', 'i', 'xäbx', true],
  ['k', 'i', '\u212a', true],
  ['^straße', 'i', 'STRAßE', true],
  ['a b # note\nc', 'x', 'abc', true],
  ['a\\ b', 'x', 'a b', true],
  ['[ #]', 'x', '#', true],
  ['\\s', '', '\v', true],
  ['[\\s]', '', '\v', true],
  ['\\S', '', '\v', false],
  ['\\v', '', '\u2028', true],
  ['\\h', '', '\u00a0', true],
  ['\\d', '', '\u0663', false],
  ['^.$', '', '\u{1f600}', true],
  ['\\Qa.b\\E', '', 'a.b', true],
  ['\\Qa.b\\E', '', 'axb', false],
  ['\\é', '', 'é', true],
  ['[[:alpha:]]', '', '1a', true],
  ['[]a]', '', ']', true],
  ['[^]a]', '', 'a]', false],
  ['[a[b]', '', '[', true],
  ['(?#note)a', '', 'a', true],
  ['(?i)A', '', 'a', true],
  ['(?<name>a)', '', 'a', true],
  ['a{,2}', '', 'a{,2}', true],
  ['', '', '', true],
];

describe('regular expressions', () => {
  test.each(cases)('/%s/%s on %j: %s', (pattern, flags, text, expected) => {
    expect(compilePattern(pattern, flags).test(text)).toBe(expected);
  });

  test.each([
    ['a$', 'xa\n', 1, 'a'],
    ['\\w+', '--ab--', 2, 'ab'],
  ])('/%s/ is found in %j at %i', (pattern, text, start, match) => {
    expect(compilePattern(pattern, '').find(text, 0)).toMatchObject({ start, text: match });
  });

  const unsupported = [
    '(?=a)',
    '(?!a)',
    '(?<=a)b',
    '(?<!a)b',
    '(a)\\1',
    '(?>a)',
    'a*+',
    '(?|a)',
    '(?(1)a)',
    '\\K',
    '\\R',
    '\\X',
    '(*UTF)',
    'a{2000}',
    '(?x)a',
    'a$\\n',
    'a\\z$',
    '[[.a.]]',
  ];
  test.each(unsupported)('%s is not implemented', (pattern) => {
    expect(() => compilePattern(pattern, '')).toThrow(expect.objectContaining({ code: 238 }));
  });

  test.each(['(', 'a)', '[a', '*a', '[b-a]', '\\'])('%s is malformed', (pattern) => {
    expect(() => compilePattern(pattern, '')).toThrow(expect.objectContaining({ code: 51091 }));
  });

  test('a pattern built to backtrack is searched in steps that grow with the text alone', () => {
    expect(compilePattern('(a+)+$', '').test(`${'a'.repeat(20_000)}b`)).toBe(false);
    expect(compilePattern('(a|aa)*c', 'i').test('a'.repeat(20_000))).toBe(false);
  });
});
