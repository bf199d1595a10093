import { type Config, ConfigError, readConfig } from '../config.ts';
import { examine } from '../doctor/examine.ts';
import { type Finding, fault } from '../doctor/finding.ts';
import { type Command, type Environment, UsageError } from './command.ts';

export const doctor: Command = {
  name: 'doctor',
  summary:
    'Looks for what is wrong or unsafe, and says what to do. Changes nothing. Exit code 1 when there is a fault.',
  usage: '[--json]',
  flags: [{ name: '--json', meaning: 'Writes JSON, for machines.' }],
  exitCodes: { 0: 'there is no fault', 1: 'there is a fault, or it failed' },
  settings: 'all',
  example: 'trivium doctor --data ./data',
  async run(args, environment) {
    const json = args.includes('--json');
    const findings = await findingsFor(
      args.filter((arg) => arg !== '--json'),
      environment,
    );
    process.stdout.write(json ? `${JSON.stringify({ findings }, null, 2)}\n` : findings.map(told).join(''));
    return findings.some(({ level }) => level === 'fault') ? 1 : 0;
  },
};

async function findingsFor(args: readonly string[], environment: Environment): Promise<readonly Finding[]> {
  let config: Config;
  try {
    const { config: read, rest } = readConfig(args, environment);
    if (rest.length > 0) throw new UsageError(`trivium doctor does not take ${JSON.stringify(rest.join(' '))}.`);
    config = read;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const advice = 'Set it as the sentence says; docs/configuration.md lists every setting.';
    return error.message.split('\n').map((sentence) => fault('configuration', sentence, advice));
  }
  return await examine(config);
}

function told({ area, level, message, advice }: Finding): string {
  return `${level.padEnd(8)} ${area.padEnd(14)} ${message}\n${advice === null ? '' : `${' '.repeat(24)}${advice}\n`}`;
}
