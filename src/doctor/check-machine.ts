import { type Finding, fault, good, warning } from './finding.ts';

const gigabyte = 1024 ** 3;

/**
 * Whether the disk of the data has room.
 *
 * @param free bytes that may still be written
 */
export function checkDisk(directory: string, free: number): Finding {
  const left = `${(free / gigabyte).toFixed(1)} GB are free on the disk of ${directory}`;
  const advice = 'Make room, or move the data directory to a larger disk; a full disk stops every write.';
  if (free < gigabyte / 4) return fault('disk', `Only ${left}.`, advice);
  if (free < 2 * gigabyte) return warning('disk', `Only ${left}.`, advice);
  return good('disk', `${left}.`);
}

/**
 * Whether this machine and the database server agree on the time, by which sessions, pins and counters expire.
 *
 * @param behind how far this machine's clock is behind that of the database, in milliseconds; negative when it is ahead
 */
export function checkClock(behind: number): Finding {
  const off = Math.abs(behind) / 1000;
  const message = `The clock is ${off.toFixed(1)} s ${behind > 0 ? 'behind' : 'ahead of'} that of the database server.`;
  const advice = 'Let both machines take their time from a time server (NTP).';
  if (off > 60) return fault('clock', message, advice);
  if (off > 2) return warning('clock', message, advice);
  return good('clock', 'The clock agrees with that of the database server.');
}
