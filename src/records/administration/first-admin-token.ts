import type { Database } from '../../database/connect.ts';
import { failureOf } from '../../database/failure.ts';
import { registry } from '../../database/names.ts';
import { raise } from '../../database/sequences.ts';
import { inTransaction } from '../../database/transaction.ts';
import { hashSecret } from '../secrets.ts';
import { refusingTaken } from '../taken.ts';
import { type AdminTokenDocument, adminTokens, keptOf, newAdminValue } from './admin-tokens.ts';
import { type Author, writeAudit } from './audit.ts';

/** The first admin token has this id on every server, so that of several that start at once only one makes it. */
const firstId = 1;
const firstName = 'initial';

/**
 * Makes sure that the server can be administered. The token of the configuration becomes the admin token "initial", in place of
 * whatever value that had. Without one, the first start on a database makes it.
 *
 * @returns the value that was made, to be shown once; `undefined` when none was
 * @throws Problem `invalid-definition` for a configured value that another admin token has or had
 */
export async function ensureAdminToken(
  database: Database,
  configured: string | undefined,
  by: Author,
): Promise<string | undefined> {
  const value = configured ?? newAdminValue();
  const known = await adminTokens(database).findOne({ _id: firstId }, { maxTimeMS: database.limits.operation });
  if (known === null) {
    const made = await make(database, value, configured !== undefined, by);
    return made && configured === undefined ? value : undefined;
  }
  if (configured === undefined) return undefined;
  const same = known.hash === hashSecret(value) && known.revokedAt === null && known.configured;
  if (!same) await replace(database, value, by);
  return undefined;
}

/** @returns whether it was made here, and not by another process at the same time */
async function make(database: Database, value: string, configured: boolean, by: Author): Promise<boolean> {
  const facts = { name: firstName, scope: 'write', createdAt: new Date(), lastUsedAt: null } as const;
  const token: AdminTokenDocument = { _id: firstId, ...facts, ...keptOf(value), revokedAt: null, configured };
  await raise(database, registry.adminTokens, firstId);
  try {
    await inTransaction(database, async (session) => {
      await adminTokens(database).insertOne(token, { session, maxTimeMS: database.limits.operation });
      await writeAudit(database, by, noteOf('create'), session);
    });
    return true;
  } catch (error) {
    if (failureOf(error)?.kind !== 'duplicate') throw error;
    return false;
  }
}

async function replace(database: Database, value: string, by: Author): Promise<void> {
  await inTransaction(database, async (session) => {
    const change = adminTokens(database).updateOne(
      { _id: firstId },
      { $set: { ...keptOf(value), scope: 'write', revokedAt: null, configured: true } },
      { session, maxTimeMS: database.limits.operation },
    );
    await refusingTaken('TRIVIUM_ADMIN_TOKEN', 'another admin token has or had this value', change);
    await writeAudit(database, by, noteOf('rotate'), session);
  });
}

function noteOf(action: string) {
  return { action, target: { kind: 'admin-token', id: firstId, name: firstName } };
}
