import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a URL token stands for: an app, and a session of it by its hash; without one, an anonymous caller. */
export interface UrlTokenFacts {
  readonly appId: number;
  readonly sessionHash: string | undefined;
}

/**
 * A token for URLs of files, which browsers fetch without headers. It is signed, not stored, since clients ask for one with every
 * request; it ends with its session, which is looked up again at each use.
 */
export function writeUrlToken(signingKey: string, { appId, sessionHash = '' }: UrlTokenFacts): string {
  const facts = `${appId}.${sessionHash}`;
  return `${facts}.${sign(signingKey, facts)}`;
}

/** What a token stands for; `undefined` when this server has not made it. Whether its session still lasts is not judged. */
export function readUrlToken(signingKey: string, token: string): UrlTokenFacts | undefined {
  const [, facts = '', appId = '', sessionHash = '', signature = ''] = form.exec(token) ?? [];
  if (facts === '') return undefined;
  const wanted = Buffer.from(sign(signingKey, facts));
  const given = Buffer.from(signature);
  if (wanted.length !== given.length || !timingSafeEqual(wanted, given)) return undefined;
  return { appId: Number(appId), sessionHash: sessionHash === '' ? undefined : sessionHash };
}

const form = /^((\d{1,15})\.([0-9a-f]{64})?)\.([\w-]{43})$/;

function sign(signingKey: string, facts: string): string {
  return createHmac('sha256', signingKey).update(`url-token\n${facts}`).digest('base64url');
}
