import { Decimal128 } from 'bson';
import { badValue, CommandError, type Doc, Int32, type Value } from '../bson/value.ts';
import { typeName } from '../expression/type-name.ts';

/** Reads one field of a command; `path` (`find.filter`) is for its error. */
export type Read<T> = (value: Value, path: string) => T;
type Shape = { readonly [name: string]: Read<unknown> };
export type Fields<S extends Shape> = { readonly [K in keyof S]?: ReturnType<S[K]> };

/**
 * Reads a command, or a document inside of one, by the fields it may have. A field that is null counts as not sent; one that
 * the shape does not name is refused (40415), unless `generic` says that it belongs to every command; a wrong type is 14.
 */
export function readFields<S extends Shape>(
  name: string,
  doc: Doc,
  shape: S,
  generic: (field: string) => boolean = () => false,
): Fields<S> {
  const read: { [field: string]: unknown } = {};
  for (const [field, value] of doc) {
    if (!Object.hasOwn(shape, field)) {
      if (generic(field)) continue;
      throw new CommandError(40415, 'Location40415', `BSON field '${name}.${field}' is an unknown field.`);
    }
    if (value !== null) read[field] = shape[field]?.(value, `${name}.${field}`);
  }
  // The end of the parser: each field was read by the reader that the shape has for it.
  return read as Fields<S>;
}

/** The value of a field that a command cannot go without (40414). */
export function required<T>(value: T | undefined, path: string): T {
  if (value === undefined)
    throw new CommandError(40414, 'Location40414', `BSON field '${path}' is missing but a required field`);
  return value;
}

export const text: Read<string> = (value, path) =>
  typeof value === 'string' ? value : wrongType(value, path, 'string');

export const document: Read<Doc> = (value, path) => (value instanceof Map ? value : wrongType(value, path, 'object'));

export const list: Read<Value[]> = (value, path) => (Array.isArray(value) ? value : wrongType(value, path, 'array'));

export const anything: Read<Value> = (value) => value;

export const documents: Read<Doc[]> = (value, path) =>
  list(value, path).map((item, i) => document(item, `${path}.${i}`));

/** A boolean; numbers count as true unless zero, as where MongoDB's own commands are tolerant. */
export const flag: Read<boolean> = (value, path) => {
  if (typeof value === 'boolean') return value;
  return isNumber(value) ? numberOf(value) !== 0 : wrongType(value, path, 'bool');
};

/** A whole number of any numeric type; fractions are cut. */
export const whole: Read<number> = (value, path) => {
  if (!isNumber(value)) return wrongType(value, path, 'long');
  const number = Math.trunc(numberOf(value));
  if (!Number.isFinite(number)) throw badValue(`BSON field '${path}' must be a finite number`);
  return number;
};

/** A whole number from 0; a negative one is 51024, as in MongoDB. */
export const count: Read<number> = (value, path) => {
  const number = whole(value, path);
  if (number < 0)
    throw new CommandError(
      51024,
      'Location51024',
      `BSON field '${path.split('.').at(-1)}' value must be >= 0, actual value '${number}'`,
    );
  return number;
};

/** A 64-bit number where all bits count: cursor ids and transaction numbers. */
export const long: Read<bigint> = (value, path) => {
  if (typeof value === 'bigint') return value;
  if (value instanceof Int32) return BigInt(value.value);
  return typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : wrongType(value, path, 'long');
};

export function wrongType(value: Value, path: string, expected: string): never {
  throw new CommandError(
    14,
    'TypeMismatch',
    `BSON field '${path}' is the wrong type '${typeName(value)}', expected type '${expected}'`,
  );
}

export function isNumber(value: Value | undefined): value is number | bigint | Int32 | Decimal128 {
  return (
    typeof value === 'number' || typeof value === 'bigint' || value instanceof Int32 || value instanceof Decimal128
  );
}

export function numberOf(value: number | bigint | Int32 | Decimal128): number {
  if (value instanceof Int32) return value.value;
  return typeof value === 'object' ? Number(value.toString()) : Number(value);
}
