import type { Exchange } from '../../http/exchange.ts';
import type { App } from '../../records/apps.ts';
import { isJsonObject, ownValue } from '../../records/json.ts';

/**
 * What kind of client asks. The guide of the original and its published SDKs contradict each other, and the SDKs are easy to
 * recognise (behaviour note, section 2): `java` by its exact `accept`; other SDKs by headers that only they send, or by a content
 * type on a GET, which people's own calls do not have; everything else gets what the guide says.
 */
export type Profile = 'plain' | 'sdk' | 'java';

const profiles: readonly Profile[] = ['plain', 'sdk', 'java'];

/** What the profiles differ in. */
export interface Manners {
  /** Whether an update is answered with a body; without one the Java SDK fails. */
  readonly updateHasBody: boolean;
  /** Whether a relation that is not expanded is an object around its ids, or just the list of them. */
  readonly wrapsRelations: boolean;
  /** Which relations without a target are shown at all; SDKs stumble over the others. */
  readonly showsEmpty: 'all' | 'array' | 'none';
}

/** How to answer a request: as its app says for all of its clients (`appstax.profile` in the apply file), else as it shows itself. */
export function mannersFor({ dialects }: Pick<App, 'dialects'>, exchange: Exchange): Manners {
  const settings = ownValue(dialects, 'appstax');
  const declared = isJsonObject(settings) ? ownValue(settings, 'profile') : undefined;
  return mannersOf[profiles.find((profile) => profile === declared) ?? profileOf(exchange)];
}

/** The profile of the client that sends a request. */
function profileOf(exchange: Exchange): Profile {
  if (exchange.header('accept') === 'application/json; charset=utf-8') return 'java';
  if (exchange.header('x-appstax-urltoken') !== undefined) return 'sdk';
  for (const name of exchange.request.headers.keys()) if (appHeader.test(name)) return 'sdk';
  const isGet = exchange.method === 'GET' || exchange.method === 'HEAD';
  return isGet && /^application\/json\b/i.test(exchange.header('content-type') ?? '') ? 'sdk' : 'plain';
}

/** The header whose name tells a preflight the app and whether somebody is signed in. */
const appHeader = /^x-appstax-x[nu]/;

/** How to answer a client of a profile. */
const mannersOf: { readonly [Kind in Profile]: Manners } = {
  plain: { updateHasBody: false, wrapsRelations: false, showsEmpty: 'all' },
  sdk: { updateHasBody: false, wrapsRelations: true, showsEmpty: 'array' },
  java: { updateHasBody: true, wrapsRelations: true, showsEmpty: 'none' },
};
