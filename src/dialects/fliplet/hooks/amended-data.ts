import { isDeepStrictEqual } from 'node:util';
import { Problem } from '../../../problem.ts';
import type { ColumnOperation } from '../../../records/hooks/hook.ts';
import { fillIn, longestText } from '../../../records/hooks/template.ts';
import { type Json, type JsonObject, objectOf, ownValue } from '../../../records/json.ts';
import { afterOperations } from './text-operations.ts';

/** An entry that is about to be written. */
export interface WrittenEntry {
  /** What it is now; `undefined` for a new one. */
  readonly before: JsonObject | undefined;
  readonly data: JsonObject;
}

/**
 * The data of an entry after the operations of a hook. A list of operations changes a column only where the write does: what is sent
 * back as it was read would be hashed twice. A template sets its column in any case.
 *
 * @throws Problem `record-too-large` for a text of more than a million characters
 */
export function amendedData(
  { before, data }: WrittenEntry,
  columns: readonly ColumnOperation[],
  key: string,
): JsonObject {
  const changed = columns.flatMap((operation): [string, Json][] => {
    const { column } = operation;
    if ('template' in operation) {
      const text = fillIn(operation.template, data);
      if (text === undefined) throw new Problem('record-too-large', { limit: longestText });
      return [[column, text]];
    }
    const value = ownValue(data, column);
    const stays = before !== undefined && isDeepStrictEqual(ownValue(before, column), value);
    if (value === undefined || stays) return [];
    return [[column, afterOperations(value, operation.operations, { key, keepsHashes: true })]];
  });
  return changed.length === 0 ? data : objectOf([...Object.entries(data), ...changed]);
}
