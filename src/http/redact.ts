/**
 * Names whose values never reach a log, compared without case, hyphens and underscores: credentials of the three dialects,
 * of the admin API, and of the database.
 */
export const secretNames = [
  'admintoken',
  'apikey',
  'apisecret',
  'appkey',
  'authorization',
  'authtoken',
  'cookie',
  'password',
  'pin',
  'pincode',
  'secret',
  'sessionid',
  'setcookie',
  'syspassword',
  'syssessionid',
  'token',
  'urltoken',
  'xapikey',
  'xapisecret',
  'xappstaxappkey',
  'xappstaxsessionid',
  'xappstaxurltoken',
] as const;

const secrets: ReadonlySet<string> = new Set(secretNames);
const hidden = '[redacted]';
/** What is nested deeper is not worth a log line. */
const maxDepth = 6;

/** A copy of `facts` that may be logged: no value of a secret name, no credentials inside texts, errors as plain facts. */
export function redact(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return redactMembers(facts, 0);
}

/** Removes what looks like a credential from a text: the user part of a URI, and `name=value` or `name: value` of a secret name. */
export function scrub(text: string): string {
  return text
    .replace(/:\/\/[^/@\s]*@/g, `://${hidden}@`)
    .replace(pair, (_, name: string, between: string) => `${name}${between}${hidden}`);
}

/** A secret name as it may stand in a text, hyphens and underscores anywhere, with the value that follows it. */
const pair = new RegExp(
  `\\b((?:${secretNames.map((name) => [...name].join('[-_]?')).join('|')})["']?)(\\s*[=:]\\s*["']?)(?:Bearer\\s+)?[^\\s"'&,;}]+`,
  'gi',
);

function redactMembers(object: object, depth: number): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(object)) {
    copy[name] = secrets.has(name.toLowerCase().replace(/[-_]/g, '')) ? hidden : redactValue(value, depth + 1);
  }
  return copy;
}

function redactValue(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return scrub(value);
  if (typeof value !== 'object' || value === null) return typeof value === 'bigint' ? String(value) : value;
  if (depth > maxDepth) return '[deeper]';
  if (value instanceof Error) return redactError(value, depth);
  if (value instanceof Date) return value;
  if (Array.isArray(value)) return value.slice(0, 20).map((item) => redactValue(item, depth + 1));
  return redactMembers(value, depth);
}

function redactError(error: Error, depth: number): Record<string, unknown> {
  return {
    name: error.name,
    message: scrub(error.message),
    stack: scrub(error.stack ?? ''),
    ...('code' in error && { code: error.code }),
    ...(error.cause !== undefined && { cause: redactValue(error.cause, depth + 1) }),
  };
}
