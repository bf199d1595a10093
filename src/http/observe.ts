import type { Logger } from 'pino';

/** Everything the server tells about itself; the only road to the log. */
export type Happening =
  | {
      readonly kind: 'answered';
      readonly requestId: string;
      readonly dialect: string;
      /** The operation, or `none` where no operation was found. Paths are not logged: some dialects put secrets there. */
      readonly operation: string;
      readonly method: string;
      readonly status: number;
      /** From the first handler to the finished headers, in milliseconds. */
      readonly ms: number;
      readonly caller: string | undefined;
    }
  | { readonly kind: 'failed'; readonly requestId: string; readonly operation: string; readonly error: unknown }
  | { readonly kind: 'caller-gone'; readonly requestId: string; readonly operation: string }
  | { readonly kind: 'listening'; readonly url: string }
  | { readonly kind: 'metrics-listening'; readonly url: string }
  | { readonly kind: 'not-ready'; readonly check: string; readonly error: unknown }
  | { readonly kind: 'housekeeping-failed'; readonly error: unknown }
  | {
      /** One attempt to deliver what a hook has to say. */
      readonly kind: 'hook-tried';
      readonly delivery: string;
      /** Its type: `web`, `email`, `sms` or `push`. */
      readonly hook: string;
      readonly collection: number;
      /** `delivered`, `recorded`, `waiting` for another attempt, `dead`, or `lost` to another process. */
      readonly state: string;
      readonly ms: number;
      readonly error: string | undefined;
    }
  | { readonly kind: 'hooks-failed'; readonly error: unknown }
  | { readonly kind: 'worker-started'; readonly worker: number; readonly pid: number }
  | {
      readonly kind: 'worker-lost';
      readonly worker: number;
      /** The sentence of one that could not start. */
      readonly reason: string | undefined;
      readonly code: number | null;
      readonly signal: string | null;
      /** In how many milliseconds another one takes its place. */
      readonly replacedInMs: number;
    }
  | { readonly kind: 'stopping'; readonly reason: string; readonly graceMs: number }
  | { readonly kind: 'stopped'; readonly connectionsCut: number }
  | { readonly kind: 'crashed'; readonly error: unknown };

export type Observe = (happening: Happening) => void;

/** Writes each happening as one line of the log, at the level that fits it. */
export function observeInto(logger: Logger): Observe {
  return (happening) => {
    const { kind, ...facts } = happening;
    logger[level(happening)](facts, kind);
  };
}

function level(happening: Happening): 'info' | 'warn' | 'error' | 'fatal' {
  switch (happening.kind) {
    case 'crashed':
      return 'fatal';
    case 'failed':
    case 'housekeeping-failed':
    case 'hooks-failed':
      return 'error';
    case 'not-ready':
    case 'worker-lost':
      return 'warn';
    case 'hook-tried':
      return happening.error === undefined ? 'info' : 'warn';
    case 'stopped':
      return happening.connectionsCut > 0 ? 'warn' : 'info';
    default:
      return 'info';
  }
}
