import type { Methods } from '../generated/fliplet/client-methods.ts';
import { clientTable, securitySchemes } from '../generated/fliplet/client-table.ts';
import { type DataSource, openDataSource } from './fliplet/data-source.ts';
import { connect } from './runtime/connect.ts';
import type { ClientSettings, Credential } from './runtime/settings.ts';

export type { components, operations } from '../generated/fliplet/types.ts';
export type {
  DataSource,
  Entry,
  EntryChange,
  EntryChanges,
  EntryQuery,
  QueriedEntry,
  RowWithFiles,
  Stage,
} from './fliplet/data-source.ts';
export type { Join, JoinColumn, Joined } from './fliplet/join.ts';
export type { Condition, Filter, Operators, Where } from './fliplet/where.ts';
export { ApiError } from './runtime/api-error.ts';
export type { Failure, Input, Success } from './runtime/method.ts';
export type { CallOptions, ClientSettings, Credential, RetrySettings } from './runtime/settings.ts';
export type { Upload } from './runtime/upload.ts';

/** What a client needs. */
export interface FlipletSettings extends ClientSettings {
  /** The token of an organization, an app or a session. Without one, only what is open to everybody is within reach. */
  readonly token?: Credential;
}

/** The operations of the Fliplet Data Sources dialect. */
export interface FlipletClient extends Methods<'data'> {
  /** The same, but answering with a result that is told apart by `ok` and `status` instead of throwing an `ApiError`. */
  readonly try: Methods<'result'>;
  /** The same, but answering with the `Response` of a success as it came, such as to read a file as a stream. */
  readonly raw: Methods<'response'>;
  /** The entries of one data source, typed. A number is its id, a text its name. */
  dataSource<Row extends object>(address: number | string): DataSource<Row>;
}

/**
 * Makes a client.
 *
 * @example
 * const client = createFlipletClient({ baseUrl: 'https://data.example.org', token });
 * const users = client.dataSource<{ email: string; age: number }>('Users');
 * await users.query({ where: { age: { $gte: 18 } }, order: [['email', 'ASC']] });
 */
export function createFlipletClient({ token, ...settings }: FlipletSettings): FlipletClient {
  const methods = connect<Methods<'data'>, Methods<'result'>, Methods<'response'>>({
    table: clientTable,
    schemes: securitySchemes,
    credentials: { authToken: token },
    settings,
  });
  return { ...methods, dataSource: (address) => openDataSource(methods, address) };
}
