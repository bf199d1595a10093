import { connect, type Socket } from 'node:net';
import type { Database } from '../../src/database/connect.ts';

/** The way from a proxy of the tests to the server that a database is on. */
export interface DatabaseConnector {
  /** Opens the far end for a connection; when one end closes or fails, so does the other. */
  readonly join: (near: Socket) => Socket;
  /** Breaks all connections. */
  readonly breakAll: () => void;
}

export function databaseConnector({ client }: Database): DatabaseConnector {
  const [target] = client.options.hosts;
  if (target === undefined) throw new Error('the database has no address');
  const { socketPath, host = '127.0.0.1', port = 27017 } = target;
  const sockets = new Set<Socket>();
  return {
    join(near) {
      const far = socketPath === undefined ? connect(port, host) : connect(socketPath);
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
      }
      return far;
    },
    breakAll() {
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** The port that a listening server of the tests has. */
export function portOf(server: { address(): unknown }): number {
  const address = server.address();
  if (typeof address !== 'object' || address === null || !('port' in address) || typeof address.port !== 'number')
    throw new Error('the proxy has no port');
  return address.port;
}
