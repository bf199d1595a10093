import cluster, { type Worker } from 'node:cluster';
import type { Observe } from '../http/observe.ts';
import type { Measurements } from '../metrics/metrics.ts';
import type { Assignment, DialectAddress, FromWorker, ToWorker } from './messages.ts';
import { openQuestions, type Questions } from './questions.ts';
import { replacementDelay } from './replacement-delay.ts';

/** How to run a crew. Times in milliseconds. */
export interface CrewOptions {
  /** The path of the program that each worker runs, with the loaders of this process. */
  readonly program: string;
  readonly size: number;
  readonly assignment: Pick<Assignment, 'config' | 'uri'>;
  readonly observe: Observe;
  /** How long workers may take to stop before they are killed. */
  readonly stopLimit: number;
  /** The metrics of all processes as text, for a worker that was asked for them. */
  readonly readMetrics: () => Promise<string>;
}

/** Workers that serve one port together. */
export interface Crew {
  /** What they serve. */
  readonly dialects: readonly DialectAddress[];
  /** What each ready worker has measured; one that does not answer in time is left out, and told of. */
  readonly measure: () => Promise<readonly Measurements[]>;
  /** Stops all of them gracefully; gives the number of connections that were cut off, a worker that had to be killed counts as one. */
  readonly stop: (reason: string) => Promise<number>;
}

/** One place in the crew, and who has it at present. */
interface Place {
  readonly number: number;
  process: Worker | undefined;
  ready: boolean;
  /** How often in a row whoever had the place was lost early. */
  losses: number;
  timer: NodeJS.Timeout | undefined;
  readonly measurements: Questions<Measurements>;
}

/**
 * Starts the workers and resolves once all are ready. From then on a worker that is lost is replaced, after a delay that grows while
 * its successors are lost early too.
 *
 * @throws Error with the sentence of a worker that could not start; the others are ended then
 */
export async function startCrew(options: CrewOptions): Promise<Crew> {
  const { program, size, assignment, observe, stopLimit, readMetrics } = options;
  const places = Array.from({ length: size }, (_, index) => newPlace(index + 1));
  let stopping = false;
  let complete = false;
  let cut = 0;
  let dialects: readonly DialectAddress[] = [];
  let begin: () => void = () => undefined;
  let giveUp: (error: Error) => void = () => undefined;
  const started = new Promise<void>((resolve, reject) => {
    begin = resolve;
    giveUp = reject;
  });

  const fill = (place: Place): void => {
    const process = cluster.fork();
    const since = performance.now();
    let reason: string | undefined;
    let stopped = false;
    place.process = process;
    observe({ kind: 'worker-started', worker: place.number, pid: process.process.pid ?? 0 });
    process.on('message', (message: FromWorker) => {
      switch (message.kind) {
        case 'here':
          tell(process, { kind: 'assigned', assignment: { ...assignment, worker: place.number, complete } });
          break;
        case 'ready':
          place.ready = true;
          dialects = message.dialects;
          if (!complete && places.every(({ ready }) => ready)) completed();
          break;
        case 'measured':
          place.measurements.answered(message.id, message.measurements);
          break;
        case 'metrics-wanted':
          readMetrics().then(
            (text) => tell(process, { kind: 'metrics', id: message.id, text }),
            // The worker's own question runs out of time, which its caller is told.
            (error: unknown) => observe({ kind: 'failed', requestId: 'none', operation: 'metrics', error }),
          );
          break;
        case 'failed':
          reason = message.sentence;
          break;
        case 'stopped':
          stopped = true;
          cut += message.connectionsCut;
      }
    });
    process.once('exit', (code, signal) => {
      const { ready } = place;
      place.process = undefined;
      place.ready = false;
      if (stopping) {
        if (ready && !stopped) cut += 1;
      } else if (complete) replace(place, { reason, code, signal, livedMs: performance.now() - since });
      else giveUp(new Error(reason ?? `worker ${place.number} ended before it was ready`));
    });
  };
  const completed = (): void => {
    complete = true;
    for (const { process } of places) if (process !== undefined) tell(process, { kind: 'complete' });
    begin();
  };
  const replace = (place: Place, { livedMs, ...how }: Loss): void => {
    const { delayMs, losses } = replacementDelay(livedMs, place.losses);
    place.losses = losses;
    observe({ kind: 'worker-lost', worker: place.number, ...how, replacedInMs: delayMs });
    place.timer = setTimeout(() => fill(place), delayMs);
  };
  const stop = async (reason: string): Promise<number> => {
    stopping = true;
    for (const place of places) clearTimeout(place.timer);
    await Promise.all(places.map((place) => ended(place, reason, stopLimit)));
    return cut;
  };

  const measure = async (): Promise<readonly Measurements[]> => {
    const answers = await Promise.allSettled(places.filter(({ ready }) => ready).map((it) => it.measurements.ask()));
    return answers.flatMap((answer) => {
      if (answer.status === 'fulfilled') return [answer.value];
      observe({ kind: 'failed', requestId: 'none', operation: 'metrics', error: answer.reason });
      return [];
    });
  };

  cluster.setupPrimary({ exec: program, args: [] });
  for (const place of places) fill(place);
  try {
    await started;
  } catch (error) {
    stopping = true;
    for (const { process } of places) process?.process.kill('SIGKILL');
    throw error;
  }
  return { stop, measure, dialects };
}

interface Loss {
  readonly reason: string | undefined;
  readonly code: number | null;
  readonly signal: string | null;
  readonly livedMs: number;
}

function newPlace(number: number): Place {
  const place: Place = {
    number,
    process: undefined,
    ready: false,
    losses: 0,
    timer: undefined,
    measurements: openQuestions((id) => {
      if (place.process !== undefined) tell(place.process, { kind: 'measure', id });
    }, 1_000),
  };
  return place;
}

function tell(worker: Worker, message: ToWorker): void {
  // One that is about to end has no channel any more; its end is heard by itself.
  if (worker.isConnected()) worker.send(message);
}

async function ended({ process: worker, ready }: Place, reason: string, limit: number): Promise<void> {
  if (worker === undefined) return;
  const exited = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  // One that is still starting has no callers, and may not hear yet.
  if (ready) tell(worker, { kind: 'stop', reason });
  else worker.process.kill('SIGKILL');
  const timer = setTimeout(() => worker.process.kill('SIGKILL'), limit);
  await exited;
  clearTimeout(timer);
}
