// Generated from openapi/robostack.yaml by scripts/generate.ts. Do not edit.

import { createRoute, z } from '@hono/zod-openapi';
import type { JsonBody, OperationTable } from '../../src/http/operation.ts';
import * as rules from '../../src/http/schema.ts';
import * as schemas from './schemas.ts';
import type { operations as Documented } from './types.ts';

const findRecords = {
  params: z.object({
    appUUID: z.string().superRefine(rules.characters({ min: 1 })),
    resourceName: z.string().superRefine(rules.characters({ min: 1 })),
  }),
  body: { required: false, content: { 'application/json': { kind: 'json', schema: schemas.FindRequest } } },
} as const;

const createRecords = {
  params: z.object({
    appUUID: z.string().superRefine(rules.characters({ min: 1 })),
    resourceName: z.string().superRefine(rules.characters({ min: 1 })),
  }),
  body: { required: true, content: { 'application/json': { kind: 'json', schema: schemas.CreateRequest } } },
} as const;

const updateRecords = {
  params: z.object({
    appUUID: z.string().superRefine(rules.characters({ min: 1 })),
    resourceName: z.string().superRefine(rules.characters({ min: 1 })),
  }),
  body: { required: true, content: { 'application/json': { kind: 'json', schema: schemas.UpdateRequest } } },
} as const;

const deleteRecords = {
  params: z.object({
    appUUID: z.string().superRefine(rules.characters({ min: 1 })),
    resourceName: z.string().superRefine(rules.characters({ min: 1 })),
  }),
  body: { required: true, content: { 'application/json': { kind: 'json', schema: schemas.DeleteRequest } } },
} as const;

const aggregateRecords = {
  params: z.object({
    appUUID: z.string().superRefine(rules.characters({ min: 1 })),
    resourceName: z.string().superRefine(rules.characters({ min: 1 })),
  }),
  body: { required: true, content: { 'application/json': { kind: 'json', schema: schemas.AggregateRequest } } },
} as const;

export const operations = {
  findRecords: {
    operationId: 'findRecords',
    method: 'post',
    path: '/external/api/{appUUID}/{resourceName}/',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'findRecords',
      method: 'post',
      path: '/external/api/{appUUID}/{resourceName}/',
      request: {
        params: findRecords.params,
        body: {
          required: false,
          content: { 'application/json': { schema: findRecords.body.content['application/json'].schema } },
        },
      },
      responses: {
        200: {
          description: 'The records found; an empty list when there is none.',
          content: { 'application/json': { schema: schemas.RecordsAnswer } },
        },
        400: {
          description:
            'The request cannot be understood or is not allowed in this form; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description:
            'A header is missing or wrong, or the token is unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description:
            'The token is valid, but has no grant for this app, resource, action or field. The message names what is missing.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such app, or it has no such resource.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts; nothing was read beyond the limit.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something other than JSON, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'The token has sent too many requests.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...findRecords,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      403: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      413: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      415: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ tokenKey: [], tokenSecret: [] }],
    extensions: { 'x-safe': true },
  },
  createRecords: {
    operationId: 'createRecords',
    method: 'put',
    path: '/external/api/{appUUID}/{resourceName}/',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'createRecords',
      method: 'put',
      path: '/external/api/{appUUID}/{resourceName}/',
      request: {
        params: createRecords.params,
        body: {
          required: true,
          content: { 'application/json': { schema: createRecords.body.content['application/json'].schema } },
        },
      },
      responses: {
        201: {
          description: 'The records were created.',
          content: { 'application/json': { schema: schemas.RecordsAnswer } },
        },
        400: {
          description:
            'The request cannot be understood or is not allowed in this form; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description:
            'A header is missing or wrong, or the token is unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description:
            'The token is valid, but has no grant for this app, resource, action or field. The message names what is missing.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such app, or it has no such resource.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts; nothing was read beyond the limit.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something other than JSON, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'The token has sent too many requests.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...createRecords,
    responses: {
      201: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      403: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      413: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      415: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ tokenKey: [], tokenSecret: [] }],
    extensions: {},
  },
  updateRecords: {
    operationId: 'updateRecords',
    method: 'patch',
    path: '/external/api/{appUUID}/{resourceName}/',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'updateRecords',
      method: 'patch',
      path: '/external/api/{appUUID}/{resourceName}/',
      request: {
        params: updateRecords.params,
        body: {
          required: true,
          content: { 'application/json': { schema: updateRecords.body.content['application/json'].schema } },
        },
      },
      responses: {
        200: {
          description:
            'The changed records as they are now, and how many they are. A selection that matches nothing is no error.',
          content: { 'application/json': { schema: schemas.UpdateAnswer } },
        },
        400: {
          description:
            'The request cannot be understood or is not allowed in this form; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description:
            'A header is missing or wrong, or the token is unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description:
            'The token is valid, but has no grant for this app, resource, action or field. The message names what is missing.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such app, or it has no such resource.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts; nothing was read beyond the limit.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something other than JSON, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'The token has sent too many requests.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...updateRecords,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      403: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      413: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      415: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ tokenKey: [], tokenSecret: [] }],
    extensions: {},
  },
  deleteRecords: {
    operationId: 'deleteRecords',
    method: 'delete',
    path: '/external/api/{appUUID}/{resourceName}/',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'deleteRecords',
      method: 'delete',
      path: '/external/api/{appUUID}/{resourceName}/',
      request: {
        params: deleteRecords.params,
        body: {
          required: true,
          content: { 'application/json': { schema: deleteRecords.body.content['application/json'].schema } },
        },
      },
      responses: {
        200: {
          description: 'How many records were deleted, and which. A selection that matches nothing is no error.',
          content: { 'application/json': { schema: schemas.DeleteAnswer } },
        },
        400: {
          description:
            'The request cannot be understood or is not allowed in this form; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description:
            'A header is missing or wrong, or the token is unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description:
            'The token is valid, but has no grant for this app, resource, action or field. The message names what is missing.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such app, or it has no such resource.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts; nothing was read beyond the limit.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something other than JSON, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'The token has sent too many requests.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...deleteRecords,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      403: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      413: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      415: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ tokenKey: [], tokenSecret: [] }],
    extensions: {},
  },
  aggregateRecords: {
    operationId: 'aggregateRecords',
    method: 'post',
    path: '/external/api/{appUUID}/{resourceName}/aggregation',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'aggregateRecords',
      method: 'post',
      path: '/external/api/{appUUID}/{resourceName}/aggregation',
      request: {
        params: aggregateRecords.params,
        body: {
          required: true,
          content: { 'application/json': { schema: aggregateRecords.body.content['application/json'].schema } },
        },
      },
      responses: {
        200: {
          description: 'What the last stage of the pipeline gave.',
          content: { 'application/json': { schema: schemas.AggregateAnswer } },
        },
        400: {
          description:
            'The request cannot be understood or is not allowed in this form; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description:
            'A header is missing or wrong, or the token is unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description:
            'The token is valid, but has no grant for this app, resource, action or field. The message names what is missing.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such app, or it has no such resource.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts; nothing was read beyond the limit.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something other than JSON, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'The token has sent too many requests.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...aggregateRecords,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      403: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      413: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      415: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ tokenKey: [], tokenSecret: [] }],
    extensions: { 'x-safe': true },
  },
} as const satisfies OperationTable;

export type FindRecordsInput = { params: z.output<typeof findRecords.params> } & (
  | { contentType: 'application/json'; body: z.output<(typeof findRecords.body.content)['application/json']['schema']> }
  | { contentType?: undefined; body?: undefined }
);

export type FindRecordsOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['findRecords']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['findRecords']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['findRecords']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['findRecords']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['findRecords']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['findRecords']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['findRecords']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['findRecords']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['findRecords']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['findRecords']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type CreateRecordsInput = { params: z.output<typeof createRecords.params> } & {
  contentType: 'application/json';
  body: z.output<(typeof createRecords.body.content)['application/json']['schema']>;
};

export type CreateRecordsOutput =
  | {
      status: 201;
      contentType?: 'application/json';
      body: JsonBody<Documented['createRecords']['responses'][201]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['createRecords']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['createRecords']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['createRecords']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['createRecords']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['createRecords']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['createRecords']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['createRecords']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['createRecords']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['createRecords']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type UpdateRecordsInput = { params: z.output<typeof updateRecords.params> } & {
  contentType: 'application/json';
  body: z.output<(typeof updateRecords.body.content)['application/json']['schema']>;
};

export type UpdateRecordsOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateRecords']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateRecords']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateRecords']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateRecords']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateRecords']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateRecords']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateRecords']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateRecords']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateRecords']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateRecords']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type DeleteRecordsInput = { params: z.output<typeof deleteRecords.params> } & {
  contentType: 'application/json';
  body: z.output<(typeof deleteRecords.body.content)['application/json']['schema']>;
};

export type DeleteRecordsOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteRecords']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteRecords']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteRecords']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteRecords']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteRecords']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteRecords']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteRecords']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteRecords']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteRecords']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteRecords']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type AggregateRecordsInput = { params: z.output<typeof aggregateRecords.params> } & {
  contentType: 'application/json';
  body: z.output<(typeof aggregateRecords.body.content)['application/json']['schema']>;
};

export type AggregateRecordsOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['aggregateRecords']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['aggregateRecords']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['aggregateRecords']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['aggregateRecords']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['aggregateRecords']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['aggregateRecords']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['aggregateRecords']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['aggregateRecords']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['aggregateRecords']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['aggregateRecords']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

/** What a dialect must answer: one handler for each operation, nothing missing and nothing undocumented. */
export interface Operations<Context> {
  /**
   * Find records
   *
   * Gives the records that match the selection and that the token may read, in ascending order of `id` unless `sort` says
   * otherwise. Without a selection it gives every record that the token may read. Keys that are not listed here are
   * ignored, because applications in use send some.
   *
   * `POST /external/api/{appUUID}/{resourceName}/`
   */
  readonly findRecords: (input: FindRecordsInput, context: Context) => Promise<FindRecordsOutput> | FindRecordsOutput;
  /**
   * Create records
   *
   * Creates one record from an object, or several from a list of objects: all of them, or none when one cannot be created.
   * The answer holds the created records in the order in which they were sent. A field that the token may not write is
   * refused by name, never left out silently. An `id` in the body is refused: the server gives it.
   *
   * `PUT /external/api/{appUUID}/{resourceName}/`
   */
  readonly createRecords: (
    input: CreateRecordsInput,
    context: Context,
  ) => Promise<CreateRecordsOutput> | CreateRecordsOutput;
  /**
   * Update records
   *
   * Gives the fields in `updation` their new values in every record that matches `selection`; other fields stay as they are.
   * With two lists of equal length the first selection goes with the first updation, the second with the second; all of it
   * happens, or nothing. Values are taken literally: an object in `updation` is a value, not an operator,
   * and a name that begins with `$` is refused.
   *
   * Our decision: a selection that is missing or empty, and lists of different length, are refused with 400 and nothing changes,
   * because one forgotten key must not rewrite a whole resource. In lists, every selection is matched with the records as they
   * were before the request, and a record that two of them match is refused with 400, since one change would undo the other
   * unseen.
   *
   * `PATCH /external/api/{appUUID}/{resourceName}/`
   */
  readonly updateRecords: (
    input: UpdateRecordsInput,
    context: Context,
  ) => Promise<UpdateRecordsOutput> | UpdateRecordsOutput;
  /**
   * Delete records
   *
   * Deletes every record that matches the selection, or at least one selection of a list.
   *
   * Our decision: a selection that is missing or empty, also one inside a list, is refused with 400 and nothing is deleted.
   *
   * `DELETE /external/api/{appUUID}/{resourceName}/`
   */
  readonly deleteRecords: (
    input: DeleteRecordsInput,
    context: Context,
  ) => Promise<DeleteRecordsOutput> | DeleteRecordsOutput;
  /**
   * Aggregate on records
   *
   * Runs a MongoDB aggregation pipeline over the records of the resource that the token may read. Fields are named as in a
   * found record (`$quantity`, `$id`).
   *
   * Our decisions, since the original documents no body: the pipeline is the body itself, or its key `pipeline` or `aggregation`.
   * A fixed list of stages and expression operators is accepted. `$lookup`, `$unionWith` and `$graphLookup` name resources
   * of the same app in `from` (`coll`) and see of them only what the token may read. Stages that write, that run code or
   * that describe the server are refused with 400 at any depth.
   *
   * `POST /external/api/{appUUID}/{resourceName}/aggregation`
   */
  readonly aggregateRecords: (
    input: AggregateRecordsInput,
    context: Context,
  ) => Promise<AggregateRecordsOutput> | AggregateRecordsOutput;
}
