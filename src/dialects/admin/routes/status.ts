import type { Operations } from '../../../../generated/admin/operations.ts';
import { readDatabaseFacts, readStatistics } from '../../../records/administration/statistics.ts';
import type { AdminContext } from '../context.ts';

/** How the server is, what it holds and how much room that takes. */
export const readStatus: Operations<AdminContext>['readStatus'] = async (_input, { store, server }) => {
  const { version, startedAt, databaseKind } = server;
  const database = await readDatabaseFacts(store.database);
  const { counts, storage } = await readStatistics(store.database);
  return {
    status: 200,
    body: {
      version,
      startedAt: startedAt.toISOString(),
      uptimeSeconds: Math.max(0, Math.floor((Date.now() - startedAt.getTime()) / 1000)),
      database: { kind: databaseKind, ...database },
      counts,
      storage,
    },
  };
};
