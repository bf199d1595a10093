import { Ajv2020 } from 'ajv/dist/2020.js';
import { default as addFormats } from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { type Format, formats } from '../../../src/http/formats.ts';

const cases: Readonly<Record<Format, { readonly valid: readonly string[]; readonly invalid: readonly string[] }>> = {
  'date-time': {
    valid: [
      '2026-01-02T03:04:05Z',
      '2026-01-02t03:04:05.123456789z',
      '2024-02-29T23:59:59+14:00',
      '0000-01-01T00:00:00-00:00',
    ],
    invalid: [
      '2026-01-02',
      '2026-01-02T03:04:05',
      '2025-02-29T00:00:00Z',
      '2026-01-02T24:00:00Z',
      '2026-01-02T03:60:00Z',
      '2026-13-01T00:00:00Z',
      '2026-01-02T03:04Z',
      'now',
      '',
    ],
  },
  date: {
    valid: ['2024-02-29', '0001-12-31'],
    invalid: ['2023-02-29', '2026-04-31', '2026-00-10', '26-01-02', '2026-1-2', ''],
  },
  uuid: {
    valid: ['0f8fad5b-d9cb-469f-a165-70867728950e', '0F8FAD5B-D9CB-469F-A165-70867728950E'],
    invalid: ['0f8fad5bd9cb469fa16570867728950e', '0f8fad5b-d9cb-469f-a165-70867728950', 'g', ''],
  },
  email: {
    valid: ['ada@example.org', 'a.b+c@d.example'],
    invalid: ['ada', 'ada@', '@example.org', 'a da@example.org', ''],
  },
  uri: {
    valid: ['https://example.org/a?b=c#d', 'urn:isbn:0451450523', 'mailto:ada@example.org'],
    invalid: ['/a', 'example.org', 'a b:c', ''],
  },
};

describe.each(Object.keys(formats).filter((name): name is Format => Object.hasOwn(cases, name)))('%s', (name) => {
  const ajv = new Ajv2020();
  addFormats.default(ajv, [name]);
  const judge = ajv.compile({ type: 'string', format: name });

  test.each(cases[name].valid)('holds %j, as an independent judge says', (text) => {
    expect([formats[name](text), judge(text)]).toEqual([true, true]);
  });

  test.each(cases[name].invalid)('does not hold %j, as an independent judge says', (text) => {
    expect([formats[name](text), judge(text)]).toEqual([false, false]);
  });
});

test('a leap second and a blank instead of T are refused, although the judge takes them', () => {
  expect(formats['date-time']('2016-12-31T23:59:60Z')).toBe(false);
  expect(formats['date-time']('2026-01-02 03:04:05Z')).toBe(false);
});
