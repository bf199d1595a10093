import { readFile } from 'node:fs/promises';
import { key } from '../config/parsers.ts';
import { type Config, ConfigError } from '../config.ts';
import type { Author } from '../records/administration/audit.ts';
import { ensureAdminToken } from '../records/administration/first-admin-token.ts';
import type { Store } from '../records/store.ts';

/** On whose behalf this program itself changes something, for the audit log. */
export function byProgram(command: string): Author {
  return { actor: { kind: 'server', id: null, name: `trivium ${command}` }, requestId: null };
}

/**
 * Makes sure that the server can be administered: by the token of the settings, or by one that the first start on a database makes.
 *
 * @returns the token that was made, to be shown once
 * @throws ConfigError when the file of the settings cannot be read or holds no token
 */
export async function prepareAdminToken(config: Config, store: Store): Promise<string | undefined> {
  return await ensureAdminToken(store.database, await configuredToken(config), byProgram('start'));
}

async function configuredToken({ adminToken, adminTokenFile }: Config): Promise<string | undefined> {
  if (adminToken !== undefined || adminTokenFile === undefined) return adminToken;
  let text: string;
  try {
    text = await readFile(adminTokenFile, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigError(`TRIVIUM_ADMIN_TOKEN_FILE cannot be read: ${reason}.`);
  }
  try {
    return key(text.trim());
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ConfigError(`The file of TRIVIUM_ADMIN_TOKEN_FILE must hold ${error.message}.`);
  }
}
