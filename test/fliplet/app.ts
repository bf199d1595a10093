import { randomUUID } from 'node:crypto';
import openapi from '../../generated/fliplet/openapi.json' with { type: 'json' };
import type { Database } from '../../src/database/connect.ts';
import { fliplet } from '../../src/dialects/fliplet/dialect.ts';
import { createApp } from '../../src/records/apps.ts';
import { createOrganization } from '../../src/records/organizations.ts';
import { createToken, type TokenKind } from '../../src/records/tokens.ts';
import { serveDialect } from '../../src/server.ts';
import {
  type DialectServer,
  dialectServer,
  type Answer as JsonAnswer,
  readAnswer,
  sentAs,
} from '../fixtures/dialect-server.ts';

export type FlipletServer = DialectServer;

/** `flags` are configuration flags, as on the command line. */
export function flipletServer(database: Database, flags: readonly string[] = []): Promise<FlipletServer> {
  return dialectServer(database, openapi, (store) => [serveDialect(fliplet(store), JSON.stringify(openapi))], flags);
}

/** An organization of its own with an app, and a token for each. */
export interface Tenant {
  readonly organizationId: number;
  readonly appId: number;
  readonly adminToken: string;
  readonly appToken: string;
  readonly appTokenId: number;
  /** Sends a request of the organization's token, unless another is named; a text as `body` goes out as it is. */
  readonly call: (method: string, path: string, body?: unknown, more?: CallOptions) => Promise<Answer>;
  /** Makes a data source of the organization with these entries, and gives its id. */
  readonly source: (settings?: Readonly<Record<string, unknown>>, entries?: readonly object[]) => Promise<number>;
}

export interface CallOptions {
  /** Null sends none. */
  readonly token?: string | null;
  readonly headers?: Record<string, string>;
}

export type Answer = JsonAnswer<AnswerBody>;

export interface Entry {
  readonly id: number;
  readonly data: Record<string, unknown>;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly dataSourceId: number;
  readonly order: number;
}

/** What any answer of the dialect may hold. */
export interface AnswerBody extends Entry {
  readonly dataSource: Record<string, unknown> & { readonly id: number };
  readonly dataSources: readonly (Record<string, unknown> & { readonly id: number })[];
  readonly entries: readonly Entry[];
  readonly clientIds: readonly { id: number; clientId: unknown }[];
  readonly error: string;
  readonly message: string;
  readonly type: string;
  readonly [other: string]: unknown;
}

export async function newTenant({ store, send }: Pick<FlipletServer, 'store' | 'send'>): Promise<Tenant> {
  const { database } = store;
  const name = `tenant ${randomUUID()}`;
  const { id: organizationId } = await createOrganization(database, { name });
  const { id: appId } = await createApp(database, { name, organizationId, origins: [], resetMail: null });
  const token = (kind: TokenKind, app: number | null) =>
    createToken(database, { kind, name: `${kind} of ${name}`, organizationId, appId: app });
  const admin = await token('organization', null);
  const app = await token('app', appId);

  const call: Tenant['call'] = async (method, path, body, { token: chosen = admin.value.key, headers = {} } = {}) => {
    const response = await send(
      new Request(`http://trivium.test/v1/${path}`, {
        method,
        headers: {
          ...(chosen === null ? {} : { 'auth-token': chosen }),
          'content-type': 'application/json',
          ...headers,
        },
        ...sentAs(body),
      }),
    );
    return await readAnswer(response);
  };
  return {
    organizationId,
    appId,
    adminToken: admin.value.key,
    appToken: app.value.key,
    appTokenId: app.token.id,
    call,
    source: async (settings = {}, entries = []) => {
      const made = await call('POST', `data-sources?organizationId=${organizationId}`, {
        name: `source ${randomUUID()}`,
        entries,
        ...settings,
      });
      if (made.status !== 201) throw new Error(`no data source was made: ${made.text}`);
      return made.body.dataSource.id;
    },
  };
}
