// Generated from nasty.yaml by scripts/generate.ts. Do not edit.

export interface paths {
  '/things/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: string;
      };
      cookie?: never;
    };
    /** Lists with *\/ in its comment */
    get: operations['listThings'];
    /** Uploads fields and files */
    put: operations['uploadThing'];
    /** Creates from JSON or a form */
    post: operations['createThing'];
    /** Deletes, perhaps with a body */
    delete: operations['deleteThing'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reads bytes */
    get: operations['readFile'];
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
    /**
     * @example {
     *       "value": "a",
     *       "children": [
     *         {
     *           "value": null,
     *           "children": []
     *         }
     *       ],
     *       "byName": {
     *         "x": {
     *           "value": "b"
     *         }
     *       }
     *     }
     */
    Tree: {
      value: string | null;
      children?: components['schemas']['Tree'][];
      byName?: {
        [key: string]: components['schemas']['Tree'];
      };
    };
    /**
     * @example {
     *       "id": 1,
     *       "made": "2026-01-02T03:04:05.678Z"
     *     }
     */
    Base: {
      id: number;
      /** Format: date-time */
      made?: string;
    };
    /**
     * @example {
     *       "id": 2,
     *       "name": "x",
     *       "made": "2026-01-02T03:04:05+02:00",
     *       "extra": 1
     *     }
     */
    Derived: components['schemas']['Base'] & {
      name: string;
    };
    /**
     * @example {
     *       "id": 3,
     *       "note": ""
     *     }
     */
    Closed: {
      note?: string;
    } & components['schemas']['Base'];
    /**
     * @example {
     *       "text": "äöü",
     *       "count": 4,
     *       "ratio": 0.5,
     *       "yes": true,
     *       "nothing": null,
     *       "one": 1,
     *       "choice": null,
     *       "list": [
     *         1,
     *         {
     *           "a": 1,
     *           "b": 2
     *         },
     *         {
     *           "b": 2,
     *           "a": 2
     *         }
     *       ],
     *       "free": {
     *         "any": {
     *           "thing": []
     *         }
     *       },
     *       "scores": {
     *         "a": 1
     *       },
     *       "day": "2024-02-29",
     *       "key": "0f8fad5b-d9cb-469f-a165-70867728950e",
     *       "mail": "ada@example.org",
     *       "link": "https://example.org/a?b=c",
     *       "either": 7,
     *       "anything": null
     *     }
     */
    Everything: {
      text: string;
      count?: number;
      ratio?: number;
      yes?: boolean;
      nothing?: null;
      /** @constant */
      one?: 1;
      /** @enum {unknown} */
      choice?: 'a' | 1 | true | null;
      list?: unknown[];
      free?: components['schemas']['Free'];
      scores?: {
        [key: string]: number;
      };
      /** Format: date */
      day?: string;
      /** Format: uuid */
      key?: string;
      /** Format: email */
      mail?: string;
      /** Format: uri */
      link?: string;
      either?: string | number | null;
      anything: unknown;
      /** @default unused */
      default?: string;
    };
    /**
     * @example {
     *       "a": 1
     *     }
     * @example {}
     */
    Free: Record<string, unknown>;
    Cat: {
      /** @constant */
      kind: 'cat';
      lives: number;
    };
    Dog: {
      /** @enum {unknown} */
      kind: 'dog' | 'wolf';
      good?: boolean;
    };
    /**
     * @example {
     *       "kind": "cat",
     *       "lives": 9
     *     }
     * @example {
     *       "kind": "wolf",
     *       "good": false
     *     }
     */
    Pet: components['schemas']['Cat'] | components['schemas']['Dog'];
    /**
     * @example {
     *       "a": "x"
     *     }
     * @example {
     *       "b": "y",
     *       "c": 1
     *     }
     */
    Exclusive:
      | {
          a: string;
        }
      | {
          b: string;
        };
    /**
     * @example {
     *       "a": "x",
     *       "b": "y"
     *     }
     * @example 4
     */
    AnyOf:
      | {
          a: string;
        }
      | {
          b: string;
        }
      | number;
    /** @example xy */
    Both: string;
    /**
     * @example {
     *       "kind": "dog"
     *     }
     * @example [
     *       {
     *         "kind": "dog"
     *       },
     *       {
     *         "kind": "cat",
     *         "lives": 1
     *       }
     *     ]
     */
    OneOrMany: components['schemas']['Pet'] | components['schemas']['Pet'][];
    /**
     * @example {
     *       "a": "x",
     *       "b": "y"
     *     }
     */
    Rest: {
      a?: string;
    } & {
      [key: string]: string;
    };
    /**
     * @example {
     *       "message": "no"
     *     }
     */
    Problem: {
      message: string;
      related?: (
        | components['schemas']['Derived']
        | components['schemas']['Closed']
        | components['schemas']['Exclusive']
        | components['schemas']['AnyOf']
        | components['schemas']['Both']
        | components['schemas']['Rest']
      )[];
    };
  };
  responses: {
    /** @description Wrong */
    Wrong: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Problem'];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listThings: {
    parameters: {
      query?: {
        limit?: number;
        deep?: {
          age?: number;
        };
        ids?: number[];
        columns?: string[];
        where?: components['schemas']['Tree'];
        flag?: boolean;
        ratio?: number;
      };
      header: {
        'X-Device': 'phone' | 'desk';
      };
      path: {
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found */
      200: {
        headers: {
          'X-Total': number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Tree'][];
        };
      };
      /** @description Elsewhere */
      302: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Wrong'];
    };
  };
  uploadThing: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          title: string;
          meta?: components['schemas']['Everything'];
          /** Format: binary */
          picture?: Blob;
        } & {
          [key: string]: unknown;
        };
        'application/octet-stream': Blob;
      };
    };
    responses: {
      /** @description An empty answer */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Wrong'];
    };
  };
  createThing: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OneOrMany'];
        'application/x-www-form-urlencoded': {
          title: string;
          count?: number;
          tags?: string[];
        };
      };
    };
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Everything'];
        };
      };
      400: components['responses']['Wrong'];
    };
  };
  deleteThing: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['Free'];
      };
    };
    responses: {
      /** @description Gone */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Wrong'];
    };
  };
  readFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The bytes */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          '*/*': Blob;
        };
      };
      /** @description Not there, in words or as JSON */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/plain': string;
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
}
