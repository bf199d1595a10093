import { ApiError } from '../../clients/runtime/api-error.ts';
import { ConfigError } from '../config.ts';
import { StartFailure } from '../database/start-failure.ts';
import { MoveFailure } from '../moving-in/move-failure.ts';
import { isProblem, Problem } from '../problem.ts';
import { ArchiveFailure } from '../records/backup/archive-failure.ts';
import { ImportClash } from '../records/transfer/checkpoint.ts';
import { TransferFailure } from '../transfer/transfer-failure.ts';
import { UsageError } from './command.ts';

/**
 * Tells on standard error why a command failed, as sentences for the person who called it.
 * @returns the exit code: 2 for a wrong call or setting, 1 for everything else.
 */
export function reportFailure(error: unknown): 1 | 2 {
  process.stderr.write(`${failureSentence(error)}\n`);
  return error instanceof UsageError || error instanceof ConfigError ? 2 : 1;
}

/** Why something failed, as sentences for the person who called the program. */
export function failureSentence(error: unknown): string {
  if (error instanceof Error && sentences.some((it) => error instanceof it)) {
    return error.message;
  }
  if (isProblem(error, 'invalid-definition')) return error.facts.faults.map(faultLine).join('\n');
  if (error instanceof Problem) return `${error.code}: ${JSON.stringify(error.facts)}`;
  // What nobody foresaw is shown as a whole: the reader is the operator, not a caller over the network.
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Errors whose message is for people. */
const sentences = [
  UsageError,
  ConfigError,
  StartFailure,
  ArchiveFailure,
  TransferFailure,
  ImportClash,
  MoveFailure,
  ApiError,
];

function faultLine({ line, place, message }: { line: number | null; place: string; message: string }): string {
  return `${line === null ? '' : `line ${line}: `}${place === '' ? '' : `${place}: `}${message}`;
}
