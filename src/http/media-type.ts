/** A media type without its parameters, and its charset; both in lower case. */
export interface MediaType {
  readonly name: string;
  readonly charset: string | undefined;
}

/** Reads a `content-type` header; a header that names no type gives an empty name. */
export function readMediaType(header: string): MediaType {
  const [name = '', ...parameters] = header.split(';');
  let charset: string | undefined;
  for (const parameter of parameters) {
    const [key = '', value = ''] = parameter.split('=');
    if (key.trim().toLowerCase() === 'charset') charset = value.trim().replaceAll('"', '').toLowerCase();
  }
  return { name: name.trim().toLowerCase(), charset };
}

/** The declared type that `name` falls under: itself, then `type/*`, then `*\/*`. */
export function matchMediaType<Content>(
  name: string,
  declared: Readonly<Record<string, Content>>,
): { name: string; content: Content } | undefined {
  for (const candidate of [name, `${name.slice(0, name.indexOf('/'))}/*`, '*/*']) {
    const content = Object.hasOwn(declared, candidate) ? declared[candidate] : undefined;
    if (content !== undefined) return { name: candidate, content };
  }
  return undefined;
}
