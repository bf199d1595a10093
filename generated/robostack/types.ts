// Generated from openapi/robostack.yaml by scripts/generate.ts. Do not edit.

export interface paths {
  '/external/api/{appUUID}/{resourceName}/': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The UUID of the app. Any other text is answered like an app that does not exist. */
        appUUID: components['parameters']['AppUUID'];
        /** @description The name of the resource, URL-encoded; it may hold any character, in any script. */
        resourceName: components['parameters']['ResourceName'];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Create records
     * @description Creates one record from an object, or several from a list of objects: all of them, or none when one cannot be created.
     *     The answer holds the created records in the order in which they were sent. A field that the token may not write is
     *     refused by name, never left out silently. An `id` in the body is refused: the server gives it.
     */
    put: operations['createRecords'];
    /**
     * Find records
     * @description Gives the records that match the selection and that the token may read, in ascending order of `id` unless `sort` says
     *     otherwise. Without a selection it gives every record that the token may read. Keys that are not listed here are
     *     ignored, because applications in use send some.
     */
    post: operations['findRecords'];
    /**
     * Delete records
     * @description Deletes every record that matches the selection, or at least one selection of a list.
     *
     *     Our decision: a selection that is missing or empty, also one inside a list, is refused with 400 and nothing is deleted.
     */
    delete: operations['deleteRecords'];
    options?: never;
    head?: never;
    /**
     * Update records
     * @description Gives the fields in `updation` their new values in every record that matches `selection`; other fields stay as they are.
     *     With two lists of equal length the first selection goes with the first updation, the second with the second; all of it
     *     happens, or nothing. Values are taken literally: an object in `updation` is a value, not an operator,
     *     and a name that begins with `$` is refused.
     *
     *     Our decision: a selection that is missing or empty, and lists of different length, are refused with 400 and nothing changes,
     *     because one forgotten key must not rewrite a whole resource. In lists, every selection is matched with the records as they
     *     were before the request, and a record that two of them match is refused with 400, since one change would undo the other
     *     unseen.
     */
    patch: operations['updateRecords'];
    trace?: never;
  };
  '/external/api/{appUUID}/{resourceName}/aggregation': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The UUID of the app. Any other text is answered like an app that does not exist. */
        appUUID: components['parameters']['AppUUID'];
        /** @description The name of the resource, URL-encoded; it may hold any character, in any script. */
        resourceName: components['parameters']['ResourceName'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Aggregate on records
     * @description Runs a MongoDB aggregation pipeline over the records of the resource that the token may read. Fields are named as in a
     *     found record (`$quantity`, `$id`).
     *
     *     Our decisions, since the original documents no body: the pipeline is the body itself, or its key `pipeline` or `aggregation`.
     *     A fixed list of stages and expression operators is accepted. `$lookup`, `$unionWith` and `$graphLookup` name resources
     *     of the same app in `from` (`coll`) and see of them only what the token may read. Stages that write, that run code or
     *     that describe the server are refused with 400 at any depth.
     */
    post: operations['aggregateRecords'];
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
    /**
     * @description Which records: each field must have exactly the given value, and all fields must agree. Our decision: a list as a value means
     *     "any of these"; an object whose names all begin with `$` is a comparison, made of `$eq`, `$gt`, `$gte`, `$lt`, `$lte`
     *     and `$in`. Other names that begin with `$` are refused at any depth; `$ne` is one of them, since in a delete it would reach
     *     nearly every record where one was meant. A pipeline takes it.
     */
    Selection: {
      [key: string]: unknown;
    };
    /** @description A record as it is found. Fields that the token may not read are absent. */
    Record: {
      /** @description Given by the server, unique in its resource, never used again. */
      id: number;
    } & {
      [key: string]: unknown;
    };
    /** @description The fields of a record to be; any names, any JSON values. */
    NewRecord: {
      [key: string]: unknown;
    };
    /**
     * @description Ascending (`1`, `asc`) or descending (`-1`, `desc`).
     * @enum {unknown}
     */
    Direction: 1 | -1 | 'asc' | 'desc';
    /**
     * @description Field names with their directions. In a list, earlier entries weigh more; in one object the order of its names counts,
     *     except that names which are whole numbers come first, as everywhere in JSON for JavaScript. Use the list for such names.
     */
    Sort:
      | {
          [key: string]: components['schemas']['Direction'];
        }
      | {
          [key: string]: components['schemas']['Direction'];
        }[];
    /**
     * @description Which fields to give: a list of names, or an object with `1` or `true` for the fields wanted, or `0` or `false` for the fields
     *     not wanted. `id` is always given.
     */
    Projection:
      | string[]
      | {
          [key: string]: 0 | 1 | false | true;
        };
    FindRequest: {
      /** @description One selection, or a list of which at least one must match (our decision). Absent means every record. */
      selection?: components['schemas']['Selection'] | components['schemas']['Selection'][];
      /** @description The names of the fields to give, besides `id` (our decision). */
      fields?: string[];
      projection?: components['schemas']['Projection'];
      sort?: components['schemas']['Sort'];
      /** @description At most this many records; 0 means no limit (our decision). */
      limit?: number;
      /** @description How many of the matching records to leave out at the beginning (our decision). */
      offset?: number;
    } & {
      [key: string]: unknown;
    };
    CreateRequest: components['schemas']['NewRecord'] | components['schemas']['NewRecord'][];
    UpdateRequest: components['schemas']['UpdateOne'] | components['schemas']['UpdateMany'];
    UpdateOne: {
      selection: components['schemas']['NonEmptySelection'];
      updation: components['schemas']['NewRecord'];
    } & {
      [key: string]: unknown;
    };
    UpdateMany: {
      selection: components['schemas']['NonEmptySelection'][];
      /** @description As many as there are selections. */
      updation: components['schemas']['NewRecord'][];
    } & {
      [key: string]: unknown;
    };
    /** @description A selection that names at least one field. */
    NonEmptySelection: {
      [key: string]: unknown;
    };
    DeleteRequest: {
      selection: components['schemas']['NonEmptySelection'] | components['schemas']['NonEmptySelection'][];
    } & {
      [key: string]: unknown;
    };
    /** @description One stage of a pipeline; its one name begins with `$`. */
    Stage: {
      [key: string]: unknown;
    };
    Pipeline: components['schemas']['Stage'][];
    AggregateRequest:
      | components['schemas']['Pipeline']
      | components['schemas']['UnderPipeline']
      | components['schemas']['UnderAggregation'];
    UnderPipeline: {
      pipeline: components['schemas']['Pipeline'];
    } & {
      [key: string]: unknown;
    };
    UnderAggregation: {
      aggregation: components['schemas']['Pipeline'];
    } & {
      [key: string]: unknown;
    };
    RecordsAnswer: {
      results: components['schemas']['Record'][];
    };
    UpdateAnswer: {
      results: components['schemas']['Record'][];
      count: number;
    };
    DeleteAnswer: {
      count: number;
      /** @description The ids of the deleted records, ascending. */
      ids: number[];
    };
    AggregateAnswer: {
      results: {
        [key: string]: unknown;
      }[];
    };
    /** @description One place in the request that is wrong. */
    Fault: {
      /** @enum {unknown} */
      in: 'path' | 'query' | 'header' | 'body';
      /** @description The place below it, such as `selection[1].id`; empty when the whole of it is meant. */
      path: string;
      /** @description What is expected there. */
      message: string;
    };
    /** @description Every error has this shape (our decision). */
    ErrorAnswer: {
      error: {
        /** @description A stable name for programs, such as `invalid-request`. New ones may be added. */
        code: string;
        /** @description What was wrong and what to do about it, for people. It may change its words. */
        message: string;
        /** @description The places that are wrong, when there are such. */
        details?: components['schemas']['Fault'][];
        /** @description The same as the header `x-request-id`. */
        requestId: string;
      };
    };
  };
  responses: {
    /** @description The request cannot be understood or is not allowed in this form; nothing was changed. `details` lists every place that is wrong. */
    BadRequest: {
      headers: {
        'x-request-id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description A header is missing or wrong, or the token is unknown or revoked. The text is the same in each case. */
    Unauthenticated: {
      headers: {
        'x-request-id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description The token is valid, but has no grant for this app, resource, action or field. The message names what is missing. */
    Forbidden: {
      headers: {
        'x-request-id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description There is no such app, or it has no such resource. */
    NotFound: {
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
    /** @description The body is labelled as something other than JSON, or is compressed. */
    UnsupportedMediaType: {
      headers: {
        'x-request-id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
    };
    /** @description The token has sent too many requests. */
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
    /** @description The database cannot be reached, the request took longer than it may, or the token has too many under way; nothing was changed. */
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
    /** @description The UUID of the app. Any other text is answered like an app that does not exist. */
    AppUUID: string;
    /** @description The name of the resource, URL-encoded; it may hold any character, in any script. */
    ResourceName: string;
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
  createRecords: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The UUID of the app. Any other text is answered like an app that does not exist. */
        appUUID: components['parameters']['AppUUID'];
        /** @description The name of the resource, URL-encoded; it may hold any character, in any script. */
        resourceName: components['parameters']['ResourceName'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateRequest'];
      };
    };
    responses: {
      /** @description The records were created. */
      201: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordsAnswer'];
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
  findRecords: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The UUID of the app. Any other text is answered like an app that does not exist. */
        appUUID: components['parameters']['AppUUID'];
        /** @description The name of the resource, URL-encoded; it may hold any character, in any script. */
        resourceName: components['parameters']['ResourceName'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['FindRequest'];
      };
    };
    responses: {
      /** @description The records found; an empty list when there is none. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordsAnswer'];
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
  deleteRecords: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The UUID of the app. Any other text is answered like an app that does not exist. */
        appUUID: components['parameters']['AppUUID'];
        /** @description The name of the resource, URL-encoded; it may hold any character, in any script. */
        resourceName: components['parameters']['ResourceName'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeleteRequest'];
      };
    };
    responses: {
      /** @description How many records were deleted, and which. A selection that matches nothing is no error. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeleteAnswer'];
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
  updateRecords: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The UUID of the app. Any other text is answered like an app that does not exist. */
        appUUID: components['parameters']['AppUUID'];
        /** @description The name of the resource, URL-encoded; it may hold any character, in any script. */
        resourceName: components['parameters']['ResourceName'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateRequest'];
      };
    };
    responses: {
      /** @description The changed records as they are now, and how many they are. A selection that matches nothing is no error. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UpdateAnswer'];
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
  aggregateRecords: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The UUID of the app. Any other text is answered like an app that does not exist. */
        appUUID: components['parameters']['AppUUID'];
        /** @description The name of the resource, URL-encoded; it may hold any character, in any script. */
        resourceName: components['parameters']['ResourceName'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AggregateRequest'];
      };
    };
    responses: {
      /** @description What the last stage of the pipeline gave. */
      200: {
        headers: {
          'x-request-id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AggregateAnswer'];
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
}
