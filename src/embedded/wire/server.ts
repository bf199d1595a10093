import { createServer, type Socket } from 'node:net';
import { frameReader, WireError } from './frames.ts';
import { frameReply, type Message, readMessage } from './message.ts';

/** What the other side of a connection does with its messages; made when a client connects. */
export interface Conversation {
  /** Answers one message with the parts of one BSON document. It never rejects for what a client can cause. */
  answer(message: Message): Promise<readonly Buffer[]>;
  /** The document that tells a client what is wrong with its bytes, before the connection is closed. */
  refuse(error: WireError): readonly Buffer[];
  closed(): void;
}

/** Where to listen: a path for a unix socket, or a TCP port of the loopback interface (0 takes a free one). */
export type Address = { readonly path: string } | { readonly host: string; readonly port: number };

export interface WireServer {
  /** The TCP port, 0 for a unix socket. */
  readonly port: number;
  /** Takes no new connections and messages, waits for the answers under way, closes all connections. */
  close(): Promise<void>;
}

/** Listens and hands each connection's messages, one after the other, to its conversation. Rejects when the address is taken. */
export async function serveWire(address: Address, converse: () => Conversation): Promise<WireServer> {
  const connections = new Set<Connection>();
  const server = createServer({ noDelay: true, allowHalfOpen: true }, (socket) => {
    const connection = hold(socket, converse());
    connections.add(connection);
    socket.once('close', () => connections.delete(connection));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(address, resolve);
  });
  const bound = server.address();
  return {
    port: bound !== null && typeof bound === 'object' ? bound.port : 0,
    async close() {
      const ended = new Promise<void>((resolve) => server.close(() => resolve()));
      await Promise.all([...connections].map((connection) => connection.end()));
      await ended;
    },
  };
}

interface Connection {
  end(): Promise<void>;
}

/** Messages are answered one after the other; what arrives meanwhile stops the reading, which is the backpressure. */
function hold(socket: Socket, conversation: Conversation): Connection {
  const frames = frameReader();
  const chunks: Buffer[] = [];
  let requestId = 0;
  let ending = false;
  let underWay: Promise<void> | undefined;
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));

  const answer = async (frame: Buffer): Promise<void> => {
    const message = readMessage(frame);
    const reply = await conversation.answer(message);
    if (!message.silent) await send(socket, frameReply(message, reply), closed);
  };
  const answerAll = async (): Promise<void> => {
    for (let chunk = chunks.shift(); chunk !== undefined; chunk = chunks.shift()) {
      for (const frame of frames(chunk)) {
        if (ending) return;
        requestId = frame.readInt32LE(4);
        await answer(frame);
      }
    }
  };
  const converse = async (): Promise<void> => {
    try {
      await answerAll();
    } catch (error) {
      ending = true;
      // Anything but a WireError is the socket's own failure: nobody is left to be told.
      if (error instanceof WireError) {
        await send(socket, frameReply({ requestId, legacy: false }, conversation.refuse(error)), closed);
      }
    }
    underWay = undefined;
    if (ending || socket.readableEnded) socket.destroySoon();
    else if (socket.isPaused()) socket.resume();
  };

  // Plain events: iterating over the socket costs more than answering a ping.
  socket.on('data', (chunk: Buffer) => {
    if (ending) return;
    chunks.push(chunk);
    if (underWay === undefined) underWay = converse();
    else socket.pause();
  });
  // A client may close its side while an answer is under way; it still gets the answer.
  socket.on('end', () => {
    if (underWay === undefined) socket.destroySoon();
  });
  // What breaks a connection shows as its 'close', which is where the conversation ends.
  socket.on('error', () => socket.destroy());
  void closed.then(() => conversation.closed());
  return {
    async end() {
      ending = true;
      await underWay;
      socket.destroySoon();
      await closed;
    },
  };
}

const JOINED_BYTES = 65_536;

/** Writes and, where the client reads slowly, waits until it has caught up. */
async function send(socket: Socket, parts: readonly Buffer[], closed: Promise<void>): Promise<void> {
  if (socket.destroyed) return;
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  // One small copy costs less than a write of two parts.
  if (size < JOINED_BYTES) socket.write(Buffer.concat(parts, size));
  else {
    socket.cork();
    for (const part of parts) socket.write(part);
    socket.uncork();
  }
  if (socket.writableNeedDrain)
    await Promise.race([new Promise<void>((resolve) => socket.once('drain', resolve)), closed]);
}
