import { Problem } from '../../../problem.ts';
import { ruleFaults } from '../../../records/access-rules/read-rules.ts';
import type { Json } from '../../../records/json.ts';

/**
 * Checks rules that are about to be stored.
 *
 * @throws Problem `invalid-request` with one fault for each rule that cannot be read
 */
export function assertRules(rules: readonly Json[]): void {
  const faults = ruleFaults(rules);
  if (faults.length === 0) return;
  throw new Problem('invalid-request', {
    faults: faults.map(({ place, message }) => ({ in: 'body', path: `accessRules${place}`, message })),
  });
}
