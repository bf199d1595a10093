import { stringify } from 'csv-stringify/sync';
import { writeJson } from '../http/json.ts';
import { type Json, type JsonObject, ownValue } from '../records/json.ts';
import type { DataRecord } from '../records/record.ts';
import type { Format } from './format.ts';
import { guard } from './formula.ts';

export interface WriteOptions {
  readonly format: Format;
  /** For CSV: texts that a spreadsheet would run as formulas get an apostrophe. */
  readonly guardFormulas: boolean;
  /** For CSV: the fields, in the order of the cells. */
  readonly names: readonly string[];
}

/** The data of records as text, a piece for each, in constant memory. JSON keeps every type, CSV none. */
export async function* writeRecords(
  records: AsyncIterable<DataRecord>,
  { format, guardFormulas, names }: WriteOptions,
): AsyncGenerator<string> {
  const text = (value: string) => (guardFormulas ? guard(value) : value);
  if (format === 'csv') yield stringify([names.map(text)]);
  let first = true;
  for await (const { data } of records) {
    if (format === 'csv') yield stringify([names.map((name) => cell(data, name, text))]);
    else if (format === 'ndjson') yield `${writeJson(data)}\n`;
    else yield `${first ? '[\n' : ',\n'}${writeJson(data)}`;
    first = false;
  }
  if (format === 'json') yield first ? '[]\n' : '\n]\n';
}

/** All names of fields that records have, those of `first` before the others. */
export async function namesOf(
  records: AsyncIterable<DataRecord>,
  first: readonly string[],
): Promise<readonly string[]> {
  const names = new Set(first);
  for await (const { data } of records) for (const name of Object.keys(data)) names.add(name);
  return [...names];
}

function cell(data: JsonObject, name: string, text: (value: string) => string): string {
  const value: Json | undefined = ownValue(data, name);
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? text(value) : writeJson(value);
}
