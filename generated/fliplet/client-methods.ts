// Generated from openapi/fliplet.yaml by scripts/generate.ts. Do not edit.

import type { AnswerForm, Method } from '../../clients/runtime/method.ts';
import type { operations } from './types.ts';

/** The operations of the dialect as methods: how they answer is `Form`, path parameters that the client knows already are `Given`. */
export interface Methods<Form extends AnswerForm, Given extends string = never> {
  /**
   * List the data sources of an organization or an app
   *
   * Needs a context, `organizationId` or `appId`. With `type` and no context, the organization of the token is the context.
   * Parameters that are not listed here are ignored.
   *
   * `GET /v1/data-sources`
   */
  readonly listDataSources: Method<Form, operations['listDataSources'], Given>;
  /**
   * Create a data source
   *
   * The context is in the query or in the body; when both name one they must agree. Any `type` hides the data source from the manager.
   *
   * `POST /v1/data-sources`
   */
  readonly createDataSource: Method<Form, operations['createDataSource'], Given>;
  /**
   * List the data sources in the bin
   *
   * Of the organization or app of the context, or else of the token's organization. With `dsn` in the query this path means the data
   * source named "deleted".
   *
   * `GET /v1/data-sources/deleted`
   */
  readonly listDeletedDataSources: Method<Form, operations['listDeletedDataSources'], Given>;
  /**
   * Remove a data source from the bin for good
   *
   * `DELETE /v1/data-sources/deleted/{dataSourceId}`
   */
  readonly purgeDataSource: Method<Form, operations['purgeDataSource'], Given>;
  /**
   * Read a data source by its id or name
   *
   * Access rules and hooks are shown to tokens of the organization only (our decision).
   *
   * `GET /v1/data-sources/{dataSource}`
   */
  readonly readDataSource: Method<Form, operations['readDataSource'], Given>;
  /**
   * Change the attributes of a data source
   *
   * Any of the attributes, each replaced as a whole; `newColumns` adds columns. Keys that are not listed are ignored. Only
   * tokens of the organization may do this (our decision).
   *
   * `PUT /v1/data-sources/{dataSource}`
   */
  readonly updateDataSource: Method<Form, operations['updateDataSource'], Given>;
  /**
   * Delete a data source and its entries
   *
   * It waits in the bin until it is removed from there or restored. Only tokens of the organization may do this.
   *
   * `DELETE /v1/data-sources/{dataSource}`
   */
  readonly deleteDataSource: Method<Form, operations['deleteDataSource'], Given>;
  /**
   * Take a data source out of the bin
   *
   * `POST /v1/data-sources/{dataSource}/restore`
   */
  readonly restoreDataSource: Method<Form, operations['restoreDataSource'], Given>;
  /**
   * List all entries
   *
   * `GET /v1/data-sources/{dataSource}/data`
   */
  readonly listEntries: Method<Form, operations['listEntries'], Given>;
  /**
   * Import entries in bulk, or remove all entries
   *
   * Replaces all entries with those that are sent, unless `append` is true in the body or in the query. An empty list without `append`
   * removes all entries. All of it happens or nothing.
   *
   * `POST /v1/data-sources/{dataSource}/data`
   */
  readonly importEntries: Method<Form, operations['importEntries'], Given>;
  /**
   * Insert an entry
   *
   * The body is the data of the entry. `dataSourceId` and `dataSourceEntryId` are reserved names and are dropped.
   *
   * `PUT /v1/data-sources/{dataSource}/data`
   */
  readonly insertEntry: Method<Form, operations['insertEntry'], Given>;
  /**
   * Query without conditions
   *
   * `GET /v1/data-sources/{dataSource}/data/query`
   */
  readonly listQueriedEntries: Method<Form, operations['listQueriedEntries'], Given>;
  /**
   * Select, count, join, aggregate, update or delete entries by conditions
   *
   * Keys that are not listed are ignored. A delete needs `where`, and `{}` there means all (our decision).
   *
   * `POST /v1/data-sources/{dataSource}/data/query`
   */
  readonly queryEntries: Method<Form, operations['queryEntries'], Given>;
  /**
   * Read an entry
   *
   * `GET /v1/data-sources/{dataSource}/data/{entryId}`
   */
  readonly readEntry: Method<Form, operations['readEntry'], Given>;
  /**
   * Update an entry
   *
   * Columns that are sent replace those that are stored, nested values as a whole; columns that are not sent stay.
   *
   * `PUT /v1/data-sources/{dataSource}/data/{entryId}`
   */
  readonly updateEntry: Method<Form, operations['updateEntry'], Given>;
  /**
   * Delete an entry
   *
   * `DELETE /v1/data-sources/{dataSource}/data/{entryId}`
   */
  readonly deleteEntry: Method<Form, operations['deleteEntry'], Given>;
  /**
   * Insert, update and delete entries at once
   *
   * All of it happens or nothing. Without `append`, entries that are not sent are removed; a list in `delete` removes those named and no
   * others, unless `append` is `false` in so many words (our decision between two documents). An id that the data source does not
   * have is inserted as a new entry; an id in `delete` that it does not have is ignored.
   *
   * `POST /v1/data-sources/{dataSource}/commit`
   */
  readonly commitEntries: Method<Form, operations['commitEntries'], Given>;
  /**
   * Read the unique values of columns
   *
   * A name is a column, or a path into nested objects. Values of lists count one by one; nulls are left out. The order is that
   * of the first entry with the value.
   *
   * `GET /v1/data-sources/{dataSource}/indexes/{columns}`
   */
  readonly readIndexes: Method<Form, operations['readIndexes'], Given>;
  /**
   * List the versions, newest first
   *
   * `GET /v1/data-sources/{dataSource}/versions`
   */
  readonly listVersions: Method<Form, operations['listVersions'], Given>;
  /**
   * List the entries of a version
   *
   * `GET /v1/data-sources/{dataSource}/versions/{versionId}/data`
   */
  readonly listVersionEntries: Method<Form, operations['listVersionEntries'], Given>;
  /**
   * Query the entries of a version
   *
   * `POST /v1/data-sources/{dataSource}/versions/{versionId}/data`
   */
  readonly queryVersionEntries: Method<Form, operations['queryVersionEntries'], Given>;
  /**
   * Make the entries what they were in a version
   *
   * F33. Ids, order and times of creation come back with the entries. What was there before becomes a version first, with the action
   * `pre-restore`. The answer is our decision.
   *
   * `POST /v1/data-sources/{dataSource}/versions/{versionId}/restore`
   */
  readonly restoreVersion: Method<Form, operations['restoreVersion'], Given>;
  /**
   * Read who the token belongs to
   *
   * `GET /v1/user`
   */
  readonly readUser: Method<Form, operations['readUser'], Given>;
  /**
   * Log in with an email address and a password
   *
   * `POST /v1/auth/login`
   */
  readonly logIn: Method<Form, operations['logIn'], Given>;
  /**
   * List the organizations of the token
   *
   * `GET /v1/organizations`
   */
  readonly listOrganizations: Method<Form, operations['listOrganizations'], Given>;
  /**
   * List the tokens of an organization
   *
   * `GET /v1/organizations/{organizationId}/tokens`
   */
  readonly listOrganizationTokens: Method<Form, operations['listOrganizationTokens'], Given>;
  /**
   * Make a token of an organization
   *
   * `POST /v1/organizations/{organizationId}/tokens`
   */
  readonly createOrganizationToken: Method<Form, operations['createOrganizationToken'], Given>;
  /**
   * Revoke a token of an organization
   *
   * `DELETE /v1/organizations/{organizationId}/tokens/{tokenId}`
   */
  readonly revokeOrganizationToken: Method<Form, operations['revokeOrganizationToken'], Given>;
  /**
   * List the apps within reach of the token
   *
   * `GET /v1/apps`
   */
  readonly listApps: Method<Form, operations['listApps'], Given>;
  /**
   * List the tokens of all apps within reach
   *
   * `GET /v1/apps/tokens`
   */
  readonly listTokensOfApps: Method<Form, operations['listTokensOfApps'], Given>;
  /**
   * List the tokens of an app
   *
   * `GET /v1/apps/{appId}/tokens`
   */
  readonly listAppTokens: Method<Form, operations['listAppTokens'], Given>;
  /**
   * Make a token of an app
   *
   * `POST /v1/apps/{appId}/tokens`
   */
  readonly createAppToken: Method<Form, operations['createAppToken'], Given>;
  /**
   * Revoke a token of an app
   *
   * `DELETE /v1/apps/{appId}/tokens/{tokenId}`
   */
  readonly revokeAppToken: Method<Form, operations['revokeAppToken'], Given>;
  /**
   * Read the session of a logged-in user of an app
   *
   * Our decision; the original documents only a function for it.
   *
   * `GET /v1/session`
   */
  readonly readSession: Method<Form, operations['readSession'], Given>;
  /**
   * End the session
   *
   * `DELETE /v1/session`
   */
  readonly logOutOfSession: Method<Form, operations['logOutOfSession'], Given>;
  /**
   * Log in as a user of an app by an entry of a data source
   *
   * Our decision; the original documents only a function for it. Exactly one entry must have all values of `where`, which
   * must name a column for the password. The data source must allow logins in its definition: `"login": {"password": "<column>"}`.
   *
   * `POST /v1/session/authorize/dataSource`
   */
  readonly authorizeByDataSource: Method<Form, operations['authorizeByDataSource'], Given>;
  /**
   * List folders and files
   *
   * `GET /v1/media`
   */
  readonly listMedia: Method<Form, operations['listMedia'], Given>;
  /**
   * Make a folder
   *
   * `POST /v1/media/folders`
   */
  readonly createMediaFolder: Method<Form, operations['createMediaFolder'], Given>;
  /**
   * Upload files
   *
   * `POST /v1/media/files`
   */
  readonly uploadMediaFiles: Method<Form, operations['uploadMediaFiles'], Given>;
  /**
   * Delete a file
   *
   * `DELETE /v1/media/files/{fileId}`
   */
  readonly deleteMediaFile: Method<Form, operations['deleteMediaFile'], Given>;
  /**
   * Read the bytes of a file
   *
   * `GET /v1/media/files/{fileId}/contents`
   */
  readonly readMediaFile: Method<Form, operations['readMediaFile'], Given>;
  /**
   * Read the bytes of a file under its name
   *
   * `GET /v1/media/files/{fileId}/contents/{fileName}`
   */
  readonly readNamedMediaFile: Method<Form, operations['readNamedMediaFile'], Given>;
}
