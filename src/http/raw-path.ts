import { type Fault, Problem } from '../problem.ts';

/**
 * The path of a URL text as it was sent: no percent escape is decoded, so `%2F` inside a name never becomes a separator and no
 * name is decoded twice. The router matches on this text.
 */
export function rawPath(url: string): string {
  const start = url.indexOf('/', url.indexOf('://') + 3);
  if (start === -1) return '/';
  const end = url.slice(start).search(/[?#]/);
  return end === -1 ? url.slice(start) : url.slice(start, start + end);
}

/** Text between `?` and the end, not decoded; empty when there is none. */
export function rawQuery(url: string): string {
  const hash = url.indexOf('#');
  const text = hash === -1 ? url : url.slice(0, hash);
  const start = text.indexOf('?');
  return start === -1 ? '' : text.slice(start + 1);
}

/** The parameters of a document's path: the number of its segment, counted from the first slash, and its name. */
export interface PathParameter {
  readonly segment: number;
  readonly name: string;
}

/**
 * Reads `/a/{b}/c` once at start-up. Throws on a parameter that is only a part of a segment, which no dialect has and the
 * decoding below does not know.
 */
export function pathParameters(template: string): readonly PathParameter[] {
  return template.split('/').flatMap((text, segment) => {
    const name = /^\{([^{}]+)\}$/.exec(text)?.[1];
    if (name === undefined && /[{}]/.test(text)) throw new Error(`${template}: a parameter must fill its segment`);
    return name === undefined ? [] : [{ segment, name }];
  });
}

/** The same path as Hono's router writes it: `/a/:b/c`. Names are numbered, as the router forbids some characters in names. */
export function routerPath(template: string): string {
  return template
    .split('/')
    .map((text, segment) => (text.startsWith('{') ? `:p${segment}` : text))
    .join('/');
}

/**
 * Decodes the parameters of a path, each segment once. Throws `invalid-request` when an escape is malformed, is no UTF-8, or
 * means NUL, naming every parameter that is wrong.
 */
export function decodePath(path: string, parameters: readonly PathParameter[]): Record<string, string> {
  const segments = path.split('/');
  const values: Record<string, string> = Object.create(null);
  const faults: Fault[] = [];
  for (const { segment, name } of parameters) {
    const value = decode(segments[segment] ?? '');
    if (value === undefined) faults.push({ in: 'path', path: name, message: 'is not percent-encoded UTF-8' });
    else if (value.includes('\0')) faults.push({ in: 'path', path: name, message: 'must not hold the character NUL' });
    else values[name] = value;
  }
  if (faults.length > 0) throw new Problem('invalid-request', { faults });
  return values;
}

/** The text behind percent escapes; `undefined` when they are malformed or no UTF-8. */
export function decode(text: string): string | undefined {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
