import { decodeDocument } from '../bson/decode.ts';
import { type Doc, Int32, type Value } from '../bson/value.ts';
import type { Collection, Index, View } from '../store/store.ts';
import { existingCollection } from './collections.ts';
import type { Commands } from './command.ts';
import { type Context, readView } from './context.ts';
import { flag, readFields, text } from './fields.ts';
import { isGenericField } from './generic-fields.ts';
import type { Interrupt } from './interrupt.ts';
import { okReply } from './reply.ts';
import { collectionOf } from './request.ts';

export const validateCommands = {
  validate: { run: validate },
} satisfies Commands;

const SHAPE = { validate: text, full: flag, checkBSONConformance: flag, metadata: flag } as const;
const RECORDS_PER_PAUSE = 1000;

/**
 * Reads a whole collection and checks that it hangs together: each document can be decoded and is found by its `_id`, the
 * counts of the catalog are right, each index names only documents that exist and misses none that it must hold.
 */
async function validate(context: Context): Promise<Doc> {
  const { request, interrupt } = context;
  const name = collectionOf(request);
  readFields('validate', request.body, SHAPE, isGenericField);
  const collection = existingCollection(context, name);
  const { view, release } = readView(context);
  try {
    const errors: string[] = [];
    const records = await readRecords(view, collection, interrupt, errors);
    const keysPerIndex: Doc = new Map();
    for (const index of collection.indexes) {
      keysPerIndex.set(index.name, new Int32(await checkIndex(view, index, records, interrupt, errors)));
    }
    return okReply({
      ns: `${request.database}.${name}`,
      nInvalidDocuments: new Int32(errors.length),
      nrecords: new Int32(records.size),
      nIndexes: new Int32(collection.indexes.length),
      keysPerIndex,
      valid: errors.length === 0,
      repaired: false,
      warnings: [],
      errors: errors.slice(0, 100).map((text): Value => text),
    });
  } finally {
    release();
  }
}

async function readRecords(
  view: View,
  collection: Collection,
  interrupt: Interrupt,
  errors: string[],
): Promise<Set<number>> {
  const records = new Set<number>();
  for (const { recordId, bytes } of view.scan(collection)) {
    records.add(recordId);
    if (records.size % RECORDS_PER_PAUSE === 0) await interrupt.pause();
    const id = decodeDocument(bytes).get('_id');
    if (id === undefined || view.findId(collection, id) !== recordId) {
      errors.push(`the document of record ${recordId} is not found by its _id`);
    }
  }
  const counted = view.count(collection);
  if (counted !== records.size) errors.push(`the catalog counts ${counted} documents and there are ${records.size}`);
  return records;
}

async function checkIndex(
  view: View,
  index: Index,
  records: ReadonlySet<number>,
  interrupt: Interrupt,
  errors: string[],
): Promise<number> {
  const found = new Set<number>();
  let keys = 0;
  for (const recordIds of view.scanIndex(index, {})) {
    for (const recordId of recordIds) {
      keys++;
      if (keys % RECORDS_PER_PAUSE === 0) await interrupt.pause();
      if (!records.has(recordId)) errors.push(`index ${index.name} names record ${recordId}, which does not exist`);
      found.add(recordId);
    }
  }
  const holdsAll = !index.sparse && index.partialFilter === undefined;
  if (holdsAll && found.size < records.size) {
    errors.push(`index ${index.name} misses ${records.size - found.size} documents`);
  }
  return keys;
}
