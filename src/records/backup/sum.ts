import { createHash } from 'node:crypto';
import type { CollectionSum, ContentSum } from './archive.ts';

/** Adds up documents as they pass. */
export function sumDocuments(): { readonly add: (bytes: Uint8Array) => void; readonly end: () => CollectionSum } {
  const hash = createHash('sha256');
  let documents = 0;
  return {
    add(bytes) {
      hash.update(bytes);
      documents += 1;
    },
    end: () => ({ documents, sha256: hash.digest('hex') }),
  };
}

/** Adds up collections. */
export function sumCollections(): {
  readonly add: (name: string, sum: CollectionSum) => void;
  readonly end: () => ContentSum;
} {
  const hash = createHash('sha256');
  let collections = 0;
  let documents = 0;
  return {
    add(name, sum) {
      hash.update(`${name}\n${sum.documents}\n${sum.sha256}\n`);
      collections += 1;
      documents += sum.documents;
    },
    end: () => ({ collections, documents, sha256: hash.digest('hex') }),
  };
}
