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
import { moveFlags, services } from './move-arguments.ts';
import { moveInCommand } from './move-in.ts';
import { forBulkWrites, openConfiguredStore } from './open-store.ts';
import { type Progress, withProgress } from './progress.ts';
import { sizeOf } from './read-file.ts';
import { formatFlag, transferArguments } from './transfer-arguments.ts';

export const importCommand: Command = {
  name: 'import',
  summary:
    'Makes a record of each row of a file, or, given a service and --url, copies an app from there. Rows and records that cannot come are told, and make the exit code 1. What broke off goes on: a file with its --id, a service when the same is called again.',
  usage:
    '<app> <collection> <file> [--format csv|json|ndjson] [--dry-run] [--id <id>]\n' +
    '       trivium import fliplet --url <url> --token <token> --app <id> | --organization <id> [--collection <name>]… [--public-url <url>] --into <app> [--in-organization <name>] [--dry-run] [--json]\n' +
    '       trivium import robostack --url <url> --app <uuid> --key <key> --secret <secret> --collection <name>… --into <app> …\n' +
    '       trivium import appstax --url <url> --key <app key> [--session <id>] --collection <name>… --into <app> …',
  flags: [
    formatFlag,
    { name: '--dry-run', meaning: 'Judges the rows or records and writes nothing.' },
    { name: '--id', value: '<id>', meaning: 'Goes on with the import that printed this id.' },
    ...moveFlags,
  ],
  exitCodes: { 1: 'rows or records were refused, the source did not give a file, or it failed' },
  example: 'trivium import "Regional Air" bookings bookings.csv --dry-run',
  async run(args, environment) {
    if (services.some((service) => service === args[0]) && args.some(isUrlFlag))
      return await moveInCommand(args, environment);
    const { config, rest } = readConfig(args, environment);
    const { app, collection: name, file, format, dryRun, id } = readImport(rest);
    const { store, close } = await openConfiguredStore(config, forBulkWrites);
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

/** A file is never imported from an address, so an app that is named like a service can be named all the same. */
function isUrlFlag(arg: string): boolean {
  return arg === '--url' || arg.startsWith('--url=');
}

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
