import { BSONRegExp, ObjectId, Timestamp } from 'bson';
import { decodeDocument } from '../bson/decode.ts';
import { encodeDocument } from '../bson/encode.ts';
import { MAX_DOCUMENT_SIZE } from '../bson/type-byte.ts';
import { CommandError, type Doc, type Value } from '../bson/value.ts';

/** A document as it will be stored: with an `_id`, which comes first. */
export interface NewDocument {
  readonly doc: Doc;
  readonly bytes: Buffer;
}

/**
 * Makes an inserted document ready. Its bytes are kept as they came, unless `_id` is missing (an ObjectId is made) or not the first
 * field, or a field of the top level is an empty timestamp (which becomes the time of the insert).
 */
export function newDocument(bytes: Buffer): NewDocument {
  if (bytes.length > MAX_DOCUMENT_SIZE) {
    throw new CommandError(
      10334,
      'BSONObjectTooLarge',
      `object to insert too large. size in bytes: ${bytes.length}, max size: ${MAX_DOCUMENT_SIZE}`,
    );
  }
  const doc = decodeDocument(bytes);
  checkId(doc.get('_id'));
  const first = doc.keys().next().value;
  if (first === '_id' && !hasEmptyTimestamp(doc)) return { doc, bytes };
  const id = doc.get('_id');
  const stored: Doc = new Map([['_id', id === undefined ? new ObjectId() : id]]);
  for (const [name, value] of doc) if (name !== '_id') stored.set(name, isEmptyTimestamp(value) ? now() : value);
  return { doc: stored, bytes: encodeDocument(stored) };
}

/** Refuses values that cannot be an `_id`: arrays, regular expressions, documents with `$` fields. */
export function checkId(id: Value | undefined): void {
  if (Array.isArray(id) || id instanceof BSONRegExp) {
    const type = Array.isArray(id) ? 'array' : 'regex';
    throw new CommandError(53, 'InvalidIdField', `The '_id' value cannot be of type ${type}`);
  }
  if (!(id instanceof Map)) return;
  for (const name of id.keys()) {
    if (name.startsWith('$')) {
      throw new CommandError(
        52,
        'DollarPrefixedFieldName',
        `_id fields may not contain '$'-prefixed fields: ${name} is not valid for storage.`,
      );
    }
  }
}

function hasEmptyTimestamp(doc: Doc): boolean {
  for (const [name, value] of doc) if (name !== '_id' && isEmptyTimestamp(value)) return true;
  return false;
}

function isEmptyTimestamp(value: Value): boolean {
  return value instanceof Timestamp && value.isZero();
}

let lastSecond = 0;
let increment = 0;

function now(): Timestamp {
  const second = Math.floor(Date.now() / 1000);
  increment = second === lastSecond ? increment + 1 : 1;
  lastSecond = second;
  return new Timestamp({ t: second, i: increment });
}
