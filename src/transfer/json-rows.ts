import { type JsonLimits, readJson } from '../http/json.ts';
import { isProblem } from '../problem.ts';
import { asJson, isJsonObject } from '../records/json.ts';
import type { SourceRow } from '../records/transfer/import-rows.ts';

/** What one row may hold; a record cannot hold more. */
const limits: JsonLimits = { depth: 100, keysPerObject: 50_000, keys: 1_000_000 };

/** The largest row, in characters: a record is at most 16 MB. */
export const longestRow = 32 * 1024 * 1024;

/** The row that a JSON text is. */
export function jsonRow(text: string, line: number): SourceRow {
  try {
    const value = asJson(readJson(text, limits));
    return isJsonObject(value) ? { line, data: value } : { line, fault: 'is no JSON object' };
  } catch (error) {
    if (isProblem(error, 'malformed-body')) return { line, fault: `is no JSON: ${error.facts.message}` };
    if (isProblem(error, 'invalid-request')) {
      return { line, fault: error.facts.faults.map(({ path, message }) => `${path} ${message}`.trim()).join('; ') };
    }
    throw error;
  }
}
