import { type AdminToken, findAdminTokenByHash, keepAdminTokenUse } from '../../records/administration/admin-tokens.ts';
import { countAttempt } from '../../records/attempts.ts';
import { createUseKeeper } from '../../records/last-use.ts';
import { createLookup } from '../../records/lookup.ts';
import { answered } from '../../records/problems.ts';
import { hashSecret } from '../../records/secrets.ts';
import type { Store } from '../../records/store.ts';

/** Tells whether a value is an admin token. */
export interface ProveAdmin {
  /** @throws Problem `too-many-requests` after too many wrong values from an address, also for a right one */
  readonly token: (address: string, value: string) => Promise<AdminToken | undefined>;
  /** Forgets what was proven, after a change in this process. */
  readonly forget: () => void;
}

/** Wrong values from one address in a minute. Windows are short, so that nobody keeps the owner out for long. */
const limit = { most: 20, seconds: 60 } as const;

/**
 * Tokens are looked up by their SHA-256, so no time tells how much of a guess is right. A try is counted before it is looked at, in the
 * database, so that guesses at the same time and at several processes count each; a right one is taken back. What was proven is
 * remembered for at most a second, so that a token in use is neither counted nor looked up with every request.
 */
export function createProveAdmin({ database }: Store): ProveAdmin {
  const proven = createLookup((key) => answered(database, look(key)));
  const used = createUseKeeper((id, at) => answered(database, keepAdminTokenUse(database, id, at)));

  const look = async (key: string) => {
    const [hash = '', address = ''] = key.split(' ');
    const takeBack = await countAttempt(database, { name: `admin token ${address}`, ...limit });
    const token = await findAdminTokenByHash(database, hash);
    if (token !== undefined) await takeBack();
    return token;
  };

  return {
    async token(address, value) {
      const token = await proven.get(`${hashSecret(value)} ${address}`);
      if (token !== undefined) await used(token);
      return token;
    },
    forget: proven.forget,
  };
}
