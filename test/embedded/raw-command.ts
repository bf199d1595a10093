import { connect } from 'node:net';
import { deserialize, serialize } from 'bson';
import { frameReader } from '../../src/embedded/wire/frames.ts';

/** Sends one command without a driver, whose sessions and numbers would be in the way, and gives the reply. */
export async function rawCommand(uri: string, command: Record<string, unknown>): Promise<Record<string, unknown>> {
  const body = Buffer.from(serialize({ ...command, $db: command.$db ?? 'test' }));
  const head = Buffer.alloc(21);
  head.writeInt32LE(head.length + body.length, 0);
  head.writeInt32LE(2013, 12);
  const socket = connect(decodeURIComponent(uri.replace('mongodb://', '').replace(/\/\?.*$/, '')));
  socket.write(Buffer.concat([head, body]));
  const frames = frameReader();
  for await (const chunk of socket) {
    const [frame] = frames(chunk);
    if (frame !== undefined) return deserialize(frame.subarray(21));
  }
  throw new Error('the connection ended before the reply');
}
