import type { Methods } from '../generated/admin/client-methods.ts';
import { clientTable, securitySchemes } from '../generated/admin/client-table.ts';
import { type ItemOf, itemsOfList, type ListName, type ListOptions } from './admin/lists.ts';
import { connect } from './runtime/connect.ts';
import type { CallOptions, ClientSettings, Credential } from './runtime/settings.ts';

export type { components, operations } from '../generated/admin/types.ts';
export type { ItemOf, ListName, ListOptions } from './admin/lists.ts';
export { ApiError } from './runtime/api-error.ts';
export type { Failure, Input, Success } from './runtime/method.ts';
export type { CallOptions, ClientSettings, Credential, RetrySettings } from './runtime/settings.ts';
export type { Upload } from './runtime/upload.ts';

/** What a client needs. */
export interface AdminSettings extends ClientSettings {
  /** An admin token. */
  readonly adminToken: Credential;
}

/** The operations of the admin API. */
export interface AdminClient extends Methods<'data'> {
  /** The same, but answering with a result that is told apart by `ok` and `status` instead of throwing an `ApiError`. */
  readonly try: Methods<'result'>;
  /** The same, but answering with the `Response` of a success as it came, such as to read a file as a stream. */
  readonly raw: Methods<'response'>;
  /** Everything that an operation lists, item by item; a page is asked for when the one before it is used up. */
  each<Name extends ListName>(
    name: Name,
    input?: ListOptions<Name>,
    options?: CallOptions,
  ): AsyncGenerator<ItemOf<Name>, undefined>;
}

/**
 * Makes a client.
 *
 * @example
 * const client = createAdminClient({ baseUrl: 'https://data.example.org', adminToken });
 * for await (const organization of client.each('listOrganizations')) console.log(organization.name);
 */
export function createAdminClient({ adminToken, ...settings }: AdminSettings): AdminClient {
  const methods = connect<Methods<'data'>, Methods<'result'>, Methods<'response'>>({
    table: clientTable,
    schemes: securitySchemes,
    credentials: { adminToken },
    settings,
  });
  return { ...methods, each: (name, input, options) => itemsOfList(methods, name, input, options) };
}
