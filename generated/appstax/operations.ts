// Generated from openapi/appstax.yaml by scripts/generate.ts. Do not edit.

import { createRoute, z } from '@hono/zod-openapi';
import type { BinaryAnswer, BinaryBody, JsonBody, MultipartBody, OperationTable } from '../../src/http/operation.ts';
import * as rules from '../../src/http/schema.ts';
import * as schemas from './schemas.ts';
import type { operations as Documented } from './types.ts';

const createObject = {
  params: z.object({ collection: z.string().superRefine(rules.characters({ min: 1 })) }),
  body: {
    required: false,
    content: {
      'application/json': { kind: 'json', schema: schemas.NewObject },
      'multipart/form-data': {
        kind: 'multipart',
        fields: { sysObjectData: { kind: 'json', required: true, schema: schemas.NewObject } },
        others: 'file',
      },
    },
  },
} as const;

const listObjects = {
  params: z.object({ collection: z.string().superRefine(rules.characters({ min: 1 })) }),
  query: z.object({
    objects: rules.commaSeparated(z.array(z.string()).max(1000)).optional(),
    filter: z.string().optional(),
    expanddepth: rules.numeral(z.int().min(0)).optional(),
    sortcolumn: z.string().optional(),
    sortorder: z.literal(['asc', 'desc']).optional(),
    paging: z.literal(['yes', 'no']).optional(),
    pagenum: rules.numeral(z.int().min(0).max(1000000000)).optional(),
    pagelimit: rules.numeral(z.int().min(1)).optional(),
    compress: z.string().optional(),
  }),
} as const;

const readObject = {
  params: z.object({
    collection: z.string().superRefine(rules.characters({ min: 1 })),
    id: z.string().superRefine(rules.characters({ min: 1 })),
  }),
  query: z.object({ expanddepth: rules.numeral(z.int().min(0)).optional() }),
} as const;

const updateObject = {
  params: z.object({
    collection: z.string().superRefine(rules.characters({ min: 1 })),
    id: z.string().superRefine(rules.characters({ min: 1 })),
  }),
  body: { required: false, content: { 'application/json': { kind: 'json', schema: schemas.NewObject } } },
} as const;

const deleteObject = {
  params: z.object({
    collection: z.string().superRefine(rules.characters({ min: 1 })),
    id: z.string().superRefine(rules.characters({ min: 1 })),
  }),
} as const;

const readFileObject = {
  params: z.object({
    collection: z.string().superRefine(rules.characters({ min: 1 })),
    id: z.string().superRefine(rules.characters({ min: 1 })),
  }),
  query: z.object({ expanddepth: rules.numeral(z.int().min(0)).optional() }),
} as const;

const uploadFile = {
  params: z.object({
    collection: z.string().superRefine(rules.characters({ min: 1 })),
    id: z.string().superRefine(rules.characters({ min: 1 })),
    property: z.string(),
    filename: z.string(),
  }),
  query: z.object({ token: z.string().optional(), appkey: z.string().optional() }),
  body: {
    required: true,
    content: {
      'multipart/form-data': { kind: 'multipart', fields: {}, others: 'any' },
      'application/octet-stream': { kind: 'binary' },
    },
  },
} as const;

const downloadFile = {
  params: z.object({
    collection: z.string().superRefine(rules.characters({ min: 1 })),
    id: z.string().superRefine(rules.characters({ min: 1 })),
    property: z.string(),
    filename: z.string(),
  }),
  query: z.object({ token: z.string().optional(), appkey: z.string().optional() }),
  headers: z.object({
    range: z.string().optional(),
    'if-range': z.string().optional(),
    'if-none-match': z.string().optional(),
    'if-modified-since': z.string().optional(),
  }),
} as const;

const readImage = {
  params: z.object({
    operation: z.literal(['resize', 'crop']),
    width: z.string(),
    height: z.string(),
    collection: z.string().superRefine(rules.characters({ min: 1 })),
    id: z.string().superRefine(rules.characters({ min: 1 })),
    property: z.string(),
    filename: z.string(),
  }),
  query: z.object({ token: z.string().optional(), appkey: z.string().optional() }),
  headers: z.object({ 'if-none-match': z.string().optional(), 'if-modified-since': z.string().optional() }),
} as const;

const signUp = {
  query: z.object({ login: rules.truth(z.boolean()).default(true) }),
  body: { required: true, content: { 'application/json': { kind: 'json', schema: schemas.SignUp } } },
} as const;

const logIn = {
  body: { required: true, content: { 'application/json': { kind: 'json', schema: schemas.Credentials } } },
} as const;

const logOut = { params: z.object({ sessionId: z.string().superRefine(rules.characters({ min: 1 })) }) } as const;

const requestPasswordReset = {
  body: {
    required: true,
    content: {
      'application/json': {
        kind: 'json',
        schema: z.looseObject({ email: z.string().superRefine(rules.characters({ min: 1 })) }),
      },
    },
  },
} as const;

const resetPassword = {
  body: { required: true, content: { 'application/json': { kind: 'json', schema: schemas.PasswordReset } } },
} as const;

const changePermissions = {
  body: { required: false, content: { 'application/json': { kind: 'json', schema: schemas.PermissionChanges } } },
} as const;

export const operations = {
  createObject: {
    operationId: 'createObject',
    method: 'post',
    path: '/api/latest/objects/{collection}',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'createObject',
      method: 'post',
      path: '/api/latest/objects/{collection}',
      request: {
        params: createObject.params,
        body: {
          required: false,
          content: {
            'application/json': { schema: createObject.body.content['application/json'].schema },
            'multipart/form-data': {},
          },
        },
      },
      responses: {
        200: {
          description: 'The object was created.',
          content: { 'application/json': { schema: schemas.SavedObject } },
        },
        400: {
          description: 'The request cannot be understood or is not allowed in this form; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description:
            'The app key is missing or unknown, the session is unknown or has ended, or the caller has not the permission that this needs.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such collection in the app, or no such object in it.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts; nothing was read beyond the limit.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is compressed, or of a kind that this operation does not take.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many failed tries; none was counted against a password that is right.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The `errorId` finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or too many are under way; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...createObject,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'x-appstax-urltoken'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      413: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      415: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ appKey: [] }, { appKey: [], session: [] }],
    extensions: {},
  },
  listObjects: {
    operationId: 'listObjects',
    method: 'get',
    path: '/api/latest/objects/{collection}',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'listObjects',
      method: 'get',
      path: '/api/latest/objects/{collection}',
      request: { params: listObjects.params, query: listObjects.query },
      responses: {
        200: {
          description: 'The objects; an empty list when there is none.',
          content: { 'application/json': { schema: schemas.ObjectList } },
        },
        400: {
          description: 'The request cannot be understood or is not allowed in this form; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description:
            'The app key is missing or unknown, the session is unknown or has ended, or the caller has not the permission that this needs.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such collection in the app, or no such object in it.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts; nothing was read beyond the limit.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is compressed, or of a kind that this operation does not take.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many failed tries; none was counted against a password that is right.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The `errorId` finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or too many are under way; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...listObjects,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'x-appstax-urltoken'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      413: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      415: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ appKey: [] }, { appKey: [], session: [] }],
    extensions: { 'x-query-in-body': true },
  },
  readObject: {
    operationId: 'readObject',
    method: 'get',
    path: '/api/latest/objects/{collection}/{id}',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'readObject',
      method: 'get',
      path: '/api/latest/objects/{collection}/{id}',
      request: { params: readObject.params, query: readObject.query },
      responses: {
        200: { description: 'The object.', content: { 'application/json': { schema: schemas.DataObject } } },
        400: {
          description: 'The request cannot be understood or is not allowed in this form; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description:
            'The app key is missing or unknown, the session is unknown or has ended, or the caller has not the permission that this needs.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such collection in the app, or no such object in it.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many failed tries; none was counted against a password that is right.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The `errorId` finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or too many are under way; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...readObject,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'x-appstax-urltoken'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ appKey: [] }, { appKey: [], session: [] }],
    extensions: {},
  },
  updateObject: {
    operationId: 'updateObject',
    method: 'put',
    path: '/api/latest/objects/{collection}/{id}',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'updateObject',
      method: 'put',
      path: '/api/latest/objects/{collection}/{id}',
      request: {
        params: updateObject.params,
        body: {
          required: false,
          content: { 'application/json': { schema: updateObject.body.content['application/json'].schema } },
        },
      },
      responses: {
        200: {
          description: 'The object was changed; only clients of the kind `java` get this, since they need a body.',
          content: { 'application/json': { schema: schemas.SavedObject } },
        },
        204: { description: 'The object was changed.' },
        400: {
          description: 'The request cannot be understood or is not allowed in this form; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description:
            'The app key is missing or unknown, the session is unknown or has ended, or the caller has not the permission that this needs.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such collection in the app, or no such object in it.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts; nothing was read beyond the limit.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is compressed, or of a kind that this operation does not take.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many failed tries; none was counted against a password that is right.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The `errorId` finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or too many are under way; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...updateObject,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'x-appstax-urltoken'] },
      204: { content: {}, headers: ['x-request-id', 'x-appstax-urltoken'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      413: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      415: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ appKey: [] }, { appKey: [], session: [] }],
    extensions: {},
  },
  deleteObject: {
    operationId: 'deleteObject',
    method: 'delete',
    path: '/api/latest/objects/{collection}/{id}',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'deleteObject',
      method: 'delete',
      path: '/api/latest/objects/{collection}/{id}',
      request: { params: deleteObject.params },
      responses: {
        204: { description: 'The object was deleted.' },
        400: {
          description: 'The request cannot be understood or is not allowed in this form; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description:
            'The app key is missing or unknown, the session is unknown or has ended, or the caller has not the permission that this needs.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such collection in the app, or no such object in it.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many failed tries; none was counted against a password that is right.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The `errorId` finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or too many are under way; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...deleteObject,
    responses: {
      204: { content: {}, headers: ['x-request-id', 'x-appstax-urltoken'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ appKey: [] }, { appKey: [], session: [] }],
    extensions: {},
  },
  readFileObject: {
    operationId: 'readFileObject',
    method: 'get',
    path: '/api/latest/files/{collection}/{id}',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'readFileObject',
      method: 'get',
      path: '/api/latest/files/{collection}/{id}',
      request: { params: readFileObject.params, query: readFileObject.query },
      responses: {
        200: { description: 'The object.', content: { 'application/json': { schema: schemas.DataObject } } },
        400: {
          description: 'The request cannot be understood or is not allowed in this form; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description:
            'The app key is missing or unknown, the session is unknown or has ended, or the caller has not the permission that this needs.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such collection in the app, or no such object in it.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many failed tries; none was counted against a password that is right.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The `errorId` finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or too many are under way; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...readFileObject,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'x-appstax-urltoken'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ appKey: [] }, { appKey: [], session: [] }],
    extensions: {},
  },
  uploadFile: {
    operationId: 'uploadFile',
    method: 'put',
    path: '/api/latest/files/{collection}/{id}/{property}/{filename}',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'uploadFile',
      method: 'put',
      path: '/api/latest/files/{collection}/{id}/{property}/{filename}',
      request: {
        params: uploadFile.params,
        query: uploadFile.query,
        body: { required: true, content: { 'multipart/form-data': {}, 'application/octet-stream': {} } },
      },
      responses: {
        204: { description: 'The data was stored.' },
        400: {
          description: 'The request cannot be understood or is not allowed in this form; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description:
            'The app key is missing or unknown, the session is unknown or has ended, or the caller has not the permission that this needs.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such collection in the app, or no such object in it.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts; nothing was read beyond the limit.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is compressed, or of a kind that this operation does not take.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many failed tries; none was counted against a password that is right.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The `errorId` finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or too many are under way; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...uploadFile,
    responses: {
      204: { content: {}, headers: ['x-request-id', 'x-appstax-urltoken'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      413: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      415: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ appKey: [] }, { appKey: [], session: [] }],
    extensions: {},
  },
  downloadFile: {
    operationId: 'downloadFile',
    method: 'get',
    path: '/api/latest/files/{collection}/{id}/{property}/{filename}',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'downloadFile',
      method: 'get',
      path: '/api/latest/files/{collection}/{id}/{property}/{filename}',
      request: { params: downloadFile.params, query: downloadFile.query, headers: downloadFile.headers },
      responses: {
        200: { description: 'The data.', content: { '*/*': {} } },
        206: { description: 'The part that was asked for.', content: { '*/*': {} } },
        304: { description: 'The data is the one that the caller has.' },
        400: {
          description: 'The request cannot be understood or is not allowed in this form; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description:
            'The app key is missing or unknown, the session is unknown or has ended, or the caller has not the permission that this needs.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such collection in the app, or no such object in it.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        416: { description: 'The file has no such part.' },
        429: {
          description: 'Too many failed tries; none was counted against a password that is right.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The `errorId` finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or too many are under way; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...downloadFile,
    responses: {
      200: {
        content: { '*/*': 'binary' },
        headers: [
          'x-request-id',
          'x-appstax-urltoken',
          'etag',
          'last-modified',
          'cache-control',
          'accept-ranges',
          'content-length',
          'content-disposition',
          'content-security-policy',
        ],
      },
      206: {
        content: { '*/*': 'binary' },
        headers: [
          'x-request-id',
          'x-appstax-urltoken',
          'etag',
          'last-modified',
          'cache-control',
          'accept-ranges',
          'content-length',
          'content-disposition',
          'content-security-policy',
          'content-range',
        ],
      },
      304: { content: {}, headers: ['x-request-id', 'x-appstax-urltoken', 'etag', 'last-modified', 'cache-control'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      416: {
        content: {},
        headers: ['x-request-id', 'x-appstax-urltoken', 'etag', 'last-modified', 'cache-control', 'content-range'],
      },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ appKey: [] }, { appKey: [], session: [] }],
    extensions: {},
  },
  readImage: {
    operationId: 'readImage',
    method: 'get',
    path: '/api/latest/images/{operation}/{width}/{height}/{collection}/{id}/{property}/{filename}',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'readImage',
      method: 'get',
      path: '/api/latest/images/{operation}/{width}/{height}/{collection}/{id}/{property}/{filename}',
      request: { params: readImage.params, query: readImage.query, headers: readImage.headers },
      responses: {
        200: { description: 'The image.', content: { '*/*': {} } },
        304: { description: 'The data is the one that the caller has.' },
        400: {
          description: 'The request cannot be understood or is not allowed in this form; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description:
            'The app key is missing or unknown, the session is unknown or has ended, or the caller has not the permission that this needs.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such collection in the app, or no such object in it.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many failed tries; none was counted against a password that is right.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The `errorId` finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or too many are under way; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...readImage,
    responses: {
      200: {
        content: { '*/*': 'binary' },
        headers: [
          'x-request-id',
          'x-appstax-urltoken',
          'etag',
          'last-modified',
          'cache-control',
          'content-length',
          'content-disposition',
          'content-security-policy',
        ],
      },
      304: { content: {}, headers: ['x-request-id', 'x-appstax-urltoken', 'etag', 'last-modified', 'cache-control'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ appKey: [] }, { appKey: [], session: [] }],
    extensions: {},
  },
  signUp: {
    operationId: 'signUp',
    method: 'post',
    path: '/api/latest/users',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'signUp',
      method: 'post',
      path: '/api/latest/users',
      request: {
        query: signUp.query,
        body: {
          required: true,
          content: { 'application/json': { schema: signUp.body.content['application/json'].schema } },
        },
      },
      responses: {
        200: {
          description: 'The user was made, and is signed in when there is a `sysSessionId`.',
          content: { 'application/json': { schema: schemas.SessionAnswer } },
        },
        400: {
          description: 'The request cannot be understood or is not allowed in this form; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description:
            'The app key is missing or unknown, the session is unknown or has ended, or the caller has not the permission that this needs.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        409: {
          description: 'The user name is taken.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts; nothing was read beyond the limit.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is compressed, or of a kind that this operation does not take.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many failed tries; none was counted against a password that is right.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The `errorId` finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or too many are under way; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...signUp,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'x-appstax-urltoken'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      409: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      413: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      415: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ appKey: [] }, { appKey: [], session: [] }],
    extensions: {},
  },
  logIn: {
    operationId: 'logIn',
    method: 'post',
    path: '/api/latest/sessions',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'logIn',
      method: 'post',
      path: '/api/latest/sessions',
      request: {
        body: {
          required: true,
          content: { 'application/json': { schema: logIn.body.content['application/json'].schema } },
        },
      },
      responses: {
        200: {
          description: 'The user is signed in.',
          content: { 'application/json': { schema: schemas.SessionAnswer } },
        },
        400: {
          description: 'The request cannot be understood or is not allowed in this form; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description:
            'The app key is missing or unknown, the session is unknown or has ended, or the caller has not the permission that this needs.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts; nothing was read beyond the limit.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is compressed, or of a kind that this operation does not take.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many failed tries; none was counted against a password that is right.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The `errorId` finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or too many are under way; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...logIn,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'x-appstax-urltoken'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      413: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      415: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ appKey: [] }, { appKey: [], session: [] }],
    extensions: {},
  },
  logOut: {
    operationId: 'logOut',
    method: 'delete',
    path: '/api/latest/sessions/{sessionId}',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'logOut',
      method: 'delete',
      path: '/api/latest/sessions/{sessionId}',
      request: { params: logOut.params },
      responses: {
        204: { description: 'There is no such session any more.' },
        400: {
          description: 'The request cannot be understood or is not allowed in this form; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description:
            'The app key is missing or unknown, the session is unknown or has ended, or the caller has not the permission that this needs.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many failed tries; none was counted against a password that is right.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The `errorId` finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or too many are under way; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...logOut,
    responses: {
      204: { content: {}, headers: ['x-request-id', 'x-appstax-urltoken'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ appKey: [] }, { appKey: [], session: [] }],
    extensions: {},
  },
  requestPasswordReset: {
    operationId: 'requestPasswordReset',
    method: 'post',
    path: '/api/latest/users/reset/email',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'requestPasswordReset',
      method: 'post',
      path: '/api/latest/users/reset/email',
      request: {
        body: {
          required: true,
          content: { 'application/json': { schema: requestPasswordReset.body.content['application/json'].schema } },
        },
      },
      responses: {
        204: { description: 'If there is such a user, the mail is on its way.' },
        400: {
          description: 'The request cannot be understood or is not allowed in this form; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description:
            'The app key is missing or unknown, the session is unknown or has ended, or the caller has not the permission that this needs.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts; nothing was read beyond the limit.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is compressed, or of a kind that this operation does not take.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many failed tries; none was counted against a password that is right.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The `errorId` finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or too many are under way; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...requestPasswordReset,
    responses: {
      204: { content: {}, headers: ['x-request-id', 'x-appstax-urltoken'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      413: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      415: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ appKey: [] }, { appKey: [], session: [] }],
    extensions: {},
  },
  resetPassword: {
    operationId: 'resetPassword',
    method: 'post',
    path: '/api/latest/users/reset/password',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'resetPassword',
      method: 'post',
      path: '/api/latest/users/reset/password',
      request: {
        body: {
          required: true,
          content: { 'application/json': { schema: resetPassword.body.content['application/json'].schema } },
        },
      },
      responses: {
        200: {
          description: 'The password was set, and the user is signed in as asked.',
          content: { 'application/json': { schema: schemas.SessionAnswer } },
        },
        204: { description: 'The password was set.' },
        400: {
          description: 'The request cannot be understood or is not allowed in this form; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description:
            'The app key is missing or unknown, the session is unknown or has ended, or the caller has not the permission that this needs.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts; nothing was read beyond the limit.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is compressed, or of a kind that this operation does not take.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many failed tries; none was counted against a password that is right.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The `errorId` finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or too many are under way; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...resetPassword,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'x-appstax-urltoken'] },
      204: { content: {}, headers: ['x-request-id', 'x-appstax-urltoken'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      413: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      415: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ appKey: [] }, { appKey: [], session: [] }],
    extensions: {},
  },
  changePermissions: {
    operationId: 'changePermissions',
    method: 'post',
    path: '/api/latest/permissions',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'changePermissions',
      method: 'post',
      path: '/api/latest/permissions',
      request: {
        body: {
          required: false,
          content: { 'application/json': { schema: changePermissions.body.content['application/json'].schema } },
        },
      },
      responses: {
        204: { description: 'The permissions were changed.' },
        400: {
          description: 'The request cannot be understood or is not allowed in this form; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description:
            'The app key is missing or unknown, the session is unknown or has ended, or the caller has not the permission that this needs.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such collection in the app, or no such object in it.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts; nothing was read beyond the limit.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is compressed, or of a kind that this operation does not take.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many failed tries; none was counted against a password that is right.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The `errorId` finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or too many are under way; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...changePermissions,
    responses: {
      204: { content: {}, headers: ['x-request-id', 'x-appstax-urltoken'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      413: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      415: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ appKey: [] }, { appKey: [], session: [] }],
    extensions: {},
  },
} as const satisfies OperationTable;

export type CreateObjectInput = { params: z.output<typeof createObject.params> } & (
  | {
      contentType: 'application/json';
      body: z.output<(typeof createObject.body.content)['application/json']['schema']>;
    }
  | { contentType: 'multipart/form-data'; body: MultipartBody }
  | { contentType?: undefined; body?: undefined }
);

export type CreateObjectOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['createObject']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'x-appstax-urltoken'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['createObject']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['createObject']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['createObject']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['createObject']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['createObject']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['createObject']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['createObject']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['createObject']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ListObjectsInput = {
  params: z.output<typeof listObjects.params>;
  query: z.output<typeof listObjects.query>;
};

export type ListObjectsOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['listObjects']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'x-appstax-urltoken'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['listObjects']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['listObjects']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['listObjects']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['listObjects']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['listObjects']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['listObjects']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['listObjects']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['listObjects']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ReadObjectInput = { params: z.output<typeof readObject.params>; query: z.output<typeof readObject.query> };

export type ReadObjectOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['readObject']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'x-appstax-urltoken'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['readObject']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['readObject']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['readObject']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['readObject']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['readObject']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['readObject']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type UpdateObjectInput = { params: z.output<typeof updateObject.params> } & (
  | {
      contentType: 'application/json';
      body: z.output<(typeof updateObject.body.content)['application/json']['schema']>;
    }
  | { contentType?: undefined; body?: undefined }
);

export type UpdateObjectOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateObject']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'x-appstax-urltoken'?: string };
    }
  | { status: 204; body?: undefined; headers?: { 'x-request-id'?: string; 'x-appstax-urltoken'?: string } }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateObject']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateObject']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateObject']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateObject']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateObject']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateObject']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateObject']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateObject']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type DeleteObjectInput = { params: z.output<typeof deleteObject.params> };

export type DeleteObjectOutput =
  | { status: 204; body?: undefined; headers?: { 'x-request-id'?: string; 'x-appstax-urltoken'?: string } }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteObject']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteObject']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteObject']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteObject']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteObject']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteObject']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ReadFileObjectInput = {
  params: z.output<typeof readFileObject.params>;
  query: z.output<typeof readFileObject.query>;
};

export type ReadFileObjectOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['readFileObject']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'x-appstax-urltoken'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['readFileObject']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['readFileObject']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['readFileObject']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['readFileObject']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['readFileObject']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['readFileObject']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type UploadFileInput = {
  params: z.output<typeof uploadFile.params>;
  query: z.output<typeof uploadFile.query>;
} & (
  | { contentType: 'multipart/form-data'; body: MultipartBody }
  | { contentType: 'application/octet-stream'; body: BinaryBody }
);

export type UploadFileOutput =
  | { status: 204; body?: undefined; headers?: { 'x-request-id'?: string; 'x-appstax-urltoken'?: string } }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['uploadFile']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['uploadFile']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['uploadFile']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['uploadFile']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['uploadFile']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['uploadFile']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['uploadFile']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['uploadFile']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type DownloadFileInput = {
  params: z.output<typeof downloadFile.params>;
  query: z.output<typeof downloadFile.query>;
  headers: z.output<typeof downloadFile.headers>;
};

export type DownloadFileOutput =
  | {
      status: 200;
      contentType: string;
      body: BinaryAnswer;
      headers?: {
        'x-request-id'?: string;
        'x-appstax-urltoken'?: string;
        etag?: string;
        'last-modified'?: string;
        'cache-control'?: string;
        'accept-ranges'?: string;
        'content-length'?: string;
        'content-disposition'?: string;
        'content-security-policy'?: string;
      };
    }
  | {
      status: 206;
      contentType: string;
      body: BinaryAnswer;
      headers?: {
        'x-request-id'?: string;
        'x-appstax-urltoken'?: string;
        etag?: string;
        'last-modified'?: string;
        'cache-control'?: string;
        'accept-ranges'?: string;
        'content-length'?: string;
        'content-disposition'?: string;
        'content-security-policy'?: string;
        'content-range'?: string;
      };
    }
  | {
      status: 304;
      body?: undefined;
      headers?: {
        'x-request-id'?: string;
        'x-appstax-urltoken'?: string;
        etag?: string;
        'last-modified'?: string;
        'cache-control'?: string;
      };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['downloadFile']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['downloadFile']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['downloadFile']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 416;
      body?: undefined;
      headers?: {
        'x-request-id'?: string;
        'x-appstax-urltoken'?: string;
        etag?: string;
        'last-modified'?: string;
        'cache-control'?: string;
        'content-range'?: string;
      };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['downloadFile']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['downloadFile']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['downloadFile']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ReadImageInput = {
  params: z.output<typeof readImage.params>;
  query: z.output<typeof readImage.query>;
  headers: z.output<typeof readImage.headers>;
};

export type ReadImageOutput =
  | {
      status: 200;
      contentType: string;
      body: BinaryAnswer;
      headers?: {
        'x-request-id'?: string;
        'x-appstax-urltoken'?: string;
        etag?: string;
        'last-modified'?: string;
        'cache-control'?: string;
        'content-length'?: string;
        'content-disposition'?: string;
        'content-security-policy'?: string;
      };
    }
  | {
      status: 304;
      body?: undefined;
      headers?: {
        'x-request-id'?: string;
        'x-appstax-urltoken'?: string;
        etag?: string;
        'last-modified'?: string;
        'cache-control'?: string;
      };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['readImage']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['readImage']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['readImage']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['readImage']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['readImage']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['readImage']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type SignUpInput = { query: z.output<typeof signUp.query> } & {
  contentType: 'application/json';
  body: z.output<(typeof signUp.body.content)['application/json']['schema']>;
};

export type SignUpOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['signUp']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'x-appstax-urltoken'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['signUp']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['signUp']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 409;
      contentType?: 'application/json';
      body: JsonBody<Documented['signUp']['responses'][409]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['signUp']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['signUp']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['signUp']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['signUp']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['signUp']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type LogInInput = {
  contentType: 'application/json';
  body: z.output<(typeof logIn.body.content)['application/json']['schema']>;
};

export type LogInOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['logIn']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'x-appstax-urltoken'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['logIn']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['logIn']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['logIn']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['logIn']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['logIn']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['logIn']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['logIn']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type LogOutInput = { params: z.output<typeof logOut.params> };

export type LogOutOutput =
  | { status: 204; body?: undefined; headers?: { 'x-request-id'?: string; 'x-appstax-urltoken'?: string } }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['logOut']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['logOut']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['logOut']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['logOut']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['logOut']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type RequestPasswordResetInput = {
  contentType: 'application/json';
  body: z.output<(typeof requestPasswordReset.body.content)['application/json']['schema']>;
};

export type RequestPasswordResetOutput =
  | { status: 204; body?: undefined; headers?: { 'x-request-id'?: string; 'x-appstax-urltoken'?: string } }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['requestPasswordReset']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['requestPasswordReset']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['requestPasswordReset']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['requestPasswordReset']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['requestPasswordReset']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['requestPasswordReset']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['requestPasswordReset']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ResetPasswordInput = {
  contentType: 'application/json';
  body: z.output<(typeof resetPassword.body.content)['application/json']['schema']>;
};

export type ResetPasswordOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['resetPassword']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'x-appstax-urltoken'?: string };
    }
  | { status: 204; body?: undefined; headers?: { 'x-request-id'?: string; 'x-appstax-urltoken'?: string } }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['resetPassword']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['resetPassword']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['resetPassword']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['resetPassword']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['resetPassword']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['resetPassword']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['resetPassword']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ChangePermissionsInput =
  | {
      contentType: 'application/json';
      body: z.output<(typeof changePermissions.body.content)['application/json']['schema']>;
    }
  | { contentType?: undefined; body?: undefined };

export type ChangePermissionsOutput =
  | { status: 204; body?: undefined; headers?: { 'x-request-id'?: string; 'x-appstax-urltoken'?: string } }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['changePermissions']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['changePermissions']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['changePermissions']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['changePermissions']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['changePermissions']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['changePermissions']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['changePermissions']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['changePermissions']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

/** What a dialect must answer: one handler for each operation, nothing missing and nothing undocumented. */
export interface Operations<Context> {
  /**
   * Create an object
   *
   * Adds an object to a collection that was declared before. With a session the user owns it; without, nobody does. A property
   * that is null is left out. A declared column of another type refuses the object.
   *
   * A file is written as `{"sysDatatype": "file", "filename": "name.png"}`; its data follows by `PUT /files/…`, or comes along in a
   * multipart body: the object in the part `sysObjectData`, each file in a part named like its property, in any order. That takes
   * no right to update.
   *
   * A relation is written as `{"sysRelationChanges": {"additions": [ids], "removals": [ids]}}`, where either list may be missing; any
   * other value of a relation is ignored. An addition that its collection does not have, more than one id for a relation to
   * a single object, and a relation that is not declared refuse the object.
   *
   * `POST /api/latest/objects/{collection}`
   */
  readonly createObject: (
    input: CreateObjectInput,
    context: Context,
  ) => Promise<CreateObjectOutput> | CreateObjectOutput;
  /**
   * List objects
   *
   * Gives the objects that the caller may read, oldest first unless `sortcolumn` says otherwise; all others are left out. All
   * parameters can also be sent as a form in the body of the GET, as the commands of the original's guide do; where both
   * are given, the URL counts.
   *
   * `GET /api/latest/objects/{collection}`
   */
  readonly listObjects: (input: ListObjectsInput, context: Context) => Promise<ListObjectsOutput> | ListObjectsOutput;
  /**
   * Read an object
   *
   * Gives the properties of one object. An object that exists but may not be read is answered 401.
   *
   * `GET /api/latest/objects/{collection}/{id}`
   */
  readonly readObject: (input: ReadObjectInput, context: Context) => Promise<ReadObjectOutput> | ReadObjectOutput;
  /**
   * Update an object
   *
   * Gives the properties in the body new values; the others stay as they are. A property that is null is taken away. A change
   * of a user's `sysUsername` or of any other property of the server is ignored. Relations change as in a new object: first the
   * removals, then the additions; to a single object an addition alone takes the place of what was there. A file property that
   * gets another name, or none, loses its data; the same name keeps it.
   *
   * `PUT /api/latest/objects/{collection}/{id}`
   */
  readonly updateObject: (
    input: UpdateObjectInput,
    context: Context,
  ) => Promise<UpdateObjectOutput> | UpdateObjectOutput;
  /**
   * Delete an object
   *
   * Deletes an object and every permission on it. Deleting a user ends the user's sessions and takes away what others granted
   * to that name, so that whoever takes the name next gets none of it (our decision).
   *
   * `DELETE /api/latest/objects/{collection}/{id}`
   */
  readonly deleteObject: (
    input: DeleteObjectInput,
    context: Context,
  ) => Promise<DeleteObjectOutput> | DeleteObjectOutput;
  /**
   * Read the object of files
   *
   * The same as `GET /objects/{collection}/{id}`, as the guide's own example has it.
   *
   * `GET /api/latest/files/{collection}/{id}`
   */
  readonly readFileObject: (
    input: ReadFileObjectInput,
    context: Context,
  ) => Promise<ReadFileObjectOutput> | ReadFileObjectOutput;
  /**
   * Send the data of a file
   *
   * Stores the data of a file property that has this name already, in place of what was there. The first part with a file name counts,
   * whatever its own name; a body that is not multipart is the data itself. It takes the right to update the object.
   *
   * `PUT /api/latest/files/{collection}/{id}/{property}/{filename}`
   */
  readonly uploadFile: (input: UploadFileInput, context: Context) => Promise<UploadFileOutput> | UploadFileOutput;
  /**
   * Get a file
   *
   * Gives the data of a file to whoever may read its object. Without headers the caller is known by `token`, which answers to
   * requests with the header `x-appstax-urltoken` carry, or is anonymous in the app of `appkey`.
   *
   * `GET /api/latest/files/{collection}/{id}/{property}/{filename}`
   */
  readonly downloadFile: (
    input: DownloadFileInput,
    context: Context,
  ) => Promise<DownloadFileOutput> | DownloadFileOutput;
  /**
   * Get an image in another size
   *
   * Gives a JPEG, PNG, WebP or GIF that is the data of a file in another size, never larger than it is. Not in the original's guide; its
   * clients build these addresses.
   *
   * `GET /api/latest/images/{operation}/{width}/{height}/{collection}/{id}/{property}/{filename}`
   */
  readonly readImage: (input: ReadImageInput, context: Context) => Promise<ReadImageOutput> | ReadImageOutput;
  /**
   * Sign up a user
   *
   * Makes a user and, unless `login=false`, signs the user in. Other properties than the two named ones become properties of the
   * user, who is an object of the collection `users` and owns itself. User names are unique in the app.
   *
   * `POST /api/latest/users`
   */
  readonly signUp: (input: SignUpInput, context: Context) => Promise<SignUpOutput> | SignUpOutput;
  /**
   * Sign in
   *
   * Opens a session for a user. Sessions last a year from their last use (our decision). The answer to a wrong name and to a
   * wrong password is the same. After too many failed tries for one name, or from one address, further ones are refused
   * for up to a minute with 429.
   *
   * `POST /api/latest/sessions`
   */
  readonly logIn: (input: LogInInput, context: Context) => Promise<LogInOutput> | LogInOutput;
  /**
   * Sign out
   *
   * Ends the session of the caller. The answer is the same when that session has already ended, and when the path names
   * another session than the header, which is then left alone (our decision).
   *
   * `DELETE /api/latest/sessions/{sessionId}`
   */
  readonly logOut: (input: LogOutInput, context: Context) => Promise<LogOutOutput> | LogOutOutput;
  /**
   * Send a pin for a new password
   *
   * Sends a mail with a pin of 4 digits to a user whose name is this address. The answer is the same when there is none. A new
   * pin makes earlier ones useless; a pin is good for 10 minutes, once, and for 5 tries.
   *
   * `POST /api/latest/users/reset/email`
   */
  readonly requestPasswordReset: (
    input: RequestPasswordResetInput,
    context: Context,
  ) => Promise<RequestPasswordResetOutput> | RequestPasswordResetOutput;
  /**
   * Set a new password by pin
   *
   * Gives the user a new password and ends all sessions of that user. With `login` it opens a new one. A wrong pin, one that was
   * used, one that is too old and an unknown user are answered alike.
   *
   * `POST /api/latest/users/reset/password`
   */
  readonly resetPassword: (
    input: ResetPasswordInput,
    context: Context,
  ) => Promise<ResetPasswordOutput> | ResetPasswordOutput;
  /**
   * Grant and revoke permissions
   *
   * Grants permissions to users by name, then revokes others; all of it happens, or nothing. The owner of an object may hand out
   * everything; who holds `grant read`, `grant update` or `grant delete` may hand out and take away just that one. On an
   * object without an owner anybody may. The owner's own rights cannot be revoked. The name `*` means everybody, also without a
   * session. A name that no user has is accepted and counts once somebody signs up with it (our decision).
   *
   * The keys of an entry may be written in any letter case, and an entry with a key `*` and no `username` speaks of everybody, as in
   * the example that the original's guide prints.
   *
   * `POST /api/latest/permissions`
   */
  readonly changePermissions: (
    input: ChangePermissionsInput,
    context: Context,
  ) => Promise<ChangePermissionsOutput> | ChangePermissionsOutput;
}
