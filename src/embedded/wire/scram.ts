import { createHash, createHmac, pbkdf2Sync, randomBytes, timingSafeEqual } from 'node:crypto';

/** One user whose password is known by its salted hash only (RFC 5802 and 7677). */
export interface ScramUser {
  readonly name: string;
  readonly salt: Buffer;
  readonly iterations: number;
  readonly storedKey: Buffer;
  readonly serverKey: Buffer;
}

/** One log-in under way. `reply` takes the client's message and gives the server's, or `undefined` when the proof is wrong. */
export interface ScramDialogue {
  reply(payload: string): { readonly payload: string; readonly done: boolean } | undefined;
}

/** What a driver asks for at least; the password is 256 random bits, so more rounds would protect nothing. */
const ITERATIONS = 4096;

/** Prepares a user for log-ins by SCRAM-SHA-256. The password must be ASCII, for which SASLprep changes nothing. */
export function scramUser(name: string, password: string): ScramUser {
  const salt = randomBytes(28);
  const salted = pbkdf2Sync(password, salt, ITERATIONS, 32, 'sha256');
  return {
    name,
    salt,
    iterations: ITERATIONS,
    storedKey: createHash('sha256').update(hmac(salted, 'Client Key')).digest(),
    serverKey: hmac(salted, 'Server Key'),
  };
}

/** Starts a log-in: first message in, challenge out; then proof in, server signature out. Each dialogue serves once. */
export function scramDialogue(user: ScramUser): ScramDialogue {
  let challenge:
    | { readonly bare: string; readonly first: string; readonly nonce: string; readonly header: string }
    | undefined;
  let used = false;
  return {
    reply(payload) {
      if (challenge === undefined) {
        if (used) return undefined;
        used = true;
        // The header says "no channel binding"; there is no TLS to bind to.
        const match = /^([ny],,)((?:m=[^,]*,)?n=([^,]*),r=([^,]+).*)$/.exec(payload);
        const [, header, bare, name, clientNonce] = match ?? [];
        if (header === undefined || bare === undefined || clientNonce === undefined) return undefined;
        if (name?.replaceAll('=2C', ',').replaceAll('=3D', '=') !== user.name) return undefined;
        const nonce = clientNonce + randomBytes(24).toString('base64');
        const first = `r=${nonce},s=${user.salt.toString('base64')},i=${user.iterations}`;
        challenge = { bare, first, nonce, header };
        return { payload: first, done: false };
      }
      const { bare, first, nonce, header } = challenge;
      challenge = undefined;
      const [, unproven, binding, sentNonce, proof] = /^(c=([^,]+),r=([^,]+).*?),p=([^,]+)$/.exec(payload) ?? [];
      if (unproven === undefined || proof === undefined || sentNonce !== nonce) return undefined;
      if (binding !== Buffer.from(header).toString('base64')) return undefined;
      const signed = `${bare},${first},${unproven}`;
      const signature = hmac(user.storedKey, signed);
      const proofBytes = Buffer.from(proof, 'base64');
      if (proofBytes.length !== signature.length) return undefined;
      const clientKey = signature.map((byte, i) => byte ^ (proofBytes[i] ?? 0));
      const key = createHash('sha256').update(clientKey).digest();
      if (!timingSafeEqual(key, user.storedKey)) return undefined;
      return { payload: `v=${hmac(user.serverKey, signed).toString('base64')}`, done: true };
    },
  };
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
