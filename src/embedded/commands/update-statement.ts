import { decodeDocument } from '../bson/decode.ts';
import { encodeDocument } from '../bson/encode.ts';
import { CommandError, type Doc, type Value } from '../bson/value.ts';
import type { ExpressionNames } from '../query/expression-operator.ts';
import type { Collection, StoredRecord, Writer } from '../store/store.ts';
import { compileUpdate, type Update } from '../update/update.ts';
import { upsertedDocument } from '../update/upsert.ts';
import { wrongType } from './fields.ts';
import { checkId } from './new-document.ts';
import { prepareQuery, type Query } from './select.ts';
import { checkValid } from './validation.ts';

/** What update and findAndModify do to documents, compiled once. */
export interface UpdateStatement {
  readonly query: Query;
  readonly update: Update;
  readonly now: Date;
  readonly validate: boolean;
}

interface GivenUpdate {
  readonly filter: Doc;
  readonly update: Value;
  readonly sort?: Doc | undefined;
  readonly hint?: Value | undefined;
  readonly arrayFilters: readonly Doc[] | undefined;
  readonly expressions: ExpressionNames;
  readonly validate: boolean;
}

export function updateStatement(given: GivenUpdate): UpdateStatement {
  const { filter, sort, hint, arrayFilters, expressions, validate } = given;
  const now = expressions.variables.get('NOW');
  return {
    query: prepareQuery({ filter, sort, hint, expressions }),
    update: compileUpdate(updateValue(given.update), { arrayFilters, expressions }),
    now: now instanceof Date ? now : new Date(),
    validate,
  };
}

/** Operators or a replacement as a document, a pipeline as a list of documents. */
function updateValue(value: Value): Doc | Doc[] {
  if (value instanceof Map) return value;
  if (!Array.isArray(value)) {
    throw new CommandError(9, 'FailedToParse', 'Update argument must be either an object or an array');
  }
  return value.map((stage, i) => (stage instanceof Map ? stage : wrongType(stage, `u.${i}`, 'object')));
}

export interface Updated {
  readonly before: Doc;
  readonly after: Doc;
  readonly modified: boolean;
}

/** Applies the update to one record; one that changes nothing is not written. */
export function updateRecord(
  statement: UpdateStatement,
  writer: Writer,
  collection: Collection,
  record: StoredRecord,
): Updated {
  const { update, query, now } = statement;
  const before = decodeDocument(record.bytes);
  const position = update.needsPosition ? query.filter.position(before) : undefined;
  const after = update.apply(before, { now, position });
  if (after === before) return { before, after, modified: false };
  if (statement.validate) checkValid(collection, after);
  writer.replace(collection, record.recordId, encodeDocument(after));
  return { before, after, modified: true };
}

/** Inserts what the filter and the update make when nothing matched. */
export function upsertRecord(statement: UpdateStatement, writer: Writer, collection: Collection): Doc {
  const { update, query, now } = statement;
  const made = upsertedDocument(query.rawFilter, update, { now });
  checkId(made.get('_id'));
  if (statement.validate) checkValid(collection, made);
  writer.insert(collection, encodeDocument(made));
  return made;
}

/** The variables of a pipeline update: those of the command, and the constants `c` of its own statement. */
export function withConstants(expressions: ExpressionNames, constants: Doc | undefined): ExpressionNames {
  if (constants === undefined || constants.size === 0) return expressions;
  const scope = new Map(expressions.scope);
  const variables = new Map(expressions.variables);
  for (const [name, value] of constants) {
    variables.set(`constant ${name}`, value);
    scope.set(name, `constant ${name}`);
  }
  return { scope, variables };
}
