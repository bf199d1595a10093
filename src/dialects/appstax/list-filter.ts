import type { Filter } from '../../records/access.ts';
import type { Collection } from '../../records/collections.ts';
import { idsByOid } from '../../records/record-names.ts';
import { type AppstaxContext, accessFor } from './context.ts';
import { compileFilter } from './filter/compile-filter.ts';

/**
 * The filter of a list. What it says of related objects counts only for those that the caller may read, since it would
 * otherwise tell which exist.
 *
 * @throws Problem `invalid-query` with the place in the text where it went wrong
 */
export async function listFilter(context: AppstaxContext, collection: Collection, text: string): Promise<Filter> {
  return await compileFilter(text, {
    collection,
    recordIds: async (collectionName, objectIds) => {
      const target = await context.store.collectionByName(context.app.id, collectionName);
      if (target === undefined) return [];
      const ids = await idsByOid(context.store.database, accessFor(context, target, 'read'), objectIds);
      return [...ids.values()];
    },
  });
}
