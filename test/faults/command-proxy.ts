import { createServer, type Socket } from 'node:net';
import { BSON } from 'mongodb';
import type { Database } from '../../src/database/connect.ts';
import { databaseConnector, portOf } from './database-connector.ts';

/**
 * What happens to one command on its way to the database. `refused`: it is not done, and answered with an error that nobody repeats.
 * `lost`: it is done, and answered as a router answers that lost the server behind it, with the labels by which drivers repeat.
 */
export type Fault = 'refused' | 'lost';

/** An address in front of a database that counts commands and disturbs one. */
export interface CommandProxy {
  /** Names the proxy alone, whatever other addresses the server announces. */
  readonly uri: string;
  /** Counts from 0 again, and disturbs the command with this number, counted from 1. */
  readonly disturb: (number: number, fault: Fault) => void;
  /** Commands since then, without those by which a driver keeps its connections. */
  readonly count: () => number;
  readonly stop: () => Promise<void>;
}

/** Starts one in front of the server that a database is on. */
export async function startCommandProxy(database: Database): Promise<CommandProxy> {
  const { join, breakAll } = databaseConnector(database);
  const plan: { count: number; number: number; fault: Fault } = { count: 0, number: 0, fault: 'refused' };

  const server = createServer((near) => {
    const far = join(near);
    const lost = new Map<number, Buffer>();
    onMessages(near, (message) => {
      const command = commandOf(message);
      if (command !== undefined) plan.count += 1;
      if (command === undefined || plan.count !== plan.number) return void far.write(message);
      const id = message.readInt32LE(4);
      if (plan.fault === 'refused') return void near.write(reply(id, { ok: 0, code: 8, errmsg: 'it is refused' }));
      lost.set(id, reply(id, { ok: 0, code: 89, errmsg: 'the answer is lost', errorLabels: [labelOf(command)] }));
      far.write(message);
    });
    onMessages(far, (message) => near.write(lost.get(message.readInt32LE(8)) ?? message));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    uri: `mongodb://127.0.0.1:${portOf(server)}/?directConnection=true`,
    disturb: (number, fault) => Object.assign(plan, { count: 0, number, fault }),
    count: () => plan.count,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      breakAll();
      await closed;
    },
  };
}

/** Calls `take` with each whole message of the wire protocol, however the bytes arrive. */
function onMessages(socket: Socket, take: (message: Buffer) => void): void {
  let held = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    held = Buffer.concat([held, chunk]);
    while (held.length >= 16 && held.length >= held.readInt32LE(0)) {
      const length = held.readInt32LE(0);
      take(held.subarray(0, length));
      held = held.subarray(length);
    }
  });
}

const housekeeping = new Set(['hello', 'isMaster', 'ismaster', 'ping', 'endSessions', 'killCursors']);

/** The body of an OP_MSG, unless it only keeps a connection or a session. The driver puts the body first. */
function commandOf(message: Buffer): Readonly<Record<string, unknown>> | undefined {
  if (message.readInt32LE(12) !== 2013) return undefined;
  const length = message.readInt32LE(21);
  const body = BSON.deserialize(message.subarray(21, 21 + length));
  return housekeeping.has(Object.keys(body)[0] ?? '') ? undefined : body;
}

function labelOf(command: Readonly<Record<string, unknown>>): string {
  const inside = command.autocommit === false && !('commitTransaction' in command);
  return inside ? 'TransientTransactionError' : 'RetryableWriteError';
}

function reply(responseTo: number, document: object): Buffer {
  const body = BSON.serialize(document);
  const head = Buffer.alloc(21);
  head.writeInt32LE(head.length + body.length, 0);
  head.writeInt32LE(responseTo, 8);
  head.writeInt32LE(2013, 12);
  return Buffer.concat([head, body]);
}
