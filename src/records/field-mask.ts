import { type JsonObject, objectOf } from './json.ts';

/** Which top-level fields of a record someone may read or write. */
export type FieldMask =
  | { readonly kind: 'all' }
  | { readonly kind: 'only'; readonly names: ReadonlySet<string> }
  | { readonly kind: 'except'; readonly names: ReadonlySet<string> };

export const allFields: FieldMask = { kind: 'all' };
export const noFields: FieldMask = { kind: 'only', names: new Set() };

/** Whether the mask lets a field through. */
export function allows(mask: FieldMask, field: string): boolean {
  if (mask.kind === 'all') return true;
  return mask.names.has(field) === (mask.kind === 'only');
}

/** Narrows a mask to the fields in `wanted`. */
export function narrowed(mask: FieldMask, wanted: Iterable<string>): FieldMask {
  return { kind: 'only', names: new Set([...wanted].filter((name) => allows(mask, name))) };
}

/** The fields that both masks let through. */
export function narrowedTo(mask: FieldMask, wanted: FieldMask): FieldMask {
  if (wanted.kind === 'all') return mask;
  if (wanted.kind === 'only') return narrowed(mask, wanted.names);
  if (mask.kind === 'all') return wanted;
  if (mask.kind === 'only') return narrowed(wanted, mask.names);
  return { kind: 'except', names: new Set([...mask.names, ...wanted.names]) };
}

/** Those fields of a record's data that the mask lets through. */
export function masked(mask: FieldMask, data: JsonObject): JsonObject {
  if (mask.kind === 'all') return data;
  return objectOf(Object.entries(data).filter(([name]) => allows(mask, name)));
}
