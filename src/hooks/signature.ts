import { createHmac } from 'node:crypto';

/** What is signed. `at` in seconds since 1970. */
export interface Signed {
  readonly id: string;
  readonly at: number;
  readonly body: string;
}

/**
 * The headers that prove to a receiver who calls, by the convention of Standard Webhooks: HMAC-SHA-256 over id, time and body. The time is
 * part of it, so that an old call cannot be repeated later. Several secrets give several signatures, separated by a space: a receiver accepts
 * a call when one of them fits, and so may have the old or the new secret while it is changed.
 */
export function signatureHeaders(secrets: readonly string[], signed: Signed): Readonly<Record<string, string>> {
  const { id, at, body } = signed;
  const signatures = secrets.map((secret) => {
    return `v1,${createHmac('sha256', keyOf(secret)).update(`${id}.${at}.${body}`).digest('base64')}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': String(at), 'webhook-signature': signatures.join(' ') };
}

/** The secret's own bytes, or those that stand in base64 behind `whsec_`. */
function keyOf(secret: string): Buffer {
  const prefix = 'whsec_';
  return secret.startsWith(prefix) ? Buffer.from(secret.slice(prefix.length), 'base64') : Buffer.from(secret);
}
