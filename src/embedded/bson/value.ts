/**
 * A BSON value as the engine holds it. The type of a number is never lost: a double is a plain `number`, a 32-bit integer is
 * an `Int32`, a 64-bit integer is a `bigint`. A document is a `Map`, because an object would reorder keys such as "1"
 * and give `__proto__` a meaning. A missing field is `undefined` and never stored.
 */
import type { Binary, BSONRegExp, Code, Decimal128, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';

export type Doc = Map<string, Value>;

export type Value =
  | null
  | boolean
  | number // double
  | Int32
  | bigint // 64-bit integer
  | Decimal128
  | string
  | Doc
  | Value[]
  | Date
  | ObjectId
  | Binary
  | BSONRegExp
  | Timestamp
  | Code
  | MinKey
  | MaxKey;

/** A 32-bit integer; JavaScript's own numbers are doubles here. */
export class Int32 {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }
}

/** An error a client of the engine sees: MongoDB's code and code name, and labels such as `TransientTransactionError`. */
export class CommandError extends Error {
  readonly code: number;
  readonly codeName: string;
  readonly labels: readonly string[];
  /** Further fields of the reply, such as `keyPattern` and `keyValue` of a duplicate key. */
  readonly extra: Doc | undefined;

  constructor(code: number, codeName: string, message: string, options: { labels?: string[]; extra?: Doc } = {}) {
    super(message);
    this.code = code;
    this.codeName = codeName;
    this.labels = options.labels ?? [];
    this.extra = options.extra;
  }
}

/** What the engine does not implement is refused by name and never guessed (code 238, as MongoDB's NotImplemented). */
export function notImplemented(what: string): CommandError {
  return new CommandError(238, 'NotImplemented', `the embedded engine does not implement ${what}`);
}

/** A request that MongoDB refuses as well: code 2, BadValue. */
export function badValue(message: string): CommandError {
  return new CommandError(2, 'BadValue', message);
}
