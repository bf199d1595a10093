/**
 * Writes a value as JSON text like `JSON.stringify`, with every `bigint` as the plain integer it is.
 * Throws on a value that has no JSON form (a cycle, `undefined` at the top), since that is a fault of ours.
 */
export function writeJson(value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch (error) {
    // `JSON.stringify` refuses any bigint; testing for one beforehand would cost every answer a walk, so only those pay that have one.
    if (!(error instanceof TypeError)) throw error;
    text = write(value, '', []);
  }
  if (text === undefined) throw new TypeError('a value without a JSON form cannot be answered');
  return text;
}

function write(given: unknown, key: string, above: readonly object[]): string | undefined {
  const value = hasToJson(given) ? given.toJSON(key) : given;
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (above.includes(value)) throw new TypeError('a value that contains itself cannot be answered');
  const inside = [...above, value];
  if (Array.isArray(value)) return `[${value.map((item, index) => write(item, String(index), inside) ?? 'null')}]`;
  const members: string[] = [];
  for (const [name, item] of Object.entries(value)) {
    const text = write(item, name, inside);
    if (text !== undefined) members.push(`${JSON.stringify(name)}:${text}`);
  }
  return `{${members}}`;
}

/** Whether `JSON.stringify` would write what the value makes of itself. */
export function hasToJson(value: unknown): value is { toJSON(key: string): unknown } {
  return typeof value === 'object' && value !== null && 'toJSON' in value && typeof value.toJSON === 'function';
}
