import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFormText } from '../../../src/http/form-text.ts';
import { matchMediaType, readMediaType } from '../../../src/http/media-type.ts';
import { decodePath, pathParameters, rawPath, rawQuery, routerPath } from '../../../src/http/raw-path.ts';
import { anyText } from '../../any-text.ts';

/** Any text that a URL can carry: half a surrogate pair cannot be percent-encoded. */
const text = anyText({ maxLength: 12 }).filter((value) => !value.includes('\0'));

describe('paths', () => {
  it('give back any name that was encoded into them', () => {
    const template = '/a/{one}/b/{two}';
    const parameters = pathParameters(template);
    const name = text.filter((value) => value !== '' && value !== '.' && value !== '..');
    fc.assert(
      fc.property(name, name, (one, two) => {
        const url = new URL(`http://h/a/${encodeURIComponent(one)}/b/${encodeURIComponent(two)}?x=/%#y`).href;
        expect({ ...decodePath(rawPath(url), parameters) }).toEqual({ one, two });
      }),
    );
  });

  it('never throw anything but a problem', () => {
    const parameters = pathParameters('/{one}');
    fc.assert(
      fc.property(fc.string(), (path) => {
        try {
          decodePath(path, parameters);
        } catch (error) {
          expect(error).toMatchObject({ code: 'invalid-request' });
        }
      }),
    );
  });

  it.each([
    ['http://h', '/', ''],
    ['http://h/', '/', ''],
    ['http://h/a?b=/c?d#e', '/a', 'b=/c?d'],
    ['http://h:1/a%2Fb#e?f', '/a%2Fb', ''],
    ['http://[::1]:80/a/', '/a/', ''],
  ])('%s has the path %s and the query %s', (url, path, query) => {
    expect(rawPath(url)).toBe(path);
    expect(rawQuery(url)).toBe(query);
  });

  it('read templates, and refuse half parameters', () => {
    expect(pathParameters('/a/{b}/{c d}')).toEqual([
      { segment: 2, name: 'b' },
      { segment: 3, name: 'c d' },
    ]);
    expect(routerPath('/a/{b}/{c d}')).toBe('/a/:p2/:p3');
    expect(() => pathParameters('/a/{b}.json')).toThrow('must fill its segment');
  });
});

describe('forms', () => {
  it('give back what URLSearchParams writes', () => {
    const fields = fc.uniqueArray(fc.tuple(text, text), { selector: ([name]) => name });
    fc.assert(
      fc.property(fields, (pairs) => {
        const named = pairs.filter(([name]) => name !== '__proto__');
        expect({ ...readFormText(new URLSearchParams(named).toString(), 'query') }).toEqual(Object.fromEntries(named));
      }),
    );
  });

  it('never throw anything but a problem', () => {
    fc.assert(
      fc.property(fc.string(), (form) => {
        try {
          readFormText(form, 'body', ['a']);
        } catch (error) {
          expect(error).toMatchObject({ code: 'invalid-request' });
        }
      }),
    );
  });
});

describe('media types', () => {
  it.each([
    ['application/json', 'application/json', undefined],
    [' Application/JSON ; Charset="UTF-8" ; x=y', 'application/json', 'utf-8'],
    ['', '', undefined],
  ])('%j', (header, name, charset) => {
    expect(readMediaType(header)).toEqual({ name, charset });
  });

  it('match the closest declaration', () => {
    const declared = { '*/*': 1, 'text/*': 2, 'text/html': 3 };
    const matched = (name: string) => matchMediaType(name, declared)?.content;
    expect(['text/html', 'text/csv', 'image/png'].map(matched)).toEqual([3, 2, 1]);
    expect(matchMediaType('constructor', {})).toBeUndefined();
  });
});
