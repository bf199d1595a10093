import type { Database } from '../database/connect.ts';
import { registry } from '../database/names.ts';
import { listApps } from '../records/apps.ts';
import { hashSecret } from '../records/secrets.ts';
import { type Finding, good, warning } from './finding.ts';

/** What people put where a secret is due, until they mean it. */
const guessable =
  'admin app changeme default demo example key password secret test test-key test-secret token trivium 123456'.split(
    ' ',
  );

/** Shorter keys of apps can be tried out. */
const shortest = 16;

/** Secrets that can be guessed. Of tokens only hashes are kept, so they are compared with those of what is guessed first. */
export async function checkKeys(database: Database): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const hashes = guessable.map(hashSecret);
  const weak = await database.db
    .collection(registry.tokens)
    .find(
      { revokedAt: null, $or: [{ secretHash: { $in: hashes } }, { secretHash: null, keyHash: { $in: hashes } }] },
      { projection: { name: 1 }, maxTimeMS: database.limits.operation },
    )
    .toArray();
  for (const { name } of weak) {
    findings.push(
      warning(
        'keys',
        `The token ${JSON.stringify(name)} can be guessed.`,
        'Revoke it, and let the server make another one.',
      ),
    );
  }
  for (const { name, key } of await listApps(database)) {
    if (key.length >= shortest) continue;
    findings.push(
      warning(
        'keys',
        `The key of the app ${JSON.stringify(name)} has only ${key.length} characters.`,
        'Give it a longer one; whoever has the key may sign up users and create objects.',
      ),
    );
  }
  return findings.length > 0 ? findings : [good('keys', 'No key or secret is one that people guess first.')];
}
