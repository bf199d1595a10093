/**
 * JSON that loses nothing on its way in and out.
 *
 * Decided here, once for all dialects:
 * - an integer beyond ±(2^53 − 1) becomes a `bigint`; a number with a fraction or exponent is a double, as in JavaScript;
 * - more than 34 significant digits, or a size that a double cannot hold (`1e999`, `1e-999`), is refused;
 * - a key given twice in one object is refused, since readers disagree on which one counts;
 * - a NUL in a key and half of a surrogate pair anywhere are refused, since MongoDB cannot store them;
 * - `__proto__` is a key like any other; a byte order mark at the start is skipped.
 */
export { readLongJson } from './json/long.ts';
export { readJson } from './json/read.ts';
export type { JsonLimits } from './json/scan.ts';
export { writeJson } from './json/write.ts';
export { isLong, writeLongJson, writeParts } from './json/write-parts.ts';
