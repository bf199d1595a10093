import type { Collection } from '../collections.ts';
import { isJsonObject, type Json, type JsonObject, ownValue } from '../json.ts';

/** The hooks of a collection as they are stored, in their order. Only Fliplet has hooks. Their headers may hold secrets of other servers. */
export function hooksOf({ dialects }: Pick<Collection, 'dialects'>): readonly JsonObject[] {
  const kept = ownValue(dialects, 'fliplet');
  const hooks = isJsonObject(kept) ? ownValue(kept, 'hooks') : undefined;
  const list: readonly Json[] = Array.isArray(hooks) ? hooks : [];
  return list.filter(isJsonObject);
}
