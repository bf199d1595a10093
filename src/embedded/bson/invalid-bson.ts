import { CommandError } from './value.ts';

/** Bytes that are not BSON: code 22, InvalidBSON. */
export function invalidBson(message: string): CommandError {
  return new CommandError(22, 'InvalidBSON', message);
}

/** Documents and arrays nested deeper than the limit: code 15, Overflow. */
export function tooDeep(limit: number): CommandError {
  return new CommandError(15, 'Overflow', `a document may nest at most ${limit} levels deep`);
}
