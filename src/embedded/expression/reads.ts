import type { PathTree } from '../bson/path-tree.ts';

/** Collects the paths that expressions read, so that only those are decoded. */
export interface Reads {
  readonly paths: PathTree;
  /** True once something reads the whole document. */
  all: boolean;
}

/** Nothing is read yet. */
export function noReads(): Reads {
  return { paths: new Map(), all: false };
}

/** What was collected: `undefined` means the whole document. */
export function readPaths(reads: Reads): PathTree | undefined {
  return reads.all ? undefined : reads.paths;
}

/** Adds one path, given by its segments, to a tree; a path that is read whole swallows those below it. */
export function addPath(tree: PathTree, segments: readonly string[]): void {
  let node = tree;
  for (const [index, segment] of segments.entries()) {
    const known = node.get(segment);
    if (known === true) return;
    if (index === segments.length - 1) {
      node.set(segment, true);
      return;
    }
    const next: PathTree = known ?? new Map();
    if (!known) node.set(segment, next);
    node = next;
  }
}

/** The paths of both trees, as a new one; `undefined` (everything) wins. */
export function unitePaths(a: PathTree | undefined, b: PathTree | undefined): PathTree | undefined {
  if (!a || !b) return undefined;
  const united: PathTree = new Map(a);
  for (const [key, right] of b) {
    const left = united.get(key);
    united.set(
      key,
      left === undefined ? right : left === true || right === true ? true : (unitePaths(left, right) ?? true),
    );
  }
  return united;
}
