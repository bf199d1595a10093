import { decodeDocument } from '../bson/decode.ts';
import { CommandError, type Doc, Int32 } from '../bson/value.ts';
import { type Bulk, runBulk, TOO_LONG } from './bulk.ts';
import { changeAll, changeFirst, selectNow } from './change.ts';
import { findCollection } from './collections.ts';
import type { Commands } from './command.ts';
import { type Context, ground } from './context.ts';
import { anything, document, flag, isNumber, numberOf, readFields, required, text } from './fields.ts';
import { invalidOptions, isGenericField } from './generic-fields.ts';
import { okReply, reply } from './reply.ts';
import { collectionOf } from './request.ts';
import { prepareQuery, type Query } from './select.ts';
import { checkCollation, commandVariables } from './variables.ts';

export const deleteCommands = {
  delete: { run: remove, inTransaction: true, retryable: true, writes: true },
} satisfies Commands;

const SHAPE = { delete: text, ordered: flag, let: document, bypassDocumentValidation: flag } as const;
const STATEMENT = { q: document, limit: anything, collation: document, hint: anything } as const;

async function remove(context: Context) {
  const { request } = context;
  const name = collectionOf(request);
  const fields = readFields('delete', request.body, SHAPE, isGenericField);
  const deletes = required(request.lists.get('deletes'), 'delete.deletes');
  const expressions = commandVariables(fields.let);
  const statements = deletes.map((bytes) => readStatement(decodeDocument(bytes), expressions));
  if (context.done !== undefined && statements.some(({ multi }) => multi)) {
    invalidOptions('Cannot use (or request) retryable writes with limit=0');
  }
  const collection = findCollection(context, name);
  const statementAt = (i: number): Statement => required(statements[i], `delete.deletes.${i}`);
  const perform: Bulk['perform'] = (writer, i) => {
    const { query, multi } = statementAt(i);
    if (collection === undefined) return deleted(0);
    const found = selectNow(writer, collection, query(), multi ? Number.POSITIVE_INFINITY : 1);
    if (found === undefined) return TOO_LONG;
    for (const { recordId } of found) writer.remove(collection, recordId);
    return deleted(found.length);
  };
  const performLong = async (i: number): Promise<Doc> => {
    const { query, multi } = statementAt(i);
    if (collection === undefined) return deleted(0);
    const drop = (writer: Parameters<Bulk['perform']>[0], { recordId }: { recordId: number }): boolean =>
      writer.remove(collection, recordId);
    if (multi) return deleted((await changeAll(ground(context, collection), query(), drop)).length);
    const where = ground(context, collection, (statementsDone) => statementsDone.set(i, deleted(1)));
    return deleted((await changeFirst(where, query(), drop)) === undefined ? 0 : 1);
  };
  const { results, errors } = await runBulk(context, {
    count: statements.length,
    ordered: fields.ordered ?? true,
    perform,
    performLong,
  });
  let n = 0;
  for (const result of results.values()) n += numberIn(result, 'n');
  return okReply({ n: new Int32(n), writeErrors: errors.length > 0 ? [...errors] : undefined });
}

interface Statement {
  /** Compiled when it is its turn, so that a malformed filter is an error of its statement only. */
  readonly query: () => Query;
  readonly multi: boolean;
}

function readStatement(given: Doc, expressions: ReturnType<typeof commandVariables>): Statement {
  const fields = readFields('delete.deletes', given, STATEMENT);
  const filter = required(fields.q, 'delete.deletes.q');
  const limit = required(fields.limit, 'delete.deletes.limit');
  const most = isNumber(limit) ? numberOf(limit) : -1;
  if (most !== 0 && most !== 1) {
    throw new CommandError(9, 'FailedToParse', `The limit field in delete objects must be 0 or 1. Got ${most}`);
  }
  checkCollation(fields.collation);
  let compiled: Query | undefined;
  return {
    multi: most === 0,
    query() {
      compiled ??= prepareQuery({ filter, hint: fields.hint, expressions });
      return compiled;
    },
  };
}

function deleted(n: number): Doc {
  return reply({ n: new Int32(n) });
}

/** A number of a statement's result. */
export function numberIn(result: Doc, field: string): number {
  const value = result.get(field);
  return value instanceof Int32 ? value.value : 0;
}
