// Generated from openapi/admin.yaml by scripts/generate.ts. Do not edit.

import type { AnswerForm, Method } from '../../clients/runtime/method.ts';
import type { operations } from './types.ts';

/** The operations of the dialect as methods: how they answer is `Form`, path parameters that the client knows already are `Given`. */
export interface Methods<Form extends AnswerForm, Given extends string = never> {
  /**
   * How the server is, what it holds and how much room that takes
   *
   * `GET /admin/v1/status`
   */
  readonly readStatus: Method<Form, operations['readStatus'], Given>;
  /**
   * The admin token that asks
   *
   * `GET /admin/v1/admin-tokens/current`
   */
  readonly readCurrentAdminToken: Method<Form, operations['readCurrentAdminToken'], Given>;
  /**
   * List the admin tokens
   *
   * `GET /admin/v1/admin-tokens`
   */
  readonly listAdminTokens: Method<Form, operations['listAdminTokens'], Given>;
  /**
   * Create an admin token
   *
   * The value is in the answer and nowhere else: only its hash is kept.
   *
   * `POST /admin/v1/admin-tokens`
   */
  readonly createAdminToken: Method<Form, operations['createAdminToken'], Given>;
  /**
   * Give an admin token a new value
   *
   * The old value ends at once.
   *
   * `POST /admin/v1/admin-tokens/{adminTokenId}/rotate`
   */
  readonly rotateAdminToken: Method<Form, operations['rotateAdminToken'], Given>;
  /**
   * End an admin token
   *
   * The last one with the scope `write` cannot be ended: nobody could make another.
   *
   * `DELETE /admin/v1/admin-tokens/{adminTokenId}`
   */
  readonly revokeAdminToken: Method<Form, operations['revokeAdminToken'], Given>;
  /**
   * List administrative changes, newest first
   *
   * `GET /admin/v1/audit`
   */
  readonly listAudit: Method<Form, operations['listAudit'], Given>;
  /**
   * Everything that the server holds, as one archive
   *
   * What `trivium backup` writes and `trivium restore` reads, of one moment, streamed while the server goes on. Needs the scope `write`.
   *
   * `GET /admin/v1/backup`
   */
  readonly downloadBackup: Method<Form, operations['downloadBackup'], Given>;
  /**
   * What the server holds, as an apply file
   *
   * Applied to an empty server it gives the same organizations, apps, collections, tokens and grants, with the same ids. Values of tokens are not in it, since only hashes are kept: applying makes new ones. Accounts, users, admin tokens and records are no part of it. Needs the scope `write`, since hooks may hold keys of other servers.
   *
   * `GET /admin/v1/configuration`
   */
  readonly readConfiguration: Method<Form, operations['readConfiguration'], Given>;
  /**
   * Make the server hold what an apply file declares
   *
   * As `trivium apply`. What the file does not speak of stays.
   *
   * `PUT /admin/v1/configuration`
   */
  readonly applyConfiguration: Method<Form, operations['applyConfiguration'], Given>;
  /**
   * What applying an apply file would change
   *
   * `POST /admin/v1/configuration/diff`
   */
  readonly diffConfiguration: Method<Form, operations['diffConfiguration'], Given>;
  /**
   * List the organizations
   *
   * `GET /admin/v1/organizations`
   */
  readonly listOrganizations: Method<Form, operations['listOrganizations'], Given>;
  /**
   * Create an organization
   *
   * `POST /admin/v1/organizations`
   */
  readonly createOrganization: Method<Form, operations['createOrganization'], Given>;
  /**
   * Read an organization
   *
   * `GET /admin/v1/organizations/{organizationId}`
   */
  readonly readOrganization: Method<Form, operations['readOrganization'], Given>;
  /**
   * Rename an organization
   *
   * `PATCH /admin/v1/organizations/{organizationId}`
   */
  readonly updateOrganization: Method<Form, operations['updateOrganization'], Given>;
  /**
   * Delete an organization that has no apps and no collections
   *
   * Its accounts and tokens go with it.
   *
   * `DELETE /admin/v1/organizations/{organizationId}`
   */
  readonly deleteOrganization: Method<Form, operations['deleteOrganization'], Given>;
  /**
   * List the accounts
   *
   * `GET /admin/v1/accounts`
   */
  readonly listAccounts: Method<Form, operations['listAccounts'], Given>;
  /**
   * Create an account
   *
   * `POST /admin/v1/accounts`
   */
  readonly createAccount: Method<Form, operations['createAccount'], Given>;
  /**
   * Change the name or the password of an account
   *
   * `PATCH /admin/v1/accounts/{accountId}`
   */
  readonly updateAccount: Method<Form, operations['updateAccount'], Given>;
  /**
   * Delete an account
   *
   * The tokens that its logins made end with it.
   *
   * `DELETE /admin/v1/accounts/{accountId}`
   */
  readonly deleteAccount: Method<Form, operations['deleteAccount'], Given>;
  /**
   * List the apps
   *
   * `GET /admin/v1/apps`
   */
  readonly listApps: Method<Form, operations['listApps'], Given>;
  /**
   * Create an app
   *
   * `POST /admin/v1/apps`
   */
  readonly createApp: Method<Form, operations['createApp'], Given>;
  /**
   * Read an app
   *
   * `GET /admin/v1/apps/{appId}`
   */
  readonly readApp: Method<Form, operations['readApp'], Given>;
  /**
   * Change the name or the settings of an app
   *
   * `PATCH /admin/v1/apps/{appId}`
   */
  readonly updateApp: Method<Form, operations['updateApp'], Given>;
  /**
   * Delete an app that has no collections
   *
   * Collections in the bin count, and so does `users`. Its tokens, users, grants and folders go with it.
   *
   * `DELETE /admin/v1/apps/{appId}`
   */
  readonly deleteApp: Method<Form, operations['deleteApp'], Given>;
  /**
   * Give an app a new Appstax app key
   *
   * Clients with the old key are refused at once.
   *
   * `POST /admin/v1/apps/{appId}/rotate-key`
   */
  readonly rotateAppKey: Method<Form, operations['rotateAppKey'], Given>;
  /**
   * List the tokens of the dialects
   *
   * `GET /admin/v1/tokens`
   */
  readonly listTokens: Method<Form, operations['listTokens'], Given>;
  /**
   * Create a token
   *
   * Key and secret are in the answer and nowhere else: only their hashes are kept.
   *
   * `POST /admin/v1/tokens`
   */
  readonly createToken: Method<Form, operations['createToken'], Given>;
  /**
   * Read a token and its grants
   *
   * `GET /admin/v1/tokens/{tokenId}`
   */
  readonly readToken: Method<Form, operations['readToken'], Given>;
  /**
   * End a token
   *
   * `DELETE /admin/v1/tokens/{tokenId}`
   */
  readonly revokeToken: Method<Form, operations['revokeToken'], Given>;
  /**
   * Give a token a new key and secret
   *
   * The old ones end at once; grants stay.
   *
   * `POST /admin/v1/tokens/{tokenId}/rotate`
   */
  readonly rotateToken: Method<Form, operations['rotateToken'], Given>;
  /**
   * Replace what a Robostack token may do
   *
   * `PUT /admin/v1/tokens/{tokenId}/grants`
   */
  readonly replaceGrants: Method<Form, operations['replaceGrants'], Given>;
  /**
   * List the collections
   *
   * `GET /admin/v1/collections`
   */
  readonly listCollections: Method<Form, operations['listCollections'], Given>;
  /**
   * Create a collection
   *
   * `POST /admin/v1/collections`
   */
  readonly createCollection: Method<Form, operations['createCollection'], Given>;
  /**
   * Read a collection
   *
   * `GET /admin/v1/collections/{collectionId}`
   */
  readonly readCollection: Method<Form, operations['readCollection'], Given>;
  /**
   * Change a collection
   *
   * 409 when existing records break a column that becomes unique.
   *
   * `PATCH /admin/v1/collections/{collectionId}`
   */
  readonly updateCollection: Method<Form, operations['updateCollection'], Given>;
  /**
   * Put a collection into the bin
   *
   * `DELETE /admin/v1/collections/{collectionId}`
   */
  readonly binCollection: Method<Form, operations['binCollection'], Given>;
  /**
   * List the collections in the bin
   *
   * `GET /admin/v1/bin`
   */
  readonly listBin: Method<Form, operations['listBin'], Given>;
  /**
   * Take a collection out of the bin
   *
   * Where its name was given to another in the meantime, both have it.
   *
   * `POST /admin/v1/bin/{collectionId}/restore`
   */
  readonly restoreCollection: Method<Form, operations['restoreCollection'], Given>;
  /**
   * Remove a collection in the bin for good
   *
   * With its records, versions and files.
   *
   * `DELETE /admin/v1/bin/{collectionId}`
   */
  readonly purgeCollection: Method<Form, operations['purgeCollection'], Given>;
  /**
   * List records by id
   *
   * `GET /admin/v1/collections/{collectionId}/records`
   */
  readonly listRecords: Method<Form, operations['listRecords'], Given>;
  /**
   * Create records, all of them or none
   *
   * `POST /admin/v1/collections/{collectionId}/records`
   */
  readonly createRecords: Method<Form, operations['createRecords'], Given>;
  /**
   * Find records by a condition, in any order
   *
   * `POST /admin/v1/collections/{collectionId}/records/query`
   */
  readonly queryRecords: Method<Form, operations['queryRecords'], Given>;
  /**
   * Read a record
   *
   * `GET /admin/v1/collections/{collectionId}/records/{recordId}`
   */
  readonly readRecord: Method<Form, operations['readRecord'], Given>;
  /**
   * Change fields of a record
   *
   * `PATCH /admin/v1/collections/{collectionId}/records/{recordId}`
   */
  readonly updateRecord: Method<Form, operations['updateRecord'], Given>;
  /**
   * Delete a record
   *
   * The record of a user's properties goes with its user only: 409.
   *
   * `DELETE /admin/v1/collections/{collectionId}/records/{recordId}`
   */
  readonly deleteRecord: Method<Form, operations['deleteRecord'], Given>;
  /**
   * All records of a collection, one a line
   *
   * The data of each, as JSON that keeps every type, streamed as it is read.
   *
   * `GET /admin/v1/collections/{collectionId}/export`
   */
  readonly exportRecords: Method<Form, operations['exportRecords'], Given>;
  /**
   * Make a record of each line
   *
   * Behind those that are there. Lines that cannot become a record are left out and told. Not all or nothing: each thousand lines are one transaction, and an import that broke off goes on where it was when it is sent again with its `id`. 409 for an `id` that another import has, or that is being worked on.
   *
   * `POST /admin/v1/collections/{collectionId}/import`
   */
  readonly importRecords: Method<Form, operations['importRecords'], Given>;
  /**
   * List the versions of a collection, newest first
   *
   * `GET /admin/v1/collections/{collectionId}/versions`
   */
  readonly listVersions: Method<Form, operations['listVersions'], Given>;
  /**
   * Make the records what they were in a version
   *
   * The state before is a version of its own. 409 when a column has become unique since.
   *
   * `POST /admin/v1/collections/{collectionId}/versions/{versionId}/restore`
   */
  readonly restoreVersion: Method<Form, operations['restoreVersion'], Given>;
  /**
   * List the users of an app
   *
   * `GET /admin/v1/users`
   */
  readonly listUsers: Method<Form, operations['listUsers'], Given>;
  /**
   * Create a user
   *
   * 409 when another user of the app has the name.
   *
   * `POST /admin/v1/users`
   */
  readonly createUser: Method<Form, operations['createUser'], Given>;
  /**
   * Read a user with the own properties
   *
   * `GET /admin/v1/users/{userId}`
   */
  readonly readUser: Method<Form, operations['readUser'], Given>;
  /**
   * Set a password, disable or enable a user, replace the properties
   *
   * `PATCH /admin/v1/users/{userId}`
   */
  readonly updateUser: Method<Form, operations['updateUser'], Given>;
  /**
   * Delete a user
   *
   * With the record, all sessions, and what was shared with the name. What the user owns stays.
   *
   * `DELETE /admin/v1/users/{userId}`
   */
  readonly deleteUser: Method<Form, operations['deleteUser'], Given>;
  /**
   * List the sessions of a user
   *
   * `GET /admin/v1/users/{userId}/sessions`
   */
  readonly listSessions: Method<Form, operations['listSessions'], Given>;
  /**
   * End all sessions of a user
   *
   * `DELETE /admin/v1/users/{userId}/sessions`
   */
  readonly revokeSessions: Method<Form, operations['revokeSessions'], Given>;
  /**
   * End a session
   *
   * `DELETE /admin/v1/users/{userId}/sessions/{sessionId}`
   */
  readonly revokeSession: Method<Form, operations['revokeSession'], Given>;
  /**
   * List the mails that were recorded, newest first
   *
   * `GET /admin/v1/mails`
   */
  readonly listMails: Method<Form, operations['listMails'], Given>;
  /**
   * Read a recorded mail
   *
   * Needs the scope `write`: the text may hold a pin, and who has it can set a password.
   *
   * `GET /admin/v1/mails/{mailId}`
   */
  readonly readMail: Method<Form, operations['readMail'], Given>;
  /**
   * List the files
   *
   * `GET /admin/v1/files`
   */
  readonly listFiles: Method<Form, operations['listFiles'], Given>;
  /**
   * Read what is known of a file
   *
   * `GET /admin/v1/files/{fileId}`
   */
  readonly readFile: Method<Form, operations['readFile'], Given>;
  /**
   * Delete a file
   *
   * 409 while it is part of a record that is there, or that a version may bring back: change the record.
   *
   * `DELETE /admin/v1/files/{fileId}`
   */
  readonly deleteFile: Method<Form, operations['deleteFile'], Given>;
  /**
   * The hooks of a collection
   *
   * Needs the scope `write`: hooks may hold keys of other servers. They are set with the collection.
   *
   * `GET /admin/v1/collections/{collectionId}/hooks`
   */
  readonly listHooks: Method<Form, operations['listHooks'], Given>;
  /**
   * List what hooks sent or are about to send, newest first
   *
   * `GET /admin/v1/hook-deliveries`
   */
  readonly listHookDeliveries: Method<Form, operations['listHookDeliveries'], Given>;
  /**
   * Read a delivery and its attempts
   *
   * `GET /admin/v1/hook-deliveries/{deliveryId}`
   */
  readonly readHookDelivery: Method<Form, operations['readHookDelivery'], Given>;
  /**
   * Put a dead delivery back
   *
   * It is due at once, with all its attempts again. 409 for one that is not dead, or that has no message.
   *
   * `POST /admin/v1/hook-deliveries/{deliveryId}/retry`
   */
  readonly retryHookDelivery: Method<Form, operations['retryHookDelivery'], Given>;
  /**
   * The secret that signs calls of web hooks
   *
   * Receivers check `webhook-signature` with it. Needs the scope `write`.
   *
   * `GET /admin/v1/hook-secret`
   */
  readonly readHookSecret: Method<Form, operations['readHookSecret'], Given>;
  /**
   * Make another secret for calls of web hooks
   *
   * The one before signs as well while they overlap, so that receivers can change over one by one. 409 where the secret is a setting of the server.
   *
   * `POST /admin/v1/hook-secret/rotate`
   */
  readonly rotateHookSecret: Method<Form, operations['rotateHookSecret'], Given>;
}
