import type { Exchange } from '../../http/exchange.ts';
import { readFormText } from '../../http/form-text.ts';
import type { Operation } from '../../http/operation.ts';
import { rawQuery } from '../../http/raw-path.ts';
import type { Access } from '../../records/access.ts';
import type { Right } from '../../records/access-rules/rule.ts';
import type { Collection } from '../../records/collections.ts';
import type { Store } from '../../records/store.ts';
import { decideAccess } from './access.ts';
import { type Caller, identify } from './caller.ts';
import { dataSourceOf } from './data-source-of.ts';
import type { Allowances } from './options.ts';
import type { Subject } from './subject.ts';

/** What a handler works with. */
export interface FlipletContext {
  readonly store: Store;
  readonly allow: Allowances;
  /** To be called when hooks have queued something to deliver. */
  readonly queued: () => void;
  readonly exchange: Exchange;
  readonly caller: Caller;
  /** The text of the token that was sent; empty for a stranger. */
  readonly authToken: string;
  /** The app on whose behalf the request is made: the caller's own, or else the one in the query. */
  readonly appId: number | undefined;
  /**
   * The data source that a path names.
   * @throws Problem `collection-not-found`, `unauthenticated`
   */
  readonly dataSource: (text: string) => Promise<Collection>;
  /**
   * Decides what the caller may do with a data source; see `decideAccess`.
   * @throws Problem `access-denied`, `unauthenticated`
   */
  readonly access: (dataSource: Collection, right: Right, subject?: Subject) => Promise<Access>;
}

/**
 * Finds out who asks, and prepares what handlers need.
 *
 * @throws Problem `unauthenticated` for a token that is not valid, except where an operation needs none
 */
export async function flipletContext(
  { store, allow, queued }: Pick<FlipletContext, 'store' | 'allow' | 'queued'>,
  exchange: Exchange,
  operation: Operation,
): Promise<FlipletContext> {
  const open = operation.security.length === 0;
  const { caller, authToken } = open ? stranger : await identify(store, exchange);
  if (exchange.caller !== undefined) await allow.request(exchange.caller);
  const query = readFormText(rawQuery(exchange.url), 'query');
  const asked = typeof query.appId === 'string' && /^[1-9]\d{0,9}$/.test(query.appId) ? Number(query.appId) : undefined;
  const byName = query.dsn !== undefined;
  const context: FlipletContext = {
    store,
    allow,
    queued,
    exchange,
    caller,
    authToken,
    appId: 'appId' in caller ? caller.appId : asked,
    dataSource: (text) => dataSourceOf(store, caller, { text, byName, appId: asked }),
    access: (dataSource, right, subject) => decideAccess(context, dataSource, right, subject),
  };
  return context;
}

const stranger = { caller: { kind: 'stranger' }, authToken: '' } as const;
