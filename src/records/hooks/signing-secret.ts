import { randomBytes } from 'node:crypto';
import type { Database } from '../../database/connect.ts';
import { registry } from '../../database/names.ts';
import type { ClientSession } from '../../database/transaction.ts';
import { Problem } from '../../problem.ts';
import { serverKey } from '../server-key.ts';

/** What signs calls of web hooks. Receivers need it, so whoever administers the server may read it. */
export interface SigningSecret {
  /** `setting`: it is that of `TRIVIUM_HOOK_SECRET`, and is changed there. `database`: the servers of the database made it. */
  readonly source: 'setting' | 'database';
  readonly secret: string;
  /** The one before, which signs as well until its time has come, so that receivers can change over one by one. */
  readonly previous: string | null;
  readonly previousUntil: Date | null;
}

/** What `serverKey` keeps, and what a rotation adds to it. */
interface KeptSecret {
  readonly _id: string;
  readonly value: string;
  readonly previous?: string;
  readonly previousUntil?: Date;
}

const name = 'hooks';

/** The secret that signs now: the configured one, otherwise that of the database, which is made when there is none. */
export async function signingSecret(
  database: Database,
  configured: string | undefined,
  now = new Date(),
): Promise<SigningSecret> {
  if (configured !== undefined) {
    return { source: 'setting', secret: configured, previous: null, previousUntil: null };
  }
  const maxTimeMS = database.limits.operation;
  const kept = await keys(database).findOne({ _id: name }, { maxTimeMS });
  // Behind the mark that the convention of Standard Webhooks gives secrets, so that its libraries take it as it is.
  if (kept === null) return shown({ _id: name, value: await serverKey(database, name, newSigningSecret) }, now);
  return shown(kept, now);
}

/** All that sign a call now, the newest first. */
export async function secretsThatSign(
  database: Database,
  configured: string | undefined,
): Promise<readonly [string, ...string[]]> {
  const { secret, previous } = await signingSecret(database, configured);
  return previous === null ? [secret] : [secret, previous];
}

/**
 * Makes another secret, as a part of a larger change; the present one signs as well for `overlapMs` milliseconds more.
 *
 * @throws Problem `in-use` where the secret is that of the setting
 */
export async function rotateSigningSecret(
  database: Database,
  { configured, overlapMs }: { readonly configured: string | undefined; readonly overlapMs: number },
  session: ClientSession,
): Promise<SigningSecret> {
  const { source, secret } = await signingSecret(database, configured);
  if (source === 'setting') throw new Problem('in-use', { what, by: 'setting TRIVIUM_HOOK_SECRET: change it there' });
  const now = new Date();
  const overlap = overlapMs > 0 ? { previous: secret, previousUntil: new Date(now.getTime() + overlapMs) } : {};
  const next: KeptSecret = { _id: name, value: newSigningSecret(), ...overlap };
  const options = { session, maxTimeMS: database.limits.operation };
  const { matchedCount } = await keys(database).replaceOne({ _id: name, value: secret }, next, options);
  if (matchedCount === 0) throw new Problem('in-use', { what, by: 'rotation that came first' });
  return shown(next, now);
}

const what = 'signing secret of hooks';

function shown({ value, previous, previousUntil }: KeptSecret, now: Date): SigningSecret {
  const signs = previous !== undefined && previousUntil !== undefined && previousUntil > now;
  const before = signs ? { previous, previousUntil } : { previous: null, previousUntil: null };
  return { source: 'database', secret: value, ...before };
}

function newSigningSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

function keys(database: Database) {
  return database.db.collection<KeptSecret>(registry.server);
}
