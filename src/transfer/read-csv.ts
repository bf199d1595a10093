import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { readJson } from '../http/json.ts';
import { Problem } from '../problem.ts';
import type { Column, ColumnType } from '../records/columns.ts';
import { asJson, type Json, objectOf } from '../records/json.ts';
import type { SourceRow } from '../records/transfer/import-rows.ts';
import { unguard } from './formula.ts';
import { longestRow } from './json-rows.ts';
import { TransferFailure } from './transfer-failure.ts';

/**
 * The rows of a CSV text whose first line names the fields. An empty cell is no field. A cell is a text unless a column of the collection says
 * otherwise: numbers, booleans, and lists and objects as JSON; one that does not fit stays a text, which the column then refuses.
 *
 * @throws TransferFailure for a text that is no CSV, with its line
 */
export async function* readCsv(text: AsyncIterable<string>, columns: readonly Column[]): AsyncGenerator<SourceRow> {
  const types = new Map(columns.map(({ name, type }) => [name, type]));
  const parser = Readable.from(text).pipe(
    parse({ bom: true, info: true, relax_column_count: true, skip_empty_lines: true, max_record_size: longestRow }),
  );
  let names: readonly string[] | undefined;
  try {
    for await (const found of parser) {
      // The end of the parser: with `info` it gives these two.
      const { record, info } = found as {
        readonly record: readonly string[];
        readonly info: { readonly lines: number };
      };
      if (names === undefined) names = fieldNames(record);
      else yield csvRow(record, names, types, info.lines);
    }
  } catch (error) {
    if (error instanceof CsvError) throw new TransferFailure(`The file is no CSV: ${error.message}.`);
    throw error;
  }
  if (names === undefined) throw new TransferFailure('The file is empty: its first line should name the fields.');
}

function fieldNames(record: readonly string[]): readonly string[] {
  const names = record.map(unguard);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new TransferFailure(`The first line names ${JSON.stringify(twice)} twice.`);
  return names;
}

function csvRow(
  record: readonly string[],
  names: readonly string[],
  types: ReadonlyMap<string, ColumnType>,
  line: number,
): SourceRow {
  if (record.length !== names.length) {
    return { line, fault: `has ${record.length} cells, but the first line names ${names.length} fields` };
  }
  const cells = names.map((name, index) => [name, record[index] ?? ''] as const).filter(([, cell]) => cell !== '');
  return { line, data: objectOf(cells.map(([name, cell]) => [name, valueIn(cell, types.get(name))])) };
}

function valueIn(cell: string, type: ColumnType | undefined): Json {
  switch (type) {
    case 'number':
    case 'relation':
    case 'array':
    case 'object':
    case 'boolean':
      return jsonOf(cell) ?? unguard(cell);
    default:
      return unguard(cell);
  }
}

function jsonOf(cell: string): Json | undefined {
  try {
    return asJson(readJson(cell, { depth: 100, keysPerObject: 50_000, keys: 1_000_000 }));
  } catch (error) {
    // Whether a text will do is for the column to say.
    if (error instanceof Problem) return undefined;
    throw error;
  }
}
