import { expect, it } from 'vitest';
import { docFromJs, fromJs } from '../../../../src/embedded/bson/convert.ts';
import { compileExpression } from '../../../../src/embedded/expression/compile.ts';
import { outcome, written } from '../typed-results.ts';

/** An expression in plain JavaScript (whole numbers are 32-bit integers) and what it gives. */
export type Case = readonly [expression: unknown, expected: unknown];

const document = {
  _id: 1,
  d: new Date('2024-03-10T05:06:07.089Z'),
  a: [1, 2, 3],
  s: 'x',
};

/** One test for each case, on the document `{ _id: 1, d: 2024-03-10T05:06:07.089Z, a: [1, 2, 3], s: 'x' }`, or another one. */
export function evaluates(cases: readonly Case[], doc: object = document): void {
  it.each(cases.map(([expression, expected]) => [JSON.stringify(expression), expression, expected] as const))(
    '%s',
    (_, expression, expected) => {
      const now = new Map([['NOW', new Date(0)]]);
      expect(outcome(() => compileExpression(fromJs(expression))(docFromJs(doc), now))).toBe(written(expected));
    },
  );
}
