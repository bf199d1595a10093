import type { Methods } from '../generated/appstax/client-methods.ts';
import { clientTable, securitySchemes } from '../generated/appstax/client-table.ts';
import { type Collection, openCollection } from './appstax/collection.ts';
import { connect } from './runtime/connect.ts';
import type { ClientSettings, Credential } from './runtime/settings.ts';

export type { components, operations } from '../generated/appstax/types.ts';
export type {
  Collection,
  FileAddress,
  FileProperty,
  Files,
  ListQuery,
  Permission,
  RelatedIds,
  RelatedObjects,
  Relation,
  Stored,
  SystemProperties,
} from './appstax/collection.ts';
export type { ColumnName, Filter, FilterValue } from './appstax/filter.ts';
export { column, filter } from './appstax/filter.ts';
export { ApiError } from './runtime/api-error.ts';
export type { Failure, Input, Success } from './runtime/method.ts';
export type { CallOptions, ClientSettings, Credential, RetrySettings } from './runtime/settings.ts';
export type { Upload } from './runtime/upload.ts';

/** What a client for an app needs. */
export interface AppstaxSettings extends ClientSettings {
  /** The key of the app. */
  readonly appKey: Credential;
  /** The session of the user who is signed in; none for an anonymous caller. A function can tell it after a `logIn`. */
  readonly session?: Credential;
}

/** The operations of the Appstax dialect on one app. */
export interface AppstaxClient extends Methods<'data'> {
  /** The same, but answering with a result that is told apart by `ok` and `status` instead of throwing an `ApiError`. */
  readonly try: Methods<'result'>;
  /** The same, but answering with the `Response` of a success as it came, such as to read a file as a stream. */
  readonly raw: Methods<'response'>;
  /** The objects of one collection, typed. */
  collection<Row extends object>(name: string): Collection<Row>;
}

/**
 * Makes a client for an app.
 *
 * @example
 * const client = createAppstaxClient({ baseUrl: 'https://data.example.org', appKey });
 * const notes = client.collection<{ title: string; stars: number }>('Notes');
 * await notes.find({ filter: filter`stars > ${3} and title like ${'%note%'}` });
 */
export function createAppstaxClient({ appKey, session, ...settings }: AppstaxSettings): AppstaxClient {
  const methods = connect<Methods<'data'>, Methods<'result'>, Methods<'response'>>({
    table: clientTable,
    schemes: securitySchemes,
    credentials: { appKey, session },
    settings,
  });
  return { ...methods, collection: (name) => openCollection(methods, name) };
}
