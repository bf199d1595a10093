// Loaded into a server on Linux: told to by SIGUSR2, it says how long at most the event loop was held since it was last asked. Counted is the
// time that its thread had a processor, in milliseconds, which is the same on a machine that does other things as well.
import { readFileSync } from 'node:fs';

let longest = 0;
let before = busyTime();
setInterval(() => {
  const now = busyTime();
  longest = Math.max(longest, now - before);
  before = now;
}, 5).unref();

process.on('SIGUSR2', () => {
  process.stdout.write(`held ${Math.round(longest)} ms\n`);
  longest = 0;
});

function busyTime(): number {
  return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
}
