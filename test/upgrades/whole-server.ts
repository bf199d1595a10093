import adminDocument from '../../generated/admin/openapi.json' with { type: 'json' };
import appstaxDocument from '../../generated/appstax/openapi.json' with { type: 'json' };
import flipletDocument from '../../generated/fliplet/openapi.json' with { type: 'json' };
import robostackDocument from '../../generated/robostack/openapi.json' with { type: 'json' };
import { checked } from '../../src/contract/checked.ts';
import type { Database } from '../../src/database/connect.ts';
import { admin } from '../../src/dialects/admin/dialect.ts';
import { appstax } from '../../src/dialects/appstax/dialect.ts';
import { fliplet } from '../../src/dialects/fliplet/dialect.ts';
import { robostack } from '../../src/dialects/robostack/dialect.ts';
import { recordMail } from '../../src/records/outbox.ts';
import { openStore, type Store } from '../../src/records/store.ts';
import { serveDialect } from '../../src/server.ts';
import { testServer } from '../fixtures/server.ts';

/** A server with all dialects, whose every answer is held against their documents. */
export interface WholeServer {
  readonly store: Store;
  readonly send: (request: Request) => Promise<Response>;
}

/** Opens the store as a start does. Mails go to the outbox; what hooks queue waits for a courier. */
export async function wholeServer(database: Database): Promise<WholeServer> {
  const store = await openStore(database);
  const facts = { version: '0.0.0', startedAt: new Date(), databaseKind: 'embedded', hookSecret: undefined } as const;
  const { app } = await testServer([
    serveDialect(robostack(store), JSON.stringify(robostackDocument)),
    // The clock stands still, and the limit on requests counts those of one moment.
    serveDialect(fliplet(store, { requestsPerTenSeconds: 0 }), JSON.stringify(flipletDocument)),
    serveDialect(appstax({ store, deliver: (mail) => recordMail(database, mail) }), JSON.stringify(appstaxDocument)),
    serveDialect(admin(store, facts), JSON.stringify(adminDocument)),
  ]);
  return {
    store,
    send: (request) => {
      destinations.set(request, async (asked) => app.fetch(asked, {}));
      return judged(request);
    },
  };
}

/** The server that a request is for: the documents are compiled once for all servers, as that takes longer than most of the tests. */
const destinations = new WeakMap<Request, WholeServer['send']>();

const judged = [robostackDocument, flipletDocument, appstaxDocument, adminDocument].reduce<WholeServer['send']>(
  (inner, document) => checked(document, inner),
  async (request) => {
    const send = destinations.get(request);
    if (send === undefined) throw new Error('the request is for no server');
    return await send(request);
  },
);
