import type { DialectAddress } from '../workers/messages.ts';
import type { Demo } from './first-start.ts';

/** What a start tells the person in front of it. */
export interface Started {
  readonly url: string;
  readonly place: string;
  readonly dialects: readonly DialectAddress[];
  /** Only at the first start, when the demo was made. */
  readonly demo: Demo | undefined;
  /** Only when this start made it. */
  readonly adminToken: string | undefined;
}

/** The text that a start prints: addresses, and at the first start credentials and a request to paste for each dialect. */
export function welcome({ url, place, dialects, demo, adminToken }: Started): string {
  const addresses = dialects.map(({ title, basePath, name }) => `  ${title}: ${url}${basePath}  (${url}/docs/${name})`);
  const lines = ['', `Trivium is ready. Data: ${place}`, ...addresses, ''];
  const admin = adminToken === undefined ? [] : [`Admin token, shown only now: ${adminToken}`, ''];
  return `${[...lines, ...admin, ...(demo === undefined ? [] : demoLines(url, demo))].join('\n')}\n`;
}

function demoLines(url: string, { appUUID, key, secret, flipletToken, appKey }: Demo): string[] {
  return [
    'This is the first start, so there is a demo app. Its credentials are shown only now:',
    `  app     ${appUUID}`,
    `  key     ${key}`,
    `  secret  ${secret}`,
    `  token   ${flipletToken}  (Fliplet)`,
    `  app key ${appKey}`,
    '',
    'Try Robostack:',
    `  curl ${url}/external/api/${appUUID}/flights/ \\`,
    `    -H 'x-api-key: ${key}' -H 'x-api-secret: ${secret}' -H 'content-type: application/json' \\`,
    `    -d '{"selection": {"status": "boarding"}}'`,
    '',
    'Try Fliplet:',
    `  curl ${url}/v1/data-sources/flights/data -H 'Auth-token: ${flipletToken}'`,
    '',
    'Try Appstax:',
    `  curl ${url}/api/latest/objects/bookings \\`,
    `    -H 'x-appstax-appkey: ${appKey}' -d '{"passenger": "Runa Dahl", "seats": 2}'`,
    `  curl '${url}/api/latest/objects/bookings?sortcolumn=created&sortorder=desc' -H 'x-appstax-appkey: ${appKey}'`,
    '',
  ];
}
