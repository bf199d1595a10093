import ipaddr from 'ipaddr.js';

/** IPv6 addresses that are given out for the whole internet; all others mean something else or nothing. */
const globalUnicast = ipaddr.parseCIDR('2000::/3');

/** What a server in one's own network has; never link-local, where clouds keep their secrets. */
const privateRanges: ReadonlySet<string> = new Set(['private', 'loopback', 'uniqueLocal', 'carrierGradeNat']);

/**
 * Whether a hook may connect to an IP address: one that the whole internet reaches, or with `privateToo` one of a private network or of
 * this machine. An IPv4 address inside of an IPv6 one counts as what it is.
 */
export function mayConnectTo(address: string, privateToo: boolean): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  const range = parsed.range();
  if (privateToo && privateRanges.has(range)) return true;
  if (range !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(globalUnicast);
}
