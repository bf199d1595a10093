import { readConfig } from '../src/config.ts';
import type { Happening } from '../src/http/observe.ts';
import type { HttpSettings } from '../src/http/settings.ts';

/** The settings of a server as they are by default, with what happened kept for the test to look at. */
export function testSettings(change: Partial<HttpSettings> = {}): HttpSettings & { readonly happenings: Happening[] } {
  const { config } = readConfig([], {});
  const happenings: Happening[] = [];
  return {
    observe: (happening) => happenings.push(happening),
    bodyLimit: config.bodyLimit,
    json: { depth: config.jsonDepth, keysPerObject: config.jsonKeysPerObject, keys: config.jsonKeys },
    origins: config.origins,
    exposedHeaders: 'x-request-id',
    gzipFrom: config.gzipFrom,
    stopping: () => false,
    ...change,
    happenings,
  };
}
