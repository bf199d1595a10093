import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { type AllowedHost, isAllowedHost } from './allowed-hosts.ts';
import { mayConnectTo } from './public-address.ts';

/** Finds the addresses of a host name. */
export type Resolve = (hostname: string) => Promise<readonly string[]>;

/** Where hooks may go. */
export interface TargetRules {
  readonly hosts: readonly AllowedHost[];
  readonly privateToo: boolean;
  /** The system's resolver unless given. */
  readonly resolve?: Resolve;
}

/** A URL, and the one address to connect to: whatever its name leads to afterwards does not matter. */
export interface Target {
  readonly url: URL;
  readonly address: string;
}

/** Why a URL must not be called; trying again would not help. */
export class TargetRefused extends Error {
  override readonly name = 'TargetRefused';
}

/**
 * Decides where a call goes. Every address of the name has to be allowed, so that one that changes between answers gains nothing by luck.
 *
 * @throws TargetRefused; what the resolver throws
 */
export async function targetOf(
  text: string,
  { hosts, privateToo, resolve = systemResolve }: TargetRules,
): Promise<Target> {
  if (!URL.canParse(text)) throw new TargetRefused('the address is no URL');
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new TargetRefused('only http and https are called');
  if (url.username !== '' || url.password !== '') throw new TargetRefused('the address holds a user name or password');
  if (hosts.length === 0) throw new TargetRefused('calls of other servers are switched off on this server');
  if (!isAllowedHost(url, hosts))
    throw new TargetRefused(`${url.host} is not on the list of hosts that hooks may call`);
  // In a URL, an IPv6 address stands in brackets.
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(literal) === 0 ? await resolve(url.hostname) : [literal];
  const [address] = addresses;
  if (address === undefined) throw new Error(`${url.hostname} has no address`);
  if (!addresses.every((each) => mayConnectTo(each, privateToo))) {
    throw new TargetRefused(`${url.hostname} leads to an address that is not public`);
  }
  return { url, address };
}

async function systemResolve(hostname: string): Promise<readonly string[]> {
  return (await lookup(hostname, { all: true })).map(({ address }) => address);
}
