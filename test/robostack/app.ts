import { randomUUID } from 'node:crypto';
import openapi from '../../generated/robostack/openapi.json' with { type: 'json' };
import type { Database } from '../../src/database/connect.ts';
import { robostack } from '../../src/dialects/robostack/dialect.ts';
import { actions } from '../../src/records/actions.ts';
import { type App, createApp } from '../../src/records/apps.ts';
import { type Collection, createCollection } from '../../src/records/collections.ts';
import { type ColumnDefinition, completeColumn } from '../../src/records/columns.ts';
import { type Grant, putGrant } from '../../src/records/grants.ts';
import { createOrganization } from '../../src/records/organizations.ts';
import { createToken, type TokenValue } from '../../src/records/tokens.ts';
import { serveDialect } from '../../src/server.ts';
import {
  type DialectServer,
  dialectServer,
  type Answer as JsonAnswer,
  readAnswer,
  sentAs,
} from '../fixtures/dialect-server.ts';

export type RobostackServer = DialectServer;

/** `flags` are configuration flags, as on the command line. */
export function robostackServer(database: Database, flags: readonly string[] = []): Promise<RobostackServer> {
  return dialectServer(database, openapi, (store) => [serveDialect(robostack(store), JSON.stringify(openapi))], flags);
}

/** An app of an organization of its own, with a token. */
export interface Tenant {
  readonly app: App;
  readonly tokenId: number;
  readonly token: TokenValue;
  readonly resource: (name: string, columns?: readonly ColumnDefinition[]) => Promise<Collection>;
  readonly grant: (collection: Collection | null, grant?: Partial<Grant>) => Promise<void>;
  /** Sends a request of the tenant's token; a text as `body` goes out as it is. */
  readonly call: (method: string, resource: string, body?: unknown, more?: CallOptions) => Promise<Answer>;
}

export interface CallOptions {
  readonly headers?: Record<string, string>;
  /** The path below the app, instead of the resource with its slash. */
  readonly path?: string;
}

export type Answer = JsonAnswer<AnswerBody>;

/** What any answer of the dialect may hold. */
export interface AnswerBody {
  readonly results: readonly Record<string, unknown>[];
  readonly count: number;
  readonly ids: readonly number[];
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly details: readonly { path: string; message: string }[];
    readonly requestId: string;
  };
}

export async function newTenant({ store, send }: Pick<RobostackServer, 'store' | 'send'>): Promise<Tenant> {
  const { database } = store;
  const name = `tenant ${randomUUID()}`;
  const organization = await createOrganization(database, { name });
  const app = await createApp(database, { name, organizationId: organization.id, origins: [], resetMail: null });
  const { token, value } = await createToken(database, {
    kind: 'robostack',
    name,
    organizationId: organization.id,
    appId: null,
  });
  return {
    app,
    tokenId: token.id,
    token: value,
    resource: (resource, columns = []) =>
      createCollection(database, {
        appId: app.id,
        name: resource,
        columns: columns.map(completeColumn),
        dialects: {},
      }),
    grant: async (collection, grant = {}) => {
      await putGrant(database, {
        tokenId: token.id,
        appId: app.id,
        collectionId: collection?.id ?? null,
        actions,
        read: 'all',
        write: 'all',
        filter: {},
        ...grant,
      });
      store.forget();
    },
    call: async (method, resource, body, { headers = {}, path } = {}) => {
      const below = path ?? `${encodeURIComponent(resource)}/`;
      const response = await send(
        new Request(`http://trivium.test/external/api/${app.uuid}/${below}`, {
          method,
          headers: {
            'x-api-key': value.key,
            'x-api-secret': value.secret ?? '',
            'content-type': 'application/json',
            ...headers,
          },
          ...sentAs(body),
        }),
      );
      return await readAnswer(response);
    },
  };
}
