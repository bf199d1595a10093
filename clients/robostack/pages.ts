import type { components } from '../../generated/robostack/types.ts';
import type { CallOptions } from '../runtime/settings.ts';

export type AnyRecord = components['schemas']['Record'];

/** A query of which the fields are not known. */
export interface AnyQuery {
  readonly selection?: object | readonly object[];
  readonly fields?: readonly PropertyKey[];
  readonly sort?: components['schemas']['Sort'];
  readonly limit?: number;
  readonly offset?: number;
}

export type Find = (query: AnyQuery, options?: CallOptions) => Promise<AnyRecord[]>;

const usualSize = 1000;

/**
 * Finds records page by page, `limit` at a time. Without an order, a list of selections and a condition on the id, each page is what comes
 * after the last id, so that nothing is missed or given twice while others write; otherwise pages are counted off.
 */
export async function* recordPages(
  find: Find,
  query: AnyQuery = {},
  options?: CallOptions,
): AsyncGenerator<AnyRecord[], undefined> {
  const { selection = {}, sort, limit: size = usualSize, offset = 0 } = query;
  const keyed = sort === undefined && !Array.isArray(selection) && !('id' in selection);
  let next: AnyQuery = { ...query, limit: size };
  for (let given = offset; ; ) {
    const page = await find(next, options);
    if (page.length > 0) yield page;
    const last = page.at(-1);
    if (last === undefined || page.length < size) return;
    given += page.length;
    next = keyed
      ? { ...next, offset: 0, selection: { ...selection, id: { $gt: last.id } } }
      : { ...next, offset: given };
  }
}
