/** A JSON pointer (RFC 6901) made of these names and indexes. */
export function pointerTo(...segments: readonly (string | number)[]): string {
  return segments.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The value a JSON pointer leads to, or `undefined` when it leads nowhere. The empty pointer leads to the value itself. */
export function valueAt(value: unknown, pointer: string): unknown {
  let target = value;
  for (const segment of pointer.split('/').slice(1)) {
    const name = segment.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof target !== 'object' || target === null || !Object.hasOwn(target, name)) return undefined;
    target = Reflect.get(target, name);
  }
  return target;
}

/** All values a JSON pointer leads to, in which `*` stands for every item of a list, `[name=Library]` for those whose `name` is that text. */
export function valuesAt(value: unknown, pointer: string): readonly unknown[] {
  if (value === undefined) return [];
  if (pointer === '') return [value];
  const [, first = '', rest = ''] = /^\/([^/]*)(.*)$/s.exec(pointer) ?? [];
  const [, key, text] = /^\[(\w+)=(.*)\]$/s.exec(first) ?? [];
  if (first !== '*' && key === undefined) return valuesAt(valueAt(value, `/${first}`), rest);
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const chosen = key === undefined ? items : items.filter((item) => valueAt(item, pointerTo(key)) === text);
  return chosen.flatMap((item) => valuesAt(item, rest));
}

/** An object of JSON: not null, not a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
