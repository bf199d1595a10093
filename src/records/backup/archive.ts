import type { Document } from 'mongodb';
import type { Consistency } from '../../database/snapshot.ts';

/** The version that this program writes. A newer program reads every older one; an older one refuses a newer. */
export const archiveVersion = 1;

/** The first frame. */
export interface ArchiveHeader {
  readonly format: 'trivium-backup';
  readonly version: number;
  /** In which format the documents are, see `dataFormat`. Absent in archives from before it was kept: 1. */
  readonly data?: number;
  /** ISO 8601. */
  readonly madeAt: string;
  readonly consistency: Consistency;
}

/** What comes before the documents of a collection. */
export interface ArchivedCollection {
  readonly name: string;
  readonly indexes: readonly Document[];
}

/** What comes after them: how many there are, and the SHA-256 of their bytes in the order of the archive, which is that of their ids. */
export interface CollectionSum {
  readonly documents: number;
  readonly sha256: string;
}

/** What all collections hold: a SHA-256 of their names and own sums, in their order. Equal data has equal sums, whatever database it is in. */
export interface ContentSum {
  readonly collections: number;
  readonly documents: number;
  readonly sha256: string;
}

/** The last frame. `descriptions` is the SHA-256 of what stands before the documents of each collection. */
export interface ArchiveEnd extends ContentSum {
  readonly descriptions: string;
}
