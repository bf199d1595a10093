import { equalValues } from '../bson/compare.ts';
import { decodeDocument } from '../bson/decode.ts';
import { encodeDocument } from '../bson/encode.ts';
import { badValue, type Doc, type Value } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import type { Collection, Writer } from '../store/store.ts';
import { compileUpdate } from '../update/update.ts';
import { selectNow } from './change.ts';
import { collectionForWrite } from './collections.ts';
import type { Context } from './context.ts';
import { anything, document, documents, list, readFields, required, text } from './fields.ts';
import { newDocument } from './new-document.ts';
import type { OutputStage, Target } from './pipeline-output.ts';
import { collectionOf } from './request.ts';
import { prepareQuery } from './select.ts';
import { withConstants } from './update-statement.ts';
import { checkValid } from './validation.ts';
import { commandVariables } from './variables.ts';

interface Merge {
  readonly target: Target;
  readonly on: readonly string[];
  /** A pipeline changes the document that is there; `$$new` names the new one in it. */
  readonly whenMatched: 'merge' | 'replace' | 'keepExisting' | 'fail' | readonly Doc[];
  readonly let: Doc;
  readonly whenNotMatched: 'insert' | 'discard' | 'fail';
}

const SHAPE = { into: anything, on: anything, whenMatched: anything, whenNotMatched: text, let: document } as const;

/** Reads `$merge: 'name'` or its document. */
export function readMerge(spec: Value, { request }: Context): OutputStage {
  if (typeof spec !== 'string' && !(spec instanceof Map)) {
    throw failure(51182, '$merge requires a string or object argument');
  }
  const fields = readFields('$merge', typeof spec === 'string' ? new Map([['into', spec]]) : spec, SHAPE);
  const target = readTarget(required(fields.into, '$merge.into'), request.database);
  collectionOf({ ...request, database: target.database }, target.name);
  const { whenMatched = 'merge', whenNotMatched = 'insert' } = fields;
  if (whenNotMatched !== 'insert' && whenNotMatched !== 'discard' && whenNotMatched !== 'fail') {
    throw badValue(`Enumeration value '${whenNotMatched}' for field '$merge.whenNotMatched' is not a valid value.`);
  }
  const on = fields.on === undefined ? ['_id'] : readOn(fields.on);
  const merge: Merge = {
    target,
    on,
    whenMatched: readWhenMatched(whenMatched),
    whenNotMatched,
    let: fields.let ?? new Map(),
  };
  return { target, write: (context, rows, validate) => writeMerge(context, merge, rows, validate) };
}

function readWhenMatched(value: Value): Merge['whenMatched'] {
  if (Array.isArray(value)) return documents(value, '$merge.whenMatched');
  if (value === 'merge' || value === 'replace' || value === 'keepExisting' || value === 'fail') return value;
  throw badValue(`Enumeration value '${String(value)}' for field 'whenMatched' is not a valid value.`);
}

function readTarget(into: Value, database: string): Target {
  if (typeof into === 'string') return { database, name: into };
  if (!(into instanceof Map)) throw failure(51178, "$merge 'into' field must be either a string or an object");
  const fields = readFields('$merge.into', into, { db: text, coll: text });
  return { database: fields.db ?? database, name: required(fields.coll, '$merge.into.coll') };
}

function readOn(on: Value): string[] {
  const paths = typeof on === 'string' ? [on] : list(on, '$merge.on').map((path) => text(path, '$merge.on'));
  if (paths.length === 0) throw failure(51187, "If explicitly specifying $merge 'on', must include at least one field");
  return paths;
}

async function writeMerge(
  context: Context,
  merge: Merge,
  rows: AsyncIterable<Doc[]>,
  validate: boolean,
): Promise<void> {
  const { target, on } = merge;
  const request = { ...context.request, database: target.database };
  const collection = await collectionForWrite({ ...context, request }, target.name);
  if (!isUniquelyIndexed(collection, on)) {
    throw failure(51183, 'Cannot find index to verify that join fields will be unique');
  }
  for await (const slice of rows) {
    await context.engine.store.write((writer) => {
      for (const row of slice) mergeRow(writer, collection, merge, row, validate);
    });
  }
}

function isUniquelyIndexed(collection: Collection, on: readonly string[]): boolean {
  if (on.length === 1 && on[0] === '_id') return true;
  return collection.indexes.some(
    ({ unique, paths, partialFilter }) =>
      unique && partialFilter === undefined && paths.length === on.length && on.every((path) => paths.includes(path)),
  );
}

function mergeRow(writer: Writer, collection: Collection, merge: Merge, given: Doc, validate: boolean): void {
  const row = newDocument(encodeDocument(given)).doc;
  const found = merge.whenMatched === 'fail' ? undefined : matching(writer, collection, merge, given, row);
  if (found === undefined) {
    if (merge.whenNotMatched === 'discard') return;
    if (merge.whenNotMatched === 'fail') {
      throw failure(
        13113,
        '$merge could not find a matching document in the target collection for at least one document',
      );
    }
    if (validate) checkValid(collection, row);
    writer.insert(collection, encodeDocument(row));
    return;
  }
  if (merge.whenMatched === 'keepExisting') return;
  const after = merged(merge, decodeDocument(found.bytes), given, row);
  if (validate) checkValid(collection, after);
  writer.replace(collection, found.recordId, encodeDocument(after));
}

function merged({ whenMatched, let: variables }: Merge, before: Doc, given: Doc, row: Doc): Doc {
  if (typeof whenMatched !== 'string') {
    const expressions = withConstants(
      commandVariables(variables.size > 0 ? variables : undefined, row),
      new Map([['new', row]]),
    );
    return compileUpdate(whenMatched, { expressions }).apply(before, { now: new Date() });
  }
  const after: Doc = whenMatched === 'merge' ? new Map(before) : new Map([['_id', before.get('_id') ?? null]]);
  for (const [name, value] of given) {
    if (name === '_id' && !equalValues(value, before.get('_id') ?? null)) {
      throw failure(66, "$merge failed to update the matching document: '_id' is immutable");
    }
    after.set(name, value);
  }
  return after;
}

function matching(writer: Writer, collection: Collection, { on }: Merge, given: Doc, row: Doc) {
  const filter: Doc = new Map();
  for (const path of on) {
    const value = path === '_id' ? row.get('_id') : at(given, path);
    if (value === undefined || value === null || Array.isArray(value)) {
      throw failure(51132, "$merge write error: 'on' field cannot be missing, null, undefined or an array");
    }
    filter.set(path, new Map([['$eq', value]]));
  }
  const found = selectNow(writer, collection, prepareQuery({ filter }), 1);
  if (found === undefined) throw failure(51183, 'Cannot find index to verify that join fields will be unique');
  return found[0];
}

function at(doc: Doc, path: string): Value | undefined {
  let value: Value | undefined = doc;
  for (const name of path.split('.')) value = value instanceof Map ? value.get(name) : undefined;
  return value;
}
