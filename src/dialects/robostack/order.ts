import { type Access, readablePath } from '../../records/access.ts';
import { isJsonList, isJsonObject, type Json } from '../../records/json.ts';
import { invalid } from './selection.ts';

/** At most this many fields may be sorted by, which is MongoDB's own limit less the tie-break. */
const mostFields = 31;

/**
 * Reads the `sort` of a find request: an object, or a list of objects of which earlier ones weigh more.
 *
 * @throws Problem `invalid-request`; `field-forbidden` for a field that the caller may not read.
 */
export function sortOrder(access: Access, sort: Json | undefined): (readonly [path: string, direction: 1 | -1])[] {
  if (sort === undefined) return [];
  const list = isJsonList(sort) ? sort : [sort];
  const fields = list.flatMap((one) => (isJsonObject(one) ? Object.entries(one) : []));
  if (fields.length > mostFields) throw invalid('sort', `names more than ${mostFields} fields`);
  return fields.map(([name, direction]) => [
    readablePath(access, name),
    direction === -1 || direction === 'desc' ? -1 : 1,
  ]);
}
