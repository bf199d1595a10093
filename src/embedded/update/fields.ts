import { Timestamp } from 'bson';
import { compareValues } from '../bson/compare.ts';
import { badValue, type Value } from '../bson/value.ts';
import { typeName } from '../expression/type-name.ts';
import type { Leaf } from './change.ts';

/** `$set`. */
export function set(operand: Value): Leaf {
  return { missing: 'create', apply: () => operand };
}

/** `$setOnInsert`: only for the document that an upsert makes. */
export function setOnInsert(operand: Value): Leaf {
  return { missing: 'create', apply: (current, _, { inserting }) => (inserting ? operand : current) };
}

/** `$unset`: an array element becomes null. */
export const unset: Leaf = { missing: 'ignore', apply: () => undefined };

/** `$min` and `$max`, in the order of all values and types; equal values stay as they are. */
export function extreme(name: '$min' | '$max', operand: Value): Leaf {
  const sign = name === '$min' ? 1 : -1;
  return {
    missing: 'create',
    apply: (current) => (current === undefined || sign * compareValues(operand, current) < 0 ? operand : current),
  };
}

/** `$currentDate`: `true` or `{ $type: 'date' }` sets the time as a date, `{ $type: 'timestamp' }` as a timestamp. Throws 2 for all else. */
export function currentDate(operand: Value): Leaf {
  const type = typeof operand === 'boolean' ? 'date' : wantedType(operand);
  return {
    missing: 'create',
    apply: (_, __, { now }) => (type === 'date' ? new Date(now) : nextTimestamp(now)),
  };
}

function wantedType(operand: Value): string {
  if (!(operand instanceof Map)) {
    throw badValue(
      `${typeName(operand)} is not valid type for $currentDate. Please use a boolean ('true') or a $type expression.`,
    );
  }
  for (const name of operand.keys()) {
    if (name !== '$type') throw badValue(`Unrecognized $currentDate option: ${name}`);
  }
  const type = operand.get('$type');
  if (type !== 'date' && type !== 'timestamp') {
    throw badValue("The '$type' string field is required to be 'date' or 'timestamp'");
  }
  return type;
}

let counter = 0;

/** Timestamps of one second are told apart by a counter. */
function nextTimestamp(now: Date): Timestamp {
  counter = (counter % 0x7fffffff) + 1;
  return new Timestamp({ t: Math.floor(now.getTime() / 1000), i: counter });
}
