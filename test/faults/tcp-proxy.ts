import { createServer, type Server } from 'node:net';
import type { Database } from '../../src/database/connect.ts';
import { databaseConnector, portOf } from './database-connector.ts';

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
export async function startProxy(database: Database): Promise<TcpProxy> {
  const { join, breakAll } = databaseConnector(database);
  let server: Server | undefined;
  let port = 0;
  const start = async () => {
    const listening = createServer((near) => {
      const far = join(near);
      near.pipe(far).pipe(near);
    });
    server = listening;
    await new Promise<void>((resolve) => listening.listen(port, '127.0.0.1', resolve));
    port = portOf(listening);
  };
  await start();
  return {
    uri: `mongodb://127.0.0.1:${port}/?directConnection=true`,
    start,
    stop: async () => {
      const closed = new Promise((resolve) => server?.close(resolve));
      breakAll();
      await closed;
    },
  };
}
