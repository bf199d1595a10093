import { createHash } from 'node:crypto';
import { allows, type FieldMask } from '../../records/field-mask.ts';
import type { Version } from '../../records/history/version.ts';
import type { DataRecord } from '../../records/record.ts';
import { bareEntry } from './entry-shape.ts';

/** A version as lists show it, with those of its columns that may be read. */
export function shownVersion({ id, collectionId, createdAt, by, action, fieldNames, count }: Version, mask: FieldMask) {
  const time = createdAt.toISOString();
  return {
    id,
    dataSourceId: collectionId,
    createdAt: time,
    updatedAt: time,
    pageId: null,
    userId: by?.id ?? null,
    user: by === null ? null : { id: by.id, firstName: by.name, lastName: null, fullName: by.name },
    data: {
      action,
      columns: fieldNames === null ? null : fieldNames.filter((name) => allows(mask, name)),
      entries: { count, key: keyOf(collectionId, id, time) },
    },
  };
}

/** An entry as it was: with its place in the order, and as one that is not deleted. */
export function versionEntry(record: DataRecord, dataSourceId: number) {
  return { ...bareEntry(record, dataSourceId), deletedAt: null, order: record.order };
}

/** In the form that clients know. It names nothing that could be fetched by it. */
function keyOf(dataSourceId: number, id: number, time: string): string {
  const name = createHash('md5').update(`${dataSourceId}:${id}`).digest('hex');
  return `data-sources/${dataSourceId}/versions/${time.slice(0, 7)}/${name}.json`;
}
