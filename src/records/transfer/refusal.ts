import { isProblem, Problem } from '../../problem.ts';
import { type Access, assertWritable } from '../access.ts';
import { assertTypes } from '../columns.ts';
import { storedData } from '../create-records.ts';
import type { JsonObject } from '../json.ts';

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
  if (isProblem(error, 'username-taken')) return `there is a user named ${JSON.stringify(error.facts.username)}`;
  if (isProblem(error, 'invalid-definition')) return error.facts.faults.map(({ message }) => message).join('; ');
  return undefined;
}

/** Why data cannot become a record, as far as that can be said without writing it; `undefined` when nothing speaks against it. */
export function faultOf(access: Access, data: JsonObject): string | undefined {
  try {
    assertWritable(access, Object.keys(data));
    assertTypes(access.collection, data);
    storedData(data);
    return undefined;
  } catch (error) {
    const reason = refusalOf(error);
    if (reason === undefined) throw error;
    return reason;
  }
}
