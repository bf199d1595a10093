import { Rank } from '../bson/type-rank.ts';
import { behindPrefix } from '../store/storage-keys.ts';
import type { End, Interval, Predicate } from './bounds.ts';

/** The whole type of null, which missing fields share. */
const NULL_BYTES = Buffer.from([Rank.null]);

/** First key inside of a lower end; undefined when there is none. */
function lowest({ bytes, inclusive }: End): Buffer | undefined {
  return inclusive ? bytes : behindPrefix(bytes);
}

/** First key behind an upper end; undefined when there is none. */
function behind({ bytes, inclusive }: End): Buffer | undefined {
  return inclusive ? behindPrefix(bytes) : bytes;
}

/** The range of keys that begin with `head` and go on with a value of the interval; undefined when it is empty. */
export function rangeBehind(
  head: Buffer,
  { lower, upper }: Interval,
  descending: boolean,
): { from: Buffer; to: Buffer | undefined } | undefined {
  const from = lowest(descending ? inverted(upper) : lower);
  const to = behind(descending ? inverted(lower) : upper);
  if (from === undefined || (to !== undefined && Buffer.compare(from, to) >= 0)) return undefined;
  return { from: Buffer.concat([head, from]), to: to === undefined ? behindPrefix(head) : Buffer.concat([head, to]) };
}

/** The bytes that a point adds to a key. */
export function pointBytes({ lower }: Interval, descending: boolean): Buffer {
  return descending ? inverted(lower).bytes : lower.bytes;
}

function inverted({ bytes, inclusive }: End): End {
  return { bytes: Buffer.from(bytes.map((byte) => 0xff - byte)), inclusive };
}

/** What lies in one of each: for an index whose every document has one key, all predicates speak of the same value. */
export function intersection(a: Predicate, b: Predicate): Predicate {
  return a.flatMap((one) => b.flatMap((other) => common(one, other)));
}

function common(a: Interval, b: Interval): Interval[] {
  if (a.point) return contains(b, a) ? [a] : [];
  if (b.point) return contains(a, b) ? [b] : [];
  const lower = isLowerFirst(a.lower, b.lower) ? b.lower : a.lower;
  const upper = isUpperFirst(a.upper, b.upper) ? a.upper : b.upper;
  const interval = { lower, upper, point: false, closed: true, text: () => joinTexts(a.text(), b.text()) };
  return rangeBehind(Buffer.alloc(0), interval, false) === undefined ? [] : [interval];
}

function joinTexts(a: string, b: string): string {
  return a === b ? a : `${a} and ${b}`;
}

/** True when every value of `inner` lies in `outer`. */
export function contains(outer: Interval, inner: Interval): boolean {
  return isLowerFirst(outer.lower, inner.lower) && isUpperFirst(inner.upper, outer.upper);
}

function isLowerFirst(a: End, b: End): boolean {
  const left = lowest(a);
  const right = lowest(b);
  if (right === undefined) return true;
  return left !== undefined && Buffer.compare(left, right) <= 0;
}

function isUpperFirst(a: End, b: End): boolean {
  const left = behind(a);
  const right = behind(b);
  if (right === undefined) return true;
  return left !== undefined && Buffer.compare(left, right) <= 0;
}

/** True when no document without the field can satisfy the predicate. */
export function needsField(predicate: Predicate): boolean {
  return predicate.every(({ lower, upper }) => !lower.bytes.equals(NULL_BYTES) && !upper.bytes.equals(NULL_BYTES));
}
