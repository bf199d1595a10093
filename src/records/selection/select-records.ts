import type { Document } from 'mongodb';
import type { Database } from '../../database/connect.ts';
import { asBytes, readDocument } from '../../database/read-document.ts';
import { narrowedTo } from '../field-mask.ts';
import { findRecords, type Page } from '../find-records.ts';
import { isJsonObject, type Json, type JsonObject } from '../json.ts';
import { problemOf } from '../problems.ts';
import { type DataRecord, recordsOf, toRecord } from '../record.ts';
import { fromStored } from '../stored-value.ts';
import type { Join, Selection } from './selection.ts';
import { joinResult, origin, selectionStages } from './stages.ts';

/** A record that was found, and what its joins gave, in their order. */
export interface SelectedRecord {
  readonly record: DataRecord;
  readonly collectionId: number;
  readonly joined: readonly JoinedValue[];
}

export type JoinedValue = readonly DataRecord[] | number | boolean;

/**
 * Streams the records of a selection, found in one query. Every record is held against the fields that its reader may see once
 * more.
 *
 * @throws Problem `invalid-query` for what the database cannot compute, `time-limit`
 */
export async function* selectRecords(
  database: Database,
  selection: Selection,
): AsyncGenerator<SelectedRecord, void, undefined> {
  const plain = plainPage(selection);
  if (plain === undefined) {
    for await (const document of documentsOf(database, selection, selectionStages(selection))) {
      yield selected(document, selection);
    }
    return;
  }
  const { where, fields } = selection;
  const readable = narrowedTo(where.readable, fields);
  for await (const record of findRecords(database, { ...where, readable }, plain)) {
    yield { record, collectionId: where.collection.id, joined: [] };
  }
}

/** The page of a selection that a plain find can answer, which is a good deal faster than a pipeline. */
function plainPage({ sort, skip = 0, limit, distinct, joins = [], appended = [] }: Selection): Page | undefined {
  if (distinct !== undefined || joins.length > 0 || appended.length > 0) return undefined;
  const paths = sort.flatMap((key) => ('path' in key ? [[key.path, key.direction] as const] : []));
  if (paths.length < sort.length) return undefined;
  return { sort: paths, skip, ...(limit === undefined ? {} : { limit }) };
}

/**
 * Streams what further stages make of a selection.
 *
 * @param stages are on no account a user's own: they come from the translation of a pipeline (`aggregation/`)
 * @throws Problem `invalid-query` for what the database cannot compute, `time-limit`
 */
export async function* aggregateSelection(
  database: Database,
  selection: Selection,
  stages: readonly Document[],
): AsyncGenerator<JsonObject, void, undefined> {
  for await (const document of documentsOf(database, selection, [...selectionStages(selection), ...stages])) {
    const result: Json = fromStored(document);
    if (!isJsonObject(result)) throw new Error('a pipeline gave something that is no document');
    yield result;
  }
}

async function* documentsOf(
  database: Database,
  { where }: Selection,
  stages: Document[],
): AsyncGenerator<Document, void, undefined> {
  const cursor = recordsOf(database, where).aggregate<Uint8Array>(stages, {
    ...asBytes,
    maxTimeMS: database.limits.operation,
    allowDiskUse: true,
  });
  try {
    for await (const bytes of cursor) yield await readDocument(bytes);
  } catch (error) {
    throw problemOf(database, where.collection, error, { place: '' });
  } finally {
    await cursor.close();
  }
}

function selected(document: Document, selection: Selection): SelectedRecord {
  const from: unknown = document[origin];
  const source = typeof from === 'number' ? (selection.appended?.[from] ?? selection) : selection;
  const { where, fields, joins = [] } = source;
  return {
    record: toRecord(document, narrowedTo(where.readable, fields)),
    collectionId: where.collection.id,
    joined: joins.map((join, index) => joinedValue(document[joinResult(index)], join)),
  };
}

function joinedValue(found: unknown, { give, where, fields }: Join): JoinedValue {
  const list: readonly unknown[] = Array.isArray(found) ? found : [];
  if (give.kind === 'has') return list.length > 0;
  if (give.kind === 'records') return list.map((item) => toRecord(item, narrowedTo(where.readable, fields)));
  const [only] = list;
  const value = only === undefined ? 0 : fromStored(only);
  const number = isJsonObject(value) ? value.value : 0;
  return typeof number === 'number' ? number : Number(number ?? 0);
}
