import type { Methods } from '../generated/robostack/client-methods.ts';
import { clientTable, securitySchemes } from '../generated/robostack/client-table.ts';
import { openResource, type Resource } from './robostack/resource.ts';
import { connect } from './runtime/connect.ts';
import type { ClientSettings, Credential } from './runtime/settings.ts';

export type { components, operations } from '../generated/robostack/types.ts';
export type { FindQuery, Found, Resource, Stage } from './robostack/resource.ts';
export type { Comparison, Selection } from './robostack/selection.ts';
export { ApiError } from './runtime/api-error.ts';
export type { Failure, Input, Success } from './runtime/method.ts';
export type { CallOptions, ClientSettings, Credential, RetrySettings } from './runtime/settings.ts';

/** What a client for an app needs. */
export interface RobostackSettings extends ClientSettings {
  /** The UUID of the app. */
  readonly appUUID: string;
  /** The key of the token. */
  readonly apiKey: Credential;
  /** The secret of the token. */
  readonly apiSecret: Credential;
}

/** The operations of the Robostack dialect on one app; `appUUID` need not be given in their paths. */
export interface RobostackClient extends Methods<'data', 'appUUID'> {
  /** The same, but answering with a result that is told apart by `ok` and `status` instead of throwing an `ApiError`. */
  readonly try: Methods<'result', 'appUUID'>;
  /** The same, but answering with the `Response` of a success as it came. */
  readonly raw: Methods<'response', 'appUUID'>;
  /**
   * The records of one resource, typed.
   *
   * `Row` has the fields that are stored; `Joined` those that answers have besides, such as `plane_name` of a referenced record.
   */
  resource<Row extends object, Joined extends object = Record<never, never>>(name: string): Resource<Row, Joined>;
}

/**
 * Makes a client for an app.
 *
 * @example
 * const client = createRobostackClient({ baseUrl: 'https://data.example.org', appUUID, apiKey, apiSecret });
 * const flights = client.resource<{ number: string; seats: number }>('flights');
 * await flights.find({ selection: { seats: { $gt: 100 } } });
 */
export function createRobostackClient({ appUUID, apiKey, apiSecret, ...settings }: RobostackSettings): RobostackClient {
  const methods = connect<Methods<'data', 'appUUID'>, Methods<'result', 'appUUID'>, Methods<'response', 'appUUID'>>({
    table: clientTable,
    schemes: securitySchemes,
    credentials: { tokenKey: apiKey, tokenSecret: apiSecret },
    settings,
    given: { appUUID },
  });
  return { ...methods, resource: (name) => openResource(methods, name) };
}
