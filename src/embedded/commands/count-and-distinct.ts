import { pathTree } from '../aggregate/stage.ts';
import { decodeDocument } from '../bson/decode.ts';
import { encodeDocument } from '../bson/encode.ts';
import { groupKey } from '../bson/group-key.ts';
import { MAX_DOCUMENT_SIZE } from '../bson/type-byte.ts';
import { badValue, CommandError, Int32, type Value } from '../bson/value.ts';
import { PAUSE } from '../rows.ts';
import { findCollection } from './collections.ts';
import type { Commands } from './command.ts';
import { type Context, readView } from './context.ts';
import { anything, document, readFields, required, text, whole, count as wholeCount } from './fields.ts';
import { isGenericField } from './generic-fields.ts';
import { okReply } from './reply.ts';
import { collectionOf } from './request.ts';
import { prepareQuery, select } from './select.ts';
import { checkCollation } from './variables.ts';

export const countAndDistinctCommands = {
  count: { run: count },
  distinct: { run: distinct, inTransaction: true },
} satisfies Commands;

const COUNT = {
  count: text,
  query: document,
  limit: whole,
  skip: wholeCount,
  hint: anything,
  fields: anything,
  collation: document,
} as const;

/** Without a filter the number that the catalog holds; a negative limit counts as its absolute value. */
async function count(context: Context) {
  const { request, interrupt } = context;
  const name = collectionOf(request);
  const fields = readFields('count', request.body, COUNT, isGenericField);
  checkCollation(fields.collation);
  const collection = findCollection(context, name);
  const { view, release } = readView(context);
  const skip = fields.skip ?? 0;
  const most = Math.abs(fields.limit ?? 0) || Number.POSITIVE_INFINITY;
  try {
    let n = 0;
    if (collection !== undefined && (fields.query ?? new Map()).size === 0) n = view.count(collection);
    else {
      const query = prepareQuery({ filter: fields.query, hint: fields.hint });
      for (const row of select({ view, collection, query })) {
        if (row === PAUSE) await interrupt.pause();
        else if (++n >= skip + most) break;
      }
    }
    return okReply({ n: integer(Math.min(most, Math.max(0, n - skip))) });
  } finally {
    release();
  }
}

function integer(value: number): Value {
  return value <= 0x7fffffff ? new Int32(value) : BigInt(value);
}

const DISTINCT = { distinct: text, key: text, query: document, hint: anything, collation: document } as const;

/** The values at a path, those of arrays one by one, each once, in the order in which they are met. */
async function distinct(context: Context) {
  const { request, interrupt } = context;
  const name = collectionOf(request);
  const fields = readFields('distinct', request.body, DISTINCT, isGenericField);
  checkCollation(fields.collation);
  const key = required(fields.key, 'distinct.key');
  if (key.includes('\0')) throw badValue('a key may not contain the NUL character');
  const path = key.split('.');
  const wanted = pathTree(key);
  const query = prepareQuery({ filter: fields.query, hint: fields.hint });
  const { view, release } = readView(context);
  const values = new Map<string, Value>();
  try {
    for (const row of select({ view, collection: findCollection(context, name), query })) {
      if (row === PAUSE) await interrupt.pause();
      else addTo(values, valuesAt(decodeDocument(row.bytes, wanted), path, 0));
    }
  } finally {
    release();
  }
  const reply = okReply({ values: [...values.values()] });
  if (encodeDocument(reply, MAX_DOCUMENT_SIZE * 2).length > MAX_DOCUMENT_SIZE) {
    throw new CommandError(17217, 'Location17217', 'distinct too big, 16mb cap');
  }
  return reply;
}

function addTo(values: Map<string, Value>, more: Iterable<Value>): void {
  for (const value of more) {
    const key = groupKey(value);
    if (!values.has(key)) values.set(key, value);
  }
}

/** A number in the path is an index of an array, where there is one at its place, or a name. */
function* valuesAt(value: Value | undefined, path: readonly string[], at: number): Generator<Value> {
  const name = path[at];
  if (value === undefined) return;
  if (name === undefined) {
    if (Array.isArray(value)) yield* value;
    else yield value;
  } else if (value instanceof Map) yield* valuesAt(value.get(name), path, at + 1);
  else if (Array.isArray(value)) {
    if (/^\d+$/.test(name)) yield* valuesAt(value[Number(name)], path, at + 1);
    for (const item of value) if (item instanceof Map) yield* valuesAt(item, path, at);
  }
}
