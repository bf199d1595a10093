// Generated from openapi/admin.yaml by scripts/generate.ts. Do not edit.

export interface paths {
  '/admin/v1/status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How the server is, what it holds and how much room that takes */
    get: operations['readStatus'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/admin-tokens/current': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The admin token that asks */
    get: operations['readCurrentAdminToken'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/admin-tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the admin tokens */
    get: operations['listAdminTokens'];
    put?: never;
    /**
     * Create an admin token
     * @description The value is in the answer and nowhere else: only its hash is kept.
     */
    post: operations['createAdminToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/admin-tokens/{adminTokenId}/rotate': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of an admin token. */
        adminTokenId: components['parameters']['AdminTokenId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give an admin token a new value
     * @description The old value ends at once.
     */
    post: operations['rotateAdminToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/admin-tokens/{adminTokenId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of an admin token. */
        adminTokenId: components['parameters']['AdminTokenId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * End an admin token
     * @description The last one with the scope `write` cannot be ended: nobody could make another.
     */
    delete: operations['revokeAdminToken'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/audit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List administrative changes, newest first */
    get: operations['listAudit'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/backup': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Everything that the server holds, as one archive
     * @description What `trivium backup` writes and `trivium restore` reads, of one moment, streamed while the server goes on. Needs the scope `write`.
     */
    get: operations['downloadBackup'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/configuration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What the server holds, as an apply file
     * @description Applied to an empty server it gives the same organizations, apps, collections, tokens and grants, with the same ids. Values of tokens are not in it, since only hashes are kept: applying makes new ones. Accounts, users, admin tokens and records are no part of it. Needs the scope `write`, since hooks may hold keys of other servers.
     */
    get: operations['readConfiguration'];
    /**
     * Make the server hold what an apply file declares
     * @description As `trivium apply`. What the file does not speak of stays.
     */
    put: operations['applyConfiguration'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/configuration/diff': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What applying an apply file would change */
    post: operations['diffConfiguration'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/organizations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the organizations */
    get: operations['listOrganizations'];
    put?: never;
    /** Create an organization */
    post: operations['createOrganization'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/organizations/{organizationId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of an organization. */
        organizationId: components['parameters']['OrganizationId'];
      };
      cookie?: never;
    };
    /** Read an organization */
    get: operations['readOrganization'];
    put?: never;
    post?: never;
    /**
     * Delete an organization that has no apps and no collections
     * @description Its accounts and tokens go with it.
     */
    delete: operations['deleteOrganization'];
    options?: never;
    head?: never;
    /** Rename an organization */
    patch: operations['updateOrganization'];
    trace?: never;
  };
  '/admin/v1/accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the accounts */
    get: operations['listAccounts'];
    put?: never;
    /** Create an account */
    post: operations['createAccount'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/accounts/{accountId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of an account. */
        accountId: components['parameters']['AccountId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete an account
     * @description The tokens that its logins made end with it.
     */
    delete: operations['deleteAccount'];
    options?: never;
    head?: never;
    /** Change the name or the password of an account */
    patch: operations['updateAccount'];
    trace?: never;
  };
  '/admin/v1/apps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the apps */
    get: operations['listApps'];
    put?: never;
    /** Create an app */
    post: operations['createApp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/apps/{appId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of an app. */
        appId: components['parameters']['AppId'];
      };
      cookie?: never;
    };
    /** Read an app */
    get: operations['readApp'];
    put?: never;
    post?: never;
    /**
     * Delete an app that has no collections
     * @description Collections in the bin count, and so does `users`. Its tokens, users, grants and folders go with it.
     */
    delete: operations['deleteApp'];
    options?: never;
    head?: never;
    /** Change the name or the settings of an app */
    patch: operations['updateApp'];
    trace?: never;
  };
  '/admin/v1/apps/{appId}/rotate-key': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of an app. */
        appId: components['parameters']['AppId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give an app a new Appstax app key
     * @description Clients with the old key are refused at once.
     */
    post: operations['rotateAppKey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the tokens of the dialects */
    get: operations['listTokens'];
    put?: never;
    /**
     * Create a token
     * @description Key and secret are in the answer and nowhere else: only their hashes are kept.
     */
    post: operations['createToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/tokens/{tokenId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a token. */
        tokenId: components['parameters']['TokenId'];
      };
      cookie?: never;
    };
    /** Read a token and its grants */
    get: operations['readToken'];
    put?: never;
    post?: never;
    /** End a token */
    delete: operations['revokeToken'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/tokens/{tokenId}/rotate': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a token. */
        tokenId: components['parameters']['TokenId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a token a new key and secret
     * @description The old ones end at once; grants stay.
     */
    post: operations['rotateToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/tokens/{tokenId}/grants': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a token. */
        tokenId: components['parameters']['TokenId'];
      };
      cookie?: never;
    };
    get?: never;
    /** Replace what a Robostack token may do */
    put: operations['replaceGrants'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/collections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the collections */
    get: operations['listCollections'];
    put?: never;
    /** Create a collection */
    post: operations['createCollection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/collections/{collectionId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a collection. */
        collectionId: components['parameters']['CollectionId'];
      };
      cookie?: never;
    };
    /** Read a collection */
    get: operations['readCollection'];
    put?: never;
    post?: never;
    /** Put a collection into the bin */
    delete: operations['binCollection'];
    options?: never;
    head?: never;
    /**
     * Change a collection
     * @description 409 when existing records break a column that becomes unique.
     */
    patch: operations['updateCollection'];
    trace?: never;
  };
  '/admin/v1/bin': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the collections in the bin */
    get: operations['listBin'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/bin/{collectionId}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a collection. */
        collectionId: components['parameters']['CollectionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take a collection out of the bin
     * @description Where its name was given to another in the meantime, both have it.
     */
    post: operations['restoreCollection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/bin/{collectionId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a collection. */
        collectionId: components['parameters']['CollectionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove a collection in the bin for good
     * @description With its records, versions and files.
     */
    delete: operations['purgeCollection'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/collections/{collectionId}/records': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a collection. */
        collectionId: components['parameters']['CollectionId'];
      };
      cookie?: never;
    };
    /** List records by id */
    get: operations['listRecords'];
    put?: never;
    /** Create records, all of them or none */
    post: operations['createRecords'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/collections/{collectionId}/records/query': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a collection. */
        collectionId: components['parameters']['CollectionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Find records by a condition, in any order */
    post: operations['queryRecords'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/collections/{collectionId}/records/{recordId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a collection. */
        collectionId: components['parameters']['CollectionId'];
        /** @description The id of a record in its collection. */
        recordId: components['parameters']['RecordId'];
      };
      cookie?: never;
    };
    /** Read a record */
    get: operations['readRecord'];
    put?: never;
    post?: never;
    /**
     * Delete a record
     * @description The record of a user's properties goes with its user only: 409.
     */
    delete: operations['deleteRecord'];
    options?: never;
    head?: never;
    /** Change fields of a record */
    patch: operations['updateRecord'];
    trace?: never;
  };
  '/admin/v1/collections/{collectionId}/export': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a collection. */
        collectionId: components['parameters']['CollectionId'];
      };
      cookie?: never;
    };
    /**
     * All records of a collection, one a line
     * @description The data of each, as JSON that keeps every type, streamed as it is read.
     */
    get: operations['exportRecords'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/collections/{collectionId}/import': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a collection. */
        collectionId: components['parameters']['CollectionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make a record of each line
     * @description Behind those that are there. Lines that cannot become a record are left out and told. Not all or nothing: each thousand lines are one transaction, and an import that broke off goes on where it was when it is sent again with its `id`. 409 for an `id` that another import has, or that is being worked on.
     */
    post: operations['importRecords'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/collections/{collectionId}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a collection. */
        collectionId: components['parameters']['CollectionId'];
      };
      cookie?: never;
    };
    /** List the versions of a collection, newest first */
    get: operations['listVersions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/collections/{collectionId}/versions/{versionId}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a collection. */
        collectionId: components['parameters']['CollectionId'];
        /** @description The id of a version. */
        versionId: components['parameters']['VersionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make the records what they were in a version
     * @description The state before is a version of its own. 409 when a column has become unique since.
     */
    post: operations['restoreVersion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/users': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the users of an app */
    get: operations['listUsers'];
    put?: never;
    /**
     * Create a user
     * @description 409 when another user of the app has the name.
     */
    post: operations['createUser'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/users/{userId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a user. */
        userId: components['parameters']['UserId'];
      };
      cookie?: never;
    };
    /** Read a user with the own properties */
    get: operations['readUser'];
    put?: never;
    post?: never;
    /**
     * Delete a user
     * @description With the record, all sessions, and what was shared with the name. What the user owns stays.
     */
    delete: operations['deleteUser'];
    options?: never;
    head?: never;
    /** Set a password, disable or enable a user, replace the properties */
    patch: operations['updateUser'];
    trace?: never;
  };
  '/admin/v1/users/{userId}/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a user. */
        userId: components['parameters']['UserId'];
      };
      cookie?: never;
    };
    /** List the sessions of a user */
    get: operations['listSessions'];
    put?: never;
    post?: never;
    /** End all sessions of a user */
    delete: operations['revokeSessions'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/users/{userId}/sessions/{sessionId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a user. */
        userId: components['parameters']['UserId'];
        /** @description The id of a session. */
        sessionId: components['parameters']['SessionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** End a session */
    delete: operations['revokeSession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/mails': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the mails that were recorded, newest first */
    get: operations['listMails'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/mails/{mailId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a mail. */
        mailId: components['parameters']['MailId'];
      };
      cookie?: never;
    };
    /**
     * Read a recorded mail
     * @description Needs the scope `write`: the text may hold a pin, and who has it can set a password.
     */
    get: operations['readMail'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the files */
    get: operations['listFiles'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/files/{fileId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a file. */
        fileId: components['parameters']['FileId'];
      };
      cookie?: never;
    };
    /** Read what is known of a file */
    get: operations['readFile'];
    put?: never;
    post?: never;
    /**
     * Delete a file
     * @description 409 while it is part of a record that is there, or that a version may bring back: change the record.
     */
    delete: operations['deleteFile'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/collections/{collectionId}/hooks': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a collection. */
        collectionId: components['parameters']['CollectionId'];
      };
      cookie?: never;
    };
    /**
     * The hooks of a collection
     * @description Needs the scope `write`: hooks may hold keys of other servers. They are set with the collection.
     */
    get: operations['listHooks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/hook-deliveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List what hooks sent or are about to send, newest first */
    get: operations['listHookDeliveries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/hook-deliveries/{deliveryId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a delivery. */
        deliveryId: components['parameters']['DeliveryId'];
      };
      cookie?: never;
    };
    /** Read a delivery and its attempts */
    get: operations['readHookDelivery'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/hook-deliveries/{deliveryId}/retry': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a delivery. */
        deliveryId: components['parameters']['DeliveryId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put a dead delivery back
     * @description It is due at once, with all its attempts again. 409 for one that is not dead, or that has no message.
     */
    post: operations['retryHookDelivery'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/hook-secret': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The secret that signs calls of web hooks
     * @description Receivers check `webhook-signature` with it. Needs the scope `write`.
     */
    get: operations['readHookSecret'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/admin/v1/hook-secret/rotate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make another secret for calls of web hooks
     * @description The one before signs as well while they overlap, so that receivers can change over one by one. 409 where the secret is a setting of the server.
     */
    post: operations['rotateHookSecret'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Status: {
      /** @description The version of this program. */
      version: string;
      /** Format: date-time */
      startedAt: string;
      uptimeSeconds: number;
      database: {
        /** @enum {string} */
        kind: 'embedded' | 'mongodb';
        name: string;
        /** @description Of the database server; of the embedded engine, the MongoDB version that it presents itself as. */
        version: string;
        roundTripMs: number;
      };
      counts: {
        organizations: number;
        apps: number;
        collections: number;
        tokens: number;
        users: number;
        sessions: number;
        files: number;
      };
      storage: {
        /** @description Of all that is stored, as the database counts it before compression. */
        dataBytes: number;
        /** @description Null where the database does not tell. */
        indexBytes: number | null;
        /** @description The content of files, part of `dataBytes`. */
        fileBytes: number;
      };
    };
    /** @description Lets a program or a person use this API. */
    AdminToken: {
      id: number;
      name: string;
      /** @enum {string} */
      scope: 'read' | 'write';
      /** @description The first characters of the token. */
      prefix: string;
      /** Format: date-time */
      createdAt: string;
      /**
       * Format: date-time
       * @description To the minute; null as long as it was never used.
       */
      lastUsedAt: string | null;
    };
    NewAdminToken: {
      name: string;
      /**
       * @description `read` changes nothing and does not see the text of mails; `write` may do everything.
       * @enum {string}
       */
      scope: 'read' | 'write';
    };
    IssuedAdminToken: {
      adminToken: components['schemas']['AdminToken'];
      /** @description The token itself, shown only now. */
      value: string;
    };
    /** @description One administrative change. Entries are written with the change itself and are never changed or removed. */
    AuditEntry: {
      id: number;
      /** Format: date-time */
      at: string;
      /** @description Who made the change; `server` stands for this program itself, at its start or on its command line. */
      actor: {
        /** @enum {string} */
        kind: 'admin-token' | 'server';
        id: number | null;
        name: string;
      };
      /** @description Such as `create`, `update`, `delete`, `rotate`, `revoke`, `restore`. */
      action: string;
      target: {
        /** @description Such as `app`, `token`, `collection`. */
        kind: string;
        /** @description As text, since some are no numbers. */
        id: string | null;
        name: string | null;
      };
      organizationId: number | null;
      appId: number | null;
      /** @description What was changed, as it was; never a secret. */
      before: {
        [key: string]: unknown;
      } | null;
      /** @description The same as it is now. */
      after: {
        [key: string]: unknown;
      } | null;
      requestId: string | null;
    };
    /** @description An apply file; docs/apply.schema.json of the distribution is its JSON Schema. */
    ApplyFile: {
      organizations: {
        [key: string]: unknown;
      }[];
    };
    /** @description One difference between what a file declares and what the server holds. */
    Change: {
      /** @enum {string} */
      action: 'create' | 'update' | 'remove';
      what: string;
      name: string;
      details: string[];
    };
    Difference: {
      changes: components['schemas']['Change'][];
    };
    Applied: {
      changes: components['schemas']['Change'][];
      /** @description Tokens that were made, whose values are shown only now. */
      issued: components['schemas']['IssuedConfigurationToken'][];
    };
    IssuedConfigurationToken: {
      kind: string;
      name: string;
      /** @description The key, or the whole token for the kinds that have no secret. */
      key: string;
      secret: string | null;
    };
    /** @description Owns apps, tokens and accounts. */
    Organization: {
      id: number;
      name: string;
      /** Format: date-time */
      createdAt: string;
    };
    NewOrganization: {
      name: string;
      /** @description The next free one when absent. */
      id?: number;
    };
    OrganizationChange: {
      name: string;
    };
    /** @description A person who works for an organization and logs in through Fliplet. */
    Account: {
      id: number;
      organizationId: number;
      email: string;
      firstName: string;
      lastName: string;
      /** Format: date-time */
      createdAt: string;
    };
    NewAccount: {
      organizationId: number;
      email: string;
      password: string;
      firstName?: string;
      lastName?: string;
    };
    AccountChange: {
      password?: string;
      firstName?: string;
      lastName?: string;
    };
    /** @description The mail that carries the pin for a new password of an Appstax user. */
    ResetMail: {
      from: string;
      fromName?: string;
      subject: string;
      /** @description Must hold `${PINCODE}`, which stands for the pin. */
      text: string;
    };
    App: {
      id: number;
      organizationId: number;
      name: string;
      /** @description The appUUID of Robostack. */
      uuid: string;
      /** @description The app key of Appstax. It stands in every client of the app, so it is no secret. */
      key: string;
      /** @description Web origins that may call; empty means any. */
      origins: string[];
      resetMail: components['schemas']['ResetMail'] | null;
      appstax?: components['schemas']['AppstaxOfApp'];
      /** Format: date-time */
      createdAt: string;
    };
    NewApp: {
      organizationId: number;
      name: string;
      id?: number;
      uuid?: string;
      key?: string;
      origins?: string[];
      resetMail?: components['schemas']['ResetMail'] | null;
      appstax?: components['schemas']['AppstaxOfApp'];
    };
    AppChange: {
      name?: string;
      origins?: string[];
      resetMail?: components['schemas']['ResetMail'] | null;
      appstax?: components['schemas']['AppstaxOfApp'];
    };
    /** @description What Appstax keeps of an app. Absent where it keeps nothing. */
    AppstaxOfApp: {
      /**
       * @description The kind of client that all requests of the app are answered as, instead of going by what each shows.
       * @enum {string}
       */
      profile?: 'plain' | 'sdk' | 'java';
    };
    /**
     * @description `robostack`: key and secret, with grants. `organization` and `app`: a Fliplet token. `developer`: an Appstax developer session.
     * @enum {string}
     */
    TokenKind: 'robostack' | 'organization' | 'app' | 'developer';
    /** @enum {string} */
    Action: 'create' | 'read' | 'update' | 'delete' | 'aggregate';
    /** @description Which fields: all, only some, or all except some. */
    GrantedFields:
      | 'all'
      | {
          only: string[];
        }
      | {
          except: string[];
        };
    /** @description What a Robostack token may do with a collection. */
    Grant: {
      appId: number;
      /** @description Null: every collection of the app that has no grant of its own. */
      collectionId: number | null;
      actions: components['schemas']['Action'][];
      read: components['schemas']['GrantedFields'];
      write: components['schemas']['GrantedFields'];
      /** @description Only records that match exist for the token, in the language of MongoDB's `$match`. */
      filter: {
        [key: string]: unknown;
      };
    };
    /** @description What is left out is null (`collectionId`), all fields, every record. */
    NewGrant: {
      appId: number;
      collectionId?: number | null;
      actions: components['schemas']['Action'][];
      read?: components['schemas']['GrantedFields'];
      write?: components['schemas']['GrantedFields'];
      filter?: {
        [key: string]: unknown;
      };
    };
    Grants: {
      grants: components['schemas']['NewGrant'][];
    };
    /** @description Lets a program in through one of the dialects. */
    Token: {
      id: number;
      kind: components['schemas']['TokenKind'];
      name: string;
      organizationId: number;
      /** @description The one app of a token of kind `app`, null for the others. */
      appId: number | null;
      /** @description The first characters of the key. */
      prefix: string;
      /** Format: date-time */
      createdAt: string;
      /**
       * Format: date-time
       * @description To the minute; null as long as it was never used.
       */
      lastUsedAt: string | null;
      grants: components['schemas']['Grant'][];
    };
    NewToken: {
      kind: components['schemas']['TokenKind'];
      name: string;
      organizationId: number;
      /** @description Needed for kind `app`, refused for the others. */
      appId?: number;
      /** @description Only for kind `robostack`. */
      grants?: components['schemas']['NewGrant'][];
    };
    IssuedToken: {
      token: components['schemas']['Token'];
      /** @description The key, or the whole token for the kinds that have no secret. Shown only now. */
      key: string;
      /** @description Only kind `robostack` has one. Shown only now. */
      secret: string | null;
    };
    /** @enum {string} */
    ColumnType: 'any' | 'string' | 'number' | 'boolean' | 'date' | 'object' | 'array' | 'file' | 'relation';
    Column: {
      name: string;
      type: components['schemas']['ColumnType'];
      unique: boolean;
      required: boolean;
      indexed: boolean;
      to: string | null;
      many: boolean;
    };
    /** @description What is left out has the default of its type; the type is `any` unless it is given. */
    NewColumn: {
      name: string;
      type?: components['schemas']['ColumnType'];
      /** @description No two records have the same value. */
      unique?: boolean;
      required?: boolean;
      /** @description By default so for string, number, date and relation. */
      indexed?: boolean;
      /** @description For a relation: the name of the collection in the same app. */
      to?: string | null;
      /** @description For a relation: a list of records instead of one. */
      many?: boolean;
    };
    /** @enum {string} */
    Level: 'public' | 'user' | 'owner' | 'admin';
    /** @description What Fliplet keeps of a data source, access rules included. In a change, settings that are not named stay. */
    FlipletSettings: {
      type?: string | null;
      public?: boolean;
      accessRules?:
        | {
            [key: string]: unknown;
          }[]
        | null;
      /** @description As Fliplet has them. Answers leave them out, as they may hold keys of other servers: see `listHooks`. */
      hooks?: {
        [key: string]: unknown;
      }[];
      definition?: {
        [key: string]: unknown;
      };
      appCapabilities?: unknown;
      encrypted?: boolean;
      bundle?: boolean;
    };
    /** @description What Appstax keeps of a collection: who may do what with objects that no grant speaks of. */
    AppstaxSettings: {
      permissions?: {
        create?: components['schemas']['Level'];
        read?: components['schemas']['Level'];
        update?: components['schemas']['Level'];
        delete?: components['schemas']['Level'];
      };
    };
    /** @description Resource, data source and collection are three words for it. */
    Collection: {
      id: number;
      organizationId: number;
      /** @description Null: it belongs to the organization as a whole. */
      appId: number | null;
      name: string;
      columns: components['schemas']['Column'][];
      /** @description The names that a dialect keeps as its fields; null when none does. */
      fieldNames: string[] | null;
      /** @description Whether every change of its records makes a version. */
      keepsHistory: boolean;
      /** @description See FlipletSettings; without the hooks. Null when Fliplet keeps nothing. */
      fliplet: {
        [key: string]: unknown;
      } | null;
      /** @description See AppstaxSettings; null when Appstax keeps nothing. */
      appstax: {
        [key: string]: unknown;
      } | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      updatedAt: string;
      /**
       * Format: date-time
       * @description When it was put into the bin.
       */
      deletedAt: string | null;
      /** @description How many there are; only where one collection is read. */
      records?: number;
    };
    NewCollection: {
      appId?: number;
      /** @description In place of an app, for one that belongs to the organization as a whole. */
      organizationId?: number;
      name: string;
      id?: number;
      columns?: components['schemas']['NewColumn'][];
      fieldNames?: string[] | null;
      keepsHistory?: boolean;
      fliplet?: components['schemas']['FlipletSettings'];
      appstax?: components['schemas']['AppstaxSettings'];
    };
    CollectionChange: {
      name?: string;
      /** @description All columns: one that is not in the list is no longer declared. Records keep their values. */
      columns?: components['schemas']['NewColumn'][];
      fieldNames?: string[] | null;
      /**
       * @description History can be begun, not ended: older versions would no longer be true.
       * @enum {boolean}
       */
      keepsHistory?: true;
      fliplet?: components['schemas']['FlipletSettings'];
      appstax?: components['schemas']['AppstaxSettings'];
    };
    /** @description A record, with the facts of the system beside its data. */
    Record: {
      id: number;
      oid: string;
      data: {
        [key: string]: unknown;
      };
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      updatedAt: string;
      order: number;
      /** @description The user whom it belongs to. */
      owner: number | null;
      /** @description Only in the record that holds a user's properties. */
      username: string | null;
      /** @description Names of users by right. */
      shares: {
        [key: string]: string[];
      };
    };
    NewRecords: {
      records: {
        [key: string]: unknown;
      }[];
    };
    CreatedRecords: {
      items: components['schemas']['Record'][];
    };
    RecordChange: {
      /** @description Fields to set, each as a whole. Nothing in them is an operator. */
      set?: {
        [key: string]: unknown;
      };
      /** @description Fields to remove. */
      unset?: string[];
    };
    RecordQuery: {
      /** @description In the language of MongoDB's `$match`, in terms of `id` and the fields of the data. */
      filter?: {
        [key: string]: unknown;
      };
      sort?: {
        field: string;
        descending?: boolean;
      }[];
      offset?: number;
      /** @description 100 when absent. */
      limit?: number;
    };
    QueriedRecords: {
      items: components['schemas']['Record'][];
      /** @description How many match, on all pages together. */
      count: number;
    };
    /** @description What has become of all lines, those of earlier requests with the same id included. */
    ImportReport: {
      id: string;
      rows: number;
      taken: number;
      refused: number;
      /** @description The first lines that were refused by this request. */
      faults: {
        line: number;
        reason: string;
      }[];
    };
    /** @description The state of a collection after one change. */
    Version: {
      id: number;
      collectionId: number;
      /** Format: date-time */
      createdAt: string;
      action: string;
      by: {
        id: number;
        name: string;
      } | null;
      fieldNames: string[] | null;
      /** @description How many records there were. */
      count: number;
    };
    /** @description Someone who signs in to an app. */
    User: {
      id: number;
      appId: number;
      username: string;
      recordId: number;
      /** @description A disabled user cannot log in and has no sessions. */
      disabled: boolean;
      /** Format: date-time */
      createdAt: string;
      /** @description Only where one user is read; null when the record is gone. */
      properties?: {
        [key: string]: unknown;
      } | null;
    };
    NewUser: {
      appId: number;
      username: string;
      password: string;
      properties?: {
        [key: string]: unknown;
      };
    };
    UserChange: {
      /** @description Ends all sessions of the user. */
      password?: string;
      disabled?: boolean;
      /** @description All of them. */
      properties?: {
        [key: string]: unknown;
      };
    };
    Session: {
      /** @description The first digits of the hash of its key; the key itself is known to the user alone. */
      id: string;
      /** Format: date-time */
      createdAt: string | null;
      /** Format: date-time */
      expiresAt: string;
    };
    /** @description A mail that was recorded because no mail server is set. */
    MailSummary: {
      id: string;
      to: string;
      from: string;
      subject: string;
      /** Format: date-time */
      recordedAt: string;
      /** Format: date-time */
      expiresAt: string;
    };
    Mail: {
      id: string;
      to: string;
      from: string;
      fromName: string;
      subject: string;
      text: string;
      /** Format: date-time */
      recordedAt: string;
      /** Format: date-time */
      expiresAt: string;
    };
    /** @description What is known of a file. The key in its address is not told: whoever has it may read the file. */
    File: {
      id: number;
      name: string;
      contentType: string;
      /** @description In bytes. */
      length: number;
      /** @description SHA-256 of the content. */
      hash: string;
      /** Format: date-time */
      storedAt: string;
      organizationId: number;
      appId: number | null;
      place: components['schemas']['FilePlace'];
    };
    /** @description What the file belongs to: a field of a record, or a folder (null: the topmost). */
    FilePlace:
      | {
          /** @enum {string} */
          kind: 'record';
          collectionId: number;
          recordId: number;
          field: string;
        }
      | {
          /** @enum {string} */
          kind: 'folder';
          folderId: number | null;
        };
    /** @description One place in the request that is wrong. */
    Fault: {
      /** @enum {string} */
      in: 'path' | 'query' | 'header' | 'body';
      path: string;
      message: string;
    };
    /** @description Every error has this shape. */
    ErrorAnswer: {
      error: {
        /** @description A stable name for programs. New ones may be added. */
        code: string;
        /** @description What was wrong and what to do about it, for people. */
        message: string;
        /** @description The places that are wrong, when there are such. */
        details?: components['schemas']['Fault'][];
        requestId: string;
      };
    };
    Hooks: {
      items: {
        [key: string]: unknown;
      }[];
    };
    HookSecret: {
      /**
       * @description `setting`: it is that of TRIVIUM_HOOK_SECRET, and is changed there.
       * @enum {string}
       */
      source: 'setting' | 'database';
      /** @description The key of the signatures is what stands behind `whsec_` in base64, or the bytes of a secret that does not begin so. */
      secret: string;
      /** @description The secret before, as long as it signs as well. */
      previous: string | null;
      /** Format: date-time */
      previousUntil: string | null;
    };
    /** @description One try to deliver. */
    HookAttempt: {
      /** Format: date-time */
      at: string;
      milliseconds: number;
      /** @description Of the HTTP answer, if there was one. */
      status: number | null;
      error: string | null;
      /**
       * Format: date-time
       * @description When the next try is due.
       */
      next: string | null;
    };
    /** @description A message that a hook made of a record. What it says is not told. */
    HookDelivery: {
      id: string;
      organizationId: number;
      appId: number | null;
      collectionId: number;
      recordId: number;
      /** @enum {string} */
      event: 'insert' | 'update';
      /** @description The place of the hook in the list of its collection. */
      hook: number;
      /** @enum {string} */
      kind: 'web' | 'email' | 'sms' | 'push';
      /** @enum {string} */
      state: 'waiting' | 'delivered' | 'recorded' | 'dead';
      /** @description Method and origin of a call, since paths may be secret, or the receivers of a mail; null where nothing is sent. */
      to: string | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      dueAt: string | null;
      /** Format: date-time */
      settledAt: string | null;
      tries: number;
      /** @description Why it was given up. */
      reason: string | null;
      attempts: components['schemas']['HookAttempt'][];
    };
    HookDeliveriesPage: {
      items: components['schemas']['HookDelivery'][];
      /** @description What to give as `after` for the next page; null on the last one. */
      next: string | null;
    };
    AdminTokensPage: {
      items: components['schemas']['AdminToken'][];
      /** @description What to give as `after` for the next page; null on the last one. */
      next: string | null;
    };
    AuditEntriesPage: {
      items: components['schemas']['AuditEntry'][];
      /** @description What to give as `after` for the next page; null on the last one. */
      next: string | null;
    };
    OrganizationsPage: {
      items: components['schemas']['Organization'][];
      /** @description What to give as `after` for the next page; null on the last one. */
      next: string | null;
    };
    AccountsPage: {
      items: components['schemas']['Account'][];
      /** @description What to give as `after` for the next page; null on the last one. */
      next: string | null;
    };
    AppsPage: {
      items: components['schemas']['App'][];
      /** @description What to give as `after` for the next page; null on the last one. */
      next: string | null;
    };
    TokensPage: {
      items: components['schemas']['Token'][];
      /** @description What to give as `after` for the next page; null on the last one. */
      next: string | null;
    };
    CollectionsPage: {
      items: components['schemas']['Collection'][];
      /** @description What to give as `after` for the next page; null on the last one. */
      next: string | null;
    };
    RecordsPage: {
      items: components['schemas']['Record'][];
      /** @description What to give as `after` for the next page; null on the last one. */
      next: string | null;
    };
    VersionsPage: {
      items: components['schemas']['Version'][];
      /** @description What to give as `after` for the next page; null on the last one. */
      next: string | null;
    };
    UsersPage: {
      items: components['schemas']['User'][];
      /** @description What to give as `after` for the next page; null on the last one. */
      next: string | null;
    };
    SessionsPage: {
      items: components['schemas']['Session'][];
      /** @description What to give as `after` for the next page; null on the last one. */
      next: string | null;
    };
    MailSummariesPage: {
      items: components['schemas']['MailSummary'][];
      /** @description What to give as `after` for the next page; null on the last one. */
      next: string | null;
    };
    FilesPage: {
      items: components['schemas']['File'][];
      /** @description What to give as `after` for the next page; null on the last one. */
      next: string | null;
    };
  };
  responses: {
    /** @description The request cannot be understood; nothing was changed. `details` lists every place that is wrong. */
    BadRequest: {
      headers: {
        'x-request-id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description The admin token is missing, unknown or revoked. The text is the same in each case. */
    Unauthenticated: {
      headers: {
        'x-request-id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description The admin token has the scope `read`, and this needs `write`. */
    Forbidden: {
      headers: {
        'x-request-id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description What the request names is not there. */
    NotFound: {
      headers: {
        'x-request-id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description It does not go with what is there now; nothing was changed. */
    Conflict: {
      headers: {
        'x-request-id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description The body is larger than this server accepts. */
    TooLarge: {
      headers: {
        'x-request-id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description The body is labelled as something else than what is accepted here, or is compressed. */
    UnsupportedMediaType: {
      headers: {
        'x-request-id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description Too many tokens from this address were wrong; all are refused for a while. */
    TooManyRequests: {
      headers: {
        'x-request-id': components['headers']['RequestId'];
        'retry-after': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description A fault of the server. The request id finds it in the log. */
    Internal: {
      headers: {
        'x-request-id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description The database cannot be reached, the request took longer than it may, or the token has too many under way. */
    Unavailable: {
      headers: {
        'x-request-id': components['headers']['RequestId'];
        'retry-after': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
  };
  parameters: {
    /** @description The id of an admin token. */
    AdminTokenId: number;
    /** @description The id of an organization. */
    OrganizationId: number;
    /** @description The id of an account. */
    AccountId: number;
    /** @description The id of an app. */
    AppId: number;
    /** @description The id of a token. */
    TokenId: number;
    /** @description The id of a collection. */
    CollectionId: number;
    /** @description The id of a record in its collection. */
    RecordId: number;
    /** @description The id of a version. */
    VersionId: number;
    /** @description The id of a user. */
    UserId: number;
    /** @description The id of a file. */
    FileId: number;
    /** @description The id of a session. */
    SessionId: string;
    /** @description The id of a mail. */
    MailId: string;
    /** @description The id of a delivery. */
    DeliveryId: string;
    /** @description How many items a page has at most. */
    Limit: number;
    /** @description The `next` of the page before. */
    After: string;
    /** @description Only those of this organization. */
    OfOrganization: number;
    /** @description Only those of this app. */
    OfApp: number;
    /** @description Only those of records of this collection. */
    OfCollection: number;
    /** @description Only those of this collection. */
    AtCollection: number;
    /** @description Only those in this state. */
    State: 'waiting' | 'delivered' | 'recorded' | 'dead';
    /** @description Names the import, so that it can be gone on with; a new one when absent. */
    ImportId: string;
    /** @description Judges the lines and writes nothing. Values of unique columns are not compared. */
    DryRun: boolean;
    /** @description The app whose users are meant. */
    InApp: number;
    /** @description Only those of this kind. */
    OfKind: components['schemas']['TokenKind'];
    /** @description Only those of exactly this name. */
    Named: string;
    /** @description Only the user of exactly this name. */
    Username: string;
    /** @description Only those to this address. */
    To: string;
    /** @description A condition in the language of MongoDB's `$match`, as JSON. */
    Filter: {
      [key: string]: unknown;
    };
    /** @description Only changes of this kind, such as `create`. */
    AuditAction: string;
    /** @description Only changes of such things, such as `token`. */
    TargetKind: string;
    /** @description Only changes of the thing with this id. */
    TargetId: string;
    /** @description Only changes by this admin token. */
    Actor: number;
    /** @description Only changes at this time or later. */
    Since: string;
    /** @description Only changes before this time. */
    Until: string;
    /** @description How long the secret before signs as well, in hours; 0 ends it at once. */
    OverlapHours: number;
  };
  requestBodies: never;
  headers: {
    /** @description The id of this request, the same as in the log of the server and in the audit log. */
    RequestId: string;
    /** @description In how many seconds to try again. */
    RetryAfter: number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readStatus: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As it is now. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  readCurrentAdminToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As it is now. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AdminToken'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  listAdminTokens: {
    parameters: {
      query?: {
        /** @description How many items a page has at most. */
        limit?: components['parameters']['Limit'];
        /** @description The `next` of the page before. */
        after?: components['parameters']['After'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the list. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AdminTokensPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  createAdminToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewAdminToken'];
      };
    };
    responses: {
      /** @description It was made. */
      201: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IssuedAdminToken'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  rotateAdminToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of an admin token. */
        adminTokenId: components['parameters']['AdminTokenId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As it is now. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IssuedAdminToken'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  revokeAdminToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of an admin token. */
        adminTokenId: components['parameters']['AdminTokenId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done; there is nothing to tell. */
      204: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  listAudit: {
    parameters: {
      query?: {
        /** @description How many items a page has at most. */
        limit?: components['parameters']['Limit'];
        /** @description The `next` of the page before. */
        after?: components['parameters']['After'];
        /** @description Only changes of this kind, such as `create`. */
        action?: components['parameters']['AuditAction'];
        /** @description Only changes of such things, such as `token`. */
        kind?: components['parameters']['TargetKind'];
        /** @description Only changes of the thing with this id. */
        target?: components['parameters']['TargetId'];
        /** @description Only changes by this admin token. */
        adminTokenId?: components['parameters']['Actor'];
        /** @description Only those of this organization. */
        organizationId?: components['parameters']['OfOrganization'];
        /** @description Only those of this app. */
        appId?: components['parameters']['OfApp'];
        /** @description Only changes at this time or later. */
        since?: components['parameters']['Since'];
        /** @description Only changes before this time. */
        until?: components['parameters']['Until'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the list. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditEntriesPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  downloadBackup: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As it is now. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': Blob;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  readConfiguration: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As it is now. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplyFile'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  applyConfiguration: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApplyFile'];
        'text/yaml': string;
      };
    };
    responses: {
      /** @description As it is now. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Applied'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  diffConfiguration: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApplyFile'];
        'text/yaml': string;
      };
    };
    responses: {
      /** @description As it is now. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Difference'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  listOrganizations: {
    parameters: {
      query?: {
        /** @description How many items a page has at most. */
        limit?: components['parameters']['Limit'];
        /** @description The `next` of the page before. */
        after?: components['parameters']['After'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the list. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationsPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  createOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewOrganization'];
      };
    };
    responses: {
      /** @description It was made. */
      201: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Organization'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  readOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of an organization. */
        organizationId: components['parameters']['OrganizationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As it is now. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Organization'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  deleteOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of an organization. */
        organizationId: components['parameters']['OrganizationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done; there is nothing to tell. */
      204: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  updateOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of an organization. */
        organizationId: components['parameters']['OrganizationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OrganizationChange'];
      };
    };
    responses: {
      /** @description As it is now. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Organization'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  listAccounts: {
    parameters: {
      query?: {
        /** @description How many items a page has at most. */
        limit?: components['parameters']['Limit'];
        /** @description The `next` of the page before. */
        after?: components['parameters']['After'];
        /** @description Only those of this organization. */
        organizationId?: components['parameters']['OfOrganization'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the list. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountsPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  createAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewAccount'];
      };
    };
    responses: {
      /** @description It was made. */
      201: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Account'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  deleteAccount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of an account. */
        accountId: components['parameters']['AccountId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done; there is nothing to tell. */
      204: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  updateAccount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of an account. */
        accountId: components['parameters']['AccountId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AccountChange'];
      };
    };
    responses: {
      /** @description As it is now. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Account'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  listApps: {
    parameters: {
      query?: {
        /** @description How many items a page has at most. */
        limit?: components['parameters']['Limit'];
        /** @description The `next` of the page before. */
        after?: components['parameters']['After'];
        /** @description Only those of this organization. */
        organizationId?: components['parameters']['OfOrganization'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the list. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppsPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  createApp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewApp'];
      };
    };
    responses: {
      /** @description It was made. */
      201: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['App'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  readApp: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of an app. */
        appId: components['parameters']['AppId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As it is now. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['App'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  deleteApp: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of an app. */
        appId: components['parameters']['AppId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done; there is nothing to tell. */
      204: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  updateApp: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of an app. */
        appId: components['parameters']['AppId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AppChange'];
      };
    };
    responses: {
      /** @description As it is now. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['App'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  rotateAppKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of an app. */
        appId: components['parameters']['AppId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As it is now. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['App'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  listTokens: {
    parameters: {
      query?: {
        /** @description How many items a page has at most. */
        limit?: components['parameters']['Limit'];
        /** @description The `next` of the page before. */
        after?: components['parameters']['After'];
        /** @description Only those of this organization. */
        organizationId?: components['parameters']['OfOrganization'];
        /** @description Only those of this app. */
        appId?: components['parameters']['OfApp'];
        /** @description Only those of this kind. */
        kind?: components['parameters']['OfKind'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the list. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TokensPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  createToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewToken'];
      };
    };
    responses: {
      /** @description It was made. */
      201: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IssuedToken'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  readToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a token. */
        tokenId: components['parameters']['TokenId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As it is now. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Token'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  revokeToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a token. */
        tokenId: components['parameters']['TokenId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done; there is nothing to tell. */
      204: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  rotateToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a token. */
        tokenId: components['parameters']['TokenId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As it is now. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IssuedToken'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  replaceGrants: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a token. */
        tokenId: components['parameters']['TokenId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Grants'];
      };
    };
    responses: {
      /** @description As it is now. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Token'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  listCollections: {
    parameters: {
      query?: {
        /** @description How many items a page has at most. */
        limit?: components['parameters']['Limit'];
        /** @description The `next` of the page before. */
        after?: components['parameters']['After'];
        /** @description Only those of this organization. */
        organizationId?: components['parameters']['OfOrganization'];
        /** @description Only those of this app. */
        appId?: components['parameters']['OfApp'];
        /** @description Only those of exactly this name. */
        name?: components['parameters']['Named'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the list. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CollectionsPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  createCollection: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewCollection'];
      };
    };
    responses: {
      /** @description It was made. */
      201: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Collection'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  readCollection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a collection. */
        collectionId: components['parameters']['CollectionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As it is now. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Collection'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  binCollection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a collection. */
        collectionId: components['parameters']['CollectionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done; there is nothing to tell. */
      204: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  updateCollection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a collection. */
        collectionId: components['parameters']['CollectionId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CollectionChange'];
      };
    };
    responses: {
      /** @description As it is now. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Collection'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  listBin: {
    parameters: {
      query?: {
        /** @description How many items a page has at most. */
        limit?: components['parameters']['Limit'];
        /** @description The `next` of the page before. */
        after?: components['parameters']['After'];
        /** @description Only those of this organization. */
        organizationId?: components['parameters']['OfOrganization'];
        /** @description Only those of this app. */
        appId?: components['parameters']['OfApp'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the list. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CollectionsPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  restoreCollection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a collection. */
        collectionId: components['parameters']['CollectionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As it is now. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Collection'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  purgeCollection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a collection. */
        collectionId: components['parameters']['CollectionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done; there is nothing to tell. */
      204: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  listRecords: {
    parameters: {
      query?: {
        /** @description How many items a page has at most. */
        limit?: components['parameters']['Limit'];
        /** @description The `next` of the page before. */
        after?: components['parameters']['After'];
        /** @description A condition in the language of MongoDB's `$match`, as JSON. */
        filter?: components['parameters']['Filter'];
      };
      header?: never;
      path: {
        /** @description The id of a collection. */
        collectionId: components['parameters']['CollectionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the list. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordsPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  createRecords: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a collection. */
        collectionId: components['parameters']['CollectionId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewRecords'];
      };
    };
    responses: {
      /** @description It was made. */
      201: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedRecords'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  queryRecords: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a collection. */
        collectionId: components['parameters']['CollectionId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordQuery'];
      };
    };
    responses: {
      /** @description As it is now. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QueriedRecords'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  readRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a collection. */
        collectionId: components['parameters']['CollectionId'];
        /** @description The id of a record in its collection. */
        recordId: components['parameters']['RecordId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As it is now. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Record'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  deleteRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a collection. */
        collectionId: components['parameters']['CollectionId'];
        /** @description The id of a record in its collection. */
        recordId: components['parameters']['RecordId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done; there is nothing to tell. */
      204: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  updateRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a collection. */
        collectionId: components['parameters']['CollectionId'];
        /** @description The id of a record in its collection. */
        recordId: components['parameters']['RecordId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordChange'];
      };
    };
    responses: {
      /** @description As it is now. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Record'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  exportRecords: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a collection. */
        collectionId: components['parameters']['CollectionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As it is now. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/x-ndjson': Blob;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  importRecords: {
    parameters: {
      query?: {
        /** @description Names the import, so that it can be gone on with; a new one when absent. */
        id?: components['parameters']['ImportId'];
        /** @description Judges the lines and writes nothing. Values of unique columns are not compared. */
        dryRun?: components['parameters']['DryRun'];
      };
      header?: never;
      path: {
        /** @description The id of a collection. */
        collectionId: components['parameters']['CollectionId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/x-ndjson': Blob;
      };
    };
    responses: {
      /** @description As it is now. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportReport'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  listVersions: {
    parameters: {
      query?: {
        /** @description How many items a page has at most. */
        limit?: components['parameters']['Limit'];
        /** @description The `next` of the page before. */
        after?: components['parameters']['After'];
      };
      header?: never;
      path: {
        /** @description The id of a collection. */
        collectionId: components['parameters']['CollectionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the list. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VersionsPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  restoreVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a collection. */
        collectionId: components['parameters']['CollectionId'];
        /** @description The id of a version. */
        versionId: components['parameters']['VersionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done; there is nothing to tell. */
      204: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  listUsers: {
    parameters: {
      query: {
        /** @description How many items a page has at most. */
        limit?: components['parameters']['Limit'];
        /** @description The `next` of the page before. */
        after?: components['parameters']['After'];
        /** @description The app whose users are meant. */
        appId: components['parameters']['InApp'];
        /** @description Only the user of exactly this name. */
        username?: components['parameters']['Username'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the list. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UsersPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  createUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewUser'];
      };
    };
    responses: {
      /** @description It was made. */
      201: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['User'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  readUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a user. */
        userId: components['parameters']['UserId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As it is now. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['User'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  deleteUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a user. */
        userId: components['parameters']['UserId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done; there is nothing to tell. */
      204: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  updateUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a user. */
        userId: components['parameters']['UserId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UserChange'];
      };
    };
    responses: {
      /** @description As it is now. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['User'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  listSessions: {
    parameters: {
      query?: {
        /** @description How many items a page has at most. */
        limit?: components['parameters']['Limit'];
        /** @description The `next` of the page before. */
        after?: components['parameters']['After'];
      };
      header?: never;
      path: {
        /** @description The id of a user. */
        userId: components['parameters']['UserId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the list. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionsPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  revokeSessions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a user. */
        userId: components['parameters']['UserId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done; there is nothing to tell. */
      204: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  revokeSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a user. */
        userId: components['parameters']['UserId'];
        /** @description The id of a session. */
        sessionId: components['parameters']['SessionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done; there is nothing to tell. */
      204: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  listMails: {
    parameters: {
      query?: {
        /** @description How many items a page has at most. */
        limit?: components['parameters']['Limit'];
        /** @description The `next` of the page before. */
        after?: components['parameters']['After'];
        /** @description Only those to this address. */
        to?: components['parameters']['To'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the list. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailSummariesPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  readMail: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a mail. */
        mailId: components['parameters']['MailId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As it is now. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Mail'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  listFiles: {
    parameters: {
      query?: {
        /** @description How many items a page has at most. */
        limit?: components['parameters']['Limit'];
        /** @description The `next` of the page before. */
        after?: components['parameters']['After'];
        /** @description Only those of this organization. */
        organizationId?: components['parameters']['OfOrganization'];
        /** @description Only those of this app. */
        appId?: components['parameters']['OfApp'];
        /** @description Only those of records of this collection. */
        collectionId?: components['parameters']['OfCollection'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the list. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FilesPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  readFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a file. */
        fileId: components['parameters']['FileId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As it is now. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['File'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  deleteFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a file. */
        fileId: components['parameters']['FileId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done; there is nothing to tell. */
      204: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  listHooks: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a collection. */
        collectionId: components['parameters']['CollectionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As it is now. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Hooks'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  listHookDeliveries: {
    parameters: {
      query?: {
        /** @description How many items a page has at most. */
        limit?: components['parameters']['Limit'];
        /** @description The `next` of the page before. */
        after?: components['parameters']['After'];
        /** @description Only those of this organization. */
        organizationId?: components['parameters']['OfOrganization'];
        /** @description Only those of this app. */
        appId?: components['parameters']['OfApp'];
        /** @description Only those of this collection. */
        collectionId?: components['parameters']['AtCollection'];
        /** @description Only those in this state. */
        state?: components['parameters']['State'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the list. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HookDeliveriesPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  readHookDelivery: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a delivery. */
        deliveryId: components['parameters']['DeliveryId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As it is now. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HookDelivery'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  retryHookDelivery: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a delivery. */
        deliveryId: components['parameters']['DeliveryId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is done; there is nothing to tell. */
      204: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  readHookSecret: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As it is now. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HookSecret'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  rotateHookSecret: {
    parameters: {
      query?: {
        /** @description How long the secret before signs as well, in hours; 0 ends it at once. */
        overlapHours?: components['parameters']['OverlapHours'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As it is now. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HookSecret'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      403: components['responses']['Forbidden'];
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
}
