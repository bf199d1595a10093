import { createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** A new secret of 32 random bytes as URL-safe text. It is shown once; only its hash is kept. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** SHA-256 as hexadecimal text. Enough for secrets of 32 random bytes; passwords take `hashPassword`. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret, 'utf8').digest('hex');
}

/** Compares a given secret with a stored hash in a time that does not depend on where they differ. */
export function matchesSecret(secret: string, hash: string): boolean {
  const given = Buffer.from(hashSecret(secret), 'hex');
  const stored = Buffer.from(hash, 'hex');
  return stored.length === given.length && timingSafeEqual(given, stored);
}

const usualCost = 14;
let passwordCost = usualCost;

/**
 * How hard passwords are to guess from the hashes that this process makes from now on: scrypt's N is 2 to the power of `cost`, so each step doubles
 * time and memory (14: 16 MB and a quarter of a second of one core). One for the process, since the hash that stands in for an unknown
 * user's must take as long as any other. A hash holds its own cost, so that older ones stay good.
 */
export function setPasswordCost(cost: number): void {
  passwordCost = cost;
}

const shape = { r: 8, p: 5 } as const;

/** Hashes a password with scrypt and a random salt; the text holds all that `matchesPassword` needs. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const cost = { N: 2 ** passwordCost, ...shape };
  const key = await derive(password, salt, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** Whether a password is the one that was hashed; false also for a hash of an unknown form. */
export async function matchesPassword(password: string, hash: string): Promise<boolean> {
  const [scheme, n, r, p, salt, key] = hash.split('$');
  if (scheme !== 'scrypt' || salt === undefined || key === undefined) return false;
  const stored = Buffer.from(key, 'base64url');
  const settings = { N: Number(n), r: Number(r), p: Number(p) };
  if (!isAffordable(settings)) return false;
  const given = await derive(password, Buffer.from(salt, 'base64url'), settings);
  return stored.length === given.length && timingSafeEqual(given, stored);
}

/** Where a hash comes from data that others wrote, its cost is theirs to choose as well; far beyond ours it is refused. */
function isAffordable({ N, r, p }: { N: number; r: number; p: number }): boolean {
  const whole = [N, r, p].every((value) => Number.isSafeInteger(value) && value > 0);
  const most = 4 * 2 ** Math.max(passwordCost, usualCost) * shape.r * shape.p;
  return whole && Number.isInteger(Math.log2(N)) && N > 1 && N * r * p <= most;
}

function derive(password: string, salt: Buffer, settings: { N: number; r: number; p: number }): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const memory = { ...settings, maxmem: 256 * settings.r * (settings.N + settings.p) };
    scrypt(password.normalize('NFC'), salt, 32, memory, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
