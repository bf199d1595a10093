import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFilter } from '../../../../src/dialects/appstax/filter/parse.ts';
import { isProblem } from '../../../../src/problem.ts';
import { anyText } from '../../../any-text.ts';
import { anyFilter } from './arbitrary-filter.ts';
import { printFilter } from './print.ts';

/** What a filter is refused with; the empty text when it is not. */
function complaint(text: string): string {
  try {
    parseFilter(text);
    return '';
  } catch (error) {
    if (!isProblem(error, 'invalid-query')) throw error;
    expect(error.facts.place).toBe('filter');
    return error.facts.message;
  }
}

/** How a filter is understood, with every group in parentheses. */
function understood(text: string): string {
  const condition = parseFilter(text);
  return condition === undefined ? '' : printFilter(condition);
}

describe('what is understood', () => {
  it.each([
    ['', ''],
    [' \n\t ', ''],
    // The guide's own (A18 to A30, A50).
    ["title='TODO'", "title = 'TODO'"],
    ["title <> 'TODO'", "title <> 'TODO'"],
    ['Age > 42', 'Age > 42'],
    ['Age between 40 and 49', 'Age between 40 and 49'],
    ["Gender in ('F', 'f', 'M', 'm')", "Gender in ('F', 'f', 'M', 'm')"],
    ["Contents like '%Appstax is great!%'", "Contents like '%Appstax is great!%'"],
    ["Contents not like '%Appstax is great!%'", "Contents not like '%Appstax is great!%'"],
    ["Age > 42 and name like 'Alex%'", "Age > 42 and name like 'Alex%'"],
    ["Age < 42 or name like 'Alex%'", "Age < 42 or name like 'Alex%'"],
    ['[first-name] = [last-name]', '[first-name] = [last-name]'],
    [
      "Age between 30 and 39 or (gender = 'M' and country = 'NORWAY')",
      "Age between 30 and 39 or (gender = 'M' and country = 'NORWAY')",
    ],
    [
      "Age between 30 and 39 or (gender='M' and country='NORWAY')",
      "Age between 30 and 39 or (gender = 'M' and country = 'NORWAY')",
    ],
    ["authors has ('xyz', 'abc')", "authors has ('xyz', 'abc')"],
    // Binding.
    ['a = 1 or b = 2 and c = 3', 'a = 1 or (b = 2 and c = 3)'],
    ['not a = 1 and b = 2', '(not a = 1) and b = 2'],
    ['not not a = 1', 'a = 1'],
    ['not not not a = 1', 'not a = 1'],
    ['a = 1 + 2 * 3', 'a = 1 + (2 * 3)'],
    ['a = 1 - 2 - 3', 'a = (1 - 2) - 3'],
    ['a = 8 / 4 / 2', 'a = (8 / 4) / 2'],
    ['a = (1 + 2) * 3', 'a = (1 + 2) * 3'],
    ['a between 1 and 2 and b = 3', 'a between 1 and 2 and b = 3'],
    ['not a between 1 and 2', 'not a between 1 and 2'],
    ['a not between 1 + 1 and 2 or b', 'a not between 1 + 1 and 2 or b'],
    // Signs.
    ['a = -5', 'a = -5'],
    ['a = --5', 'a = 5'],
    ['a = -(5)', 'a = -5'],
    ['a = - b', 'a = -b'],
    ['a = +b', 'a = b'],
    ['a--b = 0', 'a - (-b) = 0'],
    ["-'5' = a", "-'5' = a"],
    ['first-name = 1', 'first - name = 1'],
    // Words, quotes, names.
    ['A = TRUE AND b IS NOT NULL', 'A = true and b is not null'],
    ['a != null', 'a <> null'],
    ["a = 'it''s'", "a = 'it''s'"],
    ["a = ''", "a = ''"],
    ["a = ''''", "a = ''''"],
    ["[and] = 'x' and [a b] = [ü]", "[and] = 'x' and [a b] = ü"],
    ["größe > 1 and 名前 = '山' and _x = '😀'", "größe > 1 and 名前 = '山' and _x = '😀'"],
    ["title='x' or 1=1", "title = 'x' or 1 = 1"],
    ['a = 1 -- 2', 'a = 1 - -2'],
    ['((a)) = ((1))', 'a = 1'],
    ['(a and b) or c', '(a and b) or c'],
    ['a = 9007199254740993', 'a = 9007199254740993'],
    ['a = 1.50 or a = 2e3', 'a = 1.5 or a = 2000'],
  ])('%s', (text, expected) => {
    expect(understood(text)).toBe(expected);
    expect(understood(expected)).toBe(expected);
  });
});

describe('what is refused, and where', () => {
  it.each([
    ["title='O'Brien'", 'expected an operator or the end but found "Brien" at character 10'],
    ["title='x", 'a text without a closing quote begins at character 7'],
    ['[first-name = 1', 'a column name without a closing bracket begins at character 1'],
    ['[] = 1', 'a column name without a closing bracket begins at character 1'],
    ['a = ', 'expected a column, a value or "(" but found the end at character 5'],
    ['= 1', 'expected a column, a value or "(" but found "=" at character 1'],
    ['a = 1; drop', 'nothing that a filter can hold, but ";", begins at character 6'],
    ['a = ‘x’', 'nothing that a filter can hold, but "‘", begins at character 5'],
    ['a = "x"', 'nothing that a filter can hold, but "\\"", begins at character 5'],
    ["😀 = 'x'", 'nothing that a filter can hold, but "😀", begins at character 1'],
    ["a = '😀' x", 'expected an operator or the end but found "x" at character 9'],
    ['a = $where', 'nothing that a filter can hold, but "$", begins at character 5'],
    ['a\0 = 1', 'nothing that a filter can hold, but "\\u0000", begins at character 2'],
    ['[a\0] = 1', 'a column name without a closing bracket begins at character 1'],
    ['and = 1', 'expected a column, a value or "(" but found "and" at character 1'],
    ['a = 1 and', 'expected a column, a value or "(" but found the end at character 10'],
    ['a between 1 or 2', 'expected "and" but found "or" at character 13'],
    ['a in ()', 'expected a column, a value or "(" but found ")" at character 7'],
    ['a in 1', 'expected "(" but found "1" at character 6'],
    ['a not = 1', 'expected "between", "in" or "like" but found "=" at character 7'],
    ['a is 1', 'expected "null" but found "1" at character 6'],
    ['a like b', 'expected a pattern in quotes at character 8'],
    ['a like 5', 'expected a pattern in quotes at character 8'],
    ['a has (b)', 'expected an id in quotes but found "b" at character 8'],
    ['a + 1 has (1)', 'expected a column before "has" but found something else at character 1'],
    ['(a = 1', 'expected ")" but found the end at character 7'],
    ['a = 1)', 'expected an operator or the end but found ")" at character 6'],
    ['a = 1 = 2', 'expected an operator or the end but found "=" at character 7'],
    ['(a = 1) + 2 = 3', 'expected a value but found a condition at character 2'],
    ['a = (b = 1)', 'expected a value but found a condition at character 6'],
    ['1', 'expected a condition but found a value at character 1'],
    ["a = 1 or 'x'", 'expected a condition but found a value at character 10'],
    ['a = 1e999', 'a number beyond the range of numbers begins at character 5'],
    ['a = 1.', 'nothing that a filter can hold, but ".", begins at character 6'],
    ['a = \ud800', 'it holds half a character (an unpaired surrogate)'],
  ])('%s', (text, message) => {
    expect(complaint(text)).toBe(message);
  });
});

describe('I14: limits', () => {
  const nested = (levels: number) => `${'('.repeat(levels)}a = 1${')'.repeat(levels)}`;
  it.each([
    ['as many characters as may be', `a = '${'x'.repeat(9_993)}'`, ''],
    ['10,000 characters', `a = '${'x'.repeat(9_994)}'`, 'it is longer than 9999 characters'],
    ['10,000 characters of a list', `a in (${'1,'.repeat(4_996)}1)`, 'it is longer than 9999 characters'],
    ['as many bytes as may be', `a = '${'€'.repeat(5_459)}x'`, ''],
    ['one more', `a = '${'€'.repeat(5_459)}xx'`, 'it is longer than 16384 bytes'],
    ['a megabyte of parentheses', '('.repeat(1_000_000), 'it is longer than 9999 characters'],
    ['as deep as may be', nested(100), ''],
    ['one deeper', nested(101), 'parentheses nest deeper than 100 levels at character 101'],
    ['200 levels', nested(200), 'parentheses nest deeper than 100 levels at character 101'],
    ['4,000 levels', nested(4_000), 'parentheses nest deeper than 100 levels at character 101'],
    ['many signs', `a = ${'-'.repeat(9_990)}1`, ''],
    ['many nots', `${'not '.repeat(2_499)}a`, ''],
    ['as many operators as may be', `a = ${Array(31).fill(1).join('+')}`, ''],
    ['one more', `a = ${Array(32).fill(1).join('+')}`, 'more than 30 arithmetic operators in a row at character 66'],
  ])('%s', (_, text, message) => {
    expect(complaint(text)).toBe(message);
  });
});

it('reads what it prints as the same filter', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }).filter((text) => !/[\]\0]/.test(text));
  const text = fc.string({ unit: 'grapheme', maxLength: 8 });
  const ingredients = {
    columns: name,
    relations: name,
    texts: text,
    numbers: fc.double({ noNaN: true, noDefaultInfinity: true }),
    patterns: text,
  };
  fc.assert(
    fc.property(anyFilter(ingredients), (condition) => {
      const printed = printFilter(condition);
      fc.pre(Buffer.byteLength(printed) < 10_000);
      const read = parseFilter(printed);
      expect(withoutPlaces(read)).toEqual(withoutPlaces(condition));
    }),
    { numRuns: 500 },
  );
});

it('answers any text with a filter or a complaint', () => {
  const scraps = fc.constantFrom(
    ..."a b 1 1.5 ( ) and or not in like is null has between = <> < + - * / , [x] ' '' \"".split(' '),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        anyText(),
        fc.array(scraps).map((list) => list.join(' ')),
      ),
      (text) => {
        expect(complaint(text)).toBeTypeOf('string');
      },
    ),
    { numRuns: 1_000 },
  );
});

function withoutPlaces(node: unknown): unknown {
  const plain = (key: string, value: unknown) => {
    if (key === 'at') return undefined;
    // Whole numbers beyond a double's exactness are read as such.
    return typeof value === 'bigint' || typeof value === 'number' ? String(value) : value;
  };
  return JSON.parse(JSON.stringify(node, plain));
}
