import type { components } from '../../generated/fliplet/types.ts';
import type { CallOptions } from '../runtime/settings.ts';
import type { AnyJoin } from './join.ts';

export type AnyEntry = components['schemas']['Entry'];

/** A query of which the columns are not known. */
export interface AnyQuery {
  readonly where?: object;
  readonly attributes?: readonly PropertyKey[];
  readonly order?: readonly unknown[];
  readonly join?: Readonly<Record<string, AnyJoin>>;
  readonly limit?: number;
  readonly offset?: number;
}

const usualSize = 1000;

/** Queries page by page, `limit` entries at a time. */
export async function* entryPages(
  query: (asked: AnyQuery, options?: CallOptions) => Promise<AnyEntry[]>,
  asked: AnyQuery = {},
  options?: CallOptions,
): AsyncGenerator<AnyEntry[], undefined> {
  const { limit = usualSize, offset = 0 } = asked;
  for (let from = offset; ; from += limit) {
    const page = await query({ ...asked, limit, offset: from }, options);
    if (page.length > 0) yield page;
    if (page.length < limit) return;
  }
}
