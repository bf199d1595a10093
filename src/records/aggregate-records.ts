import type { Document } from 'mongodb';
import type { Database } from '../database/connect.ts';
import { asBytes, readDocument } from '../database/read-document.ts';
import { type Access, viewOf } from './access.ts';
import { namesOfJoined, translatePipeline } from './aggregation/translate.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';
import { problemOf } from './problems.ts';
import { recordsOf } from './record.ts';
import { fromStored } from './stored-value.ts';

/**
 * Runs a pipeline of a caller in the database, over the records within reach as flat objects of `id` and the readable fields,
 * and streams its results.
 *
 * @param decide gives the decision on another collection that the pipeline joins, by the name that the caller uses, or
 *   throws when the caller may not read it
 * @throws Problem `invalid-query` for what is not accepted or cannot be computed, `field-forbidden` for a hidden field,
 *   `time-limit`, and what `decide` throws.
 */
export async function* aggregateRecords(
  database: Database,
  access: Access,
  pipeline: Json,
  decide: (name: string) => Promise<Access>,
): AsyncGenerator<JsonObject, void, undefined> {
  const joined = new Map<string, ReturnType<typeof viewOf>>();
  for (const name of namesOfJoined(pipeline)) joined.set(name, viewOf(await decide(name)));
  const stages: Document[] = translatePipeline(viewOf(access), pipeline, joined);
  const cursor = recordsOf(database, access).aggregate<Uint8Array>(stages, {
    ...asBytes,
    maxTimeMS: database.limits.operation,
    allowDiskUse: true,
  });
  try {
    for await (const bytes of cursor) {
      const result = fromStored(await readDocument(bytes));
      if (!isJsonObject(result)) throw new Error('a pipeline gave something that is no document');
      yield result;
    }
  } catch (error) {
    throw problemOf(database, access.collection, error, { place: 'pipeline' });
  } finally {
    await cursor.close();
  }
}
