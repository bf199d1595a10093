import type { Doc, Value } from '../bson/value.ts';
import type { Variables } from '../expression/compile.ts';

/** What a projection says of one field: keep it, drop it, compute it, or go into it. `keep` says nothing of whether others are kept. */
export type Decision = 'include' | 'keep' | 'exclude' | Computed | ProjectionTree;

export interface Computed {
  readonly compute: (value: Value | undefined, root: Doc, variables: Variables) => Value | undefined;
}

export type ProjectionTree = Map<string, Decision>;

/** The fields that the tree includes, in the document's order. Within arrays it is asked of each document, and other elements fall away. */
export function withOnly(tree: ProjectionTree, doc: Doc): Doc {
  const kept: Doc = new Map();
  for (const [name, value] of doc) {
    const decision = tree.get(name);
    if (decision === 'include' || decision === 'keep') kept.set(name, value);
    else if (decision instanceof Map) {
      const part = partOf(decision, value);
      if (part !== undefined) kept.set(name, part);
    }
  }
  return kept;
}

function partOf(tree: ProjectionTree, value: Value): Value | undefined {
  if (value instanceof Map) return withOnly(tree, value);
  if (!Array.isArray(value)) return undefined;
  const computed = computes(tree);
  return value.flatMap((element): Value[] => {
    const part = partOf(tree, element);
    if (part !== undefined) return [part];
    return computed ? [new Map()] : []; // a document is made of it when the computed fields are added
  });
}

/** The document without the fields that the tree excludes, also within arrays. */
export function without(tree: ProjectionTree, doc: Doc): Doc {
  const kept: Doc = new Map();
  for (const [name, value] of doc) {
    const decision = tree.get(name);
    if (decision === 'exclude') continue;
    kept.set(name, decision instanceof Map ? restOf(decision, value) : value);
  }
  return kept;
}

function restOf(tree: ProjectionTree, value: Value): Value {
  if (value instanceof Map) return without(tree, value);
  return Array.isArray(value) ? value.map((element) => restOf(tree, element)) : value;
}

/**
 * Sets the computed fields, which all see the document as it was: new ones come last, in the projection's order. Within an array each
 * element gets them, and an element that is no document becomes one.
 */
export function addComputed(tree: ProjectionTree, projected: Doc, root: Doc, variables: Variables): Doc {
  const result: Doc = new Map(projected);
  for (const [name, decision] of tree) {
    if (typeof decision === 'string') continue;
    if (decision instanceof Map) {
      if (computes(decision)) result.set(name, addWithin(decision, result.get(name), root, variables));
      continue;
    }
    const value = decision.compute(result.get(name) ?? root.get(name), root, variables);
    if (value === undefined) result.delete(name);
    else result.set(name, value);
  }
  return result;
}

function addWithin(tree: ProjectionTree, value: Value | undefined, root: Doc, variables: Variables): Value {
  if (Array.isArray(value)) return value.map((element) => addWithin(tree, element, root, variables));
  return addComputed(tree, value instanceof Map ? value : new Map(), root, variables);
}

/** Whether there is a computed field anywhere in the tree. */
export function computes(tree: ProjectionTree): boolean {
  for (const decision of tree.values()) {
    if (typeof decision !== 'string' && (!(decision instanceof Map) || computes(decision))) return true;
  }
  return false;
}
