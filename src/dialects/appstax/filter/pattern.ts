/** How many runs of `%` a pattern may have; more of them could keep a backtracking engine busy for long. */
export const maximumWildcards = 12;

/**
 * A `like` pattern as a regular expression of MongoDB: `%` is any run of characters, `_` one character, everything else itself
 * in any letter case; the whole text must match. Runs of `%` mean the same as one.
 */
export function likePattern(pattern: string): { readonly regex: string; readonly options: 'is' } {
  const parts = pattern.split(/%+/);
  const open = parts.length > 1;
  const startsFree = open && parts[0] === '';
  const endsFree = open && parts.at(-1) === '';
  const body = parts.filter((part) => part !== '').map(partPattern);
  // Not `$`, which also matches before a line break at the end.
  const regex = `${startsFree ? '' : '^'}${body.join('.*')}${endsFree ? '' : '\\z'}`;
  return { regex: regex === '' ? '^' : regex, options: 'is' };
}

/** How many runs of `%` there are. */
export function wildcards(pattern: string): number {
  return pattern.match(/%+/g)?.length ?? 0;
}

function partPattern(part: string): string {
  return part
    .replaceAll(/[\\^$.|?*+()[\]{}]/g, (character) => `\\${character}`)
    .replaceAll('\0', '\\x00')
    .replaceAll('_', '.');
}
