import type { StoredToken } from '../../records/tokens.ts';

/** What is left of a token's value once it was shown: enough to tell tokens apart. */
export function hiddenToken({ prefix }: Pick<StoredToken, 'prefix'>): string {
  return `${prefix}…`;
}
