import type { PathTree } from './path-tree.ts';

/** A wanted field by the bytes of its name, so that the names of other fields are never made into strings. */
export interface WantedName {
  readonly name: string;
  readonly bytes: Buffer;
  readonly below: PathTree | undefined;
}

const compiled = new WeakMap<PathTree, readonly WantedName[]>();

/** The names of a tree, made once for each tree: trees are not changed after their first use. */
export function wantedNames(tree: PathTree): readonly WantedName[] {
  let names = compiled.get(tree);
  if (names === undefined) {
    names = [...tree].map(([name, below]) => ({
      name,
      bytes: Buffer.from(name, 'utf8'),
      below: below === true ? undefined : below,
    }));
    compiled.set(tree, names);
  }
  return names;
}

/** The wanted field whose name stands between two offsets. */
export function findWanted(
  names: readonly WantedName[],
  bytes: Buffer,
  start: number,
  end: number,
): WantedName | undefined {
  const length = end - start;
  for (let i = 0; i < names.length; i++) {
    const wanted = names[i];
    if (wanted !== undefined && wanted.bytes.length === length && isAt(wanted.bytes, bytes, start)) return wanted;
  }
  return undefined;
}

function isAt(name: Buffer, bytes: Buffer, start: number): boolean {
  for (let i = 0; i < name.length; i++) if (name[i] !== bytes[start + i]) return false;
  return true;
}
