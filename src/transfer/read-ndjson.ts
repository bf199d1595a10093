import type { SourceRow } from '../records/transfer/import-rows.ts';
import { jsonRow, longestRow } from './json-rows.ts';
import { TransferFailure } from './transfer-failure.ts';

/** The rows of a text with a JSON object on each line; empty lines are passed over. */
export async function* readNdjson(text: AsyncIterable<string>): AsyncGenerator<SourceRow> {
  let held = '';
  let line = 1;
  for await (const chunk of text) {
    const lines = (held + chunk).split('\n');
    held = lines.pop() ?? '';
    if (held.length > longestRow)
      throw new TransferFailure(`Line ${line + lines.length} is longer than a record can be.`);
    for (const each of lines) {
      if (each.trim() !== '') yield jsonRow(each, line);
      line += 1;
    }
  }
  if (held.trim() !== '') yield jsonRow(held, line);
}
