import { decodeDocument } from '../bson/decode.ts';
import { endOfCString, endOfValue } from '../bson/element.ts';
import { fieldName } from '../bson/field-names.ts';
import type { PathTree } from '../bson/path-tree.ts';
import { TypeByte } from '../bson/type-byte.ts';
import { CommandError, type Doc } from '../bson/value.ts';
import type { Message } from '../wire/message.ts';
import { type GenericFields, readGenericFields } from './generic-fields.ts';

/** One command, taken apart: its lists of documents stay bytes until somebody needs more. */
export interface Request {
  readonly name: string;
  readonly database: string;
  /** The command without its document lists. */
  readonly body: Doc;
  /** `documents`, `updates`, `deletes`: from the body, or from sequences sent beside it. */
  readonly lists: ReadonlyMap<string, readonly Buffer[]>;
  readonly generic: GenericFields;
}

const LISTS: ReadonlySet<string> = new Set(['documents', 'updates', 'deletes']);
/** Commands whose `documents` and such are lists of documents; elsewhere those names are ordinary fields. */
const BULK: ReadonlySet<string> = new Set(['insert', 'update', 'delete']);

/** Decodes a message into a request; malformed BSON and wrong generic fields throw a `CommandError`. */
export function readRequest(message: Message): Request {
  const [first] = topLevel(message.body);
  if (first === undefined) throw new CommandError(59, 'CommandNotFound', "no such command: ''");
  const { name } = first;
  const lists = new Map<string, readonly Buffer[]>(message.sequences);
  const body = BULK.has(name) ? withoutLists(name, message.body, lists) : decodeDocument(message.body);
  const database = message.legacy ? 'admin' : body.get('$db');
  if (typeof database !== 'string')
    throw new CommandError(40414, 'Location40414', `BSON field '${name}.$db' is missing but a required field`);
  return { name, database: databaseName(database), body, lists, generic: readGenericFields(body) };
}

/** The command but for its lists, which go to `lists` as they are. */
function withoutLists(name: string, bytes: Buffer, lists: Map<string, readonly Buffer[]>): Doc {
  const wanted: PathTree = new Map();
  for (const field of topLevel(bytes)) {
    if (LISTS.has(field.name) && field.type === TypeByte.array) {
      if (lists.has(field.name))
        throw new CommandError(40413, 'Location40413', `BSON field '${name}.${field.name}' is a duplicate field`);
      lists.set(field.name, documentsOf(bytes, field.at, field.end, `${name}.${field.name}`));
    } else wanted.set(field.name, true);
  }
  return decodeDocument(bytes, wanted);
}

interface Field {
  readonly name: string;
  readonly type: number;
  readonly at: number;
  readonly end: number;
}

function* topLevel(bytes: Buffer, start = 0, limit = bytes.length): Generator<Field> {
  const end = start + bytes.readInt32LE(start) - 1;
  if (end >= limit || bytes[end] !== 0) throw new CommandError(22, 'InvalidBSON', 'a document has a wrong length');
  for (let offset = start + 4; offset < end; ) {
    const type = bytes[offset] ?? 0;
    const nameEnd = endOfCString(bytes, offset + 1, end);
    const valueEnd = endOfValue(bytes, type, nameEnd + 1, end);
    yield { name: fieldName(bytes, offset + 1, nameEnd), type, at: nameEnd + 1, end: valueEnd };
    offset = valueEnd;
  }
}

function documentsOf(bytes: Buffer, at: number, end: number, path: string): Buffer[] {
  return [...topLevel(bytes, at, end)].map((item) => {
    if (item.type === TypeByte.document) return bytes.subarray(item.at, item.end);
    throw new CommandError(
      14,
      'TypeMismatch',
      `BSON field '${path}.${item.name}' is the wrong type, expected type 'object'`,
    );
  });
}

/** Longest name of a database in bytes, and what it may not contain. */
const DATABASE_BYTES = 63;

function databaseName(name: string): string {
  if (name === '' || Buffer.byteLength(name) > DATABASE_BYTES || /[/\\. "$\0]/.test(name)) {
    throw new CommandError(73, 'InvalidNamespace', `Invalid database name: '${name}'`);
  }
  return name;
}

/** The namespace of a request's collection; the name must be a non-empty string without `$` and NUL, not starting with a dot. */
export function collectionOf(request: Request, value = request.body.get(request.name)): string {
  if (typeof value !== 'string') {
    throw new CommandError(73, 'InvalidNamespace', `collection name has invalid type, it must be a string`);
  }
  const invalid = value === '' || value.startsWith('.') || value.includes('\0') || value.includes('$');
  if (invalid || Buffer.byteLength(`${request.database}.${value}`) > 255) {
    throw new CommandError(73, 'InvalidNamespace', `Invalid namespace specified '${request.database}.${value}'`);
  }
  return value;
}
