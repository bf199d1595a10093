import type { IssuedToken } from '../records/provision/change.ts';

/** The values of tokens that were just made, with the advice that this is the only time they are shown. */
export function issuedTokens(issued: readonly (Omit<IssuedToken, 'kind'> & { readonly kind: string })[]): string {
  if (issued.length === 0) return '';
  const lines = issued.map(({ kind, name, key, secret }) => {
    const values = secret === null ? `token ${key}` : `key ${key}  secret ${secret}`;
    return `  ${kind} token "${name}": ${values}`;
  });
  return `\nNew tokens. Only hashes are kept, so write these down now:\n${lines.join('\n')}\n`;
}
