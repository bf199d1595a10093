import { brief, find, type Spec } from './question.ts';
import { re } from './values.ts';

const patterns: [string, string][] = [
  ['abc', ''], ['abc', 'i'], ['^abc', ''], ['^abc', 'm'], ['abc$', ''], ['abc$', 'm'], ['^abc$', ''], ['a.c', ''], ['a\\.c', ''],
  ['line1.abc', ''], ['line1.abc', 's'], ['a b', ''], ['a b', 'x'], ['a b c # note', 'x'], ['', ''], ['^$', ''], ['é', ''], ['é', 'i'], ['É', 'i'], ['^.$', ''],
  ['\\d+', ''], ['\\w\\s\\w', ''], ['[a-c]{3}', ''], ['(abc|foo)', ''], ['(?:foo)(\\d{3})', ''], ['(?i)ABC', ''], ['(?i)foo\\d', ''],
  ['^\\p{L}+$', ''], ['日', ''], ['a\\\\b', ''], ['\\t', ''], ['x?abc', ''], ['^(?=abc)', ''], ['a(?!b)', ''], ['(a)\\1', ''], ['[^a-z]', ''], ['\\bfoo', 'i'],
  ['abc', 'ims'], ['\\Aabc', ''], ['abc\\z', ''], ['abc\\Z', ''], ['[[:digit:]]', ''], ['FOO|ABC', ''], ['o{2}', 'i'], ['\\x61', ''], ['^ABC', 'im'], ['.*', ''], ['c+?', ''],
];

const literals = patterns.map(([pattern, options]) => find(`/${pattern}/${options}`, 'texts', { t: re(pattern, options) }));

const operators = patterns
  .slice(0, 12)
  .map(([pattern, options]) => find(`$regex ${pattern} with options "${options}"`, 'texts', { t: { $regex: pattern, $options: options } }));

const shapes: [string, Spec][] = [
  ['text', { t: { $regex: 'b' } }],
  ['an expression', { t: { $regex: re('B', 'i') } }],
  ['an expression and $options', { t: { $regex: re('B'), $options: 'i' } }],
  ['an expression with flags and other $options', { t: { $regex: re('B', 'i'), $options: 'm' } }],
  ['$options first', { t: { $options: 'i', $regex: 'B' } }],
  ['with another operator', { t: { $regex: 'b', $ne: 'abc' } }],
  ['in $in', { t: { $in: [re('^a'), 'FOO'] } }],
  ['in $nin', { t: { $nin: [re('^a'), 'FOO'] } }],
  ['$regex in $in', { t: { $in: [{ $regex: 'a' }] } }],
  ['in $all', { t: { $all: [re('a'), re('c')] } }],
  ['in $elemMatch', { t: { $elemMatch: { $regex: 'a' } } }],
  ['$options alone', { t: { $options: 'i' } }],
  ['a number', { t: { $regex: 5 } }],
  ['null', { t: { $regex: null } }],
  ['an unknown option', { t: { $regex: 'a', $options: 'q' } }],
  ['options of the wrong type', { t: { $regex: 'a', $options: 5 } }],
  ['a broken pattern', { t: { $regex: '(' } }],
  ['a broken class', { t: { $regex: '[a' } }],
  ['a nul in the pattern', { t: { $regex: 'a\u0000b' } }],
  ['nothing to repeat', { t: { $regex: '*a' } }],
];

const onMixed: [string, Spec][] = [
  ['text only', { v: re('abc') }],
  ['ignoring case', { v: re('abc', 'i') }],
  ['any text', { v: { $regex: '' } }],
  ['digits', { v: re('5') }],
  ['not', { v: { $not: re('abc') } }],
  ['equal to a stored expression', { v: { $eq: re('abc') } }],
  ['equal to a stored expression with flags', { v: { $eq: re('abc', 'i') } }],
  ['one of stored expressions', { v: { $in: [re('abc', 'i')] } }],
  ['emoji', { v: re('😀') }],
  ['one character', { v: re('^.$') }],
];

export const questions = [
  ...literals,
  ...operators,
  ...shapes.map(([name, filter]) => find(`shape: ${name} ${brief(filter)}`, 'texts', filter)),
  ...onMixed.map(([name, filter]) => find(`over all types: ${name}`, 'mixed', filter)),
];
