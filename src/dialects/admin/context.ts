import { credential } from '../../http/credential.ts';
import type { Exchange } from '../../http/exchange.ts';
import type { Operation } from '../../http/operation.ts';
import { Problem } from '../../problem.ts';
import type { AdminToken } from '../../records/administration/admin-tokens.ts';
import type { Author } from '../../records/administration/audit.ts';
import type { Store } from '../../records/store.ts';
import { addressGroup } from './address-group.ts';
import type { ProveAdmin } from './prove-admin.ts';

/** What this process is, for the status of the server. */
export interface ServerFacts {
  /** Of this program. */
  readonly version: string;
  readonly startedAt: Date;
  readonly databaseKind: 'embedded' | 'mongodb';
  /** The setting that signs calls of web hooks; without it the database has one. */
  readonly hookSecret: string | undefined;
}

/** What a handler works with. */
export interface AdminContext {
  readonly store: Store;
  readonly server: ServerFacts;
  /** The token that asks; null for the operator of this machine, who needs none. */
  readonly adminToken: AdminToken | null;
  /** On whose behalf changes are made, for the audit log. */
  readonly by: Author;
  /** Call after a change: this process sees it at once, others within a second. */
  readonly forget: () => void;
}

/** What the context of a request is made from. */
export interface AdminParts extends Pick<AdminContext, 'store' | 'server'> {
  readonly prove: ProveAdmin;
}

/**
 * Finds out who asks: by an admin token in `Authorization: Bearer` and by nothing else, least of all by where the request comes from.
 *
 * @throws Problem `unauthenticated`, the same for a missing, unknown and revoked token; `too-many-requests` after too many wrong ones;
 *   `forbidden` for a token that may only read
 */
export async function adminContext(
  { store, server, prove }: AdminParts,
  exchange: Exchange,
  operation: Operation,
): Promise<AdminContext> {
  const value = bearerOf(exchange);
  const address = addressGroup(exchange.incoming?.socket.remoteAddress);
  const adminToken = value === undefined ? undefined : await prove.token(address, value);
  if (adminToken === undefined) throw new Problem('unauthenticated', {});
  exchange.caller = `admin-token:${adminToken.id}`;
  if (adminToken.scope !== 'write' && scopeOf(operation) === 'write') {
    throw new Problem('forbidden', { what: 'this needs an admin token with the scope write' });
  }
  const { id, name } = adminToken;
  return {
    store,
    server,
    adminToken,
    by: { actor: { kind: 'admin-token', id, name }, requestId: exchange.id },
    forget() {
      store.forget();
      prove.forget();
    },
  };
}

/**
 * The context of whoever has opened the database already, such as a command on the server's own machine: there is nothing that a token could
 * still keep back. Never for requests that come in over a socket.
 */
export function operatorContext({ store, server, prove }: AdminParts, exchange: Exchange, by: Author): AdminContext {
  if (exchange.incoming !== undefined) throw new Error('only a call within the process is made without an admin token');
  exchange.caller = by.actor.name;
  return {
    store,
    server,
    adminToken: null,
    by,
    forget() {
      store.forget();
      prove.forget();
    },
  };
}

/** Longer than any token; what is longer is not even hashed. */
const longestToken = 512;

function bearerOf(exchange: Exchange): string | undefined {
  const given = credential(exchange, 'authorization') ?? '';
  const [, value] = /^Bearer +(\S+)$/i.exec(given) ?? [];
  return value === undefined || value.length > longestToken ? undefined : value;
}

function scopeOf({ method, extensions }: Operation): 'read' | 'write' {
  const declared = extensions['x-scope'];
  if (declared === 'read' || declared === 'write') return declared;
  return method === 'get' ? 'read' : 'write';
}
