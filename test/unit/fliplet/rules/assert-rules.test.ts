import { describe, expect, it } from 'vitest';
import { assertRules } from '../../../../src/dialects/fliplet/rules/assert-rules.ts';
import { isProblem } from '../../../../src/problem.ts';
import type { Json } from '../../../../src/records/json.ts';

function faultsOf(rules: readonly Json[]): readonly string[] {
  try {
    assertRules(rules);
    return [];
  } catch (error) {
    if (!isProblem(error, 'invalid-request')) throw error;
    return error.facts.faults.map(({ path, message }) => `${path} ${message}`);
  }
}

const all = { type: 'select', allow: 'all' };

describe('rules that are about to be stored', () => {
  it.each<[Json]>([
    [all],
    [{ ...all, type: ['select', 'write'], enabled: false, appId: 1, name: 'x', unknown: 1 }],
    [{ ...all, require: ['a', { b: { equals: '{{user.[c]}}' } }], include: ['a'], exclude: null, script: 'x' }],
  ])('are accepted: %j', (rule) => {
    expect(faultsOf([rule])).toEqual([]);
  });

  it('are refused with the place of each fault', () => {
    expect(
      faultsOf([
        all,
        7,
        { ...all, allow: { user: { Role: { like: 'x' } } } },
        { ...all, require: [{ a: 1 }, {}] },
        { ...all, exclude: 'x' },
      ]),
    ).toEqual([
      'accessRules[1] expected object',
      'accessRules[2].allow.user.Role.like expected one of equals, notequals, contains',
      'accessRules[3].require[1] expected at least one condition',
      'accessRules[4].exclude expected a list of columns',
    ]);
    expect(faultsOf(Array.from({ length: 201 }, () => all))).toEqual(['accessRules more than 200 rules']);
  });
});
