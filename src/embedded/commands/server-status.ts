import { type Doc, Int32 } from '../bson/value.ts';
import type { Engine } from './engine.ts';
import { SERVER_VERSION } from './hello.ts';
import { okReply, reply } from './reply.ts';

/** What the engine knows of itself: connections, memory in megabytes, open cursors, what the removal of old documents does. */
export function serverStatusReply({ self, connections, cursors, expiry }: Engine): Doc {
  const memory = process.memoryUsage();
  return okReply({
    host: self.host,
    version: SERVER_VERSION.join('.'),
    process: 'trivium-embedded',
    pid: BigInt(process.pid),
    uptime: (Date.now() - self.started.getTime()) / 1000,
    localTime: new Date(),
    connections: reply({ current: new Int32(connections) }),
    mem: reply({ bits: new Int32(64), resident: new Int32(Math.round(memory.rss / 1_048_576)) }),
    metrics: reply({
      cursor: reply({ open: reply({ total: BigInt(cursors.count()) }) }),
      ttl: reply({
        passes: BigInt(expiry.rounds),
        deletedDocuments: BigInt(expiry.removed),
        lastError: expiry.lastError?.message,
      }),
    }),
    storageEngine: reply({ name: 'lmdb', persistent: true }),
  });
}
