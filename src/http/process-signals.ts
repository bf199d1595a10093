import type { Observe } from './observe.ts';

/** Stops the server, once however often it is called; gives the number of connections that had to be cut off. */
type Stop = (reason: string) => Promise<number>;

/**
 * Ties a server to its process: SIGTERM and SIGINT stop it (exit code 0 when nothing was cut off, 1 otherwise), a second
 * signal exits at once; an error that nobody caught is logged, then the server stops with exit code 1, since nothing is known about
 * its state any more. `stop` is called once, with the reason.
 */
export function stopOnSignals(stop: Stop, observe: Observe): void {
  const end = ending(stop, observe);
  process.on('SIGTERM', () => end('SIGTERM', 0));
  process.on('SIGINT', () => end('SIGINT', 0));
  onUncaught(end, observe);
}

/** Leaves signals, which a terminal or a supervisor sends to all processes of a group, to another process, which passes them on. */
export function ignoreSignals(): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => undefined);
}

/** Ties a server to its process where another process decides when it stops: only an error that nobody caught stops it, as in `stopOnSignals`. */
export function stopOnUncaught(stop: Stop, observe: Observe): void {
  onUncaught(ending(stop, observe), observe);
}

type End = (reason: string, code: number) => void;

function onUncaught(end: End, observe: Observe): void {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      observe({ kind: 'crashed', error });
      end(event, 1);
    });
  }
}

function ending(stop: Stop, observe: Observe): End {
  let begun = false;
  return (reason, code) => {
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
}
