import type { Database } from '../../database/connect.ts';
import type { Access } from '../access.ts';
import { createRecords } from '../create-records.ts';
import type { JsonObject } from '../json.ts';
import { type Checkpoint, moveCheckpoint, openCheckpoint } from './checkpoint.ts';
import { faultOf } from './refusal.ts';
import { settleByHalves } from './settle-by-halves.ts';

/** A row of a file: where it begins, counted from 1, and the data of the record it is to become, or why it is none. */
export type SourceRow =
  | { readonly line: number; readonly data: JsonObject }
  | { readonly line: number; readonly fault: string };

export interface ImportOptions {
  /** Names the import, so that it can be gone on with; letters of the caller's choice. */
  readonly id: string;
  /** Judges the rows as far as that is possible without writing, and writes nothing. Values of unique columns are not compared. */
  readonly dryRun: boolean;
  /** Told of each row that is refused, in the order of the file. */
  readonly refused: (line: number, reason: string) => void;
}

/** Rows that are judged and written together. */
const batchSize = 1_000;

/**
 * Creates a record of each row that can become one, behind those that a collection has, in constant memory. The rows of a batch and how far the
 * import has come are written in one transaction: one that broke off goes on where it was when it is begun again with its id and the
 * same rows, and no row comes in twice.
 *
 * Not all or nothing: readers see the batches that are done.
 *
 * @param access the decision to create
 * @returns what has become of all rows, those of earlier runs included
 * @throws ImportClash, and whatever is no row's own fault
 */
export async function importRows(
  database: Database,
  access: Access,
  rows: AsyncIterable<SourceRow>,
  options: ImportOptions,
): Promise<Checkpoint> {
  const start = options.dryRun ? nothing : await openCheckpoint(database, options.id, access.collection.id);
  let checkpoint = start;
  let seen = 0;
  let batch: SourceRow[] = [];
  const write = options.dryRun ? judge : settle;
  for await (const row of rows) {
    seen += 1;
    if (seen <= start.rows) continue;
    batch.push(row);
    if (batch.length < batchSize) continue;
    checkpoint = await write({ database, access, options }, batch, checkpoint);
    batch = [];
  }
  return batch.length === 0 ? checkpoint : await write({ database, access, options }, batch, checkpoint);
}

const nothing: Checkpoint = { rows: 0, taken: 0, refused: 0 };

interface Import {
  readonly database: Database;
  readonly access: Access;
  readonly options: ImportOptions;
}

/** What becomes of rows, without writing any. */
async function judge({ access, options }: Import, rows: readonly SourceRow[], from: Checkpoint): Promise<Checkpoint> {
  const good = acceptable(access, rows, options);
  return after(from, rows.length, good.length);
}

/** Writes rows; those that the database refuses, as for a value that another record has, are left out. */
async function settle({ database, access, options }: Import, rows: readonly SourceRow[], from: Checkpoint) {
  const write = async (some: readonly SourceRow[], at: Checkpoint): Promise<Checkpoint> => {
    // Told once the rows are done with, as halves are judged again.
    const faults: [number, string][] = [];
    const good = acceptable(access, some, { refused: (line, reason) => faults.push([line, reason]) });
    const to = after(at, some.length, good.length);
    if (good.length === 0) await moveCheckpoint(database, options.id, at, to);
    else {
      await createRecords(database, access, good, { action: 'import', by: null }, (session) =>
        moveCheckpoint(database, options.id, at, to, session),
      );
    }
    for (const [line, reason] of faults) options.refused(line, reason);
    return to;
  };
  const refuse = async (row: SourceRow, reason: string, at: Checkpoint): Promise<Checkpoint> => {
    const to = after(at, 1, 0);
    await moveCheckpoint(database, options.id, at, to);
    options.refused(row.line, reason);
    return to;
  };
  return await settleByHalves(rows, from, { write, refuse });
}

/** The data of the rows that nothing but the database could still refuse. */
function acceptable(
  access: Access,
  rows: readonly SourceRow[],
  { refused }: Pick<ImportOptions, 'refused'>,
): JsonObject[] {
  const good: JsonObject[] = [];
  for (const row of rows) {
    const reason = 'fault' in row ? row.fault : faultOf(access, row.data);
    if (reason === undefined && 'data' in row) good.push(row.data);
    else if (reason !== undefined) refused(row.line, reason);
  }
  return good;
}

function after({ rows, taken, refused }: Checkpoint, seen: number, good: number): Checkpoint {
  return { rows: rows + seen, taken: taken + good, refused: refused + seen - good };
}
