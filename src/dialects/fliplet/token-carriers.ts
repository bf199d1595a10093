import { credential } from '../../http/credential.ts';
import type { Exchange } from '../../http/exchange.ts';
import { readFormText } from '../../http/form-text.ts';
import { rawQuery } from '../../http/raw-path.ts';
import { Problem } from '../../problem.ts';

/**
 * The texts that may be the caller's token, in the order in which to try them; none when the request carries no token. The first
 * carrier counts: the header `Auth-token`, `Authorization: Bearer`, the query's `auth_token`, the cookie `auth_token`. Only a bearer
 * gives two texts, since clients send it as it is or in Base64.
 *
 * @throws Problem `invalid-request` for a carrier that is given twice
 */
export function carriedToken(exchange: Exchange): readonly string[] {
  const header = credential(exchange, 'auth-token');
  if (header !== undefined) return [header];
  const bearer = bearerOf(credential(exchange, 'authorization'));
  if (bearer !== undefined) return [bearer, ...fromBase64(bearer)];
  const query = readFormText(rawQuery(exchange.url), 'query').auth_token;
  if (Array.isArray(query)) {
    throw new Problem('invalid-request', {
      faults: [{ in: 'query', path: 'auth_token', message: 'is given more than once' }],
    });
  }
  if (typeof query === 'string' && query !== '') return [query];
  const cookie = cookieOf(exchange.header('cookie') ?? '');
  return cookie === undefined ? [] : [cookie];
}

function bearerOf(authorization: string | undefined): string | undefined {
  return /^bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
}

function fromBase64(text: string): string[] {
  const decoded = Buffer.from(text, 'base64').toString('utf8');
  return /^[\x21-\x7e]+$/.test(decoded) ? [decoded] : [];
}

function cookieOf(cookies: string): string | undefined {
  for (const pair of cookies.split(';')) {
    const [name, value] = pair.trim().split('=', 2);
    if (name === 'auth_token' && value) return value;
  }
  return undefined;
}
