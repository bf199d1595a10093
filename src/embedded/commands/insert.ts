import { Int32 } from '../bson/value.ts';
import { runBulk } from './bulk.ts';
import { collectionForWrite } from './collections.ts';
import type { Commands } from './command.ts';
import type { Context } from './context.ts';
import { flag, readFields, required, text } from './fields.ts';
import { isGenericField } from './generic-fields.ts';
import { newDocument } from './new-document.ts';
import { okReply, reply } from './reply.ts';
import { collectionOf } from './request.ts';
import { checkValid } from './validation.ts';

export const insertCommands = {
  insert: { run: insert, inTransaction: true, retryable: true, writes: true },
} satisfies Commands;

const SHAPE = { insert: text, ordered: flag, bypassDocumentValidation: flag } as const;

async function insert(context: Context) {
  const { request } = context;
  const name = collectionOf(request);
  const { ordered = true, bypassDocumentValidation = false } = readFields(
    'insert',
    request.body,
    SHAPE,
    isGenericField,
  );
  const documents = required(request.lists.get('documents'), 'insert.documents');
  const collection = await collectionForWrite(context, name);
  const nothingToTell = reply({});
  const perform: Parameters<typeof runBulk>[1]['perform'] = (writer, i) => {
    const { doc, bytes } = newDocument(required(documents[i], `insert.documents.${i}`));
    if (!bypassDocumentValidation) checkValid(collection, doc);
    writer.insert(collection, bytes, doc);
    return nothingToTell;
  };
  const { results, errors } = await runBulk(context, {
    count: documents.length,
    ordered,
    perform,
    performLong: () => Promise.reject(new Error('an insert is never too long')),
  });
  return okReply({ n: new Int32(results.size), writeErrors: errors.length > 0 ? [...errors] : undefined });
}
