import { randomUUID } from 'node:crypto';
import openapi from '../../generated/admin/openapi.json' with { type: 'json' };
import type { Database } from '../../src/database/connect.ts';
import { admin } from '../../src/dialects/admin/dialect.ts';
import { ensureAdminToken } from '../../src/records/administration/first-admin-token.ts';
import type { Store } from '../../src/records/store.ts';
import { type ServedDialect, serveDialect } from '../../src/server.ts';
import {
  type DialectServer,
  dialectServer,
  type Answer as JsonAnswer,
  readAnswer,
  sentAs,
} from '../fixtures/dialect-server.ts';

export interface AdminServer extends DialectServer {
  /** Sends a request of the first admin token, unless another is named; a text as `body` goes out as it is. */
  readonly call: (method: string, path: string, body?: unknown, more?: CallOptions) => Promise<Answer>;
}

export interface CallOptions {
  /** Null sends none. */
  readonly token?: string | null;
  readonly headers?: Record<string, string>;
}

export type Answer = JsonAnswer<AnswerBody>;

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
  const by = { actor: { kind: 'server', id: null, name: 'test' }, requestId: null } as const;
  const facts = { version: '0.0.0', startedAt: new Date(), databaseKind: 'embedded', hookSecret } as const;
  const own = (store: Store) => serveDialect(admin(store, facts), JSON.stringify(openapi));
  const server = await dialectServer(database, openapi, (store) => [own(store), ...others(store)]);
  await ensureAdminToken(database, token, by);
  return {
    ...server,
    async call(method, path, body, { token: chosen = token, headers = {} } = {}) {
      const response = await server.send(
        new Request(`http://trivium.test/admin/v1/${path}`, {
          method,
          headers: {
            ...(chosen === null ? {} : { authorization: `Bearer ${chosen}` }),
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            ...headers,
          },
          ...sentAs(body),
        }),
      );
      return await readAnswer(response);
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
