import { BSON } from 'bson';
import { toJs } from '../bson/convert.ts';
import type { Value } from '../bson/value.ts';

/** A value in explain's text of bounds: Extended JSON in its short form. */
export function describeValue(value: Value): string {
  return BSON.EJSON.stringify(toJs(value), { relaxed: true });
}
