import { decodeDocument } from '../bson/decode.ts';
import { CommandError, type Doc, Int32, type Value } from '../bson/value.ts';
import { compileProjection } from '../query/projection.ts';
import type { Collection, StoredRecord, Writer } from '../store/store.ts';
import { changeFirst, selectNow } from './change.ts';
import { collectionForWrite, findCollection } from './collections.ts';
import type { Commands } from './command.ts';
import { type Context, ground, write } from './context.ts';
import { anything, document, documents, flag, readFields, text } from './fields.ts';
import { isGenericField } from './generic-fields.ts';
import { okReply, reply } from './reply.ts';
import { collectionOf } from './request.ts';
import { prepareQuery, type Query } from './select.ts';
import { updateRecord, updateStatement, upsertRecord } from './update-statement.ts';
import { checkCollation, commandVariables } from './variables.ts';

const command = { run: findAndModify, inTransaction: true, retryable: true, writes: true } as const;

export const findAndModifyCommands = { findAndModify: command, findandmodify: command } satisfies Commands;

const OPTIONS = {
  query: document,
  sort: document,
  remove: flag,
  update: anything,
  new: flag,
  fields: document,
  upsert: flag,
  bypassDocumentValidation: flag,
  arrayFilters: documents,
  hint: anything,
  let: document,
  collation: document,
} as const;

async function findAndModify(context: Context): Promise<Doc> {
  const { request, done } = context;
  const name = collectionOf(request);
  const before = done?.get(0);
  if (before !== undefined) return okReply(Object.fromEntries(before));
  const task = readTask(context);
  const collection = task.upsert ? await collectionForWrite(context, name) : findCollection(context, name);
  if (collection === undefined) return okReply(Object.fromEntries(task.nothing));
  return okReply(Object.fromEntries(await perform(context, collection, task)));
}

/** One findAndModify, compiled: each function gives the reply without its `ok`. */
interface Task {
  readonly query: Query;
  readonly upsert: boolean;
  readonly nothing: Doc;
  readonly change: (writer: Writer, collection: Collection, record: StoredRecord) => Doc;
  readonly insert: (writer: Writer, collection: Collection) => Doc;
}

async function perform(context: Context, collection: Collection, task: Task): Promise<Doc> {
  const { query } = task;
  const missing = (writer: Writer): Doc => (task.upsert ? task.insert(writer, collection) : task.nothing);
  const quick = await write(context, (writer, statements) => {
    const found = selectNow(writer, collection, query, 1);
    if (found === undefined) return undefined;
    const [record] = found;
    const outcome = record === undefined ? missing(writer) : task.change(writer, collection, record);
    statements.set(0, outcome);
    return outcome;
  });
  if (quick !== undefined) return quick;

  let outcome: Doc | undefined;
  const where = ground(context, collection, (statements) => {
    if (outcome !== undefined) statements.set(0, outcome);
  });
  await changeFirst(where, query, (writer, record) => {
    outcome = task.change(writer, collection, record);
    return outcome;
  });
  if (outcome !== undefined) return outcome;
  return write(context, (writer, statements) => {
    const made = missing(writer);
    statements.set(0, made);
    return made;
  });
}

function readTask({ request }: Context): Task {
  const fields = readFields('findAndModify', request.body, { ...OPTIONS, [request.name]: text }, isGenericField);
  refuseContradictions(fields);
  checkCollation(fields.collation);
  const expressions = commandVariables(fields.let);
  const { query: filter = new Map(), sort, hint, arrayFilters, upsert = false } = fields;
  const projected = (query: Query, doc: Doc): Doc =>
    fields.fields === undefined || fields.fields.size === 0
      ? doc
      : compileProjection(fields.fields, query.filter, expressions).project(doc);

  if (fields.update === undefined) {
    const query = prepareQuery({ filter, sort, hint, expressions });
    return {
      query,
      upsert: false,
      nothing: outcome(0, null, {}),
      change: (writer, collection, { recordId, bytes }) => {
        writer.remove(collection, recordId);
        return outcome(1, projected(query, decodeDocument(bytes)), {});
      },
      insert: () => outcome(0, null, {}),
    };
  }
  const validate = fields.bypassDocumentValidation !== true;
  const statement = updateStatement({ filter, update: fields.update, sort, hint, arrayFilters, expressions, validate });
  return {
    query: statement.query,
    upsert,
    nothing: outcome(0, null, { updatedExisting: false }),
    change: (writer, collection, record) => {
      const { before, after } = updateRecord(statement, writer, collection, record);
      return outcome(1, projected(statement.query, fields.new === true ? after : before), { updatedExisting: true });
    },
    insert: (writer, collection) => {
      const made = upsertRecord(statement, writer, collection);
      const value = fields.new === true ? projected(statement.query, made) : null;
      return outcome(1, value, { updatedExisting: false, upserted: made.get('_id') });
    },
  };
}

function outcome(n: number, value: Doc | null, more: { readonly [name: string]: Value | undefined }): Doc {
  return reply({ lastErrorObject: reply({ n: new Int32(n), ...more }), value });
}

interface Contradictory {
  readonly remove?: boolean;
  readonly update?: Value;
  readonly upsert?: boolean;
  readonly new?: boolean;
  readonly arrayFilters?: readonly Doc[];
}

function refuseContradictions(fields: Contradictory): void {
  const wrong = (message: string): never => {
    throw new CommandError(9, 'FailedToParse', message);
  };
  if (fields.remove !== true) {
    if (fields.update === undefined) wrong('Either an update or remove=true must be specified');
    return;
  }
  if (fields.update !== undefined) wrong('Cannot specify both an update and remove=true');
  if (fields.upsert === true) wrong('Cannot specify both upsert=true and remove=true');
  if (fields.new === true) {
    wrong("Cannot specify both new=true and remove=true; 'remove' always returns the deleted document");
  }
  if (fields.arrayFilters !== undefined) wrong('Cannot specify arrayFilters and remove=true');
}
