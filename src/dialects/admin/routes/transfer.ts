import type { Operations } from '../../../../generated/admin/operations.ts';
import { Problem } from '../../../problem.ts';
import { fullAccess, scope } from '../../../records/access.ts';
import { announce } from '../../../records/administration/audit.ts';
import { writeBackup } from '../../../records/backup/write-backup.ts';
import { findRecords } from '../../../records/find-records.ts';
import { randomName } from '../../../records/names.ts';
import { ImportClash } from '../../../records/transfer/checkpoint.ts';
import { importRows } from '../../../records/transfer/import-rows.ts';
import { readNdjson } from '../../../transfer/read-ndjson.ts';
import { TransferFailure } from '../../../transfer/transfer-failure.ts';
import { writeRecords } from '../../../transfer/write-records.ts';
import { byteStream, textOf } from '../byte-stream.ts';
import { aboutCollection } from '../collection-shape.ts';
import type { AdminContext } from '../context.ts';
import { collectionOf } from '../named.ts';

type Routes = Operations<AdminContext>;

/** All records of a collection, one a line. */
export const exportRecords: Routes['exportRecords'] = async ({ params }, context) => {
  const collection = await collectionOf(context, params.collectionId);
  const records = findRecords(context.store.database, scope(fullAccess(collection), {}));
  const text = writeRecords(records, { format: 'ndjson', guardFormulas: false, names: [] });
  return { status: 200, body: byteStream(text) };
};

/** How many refused lines an answer names. */
const mostFaults = 1000;

/** Make a record of each line. What is about to be done is written into the audit log first, as it takes more than one transaction. */
export const importRecords: Routes['importRecords'] = async ({ params, query, body }, context) => {
  const { store, by, forget } = context;
  const { id = randomName(), dryRun } = query;
  const collection = await collectionOf(context, params.collectionId);
  const note = { action: 'import', ...aboutCollection(collection), after: { import: id } };
  if (!dryRun) await announce(store.database, by, note);
  const faults: { line: number; reason: string }[] = [];
  const refused = (line: number, reason: string) => {
    if (faults.length < mostFaults) faults.push({ line, reason });
  };
  try {
    const rows = readNdjson(textOf(body));
    const done = await importRows(store.database, fullAccess(collection), rows, { id, dryRun, refused });
    return { status: 200, body: { id, ...done, faults } };
  } catch (error) {
    throw importProblem(error, id);
  } finally {
    forget();
  }
};

/** Everything that the server holds, as one archive. */
export const downloadBackup: Routes['downloadBackup'] = async (_input, { store, by }) => {
  await announce(store.database, by, { action: 'backup', target: { kind: 'server', id: null, name: null } });
  return { status: 200, body: byteStream(writeBackup(store.database, { exclusive: false })) };
};

function importProblem(error: unknown, id: string): unknown {
  if (error instanceof TransferFailure) return new Problem('malformed-body', { message: error.message });
  if (error instanceof ImportClash)
    return new Problem('in-use', { what: `import ${id}`, by: 'request before this one' });
  return error;
}
