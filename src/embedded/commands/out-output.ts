import { randomBytes } from 'node:crypto';
import { encodeDocument } from '../bson/encode.ts';
import { type Doc, notImplemented, type Value } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import type { Collection } from '../store/store.ts';
import type { Context } from './context.ts';
import { document, readFields, required, text } from './fields.ts';
import { newDocument } from './new-document.ts';
import type { OutputStage, Target } from './pipeline-output.ts';
import { collectionOf } from './request.ts';
import { checkValid } from './validation.ts';

/** Reads `$out: 'name'` or `$out: { db, coll }`. */
export function readOut(spec: Value, { request }: Context): OutputStage {
  const target = readTarget(spec, request.database);
  collectionOf({ ...request, database: target.database }, target.name);
  return { target, write: (context, rows, validate) => writeOut(context, target, rows, validate) };
}

function readTarget(spec: Value, database: string): Target {
  if (typeof spec === 'string') return { database, name: spec };
  if (!(spec instanceof Map)) throw failure(16990, '$out only supports a string or object argument');
  const fields = readFields('$out', spec, { db: text, coll: text, timeseries: document });
  if (fields.timeseries !== undefined) throw notImplemented("$out with 'timeseries'");
  return { database: required(fields.db, '$out.db'), name: required(fields.coll, '$out.coll') };
}

/** Fills a collection that nobody sees yet, with the options and indexes of the one it then takes the place of. */
async function writeOut(
  context: Context,
  target: Target,
  rows: AsyncIterable<Doc[]>,
  validate: boolean,
): Promise<void> {
  const { store } = context.engine;
  const old = store.collection(target.database, target.name);
  const name = `tmp.agg_out.${randomBytes(8).toString('hex')}`;
  const made = await store.createCollection(target.database, name, old?.options);
  try {
    await copyIndexes(context, old, made);
    for await (const slice of rows) {
      await store.write((writer) => {
        for (const row of slice) {
          const { doc, bytes } = newDocument(encodeDocument(row));
          if (validate) checkValid(made, doc);
          writer.insert(made, bytes);
        }
      });
    }
    await store.renameCollection(made, { ...target, dropTarget: true });
  } catch (error) {
    await store.dropCollection(made);
    throw error;
  }
}

async function copyIndexes({ engine }: Context, from: Collection | undefined, to: Collection): Promise<void> {
  const specs = (from?.indexes ?? []).filter(({ name }) => name !== '_id_').map(({ spec }) => spec);
  if (specs.length > 0) await engine.store.createIndexes(to, specs);
}
