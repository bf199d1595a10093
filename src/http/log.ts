import { type DestinationStream, type LevelWithSilent, type Logger, pino } from 'pino';
import { redact } from './redact.ts';

/**
 * The structured log: one JSON object a line, times in ISO 8601, facts redacted by name and by shape before anything is
 * written; messages are fixed words. `destination` is standard output unless given.
 */
export function createLogger(level: LevelWithSilent, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: {
      level: (label: string) => ({ level: label }),
      log: (facts: Record<string, unknown>) => redact(facts),
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
