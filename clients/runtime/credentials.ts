import type { Credential } from './settings.ts';
import type { SecuritySchemes, TableEntry } from './table.ts';

/** Credentials by the name of their scheme in the document. */
export type Credentials = Readonly<Record<string, Credential>>;

/** What credentials add to a request. */
export interface WrittenCredentials {
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

/**
 * Writes those credentials that the operation takes and that there are. An operation that takes none gets none.
 * Rejects with what a function for a credential rejects with.
 */
export async function writtenCredentials(
  schemes: SecuritySchemes,
  { security }: TableEntry,
  credentials: Credentials,
): Promise<WrittenCredentials> {
  const headers: Record<string, string> = {};
  const query: Record<string, string> = {};
  for (const [name, credential] of Object.entries(credentials)) {
    const scheme = schemes[name];
    if (scheme === undefined || !security.includes(name)) continue;
    const value = typeof credential === 'function' ? await credential() : credential;
    if (value === undefined) continue;
    const target = scheme.in === 'query' ? query : headers;
    target[scheme.in === 'query' ? scheme.name : scheme.name.toLowerCase()] = `${scheme.prefix ?? ''}${value}`;
  }
  return { headers, query };
}
