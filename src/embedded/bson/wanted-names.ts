import type { PathTree } from './path-tree.ts';

/** A wanted field by the bytes of its name, so that the names of other fields are never made into strings. */
export interface WantedName {
  readonly name: string;
  /** The name in UTF-8 when that is not one byte a character. */
  readonly utf8: Buffer | undefined;
  readonly below: PathTree | undefined;
}

/**
 * The trees used last, as a scan decodes with the same few over and over. Not a WeakMap: most trees live for one query, and an entry
 * for each makes the garbage collector the dearest part of finding one document.
 */
const SLOTS = 16;
const trees: (PathTree | undefined)[] = new Array(SLOTS).fill(undefined);
const compiled: (readonly WantedName[])[] = new Array(SLOTS).fill([]);
let next = 0;

/** The names of a tree. Trees are not changed after their first use. */
export function wantedNames(tree: PathTree): readonly WantedName[] {
  const slot = trees.indexOf(tree);
  const known = slot < 0 ? undefined : compiled[slot];
  if (known !== undefined) return known;
  const names: WantedName[] = [];
  for (const [name, below] of tree) names.push({ name, utf8: utf8Of(name), below: below === true ? undefined : below });
  trees[next] = tree;
  compiled[next] = names;
  next = (next + 1) % SLOTS;
  return names;
}

function utf8Of(name: string): Buffer | undefined {
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) > 0x7f) return Buffer.from(name, 'utf8');
  return undefined;
}

/** The wanted field whose name stands between two offsets. */
export function findWanted(
  names: readonly WantedName[],
  bytes: Buffer,
  start: number,
  end: number,
): WantedName | undefined {
  for (let i = 0; i < names.length; i++) {
    const wanted = names[i];
    if (wanted !== undefined && isAt(wanted, bytes, start, end)) return wanted;
  }
  return undefined;
}

function isAt({ name, utf8 }: WantedName, bytes: Buffer, start: number, end: number): boolean {
  if (utf8 !== undefined) return utf8.equals(bytes.subarray(start, end));
  if (name.length !== end - start) return false;
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) !== bytes[start + i]) return false;
  return true;
}
