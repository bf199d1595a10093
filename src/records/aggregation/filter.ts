import type { Json } from '../json.ts';
import { matchQuery } from './match.ts';
import { noReads } from './reads.ts';
import { type FieldView, storedPath } from './view.ts';

/**
 * Translates a filter in the language of `$match` into one on stored records.
 *
 * @param view the fields that the filter may look at
 * @throws Problem `invalid-query` with a place for what is not accepted; `field-forbidden` for a hidden field
 */
export function translateFilter(filter: Json, view: FieldView): Readonly<Record<string, unknown>> {
  const around = { reads: noReads(), variables: new Set<string>(), path: (path: string) => storedPath(view, path) };
  return { $and: [matchQuery(filter, around, 'filter')] };
}
