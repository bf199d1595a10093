import type { Database } from '../../src/database/connect.ts';
import { startCourier } from '../../src/hooks/courier.ts';
import { createLogger } from '../../src/http/log.ts';
import { observeInto } from '../../src/http/observe.ts';
import type { Letter } from '../../src/mail/smtp.ts';
import { listDeliveries } from '../../src/records/hooks/list-deliveries.ts';
import { usualRetries } from '../../src/records/hooks/settle-delivery.ts';

/** Delivers what hooks have waiting, but to no web server, and gives the letters, by their subjects. */
export async function waitingLetters(database: Database): Promise<readonly Letter[]> {
  const letters: Letter[] = [];
  const courier = startCourier(database, {
    web: { hosts: [], privateToo: false, secrets: async () => ['a secret'], timeout: 1_000 },
    email: {
      send: async (letter) => {
        letters.push(letter);
      },
      sender: 'hooks@example.org',
    },
    observe: observeInto(createLogger('silent', { write: () => undefined })),
    retries: { ...usualRetries, attempts: 1 },
    rest: 20,
  });
  try {
    const until = performance.now() + 20_000;
    while ((await listDeliveries(database, { state: 'waiting' }, { limit: 1 })).length > 0) {
      if (performance.now() > until) throw new Error('deliveries of hooks still wait');
    }
  } finally {
    await courier.stop();
  }
  return letters.sort((a, b) => a.subject.localeCompare(b.subject));
}
