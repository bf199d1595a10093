import { setImmediate as turn } from 'node:timers/promises';
import { CommandError } from '../bson/value.ts';

/** How a long command shares the one thread, and how it is stopped. */
export interface Interrupt {
  /** Lets other commands through; throws when the command was killed or its time is over. Called at each PAUSE. */
  pause(): Promise<void>;
  /** Makes the next `pause` throw `error`. */
  kill(error: CommandError): void;
  /** Milliseconds of the limit that were used so far. */
  spent(): number;
  /** Calls `stop` when the command is killed or its time is over, for what waits where there is no pause; gives what forgets it again. */
  whenStopped(stop: (error: CommandError) => void): () => void;
}

/** The interrupt of one command; `maxTimeMS` in milliseconds, 0 for no limit. Time over is code 50. */
export function interruptible(maxTimeMS: number): Interrupt {
  const started = performance.now();
  const spent = (): number => performance.now() - started;
  let killed: CommandError | undefined;
  const stops = new Set<(error: CommandError) => void>();
  const kill = (error: CommandError): void => {
    if (killed !== undefined) return;
    killed = error;
    for (const stop of stops) stop(error);
  };
  return {
    spent,
    kill,
    whenStopped(stop) {
      if (killed !== undefined) stop(killed);
      stops.add(stop);
      const timer = maxTimeMS > 0 ? setTimeout(() => kill(timeIsOver()), maxTimeMS - spent()) : undefined;
      return () => {
        clearTimeout(timer);
        stops.delete(stop);
      };
    },
    async pause() {
      await turn();
      if (killed !== undefined) throw killed;
      if (maxTimeMS > 0 && spent() > maxTimeMS) throw timeIsOver();
    },
  };
}

export function timeIsOver(): CommandError {
  return new CommandError(50, 'MaxTimeMSExpired', 'operation exceeded time limit');
}
