import type { Config } from '../config.ts';
import { type Courier, startCourier } from '../hooks/courier.ts';
import type { Observe } from '../http/observe.ts';
import { smtpSender } from '../mail/smtp.ts';
import { usualRetries } from '../records/hooks/settle-delivery.ts';
import { secretsThatSign } from '../records/hooks/signing-secret.ts';
import type { Store } from '../records/store.ts';

/** Starts to deliver what hooks queue, as the settings have it. */
export function startHooks(config: Config, { database }: Store, observe: Observe): Courier {
  return startCourier(database, {
    web: {
      hosts: config.hookHosts ?? [],
      privateToo: config.hookPrivateAddresses,
      secrets: () => secretsThatSign(database, config.hookSecret),
      timeout: config.hookTimeout,
    },
    email: {
      send: config.smtp === undefined ? undefined : smtpSender(config.smtp),
      sender: config.hookSender,
    },
    observe,
    retries: { ...usualRetries, attempts: config.hookAttempts },
  });
}
