// Generated from openapi/appstax.yaml by scripts/generate.ts. Do not edit.

export interface paths {
  '/api/latest/objects/{collection}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The name of the collection, URL-encoded; letter case counts. */
        collection: components['parameters']['Collection'];
      };
      cookie?: never;
    };
    /**
     * List objects
     * @description Gives the objects that the caller may read, oldest first unless `sortcolumn` says otherwise; all others are left out. All
     *     parameters can also be sent as a form in the body of the GET, as the commands of the original's guide do; where both
     *     are given, the URL counts.
     */
    get: operations['listObjects'];
    put?: never;
    /**
     * Create an object
     * @description Adds an object to a collection that was declared before. With a session the user owns it; without, nobody does. A property
     *     that is null is left out. A declared column of another type refuses the object.
     *
     *     A file is written as `{"sysDatatype": "file", "filename": "name.png"}`; its data follows by `PUT /files/…`, or comes along in a
     *     multipart body: the object in the part `sysObjectData`, each file in a part named like its property, in any order. That takes
     *     no right to update.
     *
     *     A relation is written as `{"sysRelationChanges": {"additions": [ids], "removals": [ids]}}`, where either list may be missing; any
     *     other value of a relation is ignored. An addition that its collection does not have, more than one id for a relation to
     *     a single object, and a relation that is not declared refuse the object.
     */
    post: operations['createObject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/latest/objects/{collection}/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The name of the collection, URL-encoded; letter case counts. */
        collection: components['parameters']['Collection'];
        /** @description The `sysObjectId` of the object. */
        id: components['parameters']['ObjectId'];
      };
      cookie?: never;
    };
    /**
     * Read an object
     * @description Gives the properties of one object. An object that exists but may not be read is answered 401.
     */
    get: operations['readObject'];
    /**
     * Update an object
     * @description Gives the properties in the body new values; the others stay as they are. A property that is null is taken away. A change
     *     of a user's `sysUsername` or of any other property of the server is ignored. Relations change as in a new object: first the
     *     removals, then the additions; to a single object an addition alone takes the place of what was there. A file property that
     *     gets another name, or none, loses its data; the same name keeps it.
     */
    put: operations['updateObject'];
    post?: never;
    /**
     * Delete an object
     * @description Deletes an object and every permission on it. Deleting a user ends the user's sessions and takes away what others granted
     *     to that name, so that whoever takes the name next gets none of it (our decision).
     */
    delete: operations['deleteObject'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/latest/files/{collection}/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The name of the collection, URL-encoded; letter case counts. */
        collection: components['parameters']['Collection'];
        /** @description The `sysObjectId` of the object. */
        id: components['parameters']['ObjectId'];
      };
      cookie?: never;
    };
    /**
     * Read the object of files
     * @description The same as `GET /objects/{collection}/{id}`, as the guide's own example has it.
     */
    get: operations['readFileObject'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/latest/files/{collection}/{id}/{property}/{filename}': {
    parameters: {
      query?: {
        /** @description Stands for the app and the session; counts where no header names an app. */
        token?: components['parameters']['FileToken'];
        /** @description The key of the app, for an anonymous caller; counts where neither a header nor a token names an app. */
        appkey?: components['parameters']['FileAppKey'];
      };
      header?: never;
      path: {
        /** @description The name of the collection, URL-encoded; letter case counts. */
        collection: components['parameters']['Collection'];
        /** @description The `sysObjectId` of the object. */
        id: components['parameters']['ObjectId'];
        /** @description The property that holds the file. */
        property: string;
        /** @description The name that the property has. */
        filename: string;
      };
      cookie?: never;
    };
    /**
     * Get a file
     * @description Gives the data of a file to whoever may read its object. Without headers the caller is known by `token`, which answers to
     *     requests with the header `x-appstax-urltoken` carry, or is anonymous in the app of `appkey`.
     */
    get: operations['downloadFile'];
    /**
     * Send the data of a file
     * @description Stores the data of a file property that has this name already, in place of what was there. The first part with a file name counts,
     *     whatever its own name; a body that is not multipart is the data itself. It takes the right to update the object.
     */
    put: operations['uploadFile'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/latest/images/{operation}/{width}/{height}/{collection}/{id}/{property}/{filename}': {
    parameters: {
      query?: {
        /** @description Stands for the app and the session; counts where no header names an app. */
        token?: components['parameters']['FileToken'];
        /** @description The key of the app, for an anonymous caller; counts where neither a header nor a token names an app. */
        appkey?: components['parameters']['FileAppKey'];
      };
      header?: never;
      path: {
        /** @description `resize` keeps the proportions inside of the box; `crop` fills the box and cuts off what is over on both sides. */
        operation: 'resize' | 'crop';
        /** @description In pixels, at most 4096; `-` leaves it to the height. */
        width: string;
        /** @description In pixels, at most 4096; `-` leaves it to the width. */
        height: string;
        /** @description The name of the collection, URL-encoded; letter case counts. */
        collection: components['parameters']['Collection'];
        /** @description The `sysObjectId` of the object. */
        id: components['parameters']['ObjectId'];
        /** @description The property that holds the file. */
        property: string;
        /** @description The name that the property has. */
        filename: string;
      };
      cookie?: never;
    };
    /**
     * Get an image in another size
     * @description Gives a JPEG, PNG, WebP or GIF that is the data of a file in another size, never larger than it is. Not in the original's guide; its
     *     clients build these addresses.
     */
    get: operations['readImage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/latest/users': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign up a user
     * @description Makes a user and, unless `login=false`, signs the user in. Other properties than the two named ones become properties of the
     *     user, who is an object of the collection `users` and owns itself. User names are unique in the app.
     */
    post: operations['signUp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/latest/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign in
     * @description Opens a session for a user. Sessions last a year from their last use (our decision). The answer to a wrong name and to a
     *     wrong password is the same. After too many failed tries for one name, or from one address, further ones are refused
     *     for up to a minute with 429.
     */
    post: operations['logIn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/latest/sessions/{sessionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Sign out
     * @description Ends the session of the caller. The answer is the same when that session has already ended, and when the path names
     *     another session than the header, which is then left alone (our decision).
     */
    delete: operations['logOut'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/latest/users/reset/email': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a pin for a new password
     * @description Sends a mail with a pin of 4 digits to a user whose name is this address. The answer is the same when there is none. A new
     *     pin makes earlier ones useless; a pin is good for 10 minutes, once, and for 5 tries.
     */
    post: operations['requestPasswordReset'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/latest/users/reset/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set a new password by pin
     * @description Gives the user a new password and ends all sessions of that user. With `login` it opens a new one. A wrong pin, one that was
     *     used, one that is too old and an unknown user are answered alike.
     */
    post: operations['resetPassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/latest/permissions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Grant and revoke permissions
     * @description Grants permissions to users by name, then revokes others; all of it happens, or nothing. The owner of an object may hand out
     *     everything; who holds `grant read`, `grant update` or `grant delete` may hand out and take away just that one. On an
     *     object without an owner anybody may. The owner's own rights cannot be revoked. The name `*` means everybody, also without a
     *     session. A name that no user has is accepted and counts once somebody signs up with it (our decision).
     *
     *     The keys of an entry may be written in any letter case, and an entry with a key `*` and no `username` speaks of everybody, as in
     *     the example that the original's guide prints.
     */
    post: operations['changePermissions'];
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
    /** @description The properties of an object to be, or of a change; any names, any JSON values. */
    NewObject: {
      [key: string]: unknown;
    };
    SavedObject: {
      sysObjectId: components['schemas']['SysObjectId'];
      sysCreated: components['schemas']['SysTime'];
      sysUpdated: components['schemas']['SysTime'];
    };
    /** @description An object as it is read. Properties that are null are left out. */
    DataObject: {
      sysObjectId: components['schemas']['SysObjectId'];
      sysCreated: components['schemas']['SysTime'];
      sysUpdated: components['schemas']['SysTime'];
      /** @description The name of a user; only in objects of the collection `users`. */
      sysUsername?: string;
      /** @description What the caller may do with the object. */
      sysPermissions: components['schemas']['Permission'][];
    } & {
      [key: string]: unknown;
    };
    ObjectList: {
      objects: components['schemas']['DataObject'][];
    };
    /** @description Given by the server, unique in the app, never used again. */
    SysObjectId: string;
    /** Format: date-time */
    SysTime: string;
    /** @enum {unknown} */
    Permission: 'read' | 'update' | 'delete' | 'grant read' | 'grant update' | 'grant delete';
    SignUp: {
      sysUsername: string;
      sysPassword: string;
    } & {
      [key: string]: unknown;
    };
    Credentials: {
      sysUsername: string;
      sysPassword: string;
    } & {
      [key: string]: unknown;
    };
    SessionAnswer: {
      /** @description The new session, shown only now. Absent when none was asked for. */
      sysSessionId?: string;
      user: components['schemas']['DataObject'];
    };
    PasswordReset: {
      username: string;
      password: string;
      pinCode: string | number;
      login?: boolean;
    } & {
      [key: string]: unknown;
    };
    PermissionChanges: {
      grants?: components['schemas']['PermissionEntries'];
      revokes?: components['schemas']['PermissionEntries'];
    } & {
      [key: string]: unknown;
    };
    PermissionEntries: {
      [key: string]: unknown;
    }[];
    /** @description Every error has this shape, and every value in it is a text. */
    ErrorAnswer: {
      /** @description The same as the header `x-request-id`. */
      errorId: string;
      /** @description A stable name for programs. New ones may be added. */
      errorCode: string;
      /** @description What was wrong and what to do about it, for people. It may change its words. */
      errorMessage: string;
    };
  };
  responses: {
    /** @description The request cannot be understood or is not allowed in this form; nothing was changed. */
    BadRequest: {
      headers: {
        'x-request-id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description The app key is missing or unknown, the session is unknown or has ended, or the caller has not the permission that this needs. */
    NotAuthorized: {
      headers: {
        'x-request-id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description There is no such collection in the app, or no such object in it. */
    NotFound: {
      headers: {
        'x-request-id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description The user name is taken. */
    Conflict: {
      headers: {
        'x-request-id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description The body is larger than this server accepts; nothing was read beyond the limit. */
    TooLarge: {
      headers: {
        'x-request-id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description The body is compressed, or of a kind that this operation does not take. */
    UnsupportedMediaType: {
      headers: {
        'x-request-id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description Too many failed tries; none was counted against a password that is right. */
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
    /** @description A fault of the server. The `errorId` finds it in the log. */
    Internal: {
      headers: {
        'x-request-id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description The database cannot be reached, the request took longer than it may, or too many are under way; nothing was changed. */
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
    /** @description Stands for the app and the session; counts where no header names an app. */
    FileToken: string;
    /** @description The key of the app, for an anonymous caller; counts where neither a header nor a token names an app. */
    FileAppKey: string;
    /**
     * @description How many levels of relations are given as whole objects; what lies behind them as ids. More than 10 means 10 (our decision).
     *     Objects that the caller may not read are left out, expanded or not.
     */
    ExpandDepth: number;
    /** @description The name of the collection, URL-encoded; letter case counts. */
    Collection: string;
    /** @description The `sysObjectId` of the object. */
    ObjectId: string;
  };
  requestBodies: never;
  headers: {
    /** @description In how many seconds to try again. */
    RetryAfter: number;
    /** @description The id of this request, the same as in the log of the server and as `errorId` of an error. */
    RequestId: string;
    /**
     * @description A token for URLs of files, which stands for the app and the caller's session. Given when the request has a header of this
     *     name, whatever its value.
     */
    UrlToken: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listObjects: {
    parameters: {
      query?: {
        /** @description Ids of the objects to give, in this order, at most 1000; those that do not exist or may not be read are left out (our decision). */
        objects?: string[];
        /**
         * @description Which objects to give: `and`, `or`, `not`, parentheses, `+ - * /`, `=`, `<>`, `!=`, `<`, `<=`, `>`, `>=`, `between … and …`,
         *     `in (…)`, `like` with `%` and `_`, `is null`, and `has (…)` for relations, over properties, texts in single quotes (`''` for
         *     one inside), numbers, `true`, `false` and `null`. A name with other characters than letters, digits and `_` stands in
         *     brackets. As in SQL, a comparison with a property that an object lacks is not true, and neither is its opposite. A text that
         *     is compared with a number, a boolean or a time counts as one of these. An empty filter gives all objects. What
         *     cannot be understood is refused with the place where it goes wrong.
         */
        filter?: string;
        /**
         * @description How many levels of relations are given as whole objects; what lies behind them as ids. More than 10 means 10 (our decision).
         *     Objects that the caller may not read are left out, expanded or not.
         */
        expanddepth?: components['parameters']['ExpandDepth'];
        /**
         * @description The property to sort by, also `sysCreated` and `sysUpdated`, which `created` and `updated` stand for as well. Objects with
         *     equal values come in the order of their creation.
         */
        sortcolumn?: string;
        sortorder?: 'asc' | 'desc';
        /** @description `yes` asks for one page; a `pagenum` or a `pagelimit` does so too. */
        paging?: 'yes' | 'no';
        /** @description The number of the page, counted from 0 (our decision). */
        pagenum?: number;
        /** @description How many objects a page has; 100 when absent, and never more than 1000 (our decision). */
        pagelimit?: number;
        /** @description `yes` asks for gzip, as the header `accept-encoding: gzip` does; never is an answer compressed unasked. */
        compress?: string;
      };
      header?: never;
      path: {
        /** @description The name of the collection, URL-encoded; letter case counts. */
        collection: components['parameters']['Collection'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The objects; an empty list when there is none. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          'x-appstax-urltoken': components['headers']['UrlToken'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ObjectList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['NotAuthorized'];
      404: components['responses']['NotFound'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  createObject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The name of the collection, URL-encoded; letter case counts. */
        collection: components['parameters']['Collection'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['NewObject'];
        'multipart/form-data': {
          sysObjectData: components['schemas']['NewObject'];
        } & {
          [key: string]: Blob;
        };
      };
    };
    responses: {
      /** @description The object was created. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          'x-appstax-urltoken': components['headers']['UrlToken'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedObject'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['NotAuthorized'];
      404: components['responses']['NotFound'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  readObject: {
    parameters: {
      query?: {
        /**
         * @description How many levels of relations are given as whole objects; what lies behind them as ids. More than 10 means 10 (our decision).
         *     Objects that the caller may not read are left out, expanded or not.
         */
        expanddepth?: components['parameters']['ExpandDepth'];
      };
      header?: never;
      path: {
        /** @description The name of the collection, URL-encoded; letter case counts. */
        collection: components['parameters']['Collection'];
        /** @description The `sysObjectId` of the object. */
        id: components['parameters']['ObjectId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The object. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          'x-appstax-urltoken': components['headers']['UrlToken'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DataObject'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['NotAuthorized'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  updateObject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The name of the collection, URL-encoded; letter case counts. */
        collection: components['parameters']['Collection'];
        /** @description The `sysObjectId` of the object. */
        id: components['parameters']['ObjectId'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['NewObject'];
      };
    };
    responses: {
      /** @description The object was changed; only clients of the kind `java` get this, since they need a body. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          'x-appstax-urltoken': components['headers']['UrlToken'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedObject'];
        };
      };
      /** @description The object was changed. */
      204: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          'x-appstax-urltoken': components['headers']['UrlToken'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['NotAuthorized'];
      404: components['responses']['NotFound'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  deleteObject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The name of the collection, URL-encoded; letter case counts. */
        collection: components['parameters']['Collection'];
        /** @description The `sysObjectId` of the object. */
        id: components['parameters']['ObjectId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The object was deleted. */
      204: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          'x-appstax-urltoken': components['headers']['UrlToken'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['NotAuthorized'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  readFileObject: {
    parameters: {
      query?: {
        /**
         * @description How many levels of relations are given as whole objects; what lies behind them as ids. More than 10 means 10 (our decision).
         *     Objects that the caller may not read are left out, expanded or not.
         */
        expanddepth?: components['parameters']['ExpandDepth'];
      };
      header?: never;
      path: {
        /** @description The name of the collection, URL-encoded; letter case counts. */
        collection: components['parameters']['Collection'];
        /** @description The `sysObjectId` of the object. */
        id: components['parameters']['ObjectId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The object. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          'x-appstax-urltoken': components['headers']['UrlToken'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DataObject'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['NotAuthorized'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  downloadFile: {
    parameters: {
      query?: {
        /** @description Stands for the app and the session; counts where no header names an app. */
        token?: components['parameters']['FileToken'];
        /** @description The key of the app, for an anonymous caller; counts where neither a header nor a token names an app. */
        appkey?: components['parameters']['FileAppKey'];
      };
      header?: {
        /** @description A part of the data; of several parts in one request the whole is given. */
        range?: string;
        /** @description The part is wanted only if the data is still this. */
        'if-range'?: string;
        /** @description The data is wanted only if it is another. */
        'if-none-match'?: string;
        /** @description The data is wanted only if it is newer. */
        'if-modified-since'?: string;
      };
      path: {
        /** @description The name of the collection, URL-encoded; letter case counts. */
        collection: components['parameters']['Collection'];
        /** @description The `sysObjectId` of the object. */
        id: components['parameters']['ObjectId'];
        /** @description The property that holds the file. */
        property: string;
        /** @description The name that the property has. */
        filename: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The data. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          'x-appstax-urltoken': components['headers']['UrlToken'];
          /** @description Another text for other data. */
          etag?: string;
          /** @description When the data was sent. */
          'last-modified'?: string;
          /** @description The answer may be kept by this caller, who asks each time whether it still holds. */
          'cache-control'?: string;
          /** @description Parts can be asked for. */
          'accept-ranges'?: string;
          /** @description The length in bytes. */
          'content-length'?: string;
          /** @description The name, and whether it may be shown inside of a page. */
          'content-disposition'?: string;
          /** @description Nothing in the file may run or load anything. */
          'content-security-policy'?: string;
          [name: string]: unknown;
        };
        content: {
          '*/*': Blob;
        };
      };
      /** @description The part that was asked for. */
      206: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          'x-appstax-urltoken': components['headers']['UrlToken'];
          /** @description Another text for other data. */
          etag?: string;
          /** @description When the data was sent. */
          'last-modified'?: string;
          /** @description The answer may be kept by this caller, who asks each time whether it still holds. */
          'cache-control'?: string;
          /** @description Parts can be asked for. */
          'accept-ranges'?: string;
          /** @description The length in bytes. */
          'content-length'?: string;
          /** @description The name, and whether it may be shown inside of a page. */
          'content-disposition'?: string;
          /** @description Nothing in the file may run or load anything. */
          'content-security-policy'?: string;
          /** @description Which bytes, of how many. */
          'content-range'?: string;
          [name: string]: unknown;
        };
        content: {
          '*/*': Blob;
        };
      };
      /** @description The data is the one that the caller has. */
      304: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          'x-appstax-urltoken': components['headers']['UrlToken'];
          /** @description Another text for other data. */
          etag?: string;
          /** @description When the data was sent. */
          'last-modified'?: string;
          /** @description The answer may be kept by this caller, who asks each time whether it still holds. */
          'cache-control'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['NotAuthorized'];
      404: components['responses']['NotFound'];
      /** @description The file has no such part. */
      416: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          'x-appstax-urltoken': components['headers']['UrlToken'];
          /** @description Another text for other data. */
          etag?: string;
          /** @description When the data was sent. */
          'last-modified'?: string;
          /** @description The answer may be kept by this caller, who asks each time whether it still holds. */
          'cache-control'?: string;
          /** @description How many bytes there are. */
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
  uploadFile: {
    parameters: {
      query?: {
        /** @description Stands for the app and the session; counts where no header names an app. */
        token?: components['parameters']['FileToken'];
        /** @description The key of the app, for an anonymous caller; counts where neither a header nor a token names an app. */
        appkey?: components['parameters']['FileAppKey'];
      };
      header?: never;
      path: {
        /** @description The name of the collection, URL-encoded; letter case counts. */
        collection: components['parameters']['Collection'];
        /** @description The `sysObjectId` of the object. */
        id: components['parameters']['ObjectId'];
        /** @description The property that holds the file. */
        property: string;
        /** @description The name that the property has. */
        filename: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          [key: string]: unknown;
        };
        'application/octet-stream': Blob;
      };
    };
    responses: {
      /** @description The data was stored. */
      204: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          'x-appstax-urltoken': components['headers']['UrlToken'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['NotAuthorized'];
      404: components['responses']['NotFound'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  readImage: {
    parameters: {
      query?: {
        /** @description Stands for the app and the session; counts where no header names an app. */
        token?: components['parameters']['FileToken'];
        /** @description The key of the app, for an anonymous caller; counts where neither a header nor a token names an app. */
        appkey?: components['parameters']['FileAppKey'];
      };
      header?: {
        /** @description The image is wanted only if it is another. */
        'if-none-match'?: string;
        /** @description The image is wanted only if it is newer. */
        'if-modified-since'?: string;
      };
      path: {
        /** @description `resize` keeps the proportions inside of the box; `crop` fills the box and cuts off what is over on both sides. */
        operation: 'resize' | 'crop';
        /** @description In pixels, at most 4096; `-` leaves it to the height. */
        width: string;
        /** @description In pixels, at most 4096; `-` leaves it to the width. */
        height: string;
        /** @description The name of the collection, URL-encoded; letter case counts. */
        collection: components['parameters']['Collection'];
        /** @description The `sysObjectId` of the object. */
        id: components['parameters']['ObjectId'];
        /** @description The property that holds the file. */
        property: string;
        /** @description The name that the property has. */
        filename: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The image. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          'x-appstax-urltoken': components['headers']['UrlToken'];
          /** @description Another text for other data. */
          etag?: string;
          /** @description When the data was sent. */
          'last-modified'?: string;
          /** @description The answer may be kept by this caller, who asks each time whether it still holds. */
          'cache-control'?: string;
          /** @description The length in bytes. */
          'content-length'?: string;
          /** @description The name, and whether it may be shown inside of a page. */
          'content-disposition'?: string;
          /** @description Nothing in the file may run or load anything. */
          'content-security-policy'?: string;
          [name: string]: unknown;
        };
        content: {
          '*/*': Blob;
        };
      };
      /** @description The data is the one that the caller has. */
      304: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          'x-appstax-urltoken': components['headers']['UrlToken'];
          /** @description Another text for other data. */
          etag?: string;
          /** @description When the data was sent. */
          'last-modified'?: string;
          /** @description The answer may be kept by this caller, who asks each time whether it still holds. */
          'cache-control'?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['NotAuthorized'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  signUp: {
    parameters: {
      query?: {
        /** @description Whether to open a session as well. */
        login?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignUp'];
      };
    };
    responses: {
      /** @description The user was made, and is signed in when there is a `sysSessionId`. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          'x-appstax-urltoken': components['headers']['UrlToken'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionAnswer'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['NotAuthorized'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
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
        'application/json': components['schemas']['Credentials'];
      };
    };
    responses: {
      /** @description The user is signed in. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          'x-appstax-urltoken': components['headers']['UrlToken'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionAnswer'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['NotAuthorized'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  logOut: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        sessionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description There is no such session any more. */
      204: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          'x-appstax-urltoken': components['headers']['UrlToken'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['NotAuthorized'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  requestPasswordReset: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          email: string;
        } & {
          [key: string]: unknown;
        };
      };
    };
    responses: {
      /** @description If there is such a user, the mail is on its way. */
      204: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          'x-appstax-urltoken': components['headers']['UrlToken'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['NotAuthorized'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  resetPassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PasswordReset'];
      };
    };
    responses: {
      /** @description The password was set, and the user is signed in as asked. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          'x-appstax-urltoken': components['headers']['UrlToken'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionAnswer'];
        };
      };
      /** @description The password was set. */
      204: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          'x-appstax-urltoken': components['headers']['UrlToken'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['NotAuthorized'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
  changePermissions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['PermissionChanges'];
      };
    };
    responses: {
      /** @description The permissions were changed. */
      204: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          'x-appstax-urltoken': components['headers']['UrlToken'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['NotAuthorized'];
      404: components['responses']['NotFound'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Internal'];
      503: components['responses']['Unavailable'];
    };
  };
}
