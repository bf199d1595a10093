import { createHmac } from 'node:crypto';

/** What is signed. `at` in seconds since 1970. */
export interface Signed {
  readonly id: string;
  readonly at: number;
  readonly body: string;
}

/**
 * The headers that prove to a receiver who calls, by the convention of Standard Webhooks: HMAC-SHA-256 over id, time and body. The time is
 * part of it, so that an old call cannot be repeated later. The key is the secret's own bytes, or those that stand in base64 behind `whsec_`.
 */
export function signatureHeaders(secret: string, { id, at, body }: Signed): Readonly<Record<string, string>> {
  const prefix = 'whsec_';
  const key = secret.startsWith(prefix) ? Buffer.from(secret.slice(prefix.length), 'base64') : Buffer.from(secret);
  const signature = createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': String(at), 'webhook-signature': `v1,${signature}` };
}
