import { ConfigError } from '../config.ts';
import { StartFailure } from '../database/start-failure.ts';
import { Problem } from '../problem.ts';
import { UsageError } from './command.ts';

/**
 * Tells on standard error why a command failed, as sentences for the person who called it.
 * @returns the exit code: 2 for a wrong call or setting, 1 for everything else.
 */
export function reportFailure(error: unknown): 1 | 2 {
  process.stderr.write(`${textOf(error)}\n`);
  return error instanceof UsageError || error instanceof ConfigError ? 2 : 1;
}

function textOf(error: unknown): string {
  if (error instanceof UsageError || error instanceof ConfigError || error instanceof StartFailure)
    return error.message;
  if (error instanceof Problem && 'faults' in error.facts) return error.facts.faults.map(faultLine).join('\n');
  if (error instanceof Problem) return `${error.code}: ${JSON.stringify(error.facts)}`;
  // What nobody foresaw is shown as a whole: the reader is the operator, not a caller over the network.
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function faultLine(fault: object): string {
  const line = 'line' in fault && typeof fault.line === 'number' ? `line ${fault.line}: ` : '';
  const place = 'place' in fault && typeof fault.place === 'string' && fault.place !== '' ? `${fault.place}: ` : '';
  return `${line}${place}${'message' in fault ? String(fault.message) : ''}`;
}
