import { parseArgs } from 'node:util';
import type { Contract } from '../../contract/contract.ts';
import { shellName } from '../../contract/report/secrets.ts';
import type { Variables } from '../../contract/variables.ts';
import { type Environment, type Flag, UsageError } from '../command.ts';

export const reporters = ['pretty', 'json', 'junit'] as const;

/** How `trivium contract <dialect>` was called. */
export interface ContractOptions {
  readonly url: string;
  readonly variables: Variables;
  readonly only: readonly string[];
  readonly readOnly: boolean;
  readonly reporter: (typeof reporters)[number];
  /** The file for the report; standard output when absent. */
  readonly output: string | undefined;
  /** Starts without asking. */
  readonly yes: boolean;
  /** How long an answer may take. */
  readonly timeoutMs: number;
}

/** The flags behind a dialect's name, beside those of its variables. */
export const contractFlags: readonly Flag[] = [
  { name: '--url', value: '<url>', meaning: 'The server to try.' },
  {
    name: '--only',
    value: '<part>',
    meaning: 'Only scenarios with this in their name, or with this operation. Can be given several times.',
  },
  { name: '--read-only', meaning: 'Only scenarios that change nothing.' },
  { name: '--reporter', value: `<${reporters.join('|')}>`, choices: reporters, meaning: 'How the report is written.' },
  { name: '--output', value: '<file>', meaning: 'The file for the report; standard output unless given.' },
  { name: '--yes', meaning: 'Starts without asking.' },
  { name: '--timeout', value: '<seconds>', meaning: 'How long an answer may take; 30 unless given.' },
  { name: '--requirements', meaning: 'Says what a server must hold before it can be tried.' },
  { name: '--apply-file', meaning: 'The same as a file for `trivium apply`.' },
];

/** What `--requirements` asks for. */
export interface RequirementsOptions {
  readonly as: 'text' | 'apply-file';
}

/**
 * Reads the arguments behind the dialect's name. Each variable of the contract is a flag (`appUUID` is `--app-uuid`), or an environment
 * variable (`TRIVIUM_CONTRACT_APP_UUID`), which other users of the machine cannot see.
 * @throws UsageError that says what to do.
 */
export function readOptions(
  contract: Contract,
  args: readonly string[],
  environment: Environment,
): ContractOptions | RequirementsOptions {
  const names = Object.keys(contract.variables);
  const { values, positionals } = parse(args, names);
  if (positionals.length > 0) throw new UsageError(`trivium contract does not take ${JSON.stringify(positionals[0])}.`);
  if (values.requirements === true) return { as: 'text' };
  if (values['apply-file'] === true) return { as: 'apply-file' };

  const found = names.map((name) => [name, values[flagOf(name)] ?? environment[environmentOf(name)]] as const);
  const missing = found.filter(([, value]) => value === undefined).map(([name]) => name);
  if (missing.length > 0) {
    const lines = missing.map((name) => `  --${flagOf(name)} or ${environmentOf(name)}: ${contract.variables[name]}`);
    throw new UsageError(['trivium contract needs also', ...lines].join('\n'));
  }
  return {
    url: urlOf(values.url),
    variables: Object.fromEntries(found.map(([name, value]) => [name, variableOf(String(value))])),
    only: texts(values.only),
    readOnly: values['read-only'] === true,
    reporter: reporterOf(values.reporter),
    output: texts(values.output)[0],
    yes: values.yes === true,
    timeoutMs: secondsOf(values.timeout) * 1000,
  };
}

/** `appUUID` is `app-uuid`. */
export function flagOf(variable: string): string {
  return shellName(variable).toLowerCase().replaceAll('_', '-');
}

export function environmentOf(variable: string): string {
  return `TRIVIUM_CONTRACT_${shellName(variable)}`;
}

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

function parse(args: readonly string[], variables: readonly string[]): { values: Values; positionals: string[] } {
  const given = Object.fromEntries(variables.map((name) => [flagOf(name), { type: 'string' } as const]));
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        only: { type: 'string', multiple: true },
        'read-only': { type: 'boolean' },
        reporter: { type: 'string' },
        output: { type: 'string' },
        yes: { type: 'boolean' },
        timeout: { type: 'string' },
        requirements: { type: 'boolean' },
        'apply-file': { type: 'boolean' },
        ...given,
      },
    });
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}

function texts(value: Values[string]): readonly string[] {
  return [value ?? []].flat().map(String);
}

function urlOf(value: Values[string]): string {
  const text = typeof value === 'string' ? value : '';
  if (!URL.canParse(text) || !/^https?:/.test(text)) {
    throw new UsageError(
      'trivium contract needs --url, the address of the server, such as --url http://127.0.0.1:4000',
    );
  }
  return text.replace(/\/$/, '');
}

function reporterOf(value: Values[string]): ContractOptions['reporter'] {
  const found = reporters.find((name) => name === (value ?? 'pretty'));
  if (found === undefined) throw new UsageError(`--reporter is one of ${reporters.join(', ')}.`);
  return found;
}

function secondsOf(value: Values[string]): number {
  const seconds = value === undefined ? 30 : Number(value);
  if (!(seconds > 0 && seconds <= 3600)) throw new UsageError('--timeout is a number of seconds, at most 3600.');
  return seconds;
}

/** Ids are numbers in the bodies of requests. */
function variableOf(text: string): string | number {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : text;
}
