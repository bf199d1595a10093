// Generated from openapi/fliplet.yaml by scripts/generate.ts. Do not edit.

export interface paths {
  '/v1/data-sources': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the data sources of an organization or an app
     * @description Needs a context, `organizationId` or `appId`. With `type` and no context, the organization of the token is the context.
     *     Parameters that are not listed here are ignored.
     */
    get: operations['listDataSources'];
    put?: never;
    /**
     * Create a data source
     * @description The context is in the query or in the body; when both name one they must agree. Any `type` hides the data source from the manager.
     */
    post: operations['createDataSource'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/data-sources/deleted': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the data sources in the bin
     * @description Of the organization or app of the context, or else of the token's organization. With `dsn` in the query this path means the data
     *     source named "deleted".
     */
    get: operations['listDeletedDataSources'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/data-sources/deleted/{dataSourceId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Remove a data source from the bin for good */
    delete: operations['purgeDataSource'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/data-sources/{dataSource}': {
    parameters: {
      query?: {
        /** @description When present, with any value or none, the path names the data source by its name, even if that is a number. */
        dsn?: components['parameters']['Dsn'];
        /** @description The id of an app. */
        appId?: components['parameters']['AppId'];
      };
      header?: never;
      path: {
        /** @description The id of the data source, or its name URL-encoded. Digits are an id, unless the query has `dsn`. */
        dataSource: components['parameters']['DataSource'];
      };
      cookie?: never;
    };
    /**
     * Read a data source by its id or name
     * @description Access rules and hooks are shown to tokens of the organization only (our decision).
     */
    get: operations['readDataSource'];
    /**
     * Change the attributes of a data source
     * @description Any of the attributes, each replaced as a whole; `newColumns` adds columns. Keys that are not listed are ignored. Only
     *     tokens of the organization may do this (our decision).
     */
    put: operations['updateDataSource'];
    post?: never;
    /**
     * Delete a data source and its entries
     * @description It waits in the bin until it is removed from there or restored. Only tokens of the organization may do this.
     */
    delete: operations['deleteDataSource'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/data-sources/{dataSource}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the data source, or its name URL-encoded. Digits are an id, unless the query has `dsn`. */
        dataSource: components['parameters']['DataSource'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take a data source out of the bin */
    post: operations['restoreDataSource'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/data-sources/{dataSource}/data': {
    parameters: {
      query?: {
        /** @description When present, with any value or none, the path names the data source by its name, even if that is a number. */
        dsn?: components['parameters']['Dsn'];
        /** @description The id of an app. */
        appId?: components['parameters']['AppId'];
      };
      header?: never;
      path: {
        /** @description The id of the data source, or its name URL-encoded. Digits are an id, unless the query has `dsn`. */
        dataSource: components['parameters']['DataSource'];
      };
      cookie?: never;
    };
    /** List all entries */
    get: operations['listEntries'];
    /**
     * Insert an entry
     * @description The body is the data of the entry. `dataSourceId` and `dataSourceEntryId` are reserved names and are dropped.
     */
    put: operations['insertEntry'];
    /**
     * Import entries in bulk, or remove all entries
     * @description Replaces all entries with those that are sent, unless `append` is true in the body or in the query. An empty list without `append`
     *     removes all entries. All of it happens or nothing.
     */
    post: operations['importEntries'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/data-sources/{dataSource}/data/query': {
    parameters: {
      query?: {
        /** @description When present, with any value or none, the path names the data source by its name, even if that is a number. */
        dsn?: components['parameters']['Dsn'];
        /** @description The id of an app. */
        appId?: components['parameters']['AppId'];
      };
      header?: never;
      path: {
        /** @description The id of the data source, or its name URL-encoded. Digits are an id, unless the query has `dsn`. */
        dataSource: components['parameters']['DataSource'];
      };
      cookie?: never;
    };
    /** Query without conditions */
    get: operations['listQueriedEntries'];
    put?: never;
    /**
     * Select, count, join, aggregate, update or delete entries by conditions
     * @description Keys that are not listed are ignored. A delete needs `where`, and `{}` there means all (our decision).
     */
    post: operations['queryEntries'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/data-sources/{dataSource}/data/{entryId}': {
    parameters: {
      query?: {
        /** @description When present, with any value or none, the path names the data source by its name, even if that is a number. */
        dsn?: components['parameters']['Dsn'];
        /** @description The id of an app. */
        appId?: components['parameters']['AppId'];
      };
      header?: never;
      path: {
        /** @description The id of the data source, or its name URL-encoded. Digits are an id, unless the query has `dsn`. */
        dataSource: components['parameters']['DataSource'];
        /** @description The id of an entry, or `session` for the entry that the logged-in user is. */
        entryId: components['parameters']['EntryId'];
      };
      cookie?: never;
    };
    /** Read an entry */
    get: operations['readEntry'];
    /**
     * Update an entry
     * @description Columns that are sent replace those that are stored, nested values as a whole; columns that are not sent stay.
     */
    put: operations['updateEntry'];
    post?: never;
    /** Delete an entry */
    delete: operations['deleteEntry'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/data-sources/{dataSource}/commit': {
    parameters: {
      query?: {
        /** @description When present, with any value or none, the path names the data source by its name, even if that is a number. */
        dsn?: components['parameters']['Dsn'];
        /** @description The id of an app. */
        appId?: components['parameters']['AppId'];
      };
      header?: never;
      path: {
        /** @description The id of the data source, or its name URL-encoded. Digits are an id, unless the query has `dsn`. */
        dataSource: components['parameters']['DataSource'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Insert, update and delete entries at once
     * @description All of it happens or nothing. Without `append`, entries that are not sent are removed; a list in `delete` removes those named and no
     *     others, unless `append` is `false` in so many words (our decision between two documents). An id that the data source does not
     *     have is inserted as a new entry; an id in `delete` that it does not have is ignored.
     */
    post: operations['commitEntries'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/data-sources/{dataSource}/indexes/{columns}': {
    parameters: {
      query?: {
        /** @description When present, with any value or none, the path names the data source by its name, even if that is a number. */
        dsn?: components['parameters']['Dsn'];
        /** @description The id of an app. */
        appId?: components['parameters']['AppId'];
      };
      header?: never;
      path: {
        /** @description The id of the data source, or its name URL-encoded. Digits are an id, unless the query has `dsn`. */
        dataSource: components['parameters']['DataSource'];
      };
      cookie?: never;
    };
    /**
     * Read the unique values of columns
     * @description A name is a column, or a path into nested objects. Values of lists count one by one; nulls are left out. The order is that
     *     of the first entry with the value.
     */
    get: operations['readIndexes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/data-sources/{dataSource}/versions': {
    parameters: {
      query?: {
        /** @description When present, with any value or none, the path names the data source by its name, even if that is a number. */
        dsn?: components['parameters']['Dsn'];
        /** @description The id of an app. */
        appId?: components['parameters']['AppId'];
      };
      header?: never;
      path: {
        /** @description The id of the data source, or its name URL-encoded. Digits are an id, unless the query has `dsn`. */
        dataSource: components['parameters']['DataSource'];
      };
      cookie?: never;
    };
    /** List the versions, newest first */
    get: operations['listVersions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/data-sources/{dataSource}/versions/{versionId}/data': {
    parameters: {
      query?: {
        /** @description When present, with any value or none, the path names the data source by its name, even if that is a number. */
        dsn?: components['parameters']['Dsn'];
        /** @description The id of an app. */
        appId?: components['parameters']['AppId'];
      };
      header?: never;
      path: {
        /** @description The id of the data source, or its name URL-encoded. Digits are an id, unless the query has `dsn`. */
        dataSource: components['parameters']['DataSource'];
        /** @description The id of a version of this data source. */
        versionId: components['parameters']['VersionId'];
      };
      cookie?: never;
    };
    /** List the entries of a version */
    get: operations['listVersionEntries'];
    put?: never;
    /** Query the entries of a version */
    post: operations['queryVersionEntries'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/data-sources/{dataSource}/versions/{versionId}/restore': {
    parameters: {
      query?: {
        /** @description When present, with any value or none, the path names the data source by its name, even if that is a number. */
        dsn?: components['parameters']['Dsn'];
        /** @description The id of an app. */
        appId?: components['parameters']['AppId'];
      };
      header?: never;
      path: {
        /** @description The id of the data source, or its name URL-encoded. Digits are an id, unless the query has `dsn`. */
        dataSource: components['parameters']['DataSource'];
        /** @description The id of a version of this data source. */
        versionId: components['parameters']['VersionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make the entries what they were in a version
     * @description F33. Ids, order and times of creation come back with the entries. What was there before becomes a version first, with the action
     *     `pre-restore`. The answer is our decision.
     */
    post: operations['restoreVersion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/user': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read who the token belongs to */
    get: operations['readUser'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/auth/login': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Log in with an email address and a password */
    post: operations['logIn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/organizations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the organizations of the token */
    get: operations['listOrganizations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/organizations/{organizationId}/tokens': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        organizationId: components['parameters']['OrganizationPath'];
      };
      cookie?: never;
    };
    /** List the tokens of an organization */
    get: operations['listOrganizationTokens'];
    put?: never;
    /** Make a token of an organization */
    post: operations['createOrganizationToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/organizations/{organizationId}/tokens/{tokenId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        organizationId: components['parameters']['OrganizationPath'];
        tokenId: components['parameters']['TokenId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Revoke a token of an organization */
    delete: operations['revokeOrganizationToken'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/apps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the apps within reach of the token */
    get: operations['listApps'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/apps/tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the tokens of all apps within reach */
    get: operations['listTokensOfApps'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/apps/{appId}/tokens': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        appId: components['parameters']['AppPath'];
      };
      cookie?: never;
    };
    /** List the tokens of an app */
    get: operations['listAppTokens'];
    put?: never;
    /** Make a token of an app */
    post: operations['createAppToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/apps/{appId}/tokens/{tokenId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        appId: components['parameters']['AppPath'];
        tokenId: components['parameters']['TokenId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Revoke a token of an app */
    delete: operations['revokeAppToken'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the session of a logged-in user of an app
     * @description Our decision; the original documents only a function for it.
     */
    get: operations['readSession'];
    put?: never;
    post?: never;
    /** End the session */
    delete: operations['logOutOfSession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/session/authorize/dataSource': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Log in as a user of an app by an entry of a data source
     * @description Our decision; the original documents only a function for it. Exactly one entry must have all values of `where`, which
     *     must name a column for the password. The data source must allow logins in its definition: `"login": {"password": "<column>"}`.
     */
    post: operations['authorizeByDataSource'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/media': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List folders and files */
    get: operations['listMedia'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/media/folders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Make a folder */
    post: operations['createMediaFolder'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/media/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Upload files */
    post: operations['uploadMediaFiles'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/media/files/{fileId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        fileId: components['parameters']['FileId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete a file */
    delete: operations['deleteMediaFile'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/media/files/{fileId}/contents': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        fileId: components['parameters']['FileId'];
      };
      cookie?: never;
    };
    /** Read the bytes of a file */
    get: operations['readMediaFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/media/files/{fileId}/contents/{fileName}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        fileId: components['parameters']['FileId'];
        /** @description Only for people; the id says which file it is. */
        fileName: string;
      };
      cookie?: never;
    };
    /** Read the bytes of a file under its name */
    get: operations['readNamedMediaFile'];
    put?: never;
    post?: never;
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
    Id: number;
    /** Format: date-time */
    Time: string;
    Nothing: {
      [key: string]: unknown;
    };
    /** @description Names in the order in which they were first seen; null as long as there are none. */
    Columns: string[] | null;
    /** @description As in `NewHooks`; shown to tokens of the organization only (our decision). */
    Hooks: {
      [key: string]: unknown;
    }[];
    /** @description What runs when entries are written or asked for. */
    NewHooks: components['schemas']['Hook'][];
    /** @description Texts in `payload` may hold the names of columns as `{{Name}}`, escaped for a page, or `{{{Name}}}`, as they are. Operations change columns; all others tell somebody of an entry that was inserted or updated. */
    Hook: {
      /** @enum {unknown} */
      type: 'email' | 'sms' | 'web' | 'push' | 'operations';
      runOn: ('insert' | 'update' | 'beforeSave' | 'beforeQuery')[];
      payload: {
        [key: string]: unknown;
      };
      /** @description Objects like the `where` of a query, all of which the entry must meet. */
      conditions?: unknown;
      /** @description Sources of writes that the hook runs for; all if there is no such list. */
      triggers?: unknown;
    } & {
      [key: string]: unknown;
    };
    AccessRules:
      | {
          [key: string]: unknown;
        }[]
      | null;
    /** @description A list that was asked for some attributes holds only those. */
    DataSource: {
      id?: components['schemas']['Id'];
      name?: string;
      appCapabilities?: unknown;
      hooks?: components['schemas']['Hooks'];
      encrypted?: boolean;
      columns?: components['schemas']['Columns'];
      type?: string | null;
      public?: boolean | null;
      createdAt?: components['schemas']['Time'];
      updatedAt?: components['schemas']['Time'];
      deletedAt?: components['schemas']['Time'];
      appId?: number | null;
      organizationId?: number | null;
      definition?: {
        [key: string]: unknown;
      };
      accessRules?: components['schemas']['AccessRules'];
      bundle?: boolean;
      entriesCount?: number;
    };
    DataSourceAnswer: {
      dataSource: components['schemas']['DataSource'];
    };
    DataSourcesAnswer: {
      dataSources: components['schemas']['DataSource'][];
    };
    NewDataSource: {
      name: string;
      organizationId?: number;
      appId?: number;
      columns?: components['schemas']['Columns'];
      definition?: {
        [key: string]: unknown;
      };
      hooks?: components['schemas']['NewHooks'];
      type?: string | null;
      bundle?: boolean;
      encrypted?: boolean;
      public?: boolean | null;
      appCapabilities?: unknown;
      accessRules?: components['schemas']['AccessRules'];
      /** @description Data of entries to begin with. */
      entries?: components['schemas']['EntryData'][];
      /** @description A version of another data source to begin with. */
      version?: {
        dataSourceId: number;
        id: number;
      } & {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    DataSourceChange: {
      name?: string;
      columns?: components['schemas']['Columns'];
      /** @description Columns to add. */
      newColumns?: string[];
      definition?: {
        [key: string]: unknown;
      };
      hooks?: components['schemas']['NewHooks'];
      type?: string | null;
      bundle?: boolean;
      public?: boolean | null;
      appCapabilities?: unknown;
      accessRules?: components['schemas']['AccessRules'];
    } & {
      [key: string]: unknown;
    };
    /** @description Any names, any JSON values. */
    EntryData: {
      [key: string]: unknown;
    };
    Entry: {
      id: components['schemas']['Id'];
      data: {
        [key: string]: unknown;
      };
      createdAt: components['schemas']['Time'];
      updatedAt: components['schemas']['Time'];
      dataSourceId: components['schemas']['Id'];
      /** @description Where the entry stands in the default order. */
      order?: number;
      deletedAt?: null;
      /** @description By the name of each join, joined entries, their number, whether there are any, or a sum. */
      joins?: {
        [key: string]: unknown;
      };
      /** @description The same as `joins`. */
      join?: {
        [key: string]: unknown;
      };
    };
    EntriesAnswer: {
      entries: components['schemas']['Entry'][];
    };
    Import: {
      entries: components['schemas']['EntryData'][];
      /** @description `true` keeps the entries that are there. */
      append?: boolean | string;
      /** @description Whether the hooks for insertions run; they do unless this is false. */
      runHooks?: boolean;
      /** @description Where the write comes from, for hooks that run only for some sources. */
      source?: string;
    } & {
      [key: string]: unknown;
    };
    Commit: {
      /** @description May be left out when `delete` is given. */
      entries?: components['schemas']['CommitEntry'][];
      append?: boolean;
      delete?: number[];
      /** @description Whether columns that are not sent stay in entries that are updated. */
      extend?: boolean;
      /** @description Which hooks run besides those before saving, which always do; none unless named. */
      runHooks?: ('insert' | 'update')[];
      /** @description False leaves the entries out of the answer. */
      returnEntries?: boolean;
      /** @description Replaces the columns of the data source. */
      columns?: string[];
      source?: string;
    } & {
      [key: string]: unknown;
    };
    CommitEntry: {
      id?: number | null;
      data: components['schemas']['EntryData'];
      order?: number | null;
      clientId?: unknown;
    } & {
      [key: string]: unknown;
    };
    CommitAnswer: {
      entries?: components['schemas']['Entry'][];
      clientIds: {
        id: components['schemas']['Id'];
        clientId: unknown;
      }[];
    };
    Query: {
      /** @enum {unknown} */
      type?: 'select' | 'update' | 'delete';
      /**
       * @description Conditions on columns: values, or objects of `$eq`, `$ne`, `$gt`, `$gte`, `$lt`, `$lte`, `$in`, `$nin`, `$not`, `$exists`,
       *     `$regex` with `$options`, `$iLike`, `$like`, `$mod`, `$size`, `$all`, `$elemMatch`, `$type`; combined by `$and`, `$or`,
       *     `$nor`; and `$filters`. Numbers and texts that read as the same number are equal.
       */
      where?: {
        [key: string]: unknown;
      };
      /** @description The columns of `data` to give. */
      attributes?: string[];
      /** @description Pairs of a column and `ASC` or `DESC`. */
      order?: unknown[];
      /** @description 0 means no limit. */
      limit?: number | string | null;
      offset?: number | string | null;
      includePagination?: unknown;
      countOnly?: unknown;
      aggregate?:
        | {
            [key: string]: unknown;
          }[]
        | null;
      join?: {
        [key: string]: unknown;
      } | null;
      view?: string;
      views?: string[];
      distinct?: string | null;
      /** @description The columns to change, for an update. */
      data?: {
        [key: string]: unknown;
      };
      id?: unknown;
      dataSourceEntryId?: unknown;
      createdAt?: unknown;
      updatedAt?: unknown;
    } & {
      [key: string]: unknown;
    };
    QueryAnswer:
      | components['schemas']['SelectAnswer']
      | components['schemas']['AggregateAnswer']
      | components['schemas']['CountAnswer']
      | components['schemas']['DeleteAnswer'];
    SelectAnswer: {
      entries: components['schemas']['Entry'][];
      pagination?: components['schemas']['Pagination'];
    };
    AggregateAnswer: {
      entries: {
        [key: string]: unknown;
      }[];
      pagination?: components['schemas']['Pagination'];
    };
    Pagination: {
      total: number;
      limit: number | null;
      offset: number;
    };
    CountAnswer: {
      count: number;
      dataSourceId: components['schemas']['Id'];
    };
    DeleteAnswer: {
      deletedCount: number;
    };
    IndexesAnswer: {
      indexes: {
        [key: string]: unknown[];
      };
    };
    Version: {
      id: components['schemas']['Id'];
      dataSourceId: components['schemas']['Id'];
      createdAt: components['schemas']['Time'];
      updatedAt: components['schemas']['Time'];
      pageId: null;
      userId: number | null;
      /** @description Who made the change. */
      user: components['schemas']['VersionUser'] | null;
      data: {
        /** @description What made it, such as `commit`, `import`, `insert`, `update`, `delete`, `snapshot`, `pre-restore`, `restore`. */
        action: string;
        columns: components['schemas']['Columns'];
        entries: {
          count: number;
          key: string;
        };
      };
    };
    VersionUser: {
      id: number;
      firstName: string | null;
      lastName: string | null;
      fullName: string | null;
    };
    VersionsAnswer: {
      versions: components['schemas']['Version'][];
    };
    VersionQuery: {
      /** @description As in a query. */
      where?: {
        [key: string]: unknown;
      };
      limit?: number;
    } & {
      [key: string]: unknown;
    };
    Login: {
      email: string;
      password: string;
    } & {
      [key: string]: unknown;
    };
    User: {
      id: number;
      email: string | null;
      firstName: string | null;
      lastName: string | null;
      fullName: string;
      /** @description The token that was sent, or the one that a login made. */
      auth_token: string;
      /** @description Whether access rules do not count for it. */
      isAdmin: boolean;
      organizationId: number;
    };
    UserAnswer: {
      user: components['schemas']['User'];
    };
    OrganizationsAnswer: {
      organizations: {
        id: number;
        name: string;
      }[];
    };
    AppsAnswer: {
      apps: {
        id: number;
        name: string;
        organizationId: number;
      }[];
    };
    NewToken: {
      name: string;
    } & {
      [key: string]: unknown;
    };
    CreatedToken: {
      id: number;
      name: string;
      token: string;
    };
    OrganizationToken: {
      id: number;
      name: string;
      /** @description Its first characters, then dots; the whole was shown when it was made. */
      token: string;
    };
    AppTokensAnswer: {
      appTokens: {
        id: number;
        appId: number;
        /** @description The name of the token. */
        firstName: string;
        lastName: null;
        email: null;
        /** @description Its first characters, then dots; the whole was shown when it was made. */
        auth_token: string;
        /** @constant */
        type: 'appToken';
      }[];
    };
    SessionLogin: {
      dataSourceId: number;
      /** @description Columns and the values that the entry must have; texts compare exactly. */
      where: {
        [key: string]: string;
      };
    } & {
      [key: string]: unknown;
    };
    SessionAnswer: {
      session: {
        auth_token: string;
        entries: {
          dataSource: components['schemas']['Entry'];
        };
      };
    };
    MediaFolder: {
      id: number;
      name: string;
      parentId: number | null;
      organizationId: number | null;
      appId: number | null;
      createdAt: components['schemas']['Time'];
      updatedAt: components['schemas']['Time'];
    };
    NewMediaFolder: {
      name: string;
      organizationId?: number;
      appId?: number;
      parentId?: number | null;
    } & {
      [key: string]: unknown;
    };
    MediaFile: {
      id: number;
      name: string;
      contentType: string;
      size: number;
      url: string;
      mediaFolderId: number | null;
      organizationId: number | null;
      appId: number | null;
      metadata: {
        checksum?: string;
      } & {
        [key: string]: unknown;
      };
      createdAt: components['schemas']['Time'];
      updatedAt: components['schemas']['Time'];
    };
    MediaAnswer: {
      folders: components['schemas']['MediaFolder'][];
      files: components['schemas']['MediaFile'][];
    };
    /** @description Every error has a message for people; `error` or `type` tell programs the kind. */
    ErrorAnswer: {
      error?: string;
      message: string;
      /**
       * @description The access rules do not grant this.
       * @constant
       */
      type?: 'datasource.access';
      payload?: {
        dataSourceId: components['schemas']['Id'];
      };
      referenceUrl?: string;
      nextValidRequestDate?: components['schemas']['Time'];
    };
  };
  responses: {
    /** @description The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed. */
    BadRequest: {
      headers: {
        'x-request-id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description The token is unknown or was revoked, or there is none and one is needed. */
    Unauthenticated: {
      headers: {
        'x-request-id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description There is no such thing within reach of the token. */
    NotFound: {
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
    /** @description The body is labelled as something that is not accepted here, or is compressed. */
    UnsupportedMediaType: {
      headers: {
        'x-request-id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description A file is of a kind that is not accepted. Nothing was kept. */
    RejectedFile: {
      headers: {
        'x-request-id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description Too many requests in a short time. */
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
    /** @description The database cannot be reached, or the request took longer than it may. Nothing was changed. */
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
    /** @description The id of the data source, or its name URL-encoded. Digits are an id, unless the query has `dsn`. */
    DataSource: string;
    /** @description When present, with any value or none, the path names the data source by its name, even if that is a number. */
    Dsn: string;
    /** @description The id of an app. */
    AppId: number;
    /** @description The id of an organization. */
    OrganizationId: number;
    /** @description Where the write comes from, for hooks that run only for some sources. */
    Source: string;
    /** @description The id of an entry, or `session` for the entry that the logged-in user is. */
    EntryId: string;
    /** @description The id of a version of this data source. */
    VersionId: number;
    OrganizationPath: number;
    AppPath: number;
    TokenId: number;
    /** @description The id of a folder. */
    FolderId: number;
    FileId: number;
  };
  requestBodies: never;
  headers: {
    /** @description The id of this request, the same as in the log of the server. Name it when you ask for help. */
    RequestId: string;
    /** @description In how many seconds to try again. */
    RetryAfter: number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listDataSources: {
    parameters: {
      query?: {
        /** @description The id of an organization. */
        organizationId?: components['parameters']['OrganizationId'];
        /** @description The id of an app. */
        appId?: components['parameters']['AppId'];
        /** @description Only data sources of this type; empty means those without one. */
        type?: string;
        /** @description Leaves out data sources of these types. */
        excludeTypes?: string[];
        /** @description Only these keys of each data source. */
        attributes?: string[];
        /** @description The key to order by. */
        order?: 'name' | 'id' | 'createdAt' | 'updatedAt';
        direction?: 'ASC' | 'DESC' | 'asc' | 'desc';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The data sources within reach of the token. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DataSourcesAnswer'];
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
  createDataSource: {
    parameters: {
      query?: {
        /** @description The id of an organization. */
        organizationId?: components['parameters']['OrganizationId'];
        /** @description The id of an app. */
        appId?: components['parameters']['AppId'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewDataSource'];
      };
    };
    responses: {
      /** @description The data source was made. */
      201: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DataSourceAnswer'];
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
  listDeletedDataSources: {
    parameters: {
      query?: {
        /** @description The id of an organization. */
        organizationId?: components['parameters']['OrganizationId'];
        /** @description The id of an app. */
        appId?: components['parameters']['AppId'];
        /** @description When present, with any value or none, the path names the data source by its name, even if that is a number. */
        dsn?: components['parameters']['Dsn'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The data sources in the bin. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DataSourcesAnswer'] | components['schemas']['DataSourceAnswer'];
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
  purgeDataSource: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        dataSourceId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone, with its entries and versions. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  readDataSource: {
    parameters: {
      query?: {
        /** @description When present, with any value or none, the path names the data source by its name, even if that is a number. */
        dsn?: components['parameters']['Dsn'];
        /** @description The id of an app. */
        appId?: components['parameters']['AppId'];
        /** @description When present, with any value or none, the answer says how many entries there are. */
        includeEntriesCount?: string;
      };
      header?: never;
      path: {
        /** @description The id of the data source, or its name URL-encoded. Digits are an id, unless the query has `dsn`. */
        dataSource: components['parameters']['DataSource'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The data source. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DataSourceAnswer'];
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
  updateDataSource: {
    parameters: {
      query?: {
        /** @description When present, with any value or none, the path names the data source by its name, even if that is a number. */
        dsn?: components['parameters']['Dsn'];
        /** @description The id of an app. */
        appId?: components['parameters']['AppId'];
      };
      header?: never;
      path: {
        /** @description The id of the data source, or its name URL-encoded. Digits are an id, unless the query has `dsn`. */
        dataSource: components['parameters']['DataSource'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DataSourceChange'];
      };
    };
    responses: {
      /** @description The data source as it is now. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DataSourceAnswer'];
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
  deleteDataSource: {
    parameters: {
      query?: {
        /** @description When present, with any value or none, the path names the data source by its name, even if that is a number. */
        dsn?: components['parameters']['Dsn'];
        /** @description The id of an app. */
        appId?: components['parameters']['AppId'];
      };
      header?: never;
      path: {
        /** @description The id of the data source, or its name URL-encoded. Digits are an id, unless the query has `dsn`. */
        dataSource: components['parameters']['DataSource'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It was deleted. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  restoreDataSource: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the data source, or its name URL-encoded. Digits are an id, unless the query has `dsn`. */
        dataSource: components['parameters']['DataSource'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The data source is back with its entries. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DataSourceAnswer'];
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
  listEntries: {
    parameters: {
      query?: {
        /** @description When present, with any value or none, the path names the data source by its name, even if that is a number. */
        dsn?: components['parameters']['Dsn'];
        /** @description The id of an app. */
        appId?: components['parameters']['AppId'];
      };
      header?: never;
      path: {
        /** @description The id of the data source, or its name URL-encoded. Digits are an id, unless the query has `dsn`. */
        dataSource: components['parameters']['DataSource'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All entries in their default order. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EntriesAnswer'];
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
  insertEntry: {
    parameters: {
      query?: {
        /** @description When present, with any value or none, the path names the data source by its name, even if that is a number. */
        dsn?: components['parameters']['Dsn'];
        /** @description The id of an app. */
        appId?: components['parameters']['AppId'];
        /** @description Where the write comes from, for hooks that run only for some sources. */
        source?: components['parameters']['Source'];
      };
      header?: never;
      path: {
        /** @description The id of the data source, or its name URL-encoded. Digits are an id, unless the query has `dsn`. */
        dataSource: components['parameters']['DataSource'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EntryData'];
        'multipart/form-data': {
          [key: string]: unknown;
        };
      };
    };
    responses: {
      /** @description The entry, bare. */
      201: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Entry'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['RejectedFile'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  importEntries: {
    parameters: {
      query?: {
        /** @description When present, with any value or none, the path names the data source by its name, even if that is a number. */
        dsn?: components['parameters']['Dsn'];
        /** @description The id of an app. */
        appId?: components['parameters']['AppId'];
        /** @description `true` keeps the entries that are there. */
        append?: string;
      };
      header?: never;
      path: {
        /** @description The id of the data source, or its name URL-encoded. Digits are an id, unless the query has `dsn`. */
        dataSource: components['parameters']['DataSource'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Import'];
      };
    };
    responses: {
      /** @description The entries were imported. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content?: never;
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
  listQueriedEntries: {
    parameters: {
      query?: {
        /** @description When present, with any value or none, the path names the data source by its name, even if that is a number. */
        dsn?: components['parameters']['Dsn'];
        /** @description The id of an app. */
        appId?: components['parameters']['AppId'];
      };
      header?: never;
      path: {
        /** @description The id of the data source, or its name URL-encoded. Digits are an id, unless the query has `dsn`. */
        dataSource: components['parameters']['DataSource'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All entries in their default order. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EntriesAnswer'];
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
  queryEntries: {
    parameters: {
      query?: {
        /** @description When present, with any value or none, the path names the data source by its name, even if that is a number. */
        dsn?: components['parameters']['Dsn'];
        /** @description The id of an app. */
        appId?: components['parameters']['AppId'];
      };
      header?: never;
      path: {
        /** @description The id of the data source, or its name URL-encoded. Digits are an id, unless the query has `dsn`. */
        dataSource: components['parameters']['DataSource'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['Query'];
      };
    };
    responses: {
      /** @description Entries, aggregated documents, or a count, as asked for. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QueryAnswer'];
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
  readEntry: {
    parameters: {
      query?: {
        /** @description When present, with any value or none, the path names the data source by its name, even if that is a number. */
        dsn?: components['parameters']['Dsn'];
        /** @description The id of an app. */
        appId?: components['parameters']['AppId'];
      };
      header?: never;
      path: {
        /** @description The id of the data source, or its name URL-encoded. Digits are an id, unless the query has `dsn`. */
        dataSource: components['parameters']['DataSource'];
        /** @description The id of an entry, or `session` for the entry that the logged-in user is. */
        entryId: components['parameters']['EntryId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entry, bare. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Entry'];
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
  updateEntry: {
    parameters: {
      query?: {
        /** @description When present, with any value or none, the path names the data source by its name, even if that is a number. */
        dsn?: components['parameters']['Dsn'];
        /** @description The id of an app. */
        appId?: components['parameters']['AppId'];
        /** @description Where the write comes from, for hooks that run only for some sources. */
        source?: components['parameters']['Source'];
      };
      header?: never;
      path: {
        /** @description The id of the data source, or its name URL-encoded. Digits are an id, unless the query has `dsn`. */
        dataSource: components['parameters']['DataSource'];
        /** @description The id of an entry, or `session` for the entry that the logged-in user is. */
        entryId: components['parameters']['EntryId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EntryData'];
        'multipart/form-data': {
          [key: string]: unknown;
        };
      };
    };
    responses: {
      /** @description The entry as it is now, bare. */
      201: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Entry'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['RejectedFile'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  deleteEntry: {
    parameters: {
      query?: {
        /** @description When present, with any value or none, the path names the data source by its name, even if that is a number. */
        dsn?: components['parameters']['Dsn'];
        /** @description The id of an app. */
        appId?: components['parameters']['AppId'];
      };
      header?: never;
      path: {
        /** @description The id of the data source, or its name URL-encoded. Digits are an id, unless the query has `dsn`. */
        dataSource: components['parameters']['DataSource'];
        /** @description The id of an entry, or `session` for the entry that the logged-in user is. */
        entryId: components['parameters']['EntryId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone for good. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Nothing'];
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
  commitEntries: {
    parameters: {
      query?: {
        /** @description When present, with any value or none, the path names the data source by its name, even if that is a number. */
        dsn?: components['parameters']['Dsn'];
        /** @description The id of an app. */
        appId?: components['parameters']['AppId'];
      };
      header?: never;
      path: {
        /** @description The id of the data source, or its name URL-encoded. Digits are an id, unless the query has `dsn`. */
        dataSource: components['parameters']['DataSource'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Commit'];
      };
    };
    responses: {
      /** @description All entries of the data source as they are now, and the ids that new entries were given. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommitAnswer'];
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
  readIndexes: {
    parameters: {
      query?: {
        /** @description When present, with any value or none, the path names the data source by its name, even if that is a number. */
        dsn?: components['parameters']['Dsn'];
        /** @description The id of an app. */
        appId?: components['parameters']['AppId'];
      };
      header?: never;
      path: {
        /** @description The id of the data source, or its name URL-encoded. Digits are an id, unless the query has `dsn`. */
        dataSource: components['parameters']['DataSource'];
        /** @description Names with commas between them, each URL-encoded. */
        columns: string[];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The values by the name that was asked for. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IndexesAnswer'];
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
  listVersions: {
    parameters: {
      query?: {
        /** @description When present, with any value or none, the path names the data source by its name, even if that is a number. */
        dsn?: components['parameters']['Dsn'];
        /** @description The id of an app. */
        appId?: components['parameters']['AppId'];
      };
      header?: never;
      path: {
        /** @description The id of the data source, or its name URL-encoded. Digits are an id, unless the query has `dsn`. */
        dataSource: components['parameters']['DataSource'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The versions. Each holds what the data source held after the change that made it. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VersionsAnswer'];
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
  listVersionEntries: {
    parameters: {
      query?: {
        /** @description When present, with any value or none, the path names the data source by its name, even if that is a number. */
        dsn?: components['parameters']['Dsn'];
        /** @description The id of an app. */
        appId?: components['parameters']['AppId'];
        limit?: number;
      };
      header?: never;
      path: {
        /** @description The id of the data source, or its name URL-encoded. Digits are an id, unless the query has `dsn`. */
        dataSource: components['parameters']['DataSource'];
        /** @description The id of a version of this data source. */
        versionId: components['parameters']['VersionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entries as they were. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EntriesAnswer'];
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
  queryVersionEntries: {
    parameters: {
      query?: {
        /** @description When present, with any value or none, the path names the data source by its name, even if that is a number. */
        dsn?: components['parameters']['Dsn'];
        /** @description The id of an app. */
        appId?: components['parameters']['AppId'];
      };
      header?: never;
      path: {
        /** @description The id of the data source, or its name URL-encoded. Digits are an id, unless the query has `dsn`. */
        dataSource: components['parameters']['DataSource'];
        /** @description The id of a version of this data source. */
        versionId: components['parameters']['VersionId'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['VersionQuery'];
      };
    };
    responses: {
      /** @description The entries of the version that match. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EntriesAnswer'];
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
  restoreVersion: {
    parameters: {
      query?: {
        /** @description When present, with any value or none, the path names the data source by its name, even if that is a number. */
        dsn?: components['parameters']['Dsn'];
        /** @description The id of an app. */
        appId?: components['parameters']['AppId'];
      };
      header?: never;
      path: {
        /** @description The id of the data source, or its name URL-encoded. Digits are an id, unless the query has `dsn`. */
        dataSource: components['parameters']['DataSource'];
        /** @description The id of a version of this data source. */
        versionId: components['parameters']['VersionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entries, which are now those of the version. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EntriesAnswer'];
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
  readUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The user of a login, or what stands for one when the token is an API token. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserAnswer'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  logIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['Login'];
        'application/json': components['schemas']['Login'];
      };
    };
    responses: {
      /** @description The user, with a token of the organization that lasts until it is revoked. */
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
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  listOrganizations: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The organization that the token belongs to. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationsAnswer'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  listOrganizationTokens: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        organizationId: components['parameters']['OrganizationPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The tokens; their values were shown once, when they were made. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            organizationTokens: components['schemas']['OrganizationToken'][];
          };
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
  createOrganizationToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        organizationId: components['parameters']['OrganizationPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewToken'];
        'application/x-www-form-urlencoded': components['schemas']['NewToken'];
      };
    };
    responses: {
      /** @description The token, whose value is shown only now. */
      201: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedToken'];
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
  revokeOrganizationToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        organizationId: components['parameters']['OrganizationPath'];
        tokenId: components['parameters']['TokenId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The token is not valid any more. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  listApps: {
    parameters: {
      query?: {
        /** @description The id of an organization. */
        organizationId?: components['parameters']['OrganizationId'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The apps. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppsAnswer'];
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
  listTokensOfApps: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The tokens. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppTokensAnswer'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  listAppTokens: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        appId: components['parameters']['AppPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The tokens. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppTokensAnswer'];
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
  createAppToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        appId: components['parameters']['AppPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewToken'];
        'application/x-www-form-urlencoded': components['schemas']['NewToken'];
      };
    };
    responses: {
      /** @description The token, whose value is shown only now. Its id is the one that access rules name. */
      201: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedToken'];
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
  revokeAppToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        appId: components['parameters']['AppPath'];
        tokenId: components['parameters']['TokenId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The token is not valid any more. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  readSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session, with the entry that the user is. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionAnswer'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  logOutOfSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session is over. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  authorizeByDataSource: {
    parameters: {
      query?: {
        /** @description The id of an app. */
        appId?: components['parameters']['AppId'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SessionLogin'];
      };
    };
    responses: {
      /** @description The session; `auth_token` is the token to send from now on. */
      201: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionAnswer'];
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
  listMedia: {
    parameters: {
      query?: {
        /** @description The id of an organization. */
        organizationId?: components['parameters']['OrganizationId'];
        /** @description The id of an app. */
        appId?: components['parameters']['AppId'];
        /** @description The id of a folder. */
        folderId?: components['parameters']['FolderId'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What the folder holds; without a folder, what is in none. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MediaAnswer'];
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
  createMediaFolder: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewMediaFolder'];
      };
    };
    responses: {
      /** @description The folder, bare. */
      201: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MediaFolder'];
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
  uploadMediaFiles: {
    parameters: {
      query?: {
        /** @description The id of an organization. */
        organizationId?: components['parameters']['OrganizationId'];
        /** @description The id of an app. */
        appId?: components['parameters']['AppId'];
        /** @description The id of a folder. */
        folderId?: components['parameters']['FolderId'];
        /** @description The name of the file, instead of the one it is sent with. */
        name?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          checksum?: string;
        } & {
          [key: string]: unknown;
        };
      };
    };
    responses: {
      /** @description The files. */
      201: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            files: components['schemas']['MediaFile'][];
          };
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['RejectedFile'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  deleteMediaFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        fileId: components['parameters']['FileId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file is gone. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  readMediaFile: {
    parameters: {
      query?: {
        /** @description The file's own key, as in the address that an entry holds; needs no token. */
        key?: string;
      };
      header?: {
        range?: string;
        'if-range'?: string;
        'if-none-match'?: string;
        'if-modified-since'?: string;
      };
      path: {
        fileId: components['parameters']['FileId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The bytes, with their own content type. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          /** @description Names this content. */
          etag?: string;
          /** @description When it was stored. */
          'last-modified'?: string;
          /** @description To be asked for again each time. */
          'cache-control'?: string;
          /** @description Always bytes. */
          'accept-ranges'?: string;
          /** @description The type of the file. */
          'content-type'?: string;
          /** @description The name of the file. */
          'content-disposition'?: string;
          /** @description The file may do nothing. */
          'content-security-policy'?: string;
          /** @description In bytes. */
          'content-length'?: string;
          [name: string]: unknown;
        };
        content: {
          '*/*': Blob;
        };
      };
      /** @description The bytes that were asked for. */
      206: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          /** @description Names this content. */
          etag?: string;
          /** @description When it was stored. */
          'last-modified'?: string;
          /** @description To be asked for again each time. */
          'cache-control'?: string;
          /** @description Always bytes. */
          'accept-ranges'?: string;
          /** @description The type of the file. */
          'content-type'?: string;
          /** @description The name of the file. */
          'content-disposition'?: string;
          /** @description The file may do nothing. */
          'content-security-policy'?: string;
          /** @description In bytes. */
          'content-length'?: string;
          /** @description Which bytes of how many. */
          'content-range'?: string;
          [name: string]: unknown;
        };
        content: {
          '*/*': Blob;
        };
      };
      /** @description The caller has this content. */
      304: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          /** @description Names this content. */
          etag?: string;
          /** @description When it was stored. */
          'last-modified'?: string;
          /** @description To be asked for again each time. */
          'cache-control'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      /** @description The file has no such bytes. */
      416: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          /** @description Names this content. */
          etag?: string;
          /** @description When it was stored. */
          'last-modified'?: string;
          /** @description To be asked for again each time. */
          'cache-control'?: string;
          /** @description Which bytes of how many. */
          'content-range'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  readNamedMediaFile: {
    parameters: {
      query?: {
        /** @description The file's own key, as in the address that an entry holds; needs no token. */
        key?: string;
      };
      header?: {
        range?: string;
        'if-range'?: string;
        'if-none-match'?: string;
        'if-modified-since'?: string;
      };
      path: {
        fileId: components['parameters']['FileId'];
        /** @description Only for people; the id says which file it is. */
        fileName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The bytes, with their own content type. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          /** @description Names this content. */
          etag?: string;
          /** @description When it was stored. */
          'last-modified'?: string;
          /** @description To be asked for again each time. */
          'cache-control'?: string;
          /** @description Always bytes. */
          'accept-ranges'?: string;
          /** @description The type of the file. */
          'content-type'?: string;
          /** @description The name of the file. */
          'content-disposition'?: string;
          /** @description The file may do nothing. */
          'content-security-policy'?: string;
          /** @description In bytes. */
          'content-length'?: string;
          [name: string]: unknown;
        };
        content: {
          '*/*': Blob;
        };
      };
      /** @description The bytes that were asked for. */
      206: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          /** @description Names this content. */
          etag?: string;
          /** @description When it was stored. */
          'last-modified'?: string;
          /** @description To be asked for again each time. */
          'cache-control'?: string;
          /** @description Always bytes. */
          'accept-ranges'?: string;
          /** @description The type of the file. */
          'content-type'?: string;
          /** @description The name of the file. */
          'content-disposition'?: string;
          /** @description The file may do nothing. */
          'content-security-policy'?: string;
          /** @description In bytes. */
          'content-length'?: string;
          /** @description Which bytes of how many. */
          'content-range'?: string;
          [name: string]: unknown;
        };
        content: {
          '*/*': Blob;
        };
      };
      /** @description The caller has this content. */
      304: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          /** @description Names this content. */
          etag?: string;
          /** @description When it was stored. */
          'last-modified'?: string;
          /** @description To be asked for again each time. */
          'cache-control'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthenticated'];
      404: components['responses']['NotFound'];
      /** @description The file has no such bytes. */
      416: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          /** @description Names this content. */
          etag?: string;
          /** @description When it was stored. */
          'last-modified'?: string;
          /** @description To be asked for again each time. */
          'cache-control'?: string;
          /** @description Which bytes of how many. */
          'content-range'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
}
