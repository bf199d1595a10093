import type { TableEntry } from './table.ts';

/** Milliseconds for a call that says nothing of it. */
const usualTimeout = 60_000;

/**
 * The signal that ends a call: the caller's own, or the time limit's. Calls that carry files have no limit unless one is given, since
 * how long they may take is a matter of their size.
 */
export function deadline(
  entry: TableEntry,
  timeout: number | undefined,
  signal: AbortSignal | undefined,
): AbortSignal | undefined {
  const limit = timeout ?? (carriesFiles(entry) ? 0 : usualTimeout);
  if (limit === 0) return signal;
  const late = AbortSignal.timeout(limit);
  return signal === undefined ? late : AbortSignal.any([signal, late]);
}

function carriesFiles({ body, responses }: TableEntry): boolean {
  const kinds = [body ?? {}, ...Object.values(responses)].flatMap((content) => Object.values(content));
  return kinds.includes('multipart') || kinds.includes('binary');
}

/** Waits, unless the signal ends it before; then it rejects with the signal's reason. */
export async function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', end);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', end, { once: true });
  });
}
