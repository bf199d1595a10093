import { isDeepStrictEqual } from 'node:util';
import type { TokenKind, TokenValue } from '../tokens.ts';

/** One difference between what a file declares and what the server holds. */
export interface Change {
  readonly action: 'create' | 'update' | 'remove';
  readonly what: 'organization' | 'app' | 'collection' | 'token' | 'grant' | 'user' | 'account';
  /** Its name, behind the names of what holds it. */
  readonly name: string;
  /** What is different, for an update. Never holds a secret. */
  readonly details: readonly string[];
}

/** A token that was made: shown once, since only hashes are kept. */
export interface IssuedToken extends TokenValue {
  readonly kind: TokenKind;
  readonly name: string;
}

/**
 * Takes note of changes, and carries them out unless it only plans. One walk over the file serves both, so that a plan says
 * exactly what an apply does.
 */
export interface Ledger {
  readonly changes: Change[];
  readonly issued: IssuedToken[];
  readonly carriesOut: boolean;
}

/**
 * Notes a change and carries it out if that is wanted.
 *
 * @returns what carrying it out gave, `undefined` in a plan
 */
export async function perform<T>(ledger: Ledger, change: Change, work: () => Promise<T>): Promise<T | undefined> {
  ledger.changes.push(change);
  return ledger.carriesOut ? await work() : undefined;
}

/** The names of those wanted values that differ from the current ones; values that are not wanted do not count. */
export function differing(wanted: Readonly<Record<string, unknown>>, current: object): string[] {
  const now = new Map<string, unknown>(Object.entries(current));
  return Object.entries(wanted)
    .filter(([name, value]) => value !== undefined && !isDeepStrictEqual(value, now.get(name)))
    .map(([name]) => name);
}

/** The text of `trivium diff`: one line a change, `+` new, `~` changed, `-` taken away. */
export function describeChanges(changes: readonly (Omit<Change, 'what'> & { readonly what: string })[]): string {
  if (changes.length === 0) return 'Nothing to change: the server holds what the file declares.\n';
  const signs = { create: '+', update: '~', remove: '-' };
  const lines = changes.map(({ action, what, name, details }) => {
    const more = details.length === 0 ? '' : ` (${details.join(', ')})`;
    return `${signs[action]} ${what} ${name}${more}`;
  });
  return `${lines.join('\n')}\n`;
}
