import { randomUUID } from 'node:crypto';
import openapi from '../../generated/appstax/openapi.json' with { type: 'json' };
import type { Database } from '../../src/database/connect.ts';
import { appstax } from '../../src/dialects/appstax/dialect.ts';
import { type App, createApp } from '../../src/records/apps.ts';
import { type Collection, createCollection } from '../../src/records/collections.ts';
import { type ColumnDefinition, completeColumn } from '../../src/records/columns.ts';
import type { JsonObject } from '../../src/records/json.ts';
import { createOrganization } from '../../src/records/organizations.ts';
import { type Mail, recordMail } from '../../src/records/outbox.ts';
import type { Store } from '../../src/records/store.ts';
import { serveDialect } from '../../src/server.ts';
import {
  type DialectServer,
  dialectServer,
  type Answer as JsonAnswer,
  readAnswer,
  sentAs,
} from '../fixtures/dialect-server.ts';

export type AppstaxServer = DialectServer;

/** Its mails go to the outbox. `flags` are configuration flags, as on the command line. */
export function appstaxServer(database: Database, flags: readonly string[] = []): Promise<AppstaxServer> {
  const deliver = (mail: Mail) => recordMail(database, mail);
  const served = (store: Store) => serveDialect(appstax({ store, deliver }), JSON.stringify(openapi));
  return dialectServer(database, openapi, (store) => [served(store)], flags);
}

export interface CallOptions {
  /** A session, or an empty text for none. */
  readonly session?: string | undefined;
  readonly headers?: Record<string, string>;
}

export type Answer = JsonAnswer<AnswerBody>;

/** What any answer of the dialect may hold. */
export interface AnswerBody {
  readonly objects: readonly ObjectBody[];
  readonly sysObjectId: string;
  readonly sysUpdated: string;
  readonly sysCreated: string;
  readonly sysPermissions: readonly string[];
  readonly sysSessionId: string;
  readonly user: ObjectBody;
  readonly errorId: string;
  readonly errorCode: string;
  readonly errorMessage: string;
  readonly [name: string]: unknown;
}

export interface ObjectBody {
  readonly sysObjectId: string;
  readonly sysPermissions: readonly string[];
  readonly [name: string]: unknown;
}

/** An app of an organization of its own. */
export interface Tenant {
  readonly app: App;
  readonly collection: (
    name: string,
    columns?: readonly ColumnDefinition[],
    appstaxSettings?: JsonObject,
  ) => Promise<Collection>;
  /** Sends a request below `/api/latest/`; a text or bytes as `body` go out as they are. */
  readonly call: (method: string, path: string, body?: unknown, options?: CallOptions) => Promise<Answer>;
  /** Signs a user up and gives the session. */
  readonly signUp: (username: string) => Promise<{ readonly session: string; readonly id: string }>;
}

export async function newTenant(
  { store, send }: Pick<AppstaxServer, 'store' | 'send'>,
  settings: Partial<Pick<App, 'origins' | 'resetMail' | 'dialects'>> = {},
): Promise<Tenant> {
  const { database } = store;
  const name = `tenant ${randomUUID()}`;
  const organization = await createOrganization(database, { name });
  const defaults = { name, organizationId: organization.id, origins: [], resetMail: null };
  const app = await createApp(database, { ...defaults, ...settings });
  const call: Tenant['call'] = async (method, path, body, { session, headers = {} } = {}) => {
    const response = await send(
      new Request(`http://trivium.test/api/latest/${path}`, {
        method,
        headers: {
          'x-appstax-appkey': app.key,
          ...(session === undefined ? {} : { 'x-appstax-sessionid': session }),
          ...headers,
        },
        ...sentAs(body),
      }),
    );
    return await readAnswer(response);
  };
  return {
    app,
    call,
    collection: async (collection, columns = [], appstaxSettings = {}) => {
      const made = await createCollection(database, {
        appId: app.id,
        name: collection,
        columns: columns.map(completeColumn),
        dialects: { appstax: appstaxSettings },
      });
      store.forget();
      return made;
    },
    signUp: async (username) => {
      const { body } = await call('POST', 'users', { sysUsername: username, sysPassword: 'a good password' });
      return { session: body.sysSessionId, id: body.user.sysObjectId };
    },
  };
}
