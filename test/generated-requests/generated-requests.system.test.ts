import { beforeAll, describe, expect, test } from 'vitest';
import { documentedOperations } from '../../src/contract/documented-operations.ts';
import { testDatabase } from '../database.ts';
import { answeredAsDocumented } from './answered-as-documented.ts';
import { type Caller, type Server, servers } from './servers.ts';

/** Requests to each operation: few unless told otherwise, 2,000 by `npm run test:generated`. */
const times = Number(process.env.TRIVIUM_REQUESTS_PER_OPERATION ?? 12);

describe.each(servers)('X11: requests made from the document of %s', (_, document, start) => {
  // One each: a backup in the one of the admin API need not hold what the other dialects have made.
  const database = testDatabase();
  const operations = [...documentedOperations(document).values()];
  let server: Server;
  let reader: Promise<Caller> | undefined;
  let succeeded = 0;

  beforeAll(async () => {
    server = await start(database());
  });

  /** Requests that only read leave everything to those that come after them, so one caller does for all. */
  function callerFor(method: string): Promise<Caller> {
    if (method !== 'GET') return server.newCaller();
    reader ??= server.newCaller();
    return reader;
  }

  test.each(operations.map((operation) => [operation.operationId, operation] as const))(
    '%s is answered as documented, and never by a failure',
    { timeout: 60_000 + times * 1_000 },
    async (_id, operation) => {
      const caller = await callerFor(operation.method);
      const before = server.log().length;
      const statuses = await answeredAsDocumented(document, operation, { send: server.send, caller, times });
      if ([...statuses].some((status) => status < 400)) succeeded += 1;
      expect(server.log().slice(before)).not.toContain('"failed"');
    },
  );

  test('what is refused at the door says nothing about the rooms behind it: many operations were let in', () => {
    expect(succeeded).toBeGreaterThan(operations.length / 3);
  });
});
