import { describe } from 'vitest';
import { fails, int } from '../typed-results.ts';
import { evaluates } from './evaluated.ts';

describe('expressions: patterns', () => {
  evaluates([
    [{ $regexMatch: { input: 1, regex: 'a' } }, fails(51104)],
    [{ $regexMatch: { input: null, regex: 'a' } }, false],
    [{ $regexMatch: { input: 'a', regex: null } }, false],
    [{ $regexMatch: { input: 'a', regex: 1 } }, fails(51105)],
    [{ $regexMatch: { input: 'a', regex: '(' } }, fails(51111)],
    [{ $regexMatch: { input: 'a', regex: 'a', options: 'z' } }, fails(51108)],
    [{ $regexMatch: { input: 'a', regex: /a/i, options: 'i' } }, fails(51107)],
    [{ $regexMatch: { input: 'a', regex: 'a', options: 1 } }, fails(51106)],
    [{ $regexMatch: { regex: 'a' } }, fails(31022)],
    [{ $regexMatch: { input: 'a' } }, fails(31023)],
    [{ $regexMatch: { input: 'a', regex: 'a', zz: 1 } }, fails(31024)],
    [{ $regexMatch: 1 }, fails(51103)],
    [{ $regexFind: { input: 'éabc', regex: '(b)(z)?' } }, { match: 'b', idx: int(2), captures: ['b', null] }],
    [{ $regexFind: { input: 'x', regex: 'y' } }, null],
    [{ $regexFind: { input: null, regex: 'y' } }, null],
    [
      { $regexFindAll: { input: 'abab', regex: 'a(b)' } },
      [
        { match: 'ab', idx: int(0), captures: ['b'] },
        { match: 'ab', idx: int(2), captures: ['b'] },
      ],
    ],
    [
      { $regexFindAll: { input: 'abc', regex: '' } },
      [
        { match: '', idx: int(0), captures: [] },
        { match: '', idx: int(1), captures: [] },
        { match: '', idx: int(2), captures: [] },
      ],
    ],
    [{ $regexFindAll: { input: null, regex: 'y' } }, []],
    [{ $regexMatch: { input: 'Hello', regex: '^h', options: 'i' } }, true],
    [{ $regexMatch: { input: 'a\nb', regex: '^b$', options: 'm' } }, true],
    [{ $regexMatch: { input: 'a\nb', regex: 'a.b', options: 's' } }, true],
    [{ $regexMatch: { input: 'ab', regex: 'a b # x', options: 'x' } }, true],
    [{ $regexMatch: { input: 'ab', regex: /B/i } }, true],
    [{ $regexFind: { input: 'a😀bc', regex: 'b(?<n>c)' } }, { match: 'bc', idx: int(2), captures: ['c'] }],
    [{ $regexFind: { input: 'abc', regex: '(a)|(b)' } }, { match: 'a', idx: int(0), captures: ['a', null] }],
    [{ $regexFindAll: { input: '', regex: '' } }, [{ match: '', idx: int(0), captures: [] }]],
    [{ $regexFindAll: { input: '😀a😀', regex: 'a' } }, [{ match: 'a', idx: int(1), captures: [] }]],
  ]);
});
