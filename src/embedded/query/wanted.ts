import type { PathTree } from '../bson/path-tree.ts';
import { arrayIndex } from './path.ts';

/**
 * Adds a path to the paths that are read. It is cut before the first number, because a number may be a name or a position and
 * only the whole array tells; a shorter path takes the longer ones in.
 */
export function want(tree: PathTree, path: readonly string[]): void {
  const number = path.findIndex((name) => arrayIndex(name) >= 0);
  const names = number > 0 ? path.slice(0, number) : path;
  let level = tree;
  for (const [depth, name] of names.entries()) {
    const below = level.get(name);
    if (below === true) return;
    if (depth === names.length - 1) {
      level.set(name, true);
      return;
    }
    const next: PathTree = below ?? new Map();
    level.set(name, next);
    level = next;
  }
}

/** Adds all paths of one tree to another. */
export function wantAll(tree: PathTree, more: PathTree): void {
  for (const [name, below] of more) {
    const existing = tree.get(name);
    if (below === true || existing === true) tree.set(name, true);
    else {
      const next: PathTree = existing ?? new Map();
      wantAll(next, below);
      tree.set(name, next);
    }
  }
}
