import type { Database } from '../../database/connect.ts';
import { openForReading } from '../../database/files.ts';
import { type File, filesOf } from './file.ts';

/** Bytes from `start` up to but without `end`. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The content of a file, or a part of it, a piece at a time as it is read. Nothing is asked of the database before the first piece
 * is; a file that was removed meanwhile fails the stream.
 */
export function openContent(database: Database, file: Pick<File, 'id'>, range?: ByteRange): ReadableStream<Uint8Array> {
  const pieces = readPieces(database, file.id, range);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: async () => void (await pieces.return()),
    },
    { highWaterMark: 0 },
  );
}

async function* readPieces(
  database: Database,
  id: number,
  range: ByteRange | undefined,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (range !== undefined && range.start >= range.end) return;
  const known = await filesOf(database).findOne({ _id: id }, { maxTimeMS: database.limits.operation });
  if (known === null) throw new Error(`the file ${id} is not there any more`);
  // Leaving the loop early destroys the stream, and with it the cursor.
  for await (const piece of openForReading(database, known.content, range)) yield bytesOf(piece);
}

function bytesOf(piece: unknown): Uint8Array {
  if (piece instanceof Uint8Array) return piece;
  throw new Error('GridFS gave something else than bytes');
}
