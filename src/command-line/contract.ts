import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { type Choice, chooseScenarios, makes } from '../contract/choose.ts';
import type { Contract } from '../contract/contract.ts';
import { junitReport } from '../contract/report/junit.ts';
import { prettyReport } from '../contract/report/pretty.ts';
import { type Report, reportOf } from '../contract/report/report.ts';
import type { Scenario } from '../contract/scenarios.ts';
import { sendWithPatience } from '../contract/send.ts';
import { missingOn, runSuite } from '../contract/suite.ts';
import type { Command } from './command.ts';
import { type ContractOptions, contractFlags, readOptions } from './contract/options.ts';
import { requirements } from './contract/requirements.ts';
import { trafficFlags, watchTraffic } from './contract/traffic.ts';
import { newCredentials, triviumFixtureText } from './contract/trivium-fixture.ts';
import { openNamedContract } from './open-contract.ts';

export const contract: Command = {
  name: 'contract',
  summary: 'Replays every documented example of a dialect against any server, and says what differs.',
  usage:
    '<dialect> --url <url> [--only <part>] [--read-only] [--reporter pretty|json|junit] [--output <file>] [--yes] [--timeout <seconds>] | <dialect> --requirements | <dialect> --apply-file | proxy <dialect> --url <url> [--port <port>] | record <dialect> --url <url> --to <folder> [--examples <number>]',
  flags: [...contractFlags, ...trafficFlags],
  exitCodes: { 1: 'an answer is not as documented, or it failed', 130: 'interrupted, and cleaned up' },
  settings: 'none',
  words: ['admin', 'appstax', 'fliplet', 'robostack', 'proxy', 'record'],
  example: 'trivium contract robostack --url https://api.example.org --requirements',
  async run(args, environment) {
    const [name, ...rest] = args;
    if (name === 'proxy' || name === 'record') {
      const [dialect, ...options] = rest;
      return await watchTraffic(name, await openNamedContract(dialect), options);
    }
    const contract = await openNamedContract(name);
    const options = readOptions(contract, rest, environment);
    if ('as' in options) {
      process.stdout.write(await preparation(String(name), contract, options.as));
      return 0;
    }
    return await tryContract(contract, options);
  },
};

async function preparation(name: string, contract: Contract, as: 'text' | 'apply-file'): Promise<string> {
  if (as === 'text') return requirements(name, contract);
  const credentials = newCredentials(name);
  return credentials === undefined
    ? 'This dialect needs nothing that a file could declare.\n'
    : triviumFixtureText(name, contract, credentials);
}

async function tryContract(contract: Contract, options: ContractOptions): Promise<number> {
  const { url, variables, only, readOnly, yes, timeoutMs } = options;
  const interruption = new AbortController();
  const target = { base: url, variables, send: sendWithPatience({ timeoutMs }) };
  const choice = { only, readOnly };
  const chosen = chooseScenarios(contract, choice);
  if (chosen.length === 0) return refused(['Nothing was tried: no scenario fits.']);

  const missing = await missingOn(contract, target);
  if (missing.length > 0) return refused([`Nothing was tried at ${url}:`, ...missing.map((each) => `  ${each}`)]);
  say(announcement(contract, chosen, url, choice));
  if (!yes && !(await agreed())) return refused(['Nothing was tried.']);

  const interrupt = () => interruption.abort();
  process.once('SIGINT', interrupt);
  const result = await runSuite(contract, chosen, target, {
    signal: interruption.signal,
    onScenario: ({ name, passed }) => say(`${passed ? 'ok    ' : 'FAILED'} ${name}`),
  });
  process.off('SIGINT', interrupt);
  const report = reportOf(contract, { choice, chosen, target }, result);
  await write(report, options);
  if (result.interrupted) return 130;
  return report.answers.passed === report.answers.covered ? 0 : 1;
}

function announcement(contract: Contract, chosen: readonly Scenario[], url: string, { readOnly }: Choice): string {
  const scenarios = `${chosen.length} ${chosen.length === 1 ? 'scenario' : 'scenarios'} at ${url}`;
  if (readOnly) return `Only reads: ${scenarios}.`;
  const made = [...makes(contract, chosen)].map(
    ([word, count]) => `${word} (${count === 1 ? 'once' : `${count} times`})`,
  );
  const { word, resources } = contract.fixture;
  const names = Object.keys(resources);
  const where = names.length === 0 ? '' : ` in the ${word}s ${names.join(', ')}`;
  return `${scenarios}. They create ${made.join(', ') || 'nothing'}${where}, and remove them again.`;
}

/** Asks on a terminal; elsewhere nobody could answer. */
async function agreed(): Promise<boolean> {
  if (!process.stdin.isTTY) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await terminal.question('Go on? [y/N] ')).trim());
  } finally {
    terminal.close();
  }
}

async function write(report: Report, { reporter, output }: ContractOptions): Promise<void> {
  const text = { pretty: prettyReport, json: jsonReport, junit: junitReport }[reporter](report);
  if (output === undefined) process.stdout.write(text);
  else await writeFile(output, text);
}

function jsonReport(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** What happens goes to standard error, so that standard output is the report alone. */
function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function refused(lines: readonly string[]): number {
  for (const line of lines) say(line);
  return 1;
}
