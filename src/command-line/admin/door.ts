import { type AdminClient, createAdminClient } from '../../../clients/admin.ts';
import type { Address } from './address.ts';

/**
 * Works with the admin API: that of a server over HTTP, or that of a database which is opened for it. There the same app answers, without a
 * socket and without a token, since whoever may open the database needs none.
 *
 * @param command in whose name changes are written into the audit log of a database
 * @throws StartFailure, a sentence that says what to do; whatever the work throws
 */
export async function withAdmin<Result>(
  command: string,
  address: Address,
  work: (client: AdminClient) => Promise<Result>,
): Promise<Result> {
  if (address.kind === 'remote') {
    warnOfPlainText(address.url);
    return await work(createAdminClient({ baseUrl: address.url, adminToken: address.token }));
  }
  // All that a server is made of is loaded only where there is none: it takes longer than to ask one.
  const { withDatabase } = await import('./inside-door.ts');
  return await withDatabase(command, address.config, work);
}

function warnOfPlainText(url: string): void {
  const { protocol, hostname } = new URL(url);
  if (protocol === 'https:' || /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)) return;
  process.stderr.write(`Warning: ${url} is not https, so the admin token travels where others may read it.\n`);
}
