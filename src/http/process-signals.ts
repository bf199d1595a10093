import type { Observe } from './observe.ts';

/**
 * Ties a server to its process: SIGTERM and SIGINT stop it (exit code 0 when nothing was cut off, 1 otherwise), a second
 * signal exits at once; an error that nobody caught is logged, then the server stops with exit code 1, since nothing is known about
 * its state any more. `stop` is called once, with the reason.
 */
export function stopOnSignals(stop: (reason: string) => Promise<number>, observe: Observe): void {
  let begun = false;
  const end = (reason: string, code: number) => {
    if (begun) process.exit(code === 0 ? 130 : code);
    begun = true;
    stop(reason).then(
      (cut) => process.exit(cut > 0 ? 1 : code),
      (error: unknown) => {
        observe({ kind: 'crashed', error });
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', () => end('SIGTERM', 0));
  process.on('SIGINT', () => end('SIGINT', 0));
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      observe({ kind: 'crashed', error });
      end(event, 1);
    });
  }
}
