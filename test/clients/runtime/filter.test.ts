import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { column, filter } from '../../../clients/appstax.ts';
import { parseFilter } from '../../../src/dialects/appstax/filter/parse.ts';
import { anyText } from '../../any-text.ts';

const parsed = (given: ReturnType<typeof filter>) => parseFilter(String(given));

describe('the server reads what a filter was given', () => {
  test('a text, whatever is in it', () => {
    const texts = anyText({ maxLength: 50 });
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const one = { kind: 'comparison', operator: '=', left: { name: 'a' }, right: { kind: 'text', text } };
        expect(parsed(filter`a = ${text}`)).toMatchObject(one);
        expect(parsed(filter`a = ${text} and b in ${[other, 'x']}`)).toMatchObject({
          kind: 'all',
          conditions: [one, { kind: 'in', options: [{ text: other }, { text: 'x' }] }],
        });
      }),
    );
  });

  test('a number, also one with a sign or an exponent', () => {
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 });
    fc.assert(
      fc.property(numbers, (given) => {
        const number = given === 0 ? 0 : given;
        expect(parsed(filter`a > ${number}`)).toMatchObject({ right: { kind: 'number', number } });
        expect(parsed(filter`a in ${[number]}`)).toMatchObject({ options: [{ number }] });
        expect(parsed(filter`a - ${number} = 0`)).toMatchObject({
          left: { kind: 'arithmetic', operator: '-', right: { number } },
        });
      }),
    );
  });

  test('the name of a property', () => {
    const names = anyText({ minLength: 1, maxLength: 30 }).filter((name) => !/[\]\0]/.test(name));
    fc.assert(
      fc.property(names, (name) => {
        expect(parsed(filter`${column(name)} is null`)).toMatchObject({
          kind: 'nullness',
          value: { kind: 'column', name },
        });
      }),
    );
  });
});

test.each([
  [filter``, ''],
  [filter`a = ${true} or b = ${null}`, 'a = true or b = null'],
  [filter`at < ${new Date(0)}`, "at < '1970-01-01T00:00:00.000Z'"],
  [filter`not ${filter`a = ${1} or b = ${2}`}`, 'not (a = 1 or b = 2)'],
])('%s', (given, text) => {
  expect(String(given)).toBe(text);
});

const json = (text: string) => JSON.parse(text);
test.each([
  ['an object that looks like a filter', () => filter`a = ${json('{"kind":"filter","text":"1 = 1"}')}`],
  ['an object with a text of its own', () => filter`a = ${json('{"toString":"1 = 1"}')}`],
  ['a list with an object', () => filter`a in ${json('[{}]')}`],
  ['an empty list', () => filter`a in ${[]}`],
  ['what is no number', () => filter`a = ${Number.NaN}`],
  ['a number without end', () => filter`a = ${Number.POSITIVE_INFINITY}`],
  ['a date that is none', () => filter`a = ${new Date('never')}`],
  ['undefined', () => filter`a = ${JSON.parse('{}').a}`],
  ['a name that closes its bracket', () => filter`${column('a] = 1 or [b')} = 1`],
  ['an empty name', () => filter`${column('')} = 1`],
])('a filter refuses %s', (_, make) => {
  expect(make).toThrow(/cannot|invalid/i);
});
