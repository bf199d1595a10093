import { createServer, type Server, type Socket } from 'node:net';
import { BSON } from 'mongodb';

/** A server that speaks MongoDB's wire protocol just well enough to be greeted, for what a real one cannot be made to do. */
export interface WireServer {
  readonly host: string;
  /** Goes away with all its connections, as a server that is killed. */
  stop(): Promise<void>;
  /** Comes back at the same address. */
  start(): Promise<void>;
}

/** What a member of a replica set says to a greeting; without `setName` it is a standalone. */
export const greeting = {
  ok: 1,
  isWritablePrimary: true,
  ismaster: true,
  minWireVersion: 0,
  maxWireVersion: 25,
  helloOk: true,
};

/** Starts a server that gives these answers, by the name of the command. */
export async function startWireServer(answer: (command: string, host: string) => object): Promise<WireServer> {
  const sockets = new Set<Socket>();
  let server: Server;
  let port = 0;
  const start = async () => {
    server = createServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => sockets.delete(socket));
      socket.on('data', (chunk) => reply(socket, chunk, (command) => answer(command, `127.0.0.1:${port}`)));
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the server has no port');
    port = address.port;
  };
  await start();
  return {
    host: `127.0.0.1:${port}`,
    start,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      sockets.clear();
      await closed;
    },
  };
}

/** Answers an OP_MSG, or the OP_QUERY of a first greeting, by the first key of its document. */
function reply(socket: Socket, chunk: Buffer, answer: (command: string) => object): void {
  const legacy = chunk.readInt32LE(12) === 2004;
  // Behind the header: flags and a kind byte, or flags, the collection's name and two numbers.
  const start = legacy ? chunk.indexOf(0, 20) + 9 : 21;
  const length = chunk.readInt32LE(start);
  const [command = ''] = Object.keys(BSON.deserialize(chunk.subarray(start, start + length)));
  const body = BSON.serialize(answer(command));
  const before = Buffer.alloc(legacy ? 36 : 21);
  before.writeInt32LE(before.length + body.length, 0);
  before.writeInt32LE(chunk.readInt32LE(4), 8);
  before.writeInt32LE(legacy ? 1 : 2013, 12);
  if (legacy) before.writeInt32LE(1, 32);
  socket.write(Buffer.concat([before, body]));
}
