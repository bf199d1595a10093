import { connect, createServer, type Server, type Socket } from 'node:net';
import type { Database } from '../../src/database/connect.ts';

/** An address in front of a database that can go away and come back. */
export interface TcpProxy {
  /** Names the proxy alone, whatever other addresses the server announces. */
  readonly uri: string;
  /** Goes away with all its connections, as a server that is killed. */
  readonly stop: () => Promise<void>;
  /** Comes back at the same address. */
  readonly start: () => Promise<void>;
}

/** Starts a proxy in front of the server that a database is on. */
export async function startProxy({ client }: Database): Promise<TcpProxy> {
  const [target] = client.options.hosts;
  if (target === undefined) throw new Error('the database has no address');
  const { socketPath, host = '127.0.0.1', port: targetPort = 27017 } = target;
  const sockets = new Set<Socket>();
  let server: Server | undefined;
  let port = 0;
  const join = (near: Socket) => {
    const far = socketPath === undefined ? connect(targetPort, host) : connect(socketPath);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  };
  const start = async () => {
    const listening = createServer(join);
    server = listening;
    await new Promise<void>((resolve) => listening.listen(port, '127.0.0.1', resolve));
    const address = listening.address();
    if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
    port = address.port;
  };
  await start();
  return {
    uri: `mongodb://127.0.0.1:${port}/?directConnection=true`,
    start,
    stop: async () => {
      const closed = new Promise((resolve) => server?.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
