import { Double, EJSON, Int32, Long } from 'bson';
import { toJs } from '../../../src/embedded/bson/convert.ts';
import { CommandError, type Value } from '../../../src/embedded/bson/value.ts';

export const int = (value: number) => new Int32(value);
export const double = (value: number) => new Double(value);
export const long = (text: string) => Long.fromString(text);

/** No value at all. */
export const missing = Symbol('missing');

/** An error with this code. */
export function fails(code: number): { code: number } {
  return { code };
}

/** A result, or the code of an error, as text in which the type of each number and the order of fields can be seen. */
export function written(result: unknown): string {
  return result === missing ? 'missing' : EJSON.stringify({ result }, { relaxed: false });
}

/** What a computation gives, as `written` gives it; errors of the engine count as `fails`, others are thrown on. */
export function outcome(compute: () => Value | undefined): string {
  try {
    const value = compute();
    return value === undefined ? written(missing) : written(toJs(value));
  } catch (error) {
    if (error instanceof CommandError) return written(fails(error.code));
    throw error;
  }
}
