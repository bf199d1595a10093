import type { Database } from '../../database/connect.ts';
import { serverKey } from '../server-key.ts';

/**
 * The secret that signs calls of web hooks: the configured one, otherwise one that the servers of a database made together. Receivers need
 * it, so whoever runs the server may read it.
 */
export async function hookSigningSecret(database: Database, configured: string | undefined): Promise<string> {
  return configured ?? (await serverKey(database, 'hooks'));
}
