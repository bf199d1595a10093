import { existsSync } from 'node:fs';
import { type Config, readConfig } from '../../config.ts';
import { type Environment, type Flag, UsageError } from '../command.ts';
import { readText } from '../read-file.ts';

/** Where a command finds the data: at a running server, or in the database that it opens itself. */
export type Address =
  | { readonly kind: 'remote'; readonly url: string; readonly token: string }
  | { readonly kind: 'local'; readonly config: Config };

/** The flags that name it, beside the settings of the database. */
export const addressFlags: readonly Flag[] = [
  {
    name: '--url',
    value: '<url>',
    meaning: 'The server to work on, in place of a database on this machine (TRIVIUM_URL).',
  },
  {
    name: '--token',
    value: '<token>',
    meaning:
      'An admin token for --url (TRIVIUM_ADMIN_TOKEN). Other users of the machine see command lines, so rather use the variable or a file.',
  },
  { name: '--token-file', value: '<file>', meaning: 'A file that holds the admin token (TRIVIUM_ADMIN_TOKEN_FILE).' },
];

/** Naming one of these means the database, also where TRIVIUM_URL is set. */
const databaseFlags = ['--data', '--memory', '--mongodb-uri', '--database'];

/**
 * Reads where to work: at `--url`, otherwise at `TRIVIUM_URL` unless a flag names a database, otherwise in the database of the settings. `rest` is
 * what the command itself has to read.
 *
 * @throws UsageError for an address that is none, and for a server without a token; ConfigError for wrong settings
 */
export async function readAddress(
  args: readonly string[],
  environment: Environment,
): Promise<{ readonly address: Address; readonly rest: readonly string[] }> {
  const { values, rest } = takeFlags(args);
  const database = databaseFlags.find((flag) => rest.some((arg) => arg === flag || arg.startsWith(`${flag}=`)));
  const given = values.get('--url');
  if (given !== undefined && database !== undefined) throw new UsageError(`--url does not go with ${database}.`);
  const url = given ?? (database === undefined ? environment.TRIVIUM_URL : undefined);
  if (url !== undefined && url !== '') {
    return { address: { kind: 'remote', url: readUrl(url), token: await readToken(values, environment) }, rest };
  }
  const needless = ['--token', '--token-file'].find((flag) => values.has(flag));
  if (needless !== undefined)
    throw new UsageError(`${needless} goes with --url; a database on this machine needs none.`);
  const { config, rest: own } = readConfig(rest, environment);
  return { address: { kind: 'local', config }, rest: own };
}

/**
 * For commands that only make sense with data: a mistyped directory is not made.
 *
 * @throws UsageError when the embedded engine would have to make the directory
 */
export function assertThere(address: Address): void {
  if (address.kind === 'remote') return;
  const { mongodbUri, memory, data } = address.config;
  if (mongodbUri !== undefined || memory || existsSync(data)) return;
  throw new UsageError(`There is no data in ${data}: name its directory with --data, or a running server with --url.`);
}

function takeFlags(args: readonly string[]): { values: ReadonlyMap<string, string>; rest: readonly string[] } {
  const names = addressFlags.map(({ name }) => name);
  const values = new Map<string, string>();
  const rest: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    const [flag = '', ...behind] = arg.split('=');
    if (!names.includes(flag)) {
      rest.push(arg);
      continue;
    }
    const value = behind.length > 0 ? behind.join('=') : args[++at];
    if (value === undefined || value.startsWith('--')) throw new UsageError(`${flag} needs a value after it.`);
    values.set(flag, value);
  }
  return { values, rest };
}

function readUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '') {
    throw new UsageError('--url (or TRIVIUM_URL) must be the address of a server, such as https://data.example.org.');
  }
  return `${url.origin}${url.pathname.replace(/\/$/, '')}`;
}

async function readToken(values: ReadonlyMap<string, string>, environment: Environment): Promise<string> {
  const flag = values.get('--token');
  if (flag !== undefined) return flag;
  const file = values.get('--token-file');
  if (file !== undefined) return await tokenIn(file);
  if (environment.TRIVIUM_ADMIN_TOKEN) return environment.TRIVIUM_ADMIN_TOKEN;
  if (environment.TRIVIUM_ADMIN_TOKEN_FILE) return await tokenIn(environment.TRIVIUM_ADMIN_TOKEN_FILE);
  throw new UsageError('A server needs an admin token: --token-file, or TRIVIUM_ADMIN_TOKEN in the environment.');
}

async function tokenIn(path: string): Promise<string> {
  return (await readText(path)).trim();
}
