import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Format, formatOf, formats } from '../transfer/format.ts';
import { type Flag, UsageError } from './command.ts';

/** The flag that both take. */
export const formatFlag: Flag = {
  name: '--format',
  value: `<${formats.join('|')}>`,
  choices: formats,
  meaning: 'How the file is written; by the ending of its name unless given.',
};

/** What `import` and `export` take: an app, a collection, a file and its format. */
export interface TransferArguments {
  readonly app: string;
  readonly collection: string;
  readonly file: string;
  readonly format: Format;
}

/**
 * Reads them, and the options of the command.
 *
 * @throws UsageError for anything else
 */
export function transferArguments<const Options extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  rest: readonly string[],
  options: Options,
) {
  const parse = () =>
    parseArgs({
      args: [...rest],
      options: { ...options, format: { type: 'string' } },
      allowPositionals: true,
    } as const);
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const [app, collection, file, ...more] = parsed.positionals;
  if (app === undefined || collection === undefined || file === undefined || more.length > 0) {
    throw new UsageError(
      `trivium ${command} takes an app, a collection and a file; \`trivium ${command} --help\` shows an example.`,
    );
  }
  const { format: given, ...values }: { readonly format?: unknown } = parsed.values;
  const format = given === undefined ? formatOf(file) : formats.find((known) => known === given);
  if (format === undefined) {
    throw new UsageError(`The format of ${file} is not known: give --format ${formats.join(', --format ')}.`);
  }
  const named: TransferArguments = { app, collection, file, format };
  return { ...named, values };
}
