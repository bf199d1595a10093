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
    target = Object.entries(target).find(([each]) => each === name)?.[1];
  }
  return target;
}

/** All values a JSON pointer leads to, in which the segment `*` stands for every item of a list. */
export function valuesAt(value: unknown, pointer: string): readonly unknown[] {
  const [before = '', ...rest] = pointer.split('/*');
  const found = valueAt(value, before);
  if (rest.length === 0) return found === undefined ? [] : [found];
  return Array.isArray(found) ? found.flatMap((item) => valuesAt(item, rest.join('/*'))) : [];
}

/** An object of JSON: not null, not a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
