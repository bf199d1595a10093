import { isProblem, Problem } from '../../problem.ts';

/** Why a row cannot become a record, as a sentence; `undefined` for what is not the row's fault. */
export function refusalOf(error: unknown): string | undefined {
  if (!(error instanceof Problem)) return undefined;
  if (isProblem(error, 'wrong-type')) {
    return error.facts.faults.map(({ field, expected }) => `${field} must be ${expected}`).join('; ');
  }
  if (isProblem(error, 'duplicate-value')) {
    return error.facts.field === null
      ? 'a unique field has a value twice'
      : `${error.facts.field} has a value that another record has`;
  }
  if (isProblem(error, 'invalid-key')) return `the key ${JSON.stringify(error.facts.key)}: ${error.facts.reason}`;
  if (isProblem(error, 'number-out-of-range'))
    return `the number ${error.facts.number} has more than 34 digits or is none`;
  if (isProblem(error, 'value-too-deep')) return `nests more than ${error.facts.limit} levels deep`;
  if (isProblem(error, 'record-too-large')) return `is larger than ${error.facts.limit} bytes`;
  return undefined;
}
