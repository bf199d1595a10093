import type { Database } from '../../database/connect.ts';
import type { WantedIndex } from '../../database/indexes.ts';
import { registry, revisionsName } from '../../database/names.ts';
import type { RecordDocument } from '../record.ts';

/** Who made a change, as told by the dialect; the core only keeps it. */
export interface Author {
  readonly id: number;
  readonly name: string;
}

/** What a version is to say of the change that made it. */
export interface Change {
  /** A word of the dialect, such as `commit`. */
  readonly action: string;
  readonly by: Author | null;
}

/** The state of a collection after one change. */
export interface Version extends Change {
  /** Counts up over all collections and is never used again; of two versions of a collection the later has the higher. */
  readonly id: number;
  readonly collectionId: number;
  readonly createdAt: Date;
  /** The names of the fields as they were then; null when there were none. */
  readonly fieldNames: readonly string[] | null;
  /** How many records the collection had. */
  readonly count: number;
}

export interface VersionDocument extends Omit<Version, 'id' | 'count'> {
  readonly _id: number;
  /** How many more records there were than in the version before. */
  readonly growth: number;
}

/**
 * A record as it was in the versions from `from` up to but without `until`. The rest is the stored record, so that the filters for records
 * hold for revisions too.
 */
export interface RevisionDocument extends Omit<RecordDocument, '_id' | 'since'> {
  readonly _id: string;
  readonly record: number;
  readonly from: number;
  readonly until: number;
}

export const versionIndexes: readonly WantedIndex[] = [{ name: 'collectionId', key: { collectionId: 1, _id: -1 } }];

/** What one version asks for is what ended after it and began before it; what is swept is what ended before. */
export const revisionIndexes: readonly WantedIndex[] = [{ name: 'until', key: { until: 1, from: 1 } }];

/** The driver's handle on the versions of all collections. */
export function versionsOf(database: Database) {
  return database.db.collection<VersionDocument>(registry.versions);
}

/** The driver's handle on the revisions of one collection. */
export function revisionsOf(database: Database, collectionId: number) {
  return database.db.collection<RevisionDocument>(revisionsName(collectionId));
}
