import { isJsonObject, type Json, type JsonObject, objectOf, ownValue } from '../json.ts';

/** How values go into a text: `{{Name}}` through `escaped`, `{{{Name}}}` through `plain`. */
export interface Escapes {
  readonly escaped: (text: string) => string;
  readonly plain: (text: string) => string;
}

/** How long a text from a template may become, in characters. */
export const longestText = 1_000_000;

/**
 * Why a text is no template, or `undefined` when it is one. A template has fixed placeholders and nothing else: no blocks, helpers or
 * partials, so that nothing in it runs and its cost is its length.
 */
export function templateFault(template: string): string | undefined {
  return template.replaceAll(placeholder, '').includes('{{')
    ? 'only names stand between braces here, such as {{Email}} or {{[First name]}}'
    : undefined;
}

/**
 * Puts the values of a record in the places of a template. A name is that of a column, and where there is none and it has dots a path into
 * nested objects; what the record does not have is an empty text.
 *
 * @returns `undefined` when the text would be longer than `longestText`
 */
export function fillIn(template: string, data: JsonObject, escapes: Escapes = markup): string | undefined {
  let text = '';
  let from = 0;
  for (const match of template.matchAll(placeholder)) {
    const [whole, plainBracketed, plainName, bracketed, name] = match;
    const plain = plainBracketed ?? plainName;
    const value = textOf(valueAt(data, plain ?? bracketed ?? name ?? ''));
    if (value.length > longestText) return undefined;
    text += template.slice(from, match.index) + (plain === undefined ? escapes.escaped(value) : escapes.plain(value));
    if (text.length > longestText) return undefined;
    from = match.index + whole.length;
  }
  text += template.slice(from);
  return text.length > longestText ? undefined : text;
}

/** The same for every text inside a JSON value; names in it stay as they are. */
export function fillInJson(value: Json, data: JsonObject): Json | undefined {
  if (typeof value === 'string') return fillIn(value, data);
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).map(([key, item]) => [key, fillInJson(item, data)] as const);
  const full = pairs.flatMap(([key, item]) => (item === undefined ? [] : [[key, item] as const]));
  if (full.length < pairs.length) return undefined;
  return isJsonObject(value) ? objectOf(full) : full.map(([, item]) => item);
}

/** Every text inside a JSON value. */
export function textsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Values as text of a page: what would begin markup or end an attribute is written as a reference. */
const markup: Escapes = {
  escaped: (text) => text.replaceAll(/[&<>"'`=]/g, (character) => `&#${character.codePointAt(0)};`),
  plain: (text) => text,
};

const name = String.raw`\s*(?:\[([^[\]]*)\]|([^\s{}[\]#/>!&~^"'()|=@]+))\s*`;
const placeholder = new RegExp(String.raw`(?<!\{)(?:\{\{\{${name}\}\}\}|\{\{${name}\}\})`, 'g');

function valueAt(data: JsonObject, path: string): Json | undefined {
  const literal = ownValue(data, path);
  if (literal !== undefined || !path.includes('.')) return literal;
  let value: Json | undefined = data;
  for (const step of path.split('.')) value = isJsonObject(value) ? ownValue(value, step) : undefined;
  return value;
}

/** Scalars as they read, lists as their elements with commas between, objects as JSON. */
function textOf(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map((item: Json) => textOf(item)).join(',');
  if (!isJsonObject(value)) return String(value);
  return JSON.stringify(value, (_, item: unknown) => (typeof item === 'bigint' ? String(item) : item));
}
