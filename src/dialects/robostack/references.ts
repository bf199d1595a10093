import type { Access } from '../../records/access.ts';
import type { RobostackContext } from './context.ts';

/**
 * The fields of a resource that refer to one record elsewhere, each with what the token may read there. A reference to a
 * resource that the token may not find stays a bare id.
 */
export async function readableReferences(
  context: RobostackContext,
  { collection }: Access,
): Promise<ReadonlyMap<string, Access>> {
  const references = new Map<string, Access>();
  for (const column of collection.columns) {
    if (column.type !== 'relation' || column.to === null || column.many) continue;
    const target = await context.accessIfAllowed(column.to, 'read');
    if (target !== undefined) references.set(column.name, target);
  }
  return references;
}
