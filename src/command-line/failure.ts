import { ApiError } from '../../clients/admin.ts';
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
  if (error instanceof ApiError) return apiSentence(error);
  const unreached = unreachedSentence(error);
  if (unreached !== undefined) return unreached;
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

/** What a server said, with the faults that it names and what its log has of it. */
function apiSentence({ status, body, requestId }: ApiError): string {
  const said = typeof body === 'object' && body !== null && 'error' in body ? body.error : undefined;
  const { message, details }: { message?: unknown; details?: unknown } =
    typeof said === 'object' && said !== null ? said : {};
  const first = typeof message === 'string' ? message : 'The answer is none of the admin API: is --url right?';
  const faults = (Array.isArray(details) ? details : [])
    .map(({ path, message: fault }: { path?: unknown; message?: unknown }) => `${path}: ${fault}`)
    .filter((line) => !first.includes(line));
  const logged = requestId === undefined ? '' : ` (${status}, request ${requestId})`;
  return [`${first}${logged}`, ...faults.map((line) => `  ${line}`)].join('\n');
}

/** What `fetch` says of a server that does not answer is in the cause. */
function unreachedSentence(error: unknown): string | undefined {
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'The server did not answer in time.';
  if (!(error instanceof TypeError && error.message === 'fetch failed')) return undefined;
  const { cause } = error;
  const reasons = cause instanceof AggregateError ? cause.errors : [cause];
  const reason = reasons.map((each) => (each instanceof Error ? each.message : String(each))).join('; ');
  return `The server cannot be reached: ${reason}.`;
}
