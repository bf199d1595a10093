import type { Assignment } from './assignment.ts';
import { conversation } from './commands/conversation.ts';
import { openCursors } from './commands/cursors.ts';
import type { Engine } from './commands/engine.ts';
import { startMaintenance } from './commands/maintenance.ts';
import { SESSION_RECORDS } from './commands/retry.ts';
import { openSessions } from './commands/sessions.ts';
import { compileFilter } from './query/filter.ts';
import { openStore } from './store/open-store.ts';
import { scramUser } from './wire/scram.ts';
import { serveWire } from './wire/server.ts';

/** A running engine, in whatever thread. */
export interface RunningEngine {
  /** The TCP port, 0 for a unix socket. */
  readonly port: number;
  /** Copies all data, compacted, to an empty or new directory, while reads and writes go on. */
  backup(directory: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the store and serves it at the address. Rejects with the store's sentence when the directory is held or damaged. */
export async function runEngine(assignment: Assignment): Promise<RunningEngine> {
  const { location, address, user, sync, cacheBytes } = assignment;
  const store = await openStore({
    directory: 'directory' in location ? location.directory : undefined,
    temporary: 'memory' in location ? location.temporary : undefined,
    sync,
    ...(cacheBytes !== undefined && { cacheBytes }),
    compilePartialFilter: (filter) => {
      const compiled = compileFilter(filter);
      return (doc) => compiled.matches(doc);
    },
  });
  const cursors = openCursors();
  const sessions = openSessions((id) => cursors.killWhere(({ session }) => session === id));
  const engine: Engine = {
    store,
    cursors,
    sessions,
    self: {
      host: 'path' in address ? address.path : `${address.host}:${address.port}`,
      user: user?.name,
      started: new Date(),
    },
    user: user === undefined ? undefined : scramUser(user.name, user.password),
    connections: 0,
    expiry: { sleepSeconds: 60, rounds: 0, removed: 0, lastError: undefined },
  };
  try {
    if (store.collection(SESSION_RECORDS.database, SESSION_RECORDS.name) === undefined) {
      await store.createCollection(SESSION_RECORDS.database, SESSION_RECORDS.name);
    }
    const maintenance = startMaintenance(engine);
    const server = await serveWire(address, () => conversation(engine));
    if ('port' in address) engine.self.host = `${address.host}:${server.port}`;
    return {
      port: server.port,
      backup: (directory) => store.backup(directory),
      async close() {
        await maintenance.stop();
        await server.close();
        for (const id of sessions.ids()) sessions.end(id);
        cursors.killWhere(() => true);
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
