import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillIn, fillInJson, longestText, templateFault } from '../../../../src/records/hooks/template.ts';
import type { Json } from '../../../../src/records/json.ts';

const data = {
  Name: 'Ann',
  'First name': 'A & B',
  'a.b': 'literal',
  a: { b: 'nested', c: 'nested too' },
  html: `<b a='1' b="2">\`=&</b>`,
  n: 12,
  big: 12345678901234567890n,
  yes: true,
  nothing: null,
  list: [1, 'two', null, { x: 1n }],
};

describe('a template', () => {
  it.each([
    ['no placeholder', 'Hello {Name} }}', 'Hello {Name} }}'],
    ['a name', 'Hello {{Name}}!', 'Hello Ann!'],
    ['a name with blanks around it', '{{ Name }}', 'Ann'],
    ['a name with blanks in it', '{{[First name]}}/{{{[First name]}}}', 'A &#38; B/A & B'],
    ['markup', '{{html}}', '&#60;b a&#61;&#39;1&#39; b&#61;&#34;2&#34;&#62;&#96;&#61;&#38;&#60;/b&#62;'],
    ['markup as it is', '{{{html}}}', data.html],
    ['a column with a dot', '{{a.b}}', 'literal'],
    ['a path', '{{a.c}}', 'nested too'],
    ['a path that leads nowhere', '{{a.c.d}}{{x.y}}', ''],
    [
      'numbers, truth values, null, nothing',
      '{{n}} {{big}} {{yes}} {{nothing}}{{missing}}',
      '12 12345678901234567890 true ',
    ],
    ['a list', '{{{list}}}', '1,two,,{"x":"1"}'],
    ['what every object inherits', '{{constructor}}{{__proto__}}{{toString}}{{a.constructor}}', ''],
    ['a value that looks like a placeholder', '{{{trap}}}', '{{Name}}'],
  ])('takes %s', (_, template, text) => {
    expect(templateFault(template)).toBeUndefined();
    expect(fillIn(template, { ...data, trap: '{{Name}}' })).toBe(text);
  });

  it.each([
    '{{#if Name}}x{{/if}}',
    '{{> partial}}',
    '{{! note}}',
    '{{&Name}}',
    '{{~Name~}}',
    '{{Name other}}',
    '{{../Name}}',
    '{{}}',
    '{{Name',
    '{{{Name}}',
    '{{lookup . "x"}}',
    '{{@root}}',
    '{{"Name"}}',
  ])('X8: is not %s', (template) => {
    expect(templateFault(template)).toBeDefined();
  });

  it('X8: never reads a value as a template, as a property', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(fillIn('[{{{a}}}]', { a: value, b: 'secret' })).toBe(`[${value}]`);
        expect(fillIn('{{a}}', { a: value })).not.toMatch(/[<>"'`=]/);
      }),
    );
  });

  it('does not grow without end', () => {
    const text = 'x'.repeat(longestText / 2);
    expect(fillIn('{{a}}', { a: text })).toBe(text);
    expect(fillIn('{{a}}{{a}}{{a}}', { a: text })).toBeUndefined();
    expect(fillInJson(['{{a}}{{a}}{{a}}'], { a: text })).toBeUndefined();
    expect(fillIn('{{a}}', { a: 'x'.repeat(longestText + 1) })).toBeUndefined();
  });

  it('is filled in anywhere in a JSON value, but not in names', () => {
    const value: Json = { '{{Name}}': ['{{Name}}', 1, null, { deep: '{{{Name}}}' }] };
    expect(fillInJson(value, data)).toEqual({ '{{Name}}': ['Ann', 1, null, { deep: 'Ann' }] });
  });
});
