import type { Observe } from '../http/observe.ts';
import { type Mail, recordMail } from '../records/outbox.ts';
import type { Store } from '../records/store.ts';
import { smtpDelivery } from './smtp.ts';

/**
 * How this server sends mail: over SMTP when a mail server is set, otherwise into the outbox in the database.
 *
 * SMTP is not waited for: how long it takes would tell a caller whether a mail was sent at all. A mail that fails is told in the
 * log, and whoever waits for it asks again.
 */
export function mailDelivery(smtp: string | undefined, store: Store, observe: Observe): (mail: Mail) => Promise<void> {
  if (smtp === undefined) return (mail) => recordMail(store.database, mail);
  const send = smtpDelivery(smtp);
  return async (mail) => {
    send(mail).catch((error: unknown) => {
      observe({ kind: 'failed', requestId: 'none', operation: 'mail', error });
    });
  };
}
