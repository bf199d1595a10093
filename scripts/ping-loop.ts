// The other client of bench-engine-pauses.ts, in a process of its own: what the driver does with a large answer must not count as a wait. Pings
// the server of its argument from one message to the next, and then sends what each ping waited, in milliseconds and ascending.
import { MongoClient } from 'mongodb';

const client = await new MongoClient(process.argv[2] ?? '').connect();
let running = false;

process.on('message', (order: 'start' | 'stop') => {
  running = order === 'start';
  if (running) void ping();
});
process.on('disconnect', () => void client.close());

async function ping(): Promise<void> {
  const waits: number[] = [];
  while (running) {
    const sent = performance.now();
    await client.db('pauses').command({ ping: 1 });
    waits.push(performance.now() - sent);
  }
  process.send?.(waits.sort((a, b) => a - b));
}
