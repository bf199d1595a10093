import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readConfig } from '../config.ts';
import { fullAccess, scope } from '../records/access.ts';
import { countRecords, findRecords } from '../records/find-records.ts';
import { namesOf, writeRecords } from '../transfer/write-records.ts';
import { type Command, UsageError } from './command.ts';
import { namedCollection } from './find-collection.ts';
import { openConfiguredStore } from './open-store.ts';
import { withProgress } from './progress.ts';
import { formatFlag, transferArguments } from './transfer-arguments.ts';

export const exportCommand: Command = {
  name: 'export',
  summary:
    'Writes the records of a collection to a new file. In CSV, texts that a spreadsheet would run as formulas get an apostrophe, which import takes away again; --raw-formulas leaves them as they are.',
  usage: '<app> <collection> <file> [--format csv|json|ndjson] [--raw-formulas]',
  flags: [formatFlag, { name: '--raw-formulas', meaning: 'Writes texts that a spreadsheet would run as they are.' }],
  example: 'trivium export "Regional Air" bookings bookings.ndjson',
  async run(args, environment) {
    const { config, rest } = readConfig(args, environment);
    const options = { 'raw-formulas': { type: 'boolean' } } as const;
    const { app, collection: name, file, format, values } = transferArguments('export', rest, options);
    const given: { readonly 'raw-formulas'?: unknown } = values;
    const { store, close } = await openConfiguredStore(config);
    try {
      const collection = await namedCollection(store, app, name);
      const records = () => findRecords(store.database, scope(fullAccess(collection), {}));
      const declared = collection.columns.map((column) => column.name);
      // The first line of a CSV names fields that may only turn up in the last record.
      const names = format === 'csv' ? await namesOf(records(), declared) : [];
      const text = writeRecords(records(), { format, names, guardFormulas: given['raw-formulas'] !== true });
      const total = await countRecords(store.database, scope(fullAccess(collection), {}));
      await withProgress({ label: 'Exporting', unit: 'records', total }, async ({ move }) => {
        const moving = (async function* () {
          for await (const piece of text) {
            yield piece;
            move(1);
          }
        })();
        await pipeline(Readable.from(moving), await newFile(file));
      });
      return 0;
    } finally {
      await close();
    }
  },
};

async function newFile(path: string) {
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600 });
  return await new Promise<typeof file>((resolve, reject) => {
    file.once('open', () => resolve(file));
    file.once('error', (error) => reject(new UsageError(`${path} cannot be made: ${error.message}`)));
  });
}
