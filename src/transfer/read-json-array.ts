import type { SourceRow } from '../records/transfer/import-rows.ts';
import { arrayCutter } from './array-cutter.ts';
import { jsonRow } from './json-rows.ts';

/**
 * The rows of a JSON text that is one array of objects. Only one of them is in memory at a time: the array is cut at its commas, and each piece
 * is read by itself.
 *
 * @throws TransferFailure when it is no array, or does not end
 */
export async function* readJsonArray(text: AsyncIterable<string>): AsyncGenerator<SourceRow> {
  const cutter = arrayCutter();
  for await (const chunk of text) for (const piece of cutter.feed(chunk)) yield jsonRow(piece.text, piece.line);
  cutter.end();
}
