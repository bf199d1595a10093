import { Decimal128 } from 'bson';
import { groupKey } from '../bson/group-key.ts';
import { Int32, type Value } from '../bson/value.ts';

/** A map whose keys are values: those that compare as equal are one key. Texts and numbers take a short way. */
export interface ValueMap<Entry> {
  get(key: Value | undefined): Entry | undefined;
  set(key: Value | undefined, entry: Entry): void;
  /** In the order in which keys were first set. */
  entries(): Iterable<Entry>;
  readonly size: () => number;
}

export function valueMap<Entry>(): ValueMap<Entry> {
  const texts = new Map<string, Entry>();
  const numbers = new Map<number, Entry>();
  const others = new Map<string, Entry>();
  const order: Entry[] = [];
  return {
    get: (key) => {
      if (typeof key === 'string') return texts.get(key);
      const number = asNumber(key);
      return number === undefined ? others.get(groupKey(key)) : numbers.get(number);
    },
    set: (key, entry) => {
      order.push(entry);
      if (typeof key === 'string') texts.set(key, entry);
      else {
        const number = asNumber(key);
        if (number === undefined) others.set(groupKey(key), entry);
        else numbers.set(number, entry);
      }
    },
    entries: () => order,
    size: () => order.length,
  };
}

/** The double that a number equals exactly; `undefined` for all else, and for numbers that no double holds. */
function asNumber(value: Value | undefined): number | undefined {
  if (typeof value === 'number') return value;
  if (value instanceof Int32) return value.value;
  if (typeof value === 'bigint') return BigInt(Number(value)) === value ? Number(value) : undefined;
  if (!(value instanceof Decimal128)) return undefined;
  // The key of a number is the text of the equal double, or holds a capital E when there is none.
  const key = groupKey(value).slice(1, -1);
  return key.includes('E') ? undefined : Number(key);
}
