import type { AttemptLimit } from '../../records/attempts.ts';
import { canonicalName } from '../../records/names.ts';
import type { AppstaxContext } from './context.ts';

/** Windows of a minute: guessing becomes hopeless, yet nobody can lock an owner out for longer. */
const seconds = 60;

/** Tries on one user name from anywhere: one account, many addresses. */
export function triesOn({ app }: AppstaxContext, what: string, username: string): AttemptLimit {
  return { name: `${what} ${app.id} name ${canonicalName(username)}`, most: 10, seconds };
}

/**
 * Tries from one address on any name: one address, many accounts. The address is that of the socket; a forwarded one can be made
 * up. Behind a proxy all callers share it, hence the larger number.
 */
export function triesFrom({ app, exchange }: AppstaxContext, what: string): AttemptLimit {
  const address = exchange.incoming?.socket.remoteAddress ?? 'in-process';
  return { name: `${what} ${app.id} address ${address.replace(/^::ffff:/, '')}`, most: 300, seconds };
}
