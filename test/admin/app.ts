import { randomUUID } from 'node:crypto';
import openapi from '../../generated/admin/openapi.json' with { type: 'json' };
import { checked } from '../../src/contract/checked.ts';
import type { Database } from '../../src/database/connect.ts';
import { admin } from '../../src/dialects/admin/dialect.ts';
import { ensureAdminToken } from '../../src/records/administration/first-admin-token.ts';
import { openStore, type Store } from '../../src/records/store.ts';
import { type ServedDialect, serveDialect } from '../../src/server.ts';
import { testServer } from '../fixtures/server.ts';

/** A server with the admin API, whose every answer is held against the document. */
export interface AdminServer {
  readonly store: Store;
  readonly send: (request: Request) => Promise<Response>;
  /** The log so far, as text. */
  readonly log: () => string;
  /** Sends a request of the first admin token, unless another is named; a text as `body` goes out as it is. */
  readonly call: (method: string, path: string, body?: unknown, more?: CallOptions) => Promise<Answer>;
}

export interface CallOptions {
  /** Null sends none. */
  readonly token?: string | null;
  readonly headers?: Record<string, string>;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly body: AnswerBody;
  readonly headers: Headers;
}

/** What any answer of the API may hold. */
export interface AnswerBody {
  readonly id: number;
  readonly items: readonly (Record<string, unknown> & { readonly id: number })[];
  readonly next: string | null;
  readonly value: string;
  readonly adminToken: { readonly id: number };
  readonly token: { readonly id: number };
  readonly key: string;
  readonly secret: string | null;
  readonly error: { readonly code: string; readonly message: string };
  readonly [other: string]: unknown;
}

/** The admin token that tests use unless they say otherwise. */
export const firstToken = 'first-admin-token-of-the-test-suite';

/** `others` are more dialects of the same store; `hookSecret` is the setting of that name. */
export async function adminServer(
  database: Database,
  token = firstToken,
  others: (store: Store) => readonly ServedDialect[] = () => [],
  hookSecret?: string,
): Promise<AdminServer> {
  const store = await openStore(database);
  const by = { actor: { kind: 'server', id: null, name: 'test' }, requestId: null } as const;
  await ensureAdminToken(database, token, by);
  const facts = { version: '0.0.0', startedAt: new Date(), databaseKind: 'embedded', hookSecret } as const;
  const own = serveDialect(admin(store, facts), JSON.stringify(openapi));
  const { app, log } = await testServer([own, ...others(store)]);
  const send = checked(openapi, (request) => app.fetch(request, {}));
  return {
    store,
    log,
    send,
    async call(method, path, body, { token: chosen = token, headers = {} } = {}) {
      const response = await send(
        new Request(`http://trivium.test/admin/v1/${path}`, {
          method,
          headers: {
            ...(chosen === null ? {} : { authorization: `Bearer ${chosen}` }),
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            ...headers,
          },
          ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
        }),
      );
      const text = await response.text();
      const { status } = response;
      return { status, text, body: text === '' ? undefined : JSON.parse(text), headers: response.headers };
    },
  };
}

/** An organization with an app and a collection, made through the API. */
export interface Place {
  readonly organizationId: number;
  readonly appId: number;
  readonly collectionId: number;
}

export async function newPlace({ call }: Pick<AdminServer, 'call'>, collection: object = {}): Promise<Place> {
  const name = `place ${randomUUID()}`;
  const organizationId = (await call('POST', 'organizations', { name })).body.id;
  const appId = (await call('POST', 'apps', { organizationId, name })).body.id;
  const made = await call('POST', 'collections', { appId, name: 'things', ...collection });
  if (made.status !== 201) throw new Error(`no collection was made: ${made.text}`);
  return { organizationId, appId, collectionId: made.body.id };
}
