/** A host that hooks may call: a name, `*.` and the end of one, or `*` for any; with a port, or else the usual ones. */
export interface AllowedHost {
  readonly host: string;
  readonly port: string | undefined;
}

const usualPorts: ReadonlySet<string> = new Set(['', '80', '443']);

/** Whether the allow-list has the host and port of a URL. Names are compared as the URL has them: lower case, punycode, addresses in full. */
export function isAllowedHost(url: URL, allowed: readonly AllowedHost[]): boolean {
  return allowed.some(
    ({ host, port }) =>
      matches(url.hostname, host) && (port === undefined ? usualPorts.has(url.port) : portOf(url) === port),
  );
}

function matches(hostname: string, pattern: string): boolean {
  if (pattern === '*') return true;
  return pattern.startsWith('*.') ? hostname.endsWith(pattern.slice(1)) : hostname === pattern;
}

function portOf({ port, protocol }: URL): string {
  if (port !== '') return port;
  return protocol === 'https:' ? '443' : '80';
}
