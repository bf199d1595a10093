import { Binary } from 'bson';
import { decodeDocument } from '../bson/decode.ts';
import { encodeDocument } from '../bson/encode.ts';
import { type Doc, Int32, type Value } from '../bson/value.ts';
import type { Collection, View, Writer } from '../store/store.ts';
import { reply } from './reply.ts';

/**
 * What is kept of a session's last retryable write or transaction, in the collection `config.transactions` as in MongoDB: the record is
 * written in the same commit as the write itself, so that a client that repeats it after a crash gets the same answer.
 */
export interface SessionRecord {
  readonly txnNumber: bigint;
  /** `write` for a retryable write, `committed` for a transaction. */
  readonly kind: 'write' | 'committed';
  /** What each statement of a retryable write did. */
  readonly statements: ReadonlyMap<number, Doc>;
}

export const SESSION_RECORDS = { database: 'config', name: 'transactions' } as const;

export function readSessionRecord(view: View, collection: Collection, session: string): SessionRecord | undefined {
  const recordId = view.findId(collection, sessionKey(session));
  const bytes = recordId === undefined ? undefined : view.get(collection, recordId);
  if (bytes === undefined) return undefined;
  const doc = decodeDocument(bytes);
  const txnNumber = doc.get('txnNum');
  const kind = doc.get('kind');
  const statements = doc.get('statements');
  if (typeof txnNumber !== 'bigint' || (kind !== 'write' && kind !== 'committed') || !Array.isArray(statements))
    return undefined;
  return { txnNumber, kind, statements: new Map(statements.flatMap(readRun)) };
}

export function writeSessionRecord(
  writer: Writer,
  collection: Collection,
  session: string,
  record: SessionRecord,
): void {
  const key = sessionKey(session);
  const statements = asRuns(record.statements);
  const doc = reply({ _id: key, txnNum: record.txnNumber, kind: record.kind, lastWriteDate: new Date(), statements });
  const recordId = writer.findId(collection, key);
  const bytes = encodeDocument(doc);
  if (recordId === undefined || !writer.replace(collection, recordId, bytes)) writer.insert(collection, bytes);
}

/** An insert of a thousand documents has a thousand equal results: statements in a row with nothing to tell share an entry. */
function asRuns(statements: ReadonlyMap<number, Doc>): Doc[] {
  const runs: Doc[] = [];
  let last: { doc: Doc; to: number } | undefined;
  for (const [id, result] of statements) {
    if (last !== undefined && result.size === 0 && id === last.to + 1) {
      last.to = id;
      last.doc.set('to', new Int32(id));
      continue;
    }
    const doc = reply({ id: new Int32(id), to: new Int32(id), result });
    runs.push(doc);
    last = result.size === 0 ? { doc, to: id } : undefined;
  }
  return runs;
}

function readRun(entry: Value): [number, Doc][] {
  if (!(entry instanceof Map)) return [];
  const id = entry.get('id');
  const to = entry.get('to');
  const result = entry.get('result');
  if (!(id instanceof Int32) || !(to instanceof Int32) || !(result instanceof Map)) return [];
  return Array.from({ length: to.value - id.value + 1 }, (_, i) => [id.value + i, result]);
}

function sessionKey(session: string): Binary {
  return new Binary(Buffer.from(session, 'hex'), 4);
}
