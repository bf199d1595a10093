import type { ParameterStyle, ParameterStyles } from './table.ts';

/** Writes the parameters of a query as the document says, without the question mark. What is undefined or null is left out. */
export function queryText(styles: ParameterStyles, values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== null)
    .flatMap(([name, value]) => pairs(name, value, styles[name] ?? 'plain'))
    .map(([name, text]) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`)
    .join('&');
}

function pairs(name: string, value: unknown, style: ParameterStyle): readonly (readonly [string, string])[] {
  if (style === 'json') return [[name, JSON.stringify(value)]];
  if (style === 'deepObject')
    return Object.entries(Object(value)).map(([key, member]) => [`${name}[${key}]`, text(member)]);
  if (!Array.isArray(value)) return [[name, text(value)]];
  if (style === 'repeat') return value.map((item) => [name, text(item)]);
  return [[name, value.map((item) => unbroken(name, text(item))).join(',')]];
}

/** A parameter, or a field of a form, as text; dates as the dialects write them. */
export function text(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value);
}

/** An item of a list with commas, which are looked for after decoding. @throws TypeError for one that has a comma itself. */
export function unbroken(name: string, item: string): string {
  if (item.includes(',')) throw new TypeError(`A value of ${name} has a comma in it, which cannot be sent: ${item}`);
  return item;
}
