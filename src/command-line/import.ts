import { createReadStream } from 'node:fs';
import { readConfig } from '../config.ts';
import { fullAccess } from '../records/access.ts';
import type { Column } from '../records/columns.ts';
import { randomName } from '../records/names.ts';
import { importRows, type SourceRow } from '../records/transfer/import-rows.ts';
import type { Format } from '../transfer/format.ts';
import { readCsv } from '../transfer/read-csv.ts';
import { readJsonArray } from '../transfer/read-json-array.ts';
import { readNdjson } from '../transfer/read-ndjson.ts';
import { type Command, UsageError } from './command.ts';
import { namedCollection } from './find-collection.ts';
import { openConfiguredStore } from './open-store.ts';
import { type Progress, withProgress } from './progress.ts';
import { sizeOf } from './read-file.ts';
import { formatFlag, transferArguments } from './transfer-arguments.ts';

export const importCommand: Command = {
  name: 'import',
  summary:
    'Makes a record of each row of a file. Rows that cannot become one are told with their lines, and make the exit code 1. An import that broke off goes on with its --id.',
  usage: '<app> <collection> <file> [--format csv|json|ndjson] [--dry-run] [--id <id>]',
  flags: [
    formatFlag,
    { name: '--dry-run', meaning: 'Judges the rows and writes nothing.' },
    { name: '--id', value: '<id>', meaning: 'Goes on with the import that printed this id.' },
  ],
  exitCodes: { 1: 'rows were refused, or it failed' },
  example: 'trivium import "Regional Air" bookings bookings.csv --dry-run',
  async run(args, environment) {
    const { config, rest } = readConfig(args, environment);
    const { app, collection: name, file, format, dryRun, id } = readImport(rest);
    const { store, close } = await openConfiguredStore(config);
    try {
      const collection = await namedCollection(store, app, name);
      if (!dryRun) process.stderr.write(`To go on with this import if it breaks off: --id ${id}\n`);
      const work = { label: 'Importing', unit: 'bytes', total: await sizeOf(file) } as const;
      const done = await withProgress(work, async ({ counted, say }) => {
        const refused = (line: number, reason: string) => say(`line ${line}: ${reason}`);
        const rows = readRows(format, textOf(file, counted), collection.columns);
        return await importRows(store.database, fullAccess(collection), rows, { id, dryRun, refused });
      });
      process.stdout.write(
        `${dryRun ? 'Would import' : 'Imported'} ${done.taken} of ${done.rows} rows; ${done.refused} refused.\n`,
      );
      return done.refused === 0 ? 0 : 1;
    } finally {
      await close();
    }
  },
};

function readImport(rest: readonly string[]) {
  const options = { 'dry-run': { type: 'boolean' }, id: { type: 'string' } } as const;
  const { values, ...named } = transferArguments('import', rest, options);
  const given: { readonly 'dry-run'?: unknown; readonly id?: unknown } = values;
  return { ...named, dryRun: given['dry-run'] === true, id: typeof given.id === 'string' ? given.id : randomName() };
}

/** The rows of a text in a format. */
export function readRows(
  format: Format,
  text: AsyncIterable<string>,
  columns: readonly Column[],
): AsyncIterable<SourceRow> {
  switch (format) {
    case 'csv':
      return readCsv(text, columns);
    case 'json':
      return readJsonArray(text);
    case 'ndjson':
      return readNdjson(text);
  }
}

async function* textOf(path: string, counted: Progress['counted']): AsyncGenerator<string> {
  const stream = createReadStream(path, { highWaterMark: 256 * 1024 });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of counted(stream)) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(`${path} is not in UTF-8.`);
    if (error instanceof Error && 'code' in error && error.code !== undefined) {
      throw new UsageError(`${path} cannot be read: ${error.message}`);
    }
    throw error;
  }
}
