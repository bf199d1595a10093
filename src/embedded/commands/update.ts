import { decodeDocument } from '../bson/decode.ts';
import { CommandError, type Doc, Int32 } from '../bson/value.ts';
import type { ExpressionNames } from '../query/expression-operator.ts';
import type { Collection } from '../store/store.ts';
import { type Bulk, runBulk, TOO_LONG } from './bulk.ts';
import { type Change, changeAll, changeFirst, selectNow } from './change.ts';
import { collectionForWrite, findCollection } from './collections.ts';
import type { Commands } from './command.ts';
import { type Context, ground, write } from './context.ts';
import { numberIn } from './delete.ts';
import { anything, document, documents, flag, readFields, required, text } from './fields.ts';
import { invalidOptions, isGenericField } from './generic-fields.ts';
import { okReply, reply } from './reply.ts';
import { collectionOf } from './request.ts';
import {
  type Updated,
  type UpdateStatement,
  updateRecord,
  updateStatement,
  upsertRecord,
  withConstants,
} from './update-statement.ts';
import { checkCollation, commandVariables } from './variables.ts';

export const updateCommands = {
  update: { run: update, inTransaction: true, retryable: true, writes: true },
} satisfies Commands;

const SHAPE = { update: text, ordered: flag, let: document, bypassDocumentValidation: flag } as const;
const STATEMENT = {
  q: document,
  u: anything,
  c: document,
  multi: flag,
  upsert: flag,
  collation: document,
  arrayFilters: documents,
  hint: anything,
  sort: document,
} as const;

async function update(context: Context) {
  const { request } = context;
  const name = collectionOf(request);
  const fields = readFields('update', request.body, SHAPE, isGenericField);
  const updates = required(request.lists.get('updates'), 'update.updates');
  const expressions = commandVariables(fields.let);
  const statements = updates.map((bytes) =>
    readStatement(decodeDocument(bytes), expressions, fields.bypassDocumentValidation !== true),
  );
  if (context.done !== undefined && statements.some(({ multi }) => multi)) {
    invalidOptions('Cannot use (or request) retryable writes with multi=true');
  }
  const collection = statements.some(({ upsert }) => upsert)
    ? await collectionForWrite(context, name)
    : findCollection(context, name);
  const { results, errors } = await runBulk(context, {
    count: statements.length,
    ordered: fields.ordered ?? true,
    ...performing(context, collection, (i) => required(statements[i], `update.updates.${i}`)),
  });
  return updateReply(results, errors);
}

function updateReply(results: ReadonlyMap<number, Doc>, errors: readonly Doc[]): Doc {
  let n = 0;
  let nModified = 0;
  const upserted: Doc[] = [];
  for (const [i, result] of [...results].sort(([a], [b]) => a - b)) {
    n += numberIn(result, 'n');
    nModified += numberIn(result, 'nModified');
    const id = result.get('upserted');
    if (id !== undefined) upserted.push(reply({ index: new Int32(i), _id: id }));
  }
  return okReply({
    n: new Int32(n),
    nModified: new Int32(nModified),
    upserted: upserted.length > 0 ? upserted : undefined,
    writeErrors: errors.length > 0 ? [...errors] : undefined,
  });
}

interface Statement {
  readonly multi: boolean;
  readonly upsert: boolean;
  /** Compiled when it is its turn, so that a malformed update is an error of its statement only. */
  readonly compiled: () => UpdateStatement;
}

function readStatement(given: Doc, expressions: ExpressionNames, validate: boolean): Statement {
  const fields = readFields('update.updates', given, STATEMENT);
  const filter = required(fields.q, 'update.updates.q');
  const value = required(fields.u, 'update.updates.u');
  checkCollation(fields.collation);
  const { sort, hint, arrayFilters, multi = false, upsert = false } = fields;
  if (multi && sort !== undefined) throw new CommandError(9, 'FailedToParse', 'Cannot specify sort with multi=true');
  let compiled: UpdateStatement | undefined;
  return {
    multi,
    upsert,
    compiled() {
      const names = withConstants(expressions, fields.c);
      compiled ??= updateStatement({ filter, update: value, sort, hint, arrayFilters, expressions: names, validate });
      if (multi && compiled.update.kind === 'replacement') {
        throw new CommandError(9, 'FailedToParse', 'multi update is not supported for replacement-style update');
      }
      return compiled;
    },
  };
}

function performing(
  context: Context,
  collection: Collection | undefined,
  statementAt: (i: number) => Statement,
): Pick<Bulk, 'perform' | 'performLong'> {
  const perform: Bulk['perform'] = (writer, i) => {
    const { multi, upsert, compiled } = statementAt(i);
    const statement = compiled();
    if (collection === undefined) return result([]);
    const found = selectNow(writer, collection, statement.query, multi ? Number.POSITIVE_INFINITY : 1);
    if (found === undefined) return TOO_LONG;
    if (found.length === 0 && upsert) return upsertResult(upsertRecord(statement, writer, collection));
    return result(found.map((record) => updateRecord(statement, writer, collection, record)));
  };
  const performLong: Bulk['performLong'] = async (i) => {
    const { multi, upsert, compiled } = statementAt(i);
    const statement = compiled();
    if (collection === undefined) return result([]);
    const change: Change<Updated> = (writer, record) => updateRecord(statement, writer, collection, record);
    const changed = multi
      ? await changeAll(ground(context, collection), statement.query, change)
      : await firstOnly(context, collection, statement, change, i);
    if (changed.length > 0 || !upsert) return result(changed);
    return write(context, (writer, statements) => {
      const made = upsertResult(upsertRecord(statement, writer, collection));
      statements.set(i, made);
      return made;
    });
  };
  return { perform, performLong };
}

async function firstOnly(
  context: Context,
  collection: Collection,
  statement: UpdateStatement,
  change: Change<Updated>,
  i: number,
): Promise<Updated[]> {
  let last: Updated | undefined;
  const where = ground(context, collection, (statements) => {
    if (last !== undefined) statements.set(i, result([last]));
  });
  const changed = await changeFirst(where, statement.query, (writer, record, doc) => {
    last = change(writer, record, doc);
    return last;
  });
  return changed === undefined ? [] : [changed];
}

function result(updated: readonly Updated[]): Doc {
  const modified = updated.filter((one) => one.modified).length;
  return reply({ n: new Int32(updated.length), nModified: new Int32(modified) });
}

function upsertResult(made: Doc): Doc {
  return reply({ n: new Int32(1), nModified: new Int32(0), upserted: made.get('_id') });
}
