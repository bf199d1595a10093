// Generated from openapi/fliplet.yaml by scripts/generate.ts. Do not edit.

import { createRoute, z } from '@hono/zod-openapi';
import type { BinaryAnswer, JsonBody, MultipartBody, OperationTable } from '../../src/http/operation.ts';
import * as rules from '../../src/http/schema.ts';
import * as schemas from './schemas.ts';
import type { operations as Documented } from './types.ts';

const listDataSources = {
  query: z.object({
    organizationId: rules.numeral(z.int().min(1)).optional(),
    appId: rules.numeral(z.int().min(1)).optional(),
    type: z.string().optional(),
    excludeTypes: rules.commaSeparated(z.array(z.string())).optional(),
    attributes: rules.commaSeparated(z.array(z.string())).optional(),
    order: z.literal(['name', 'id', 'createdAt', 'updatedAt']).default('name'),
    direction: z.literal(['ASC', 'DESC', 'asc', 'desc']).default('ASC'),
  }),
} as const;

const createDataSource = {
  query: z.object({
    organizationId: rules.numeral(z.int().min(1)).optional(),
    appId: rules.numeral(z.int().min(1)).optional(),
  }),
  body: { required: true, content: { 'application/json': { kind: 'json', schema: schemas.NewDataSource } } },
} as const;

const listDeletedDataSources = {
  query: z.object({
    organizationId: rules.numeral(z.int().min(1)).optional(),
    appId: rules.numeral(z.int().min(1)).optional(),
    dsn: z.string().optional(),
  }),
} as const;

const purgeDataSource = { params: z.object({ dataSourceId: rules.numeral(z.int().min(1)) }) } as const;

const readDataSource = {
  params: z.object({ dataSource: z.string().superRefine(rules.characters({ min: 1 })) }),
  query: z.object({
    dsn: z.string().optional(),
    appId: rules.numeral(z.int().min(1)).optional(),
    includeEntriesCount: z.string().optional(),
  }),
} as const;

const updateDataSource = {
  params: z.object({ dataSource: z.string().superRefine(rules.characters({ min: 1 })) }),
  query: z.object({ dsn: z.string().optional(), appId: rules.numeral(z.int().min(1)).optional() }),
  body: { required: true, content: { 'application/json': { kind: 'json', schema: schemas.DataSourceChange } } },
} as const;

const deleteDataSource = {
  params: z.object({ dataSource: z.string().superRefine(rules.characters({ min: 1 })) }),
  query: z.object({ dsn: z.string().optional(), appId: rules.numeral(z.int().min(1)).optional() }),
} as const;

const restoreDataSource = {
  params: z.object({ dataSource: z.string().superRefine(rules.characters({ min: 1 })) }),
} as const;

const listEntries = {
  params: z.object({ dataSource: z.string().superRefine(rules.characters({ min: 1 })) }),
  query: z.object({ dsn: z.string().optional(), appId: rules.numeral(z.int().min(1)).optional() }),
} as const;

const importEntries = {
  params: z.object({ dataSource: z.string().superRefine(rules.characters({ min: 1 })) }),
  query: z.object({
    dsn: z.string().optional(),
    appId: rules.numeral(z.int().min(1)).optional(),
    append: z.string().optional(),
  }),
  body: { required: true, content: { 'application/json': { kind: 'json', schema: schemas.Import } } },
} as const;

const insertEntry = {
  params: z.object({ dataSource: z.string().superRefine(rules.characters({ min: 1 })) }),
  query: z.object({
    dsn: z.string().optional(),
    appId: rules.numeral(z.int().min(1)).optional(),
    source: z.string().optional(),
  }),
  body: {
    required: true,
    content: {
      'application/json': { kind: 'json', schema: schemas.EntryData },
      'multipart/form-data': { kind: 'multipart', fields: {}, others: 'any' },
    },
  },
} as const;

const listQueriedEntries = {
  params: z.object({ dataSource: z.string().superRefine(rules.characters({ min: 1 })) }),
  query: z.object({ dsn: z.string().optional(), appId: rules.numeral(z.int().min(1)).optional() }),
} as const;

const queryEntries = {
  params: z.object({ dataSource: z.string().superRefine(rules.characters({ min: 1 })) }),
  query: z.object({ dsn: z.string().optional(), appId: rules.numeral(z.int().min(1)).optional() }),
  body: { required: false, content: { 'application/json': { kind: 'json', schema: schemas.Query } } },
} as const;

const readEntry = {
  params: z.object({
    dataSource: z.string().superRefine(rules.characters({ min: 1 })),
    entryId: z.string().regex(new RegExp('^([1-9][0-9]{0,15}|session)$', 'u')),
  }),
  query: z.object({ dsn: z.string().optional(), appId: rules.numeral(z.int().min(1)).optional() }),
} as const;

const updateEntry = {
  params: z.object({
    dataSource: z.string().superRefine(rules.characters({ min: 1 })),
    entryId: z.string().regex(new RegExp('^([1-9][0-9]{0,15}|session)$', 'u')),
  }),
  query: z.object({
    dsn: z.string().optional(),
    appId: rules.numeral(z.int().min(1)).optional(),
    source: z.string().optional(),
  }),
  body: {
    required: true,
    content: {
      'application/json': { kind: 'json', schema: schemas.EntryData },
      'multipart/form-data': { kind: 'multipart', fields: {}, others: 'any' },
    },
  },
} as const;

const deleteEntry = {
  params: z.object({
    dataSource: z.string().superRefine(rules.characters({ min: 1 })),
    entryId: z.string().regex(new RegExp('^([1-9][0-9]{0,15}|session)$', 'u')),
  }),
  query: z.object({ dsn: z.string().optional(), appId: rules.numeral(z.int().min(1)).optional() }),
} as const;

const commitEntries = {
  params: z.object({ dataSource: z.string().superRefine(rules.characters({ min: 1 })) }),
  query: z.object({ dsn: z.string().optional(), appId: rules.numeral(z.int().min(1)).optional() }),
  body: { required: true, content: { 'application/json': { kind: 'json', schema: schemas.Commit } } },
} as const;

const readIndexes = {
  params: z.object({
    dataSource: z.string().superRefine(rules.characters({ min: 1 })),
    columns: rules.commaSeparated(z.array(z.string()).min(1)),
  }),
  query: z.object({ dsn: z.string().optional(), appId: rules.numeral(z.int().min(1)).optional() }),
} as const;

const listVersions = {
  params: z.object({ dataSource: z.string().superRefine(rules.characters({ min: 1 })) }),
  query: z.object({ dsn: z.string().optional(), appId: rules.numeral(z.int().min(1)).optional() }),
} as const;

const listVersionEntries = {
  params: z.object({
    dataSource: z.string().superRefine(rules.characters({ min: 1 })),
    versionId: rules.numeral(z.int().min(1)),
  }),
  query: z.object({
    dsn: z.string().optional(),
    appId: rules.numeral(z.int().min(1)).optional(),
    limit: rules.numeral(z.int().min(0)).optional(),
  }),
} as const;

const queryVersionEntries = {
  params: z.object({
    dataSource: z.string().superRefine(rules.characters({ min: 1 })),
    versionId: rules.numeral(z.int().min(1)),
  }),
  query: z.object({ dsn: z.string().optional(), appId: rules.numeral(z.int().min(1)).optional() }),
  body: { required: false, content: { 'application/json': { kind: 'json', schema: schemas.VersionQuery } } },
} as const;

const restoreVersion = {
  params: z.object({
    dataSource: z.string().superRefine(rules.characters({ min: 1 })),
    versionId: rules.numeral(z.int().min(1)),
  }),
  query: z.object({ dsn: z.string().optional(), appId: rules.numeral(z.int().min(1)).optional() }),
} as const;

const logIn = {
  body: {
    required: true,
    content: {
      'application/x-www-form-urlencoded': {
        kind: 'form',
        schema: z.looseObject({
          email: z.string().superRefine(rules.characters({ min: 1 })),
          password: z.string().superRefine(rules.characters({ min: 1 })),
        }),
      },
      'application/json': { kind: 'json', schema: schemas.Login },
    },
  },
} as const;

const listOrganizationTokens = { params: z.object({ organizationId: rules.numeral(z.int().min(1)) }) } as const;

const createOrganizationToken = {
  params: z.object({ organizationId: rules.numeral(z.int().min(1)) }),
  body: {
    required: true,
    content: {
      'application/json': { kind: 'json', schema: schemas.NewToken },
      'application/x-www-form-urlencoded': {
        kind: 'form',
        schema: z.looseObject({ name: z.string().regex(new RegExp('\\S', 'u')) }),
      },
    },
  },
} as const;

const revokeOrganizationToken = {
  params: z.object({ organizationId: rules.numeral(z.int().min(1)), tokenId: rules.numeral(z.int().min(1)) }),
} as const;

const listApps = { query: z.object({ organizationId: rules.numeral(z.int().min(1)).optional() }) } as const;

const listAppTokens = { params: z.object({ appId: rules.numeral(z.int().min(1)) }) } as const;

const createAppToken = {
  params: z.object({ appId: rules.numeral(z.int().min(1)) }),
  body: {
    required: true,
    content: {
      'application/json': { kind: 'json', schema: schemas.NewToken },
      'application/x-www-form-urlencoded': {
        kind: 'form',
        schema: z.looseObject({ name: z.string().regex(new RegExp('\\S', 'u')) }),
      },
    },
  },
} as const;

const revokeAppToken = {
  params: z.object({ appId: rules.numeral(z.int().min(1)), tokenId: rules.numeral(z.int().min(1)) }),
} as const;

const authorizeByDataSource = {
  query: z.object({ appId: rules.numeral(z.int().min(1)).optional() }),
  body: { required: true, content: { 'application/json': { kind: 'json', schema: schemas.SessionLogin } } },
} as const;

const listMedia = {
  query: z.object({
    organizationId: rules.numeral(z.int().min(1)).optional(),
    appId: rules.numeral(z.int().min(1)).optional(),
    folderId: rules.numeral(z.int().min(1)).optional(),
  }),
} as const;

const createMediaFolder = {
  body: { required: true, content: { 'application/json': { kind: 'json', schema: schemas.NewMediaFolder } } },
} as const;

const uploadMediaFiles = {
  query: z.object({
    organizationId: rules.numeral(z.int().min(1)).optional(),
    appId: rules.numeral(z.int().min(1)).optional(),
    folderId: rules.numeral(z.int().min(1)).optional(),
    name: z
      .string()
      .superRefine(rules.characters({ min: 1 }))
      .optional(),
  }),
  body: {
    required: true,
    content: {
      'multipart/form-data': {
        kind: 'multipart',
        fields: { checksum: { kind: 'text', required: false, schema: z.string() } },
        others: 'any',
      },
    },
  },
} as const;

const deleteMediaFile = { params: z.object({ fileId: rules.numeral(z.int().min(1)) }) } as const;

const readMediaFile = {
  params: z.object({ fileId: rules.numeral(z.int().min(1)) }),
  query: z.object({ key: z.string().optional() }),
  headers: z.object({
    range: z.string().optional(),
    'if-range': z.string().optional(),
    'if-none-match': z.string().optional(),
    'if-modified-since': z.string().optional(),
  }),
} as const;

const readNamedMediaFile = {
  params: z.object({ fileId: rules.numeral(z.int().min(1)), fileName: z.string() }),
  query: z.object({ key: z.string().optional() }),
  headers: z.object({
    range: z.string().optional(),
    'if-range': z.string().optional(),
    'if-none-match': z.string().optional(),
    'if-modified-since': z.string().optional(),
  }),
} as const;

export const operations = {
  listDataSources: {
    operationId: 'listDataSources',
    method: 'get',
    path: '/v1/data-sources',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'listDataSources',
      method: 'get',
      path: '/v1/data-sources',
      request: { query: listDataSources.query },
      responses: {
        200: {
          description: 'The data sources within reach of the token.',
          content: { 'application/json': { schema: schemas.DataSourcesAnswer } },
        },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such thing within reach of the token.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...listDataSources,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  createDataSource: {
    operationId: 'createDataSource',
    method: 'post',
    path: '/v1/data-sources',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'createDataSource',
      method: 'post',
      path: '/v1/data-sources',
      request: {
        query: createDataSource.query,
        body: {
          required: true,
          content: { 'application/json': { schema: createDataSource.body.content['application/json'].schema } },
        },
      },
      responses: {
        201: {
          description: 'The data source was made.',
          content: { 'application/json': { schema: schemas.DataSourceAnswer } },
        },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such thing within reach of the token.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something that is not accepted here, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...createDataSource,
    responses: {
      201: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      413: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      415: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  listDeletedDataSources: {
    operationId: 'listDeletedDataSources',
    method: 'get',
    path: '/v1/data-sources/deleted',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'listDeletedDataSources',
      method: 'get',
      path: '/v1/data-sources/deleted',
      request: { query: listDeletedDataSources.query },
      responses: {
        200: {
          description: 'The data sources in the bin.',
          content: { 'application/json': { schema: z.union([schemas.DataSourcesAnswer, schemas.DataSourceAnswer]) } },
        },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such thing within reach of the token.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...listDeletedDataSources,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  purgeDataSource: {
    operationId: 'purgeDataSource',
    method: 'delete',
    path: '/v1/data-sources/deleted/{dataSourceId}',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'purgeDataSource',
      method: 'delete',
      path: '/v1/data-sources/deleted/{dataSourceId}',
      request: { params: purgeDataSource.params },
      responses: {
        200: { description: 'It is gone, with its entries and versions.' },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such thing within reach of the token.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...purgeDataSource,
    responses: {
      200: { content: {}, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  readDataSource: {
    operationId: 'readDataSource',
    method: 'get',
    path: '/v1/data-sources/{dataSource}',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'readDataSource',
      method: 'get',
      path: '/v1/data-sources/{dataSource}',
      request: { params: readDataSource.params, query: readDataSource.query },
      responses: {
        200: { description: 'The data source.', content: { 'application/json': { schema: schemas.DataSourceAnswer } } },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such thing within reach of the token.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...readDataSource,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  updateDataSource: {
    operationId: 'updateDataSource',
    method: 'put',
    path: '/v1/data-sources/{dataSource}',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'updateDataSource',
      method: 'put',
      path: '/v1/data-sources/{dataSource}',
      request: {
        params: updateDataSource.params,
        query: updateDataSource.query,
        body: {
          required: true,
          content: { 'application/json': { schema: updateDataSource.body.content['application/json'].schema } },
        },
      },
      responses: {
        200: {
          description: 'The data source as it is now.',
          content: { 'application/json': { schema: schemas.DataSourceAnswer } },
        },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such thing within reach of the token.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something that is not accepted here, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...updateDataSource,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      413: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      415: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  deleteDataSource: {
    operationId: 'deleteDataSource',
    method: 'delete',
    path: '/v1/data-sources/{dataSource}',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'deleteDataSource',
      method: 'delete',
      path: '/v1/data-sources/{dataSource}',
      request: { params: deleteDataSource.params, query: deleteDataSource.query },
      responses: {
        200: { description: 'It was deleted.' },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such thing within reach of the token.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...deleteDataSource,
    responses: {
      200: { content: {}, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  restoreDataSource: {
    operationId: 'restoreDataSource',
    method: 'post',
    path: '/v1/data-sources/{dataSource}/restore',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'restoreDataSource',
      method: 'post',
      path: '/v1/data-sources/{dataSource}/restore',
      request: { params: restoreDataSource.params },
      responses: {
        200: {
          description: 'The data source is back with its entries.',
          content: { 'application/json': { schema: schemas.DataSourceAnswer } },
        },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such thing within reach of the token.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...restoreDataSource,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  listEntries: {
    operationId: 'listEntries',
    method: 'get',
    path: '/v1/data-sources/{dataSource}/data',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'listEntries',
      method: 'get',
      path: '/v1/data-sources/{dataSource}/data',
      request: { params: listEntries.params, query: listEntries.query },
      responses: {
        200: {
          description: 'All entries in their default order.',
          content: { 'application/json': { schema: schemas.EntriesAnswer } },
        },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such thing within reach of the token.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...listEntries,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  importEntries: {
    operationId: 'importEntries',
    method: 'post',
    path: '/v1/data-sources/{dataSource}/data',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'importEntries',
      method: 'post',
      path: '/v1/data-sources/{dataSource}/data',
      request: {
        params: importEntries.params,
        query: importEntries.query,
        body: {
          required: true,
          content: { 'application/json': { schema: importEntries.body.content['application/json'].schema } },
        },
      },
      responses: {
        200: { description: 'The entries were imported.' },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such thing within reach of the token.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something that is not accepted here, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...importEntries,
    responses: {
      200: { content: {}, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      413: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      415: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  insertEntry: {
    operationId: 'insertEntry',
    method: 'put',
    path: '/v1/data-sources/{dataSource}/data',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'insertEntry',
      method: 'put',
      path: '/v1/data-sources/{dataSource}/data',
      request: {
        params: insertEntry.params,
        query: insertEntry.query,
        body: {
          required: true,
          content: {
            'application/json': { schema: insertEntry.body.content['application/json'].schema },
            'multipart/form-data': {},
          },
        },
      },
      responses: {
        201: { description: 'The entry, bare.', content: { 'application/json': { schema: schemas.Entry } } },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such thing within reach of the token.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something that is not accepted here, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        422: {
          description: 'A file is of a kind that is not accepted. Nothing was kept.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...insertEntry,
    responses: {
      201: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      413: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      415: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      422: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  listQueriedEntries: {
    operationId: 'listQueriedEntries',
    method: 'get',
    path: '/v1/data-sources/{dataSource}/data/query',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'listQueriedEntries',
      method: 'get',
      path: '/v1/data-sources/{dataSource}/data/query',
      request: { params: listQueriedEntries.params, query: listQueriedEntries.query },
      responses: {
        200: {
          description: 'All entries in their default order.',
          content: { 'application/json': { schema: schemas.EntriesAnswer } },
        },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such thing within reach of the token.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...listQueriedEntries,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  queryEntries: {
    operationId: 'queryEntries',
    method: 'post',
    path: '/v1/data-sources/{dataSource}/data/query',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'queryEntries',
      method: 'post',
      path: '/v1/data-sources/{dataSource}/data/query',
      request: {
        params: queryEntries.params,
        query: queryEntries.query,
        body: {
          required: false,
          content: { 'application/json': { schema: queryEntries.body.content['application/json'].schema } },
        },
      },
      responses: {
        200: {
          description: 'Entries, aggregated documents, or a count, as asked for.',
          content: { 'application/json': { schema: schemas.QueryAnswer } },
        },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such thing within reach of the token.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something that is not accepted here, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...queryEntries,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      413: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      415: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  readEntry: {
    operationId: 'readEntry',
    method: 'get',
    path: '/v1/data-sources/{dataSource}/data/{entryId}',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'readEntry',
      method: 'get',
      path: '/v1/data-sources/{dataSource}/data/{entryId}',
      request: { params: readEntry.params, query: readEntry.query },
      responses: {
        200: { description: 'The entry, bare.', content: { 'application/json': { schema: schemas.Entry } } },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such thing within reach of the token.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...readEntry,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  updateEntry: {
    operationId: 'updateEntry',
    method: 'put',
    path: '/v1/data-sources/{dataSource}/data/{entryId}',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'updateEntry',
      method: 'put',
      path: '/v1/data-sources/{dataSource}/data/{entryId}',
      request: {
        params: updateEntry.params,
        query: updateEntry.query,
        body: {
          required: true,
          content: {
            'application/json': { schema: updateEntry.body.content['application/json'].schema },
            'multipart/form-data': {},
          },
        },
      },
      responses: {
        201: {
          description: 'The entry as it is now, bare.',
          content: { 'application/json': { schema: schemas.Entry } },
        },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such thing within reach of the token.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something that is not accepted here, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        422: {
          description: 'A file is of a kind that is not accepted. Nothing was kept.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...updateEntry,
    responses: {
      201: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      413: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      415: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      422: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  deleteEntry: {
    operationId: 'deleteEntry',
    method: 'delete',
    path: '/v1/data-sources/{dataSource}/data/{entryId}',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'deleteEntry',
      method: 'delete',
      path: '/v1/data-sources/{dataSource}/data/{entryId}',
      request: { params: deleteEntry.params, query: deleteEntry.query },
      responses: {
        200: { description: 'It is gone for good.', content: { 'application/json': { schema: schemas.Nothing } } },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such thing within reach of the token.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...deleteEntry,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  commitEntries: {
    operationId: 'commitEntries',
    method: 'post',
    path: '/v1/data-sources/{dataSource}/commit',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'commitEntries',
      method: 'post',
      path: '/v1/data-sources/{dataSource}/commit',
      request: {
        params: commitEntries.params,
        query: commitEntries.query,
        body: {
          required: true,
          content: { 'application/json': { schema: commitEntries.body.content['application/json'].schema } },
        },
      },
      responses: {
        200: {
          description: 'All entries of the data source as they are now, and the ids that new entries were given.',
          content: { 'application/json': { schema: schemas.CommitAnswer } },
        },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such thing within reach of the token.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something that is not accepted here, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...commitEntries,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      413: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      415: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  readIndexes: {
    operationId: 'readIndexes',
    method: 'get',
    path: '/v1/data-sources/{dataSource}/indexes/{columns}',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'readIndexes',
      method: 'get',
      path: '/v1/data-sources/{dataSource}/indexes/{columns}',
      request: { params: readIndexes.params, query: readIndexes.query },
      responses: {
        200: {
          description: 'The values by the name that was asked for.',
          content: { 'application/json': { schema: schemas.IndexesAnswer } },
        },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such thing within reach of the token.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...readIndexes,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  listVersions: {
    operationId: 'listVersions',
    method: 'get',
    path: '/v1/data-sources/{dataSource}/versions',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'listVersions',
      method: 'get',
      path: '/v1/data-sources/{dataSource}/versions',
      request: { params: listVersions.params, query: listVersions.query },
      responses: {
        200: {
          description: 'The versions. Each holds what the data source held after the change that made it.',
          content: { 'application/json': { schema: schemas.VersionsAnswer } },
        },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such thing within reach of the token.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...listVersions,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  listVersionEntries: {
    operationId: 'listVersionEntries',
    method: 'get',
    path: '/v1/data-sources/{dataSource}/versions/{versionId}/data',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'listVersionEntries',
      method: 'get',
      path: '/v1/data-sources/{dataSource}/versions/{versionId}/data',
      request: { params: listVersionEntries.params, query: listVersionEntries.query },
      responses: {
        200: {
          description: 'The entries as they were.',
          content: { 'application/json': { schema: schemas.EntriesAnswer } },
        },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such thing within reach of the token.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...listVersionEntries,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  queryVersionEntries: {
    operationId: 'queryVersionEntries',
    method: 'post',
    path: '/v1/data-sources/{dataSource}/versions/{versionId}/data',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'queryVersionEntries',
      method: 'post',
      path: '/v1/data-sources/{dataSource}/versions/{versionId}/data',
      request: {
        params: queryVersionEntries.params,
        query: queryVersionEntries.query,
        body: {
          required: false,
          content: { 'application/json': { schema: queryVersionEntries.body.content['application/json'].schema } },
        },
      },
      responses: {
        200: {
          description: 'The entries of the version that match.',
          content: { 'application/json': { schema: schemas.EntriesAnswer } },
        },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such thing within reach of the token.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something that is not accepted here, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...queryVersionEntries,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      413: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      415: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: { 'x-safe': true },
  },
  restoreVersion: {
    operationId: 'restoreVersion',
    method: 'post',
    path: '/v1/data-sources/{dataSource}/versions/{versionId}/restore',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'restoreVersion',
      method: 'post',
      path: '/v1/data-sources/{dataSource}/versions/{versionId}/restore',
      request: { params: restoreVersion.params, query: restoreVersion.query },
      responses: {
        200: {
          description: 'The entries, which are now those of the version.',
          content: { 'application/json': { schema: schemas.EntriesAnswer } },
        },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such thing within reach of the token.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...restoreVersion,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  readUser: {
    operationId: 'readUser',
    method: 'get',
    path: '/v1/user',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'readUser',
      method: 'get',
      path: '/v1/user',
      responses: {
        200: {
          description: 'The user of a login, or what stands for one when the token is an API token.',
          content: { 'application/json': { schema: schemas.UserAnswer } },
        },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  logIn: {
    operationId: 'logIn',
    method: 'post',
    path: '/v1/auth/login',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'logIn',
      method: 'post',
      path: '/v1/auth/login',
      request: {
        body: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': {
              schema: logIn.body.content['application/x-www-form-urlencoded'].schema,
            },
            'application/json': { schema: logIn.body.content['application/json'].schema },
          },
        },
      },
      responses: {
        200: {
          description: 'The user, with a token of the organization that lasts until it is revoked.',
          content: { 'application/json': { schema: schemas.User } },
        },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something that is not accepted here, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...logIn,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      413: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      415: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [],
    extensions: {},
  },
  listOrganizations: {
    operationId: 'listOrganizations',
    method: 'get',
    path: '/v1/organizations',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'listOrganizations',
      method: 'get',
      path: '/v1/organizations',
      responses: {
        200: {
          description: 'The organization that the token belongs to.',
          content: { 'application/json': { schema: schemas.OrganizationsAnswer } },
        },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  listOrganizationTokens: {
    operationId: 'listOrganizationTokens',
    method: 'get',
    path: '/v1/organizations/{organizationId}/tokens',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'listOrganizationTokens',
      method: 'get',
      path: '/v1/organizations/{organizationId}/tokens',
      request: { params: listOrganizationTokens.params },
      responses: {
        200: {
          description: 'The tokens; their values were shown once, when they were made.',
          content: {
            'application/json': { schema: z.strictObject({ organizationTokens: z.array(schemas.OrganizationToken) }) },
          },
        },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such thing within reach of the token.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...listOrganizationTokens,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  createOrganizationToken: {
    operationId: 'createOrganizationToken',
    method: 'post',
    path: '/v1/organizations/{organizationId}/tokens',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'createOrganizationToken',
      method: 'post',
      path: '/v1/organizations/{organizationId}/tokens',
      request: {
        params: createOrganizationToken.params,
        body: {
          required: true,
          content: {
            'application/json': { schema: createOrganizationToken.body.content['application/json'].schema },
            'application/x-www-form-urlencoded': {
              schema: createOrganizationToken.body.content['application/x-www-form-urlencoded'].schema,
            },
          },
        },
      },
      responses: {
        201: {
          description: 'The token, whose value is shown only now.',
          content: { 'application/json': { schema: schemas.CreatedToken } },
        },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such thing within reach of the token.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something that is not accepted here, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...createOrganizationToken,
    responses: {
      201: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      413: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      415: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  revokeOrganizationToken: {
    operationId: 'revokeOrganizationToken',
    method: 'delete',
    path: '/v1/organizations/{organizationId}/tokens/{tokenId}',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'revokeOrganizationToken',
      method: 'delete',
      path: '/v1/organizations/{organizationId}/tokens/{tokenId}',
      request: { params: revokeOrganizationToken.params },
      responses: {
        200: { description: 'The token is not valid any more.' },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such thing within reach of the token.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...revokeOrganizationToken,
    responses: {
      200: { content: {}, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  listApps: {
    operationId: 'listApps',
    method: 'get',
    path: '/v1/apps',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'listApps',
      method: 'get',
      path: '/v1/apps',
      request: { query: listApps.query },
      responses: {
        200: { description: 'The apps.', content: { 'application/json': { schema: schemas.AppsAnswer } } },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such thing within reach of the token.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...listApps,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  listTokensOfApps: {
    operationId: 'listTokensOfApps',
    method: 'get',
    path: '/v1/apps/tokens',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'listTokensOfApps',
      method: 'get',
      path: '/v1/apps/tokens',
      responses: {
        200: { description: 'The tokens.', content: { 'application/json': { schema: schemas.AppTokensAnswer } } },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  listAppTokens: {
    operationId: 'listAppTokens',
    method: 'get',
    path: '/v1/apps/{appId}/tokens',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'listAppTokens',
      method: 'get',
      path: '/v1/apps/{appId}/tokens',
      request: { params: listAppTokens.params },
      responses: {
        200: { description: 'The tokens.', content: { 'application/json': { schema: schemas.AppTokensAnswer } } },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such thing within reach of the token.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...listAppTokens,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  createAppToken: {
    operationId: 'createAppToken',
    method: 'post',
    path: '/v1/apps/{appId}/tokens',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'createAppToken',
      method: 'post',
      path: '/v1/apps/{appId}/tokens',
      request: {
        params: createAppToken.params,
        body: {
          required: true,
          content: {
            'application/json': { schema: createAppToken.body.content['application/json'].schema },
            'application/x-www-form-urlencoded': {
              schema: createAppToken.body.content['application/x-www-form-urlencoded'].schema,
            },
          },
        },
      },
      responses: {
        201: {
          description: 'The token, whose value is shown only now. Its id is the one that access rules name.',
          content: { 'application/json': { schema: schemas.CreatedToken } },
        },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such thing within reach of the token.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something that is not accepted here, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...createAppToken,
    responses: {
      201: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      413: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      415: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  revokeAppToken: {
    operationId: 'revokeAppToken',
    method: 'delete',
    path: '/v1/apps/{appId}/tokens/{tokenId}',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'revokeAppToken',
      method: 'delete',
      path: '/v1/apps/{appId}/tokens/{tokenId}',
      request: { params: revokeAppToken.params },
      responses: {
        200: { description: 'The token is not valid any more.' },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such thing within reach of the token.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...revokeAppToken,
    responses: {
      200: { content: {}, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  readSession: {
    operationId: 'readSession',
    method: 'get',
    path: '/v1/session',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'readSession',
      method: 'get',
      path: '/v1/session',
      responses: {
        200: {
          description: 'The session, with the entry that the user is.',
          content: { 'application/json': { schema: schemas.SessionAnswer } },
        },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  logOutOfSession: {
    operationId: 'logOutOfSession',
    method: 'delete',
    path: '/v1/session',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'logOutOfSession',
      method: 'delete',
      path: '/v1/session',
      responses: {
        200: { description: 'The session is over.' },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    responses: {
      200: { content: {}, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  authorizeByDataSource: {
    operationId: 'authorizeByDataSource',
    method: 'post',
    path: '/v1/session/authorize/dataSource',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'authorizeByDataSource',
      method: 'post',
      path: '/v1/session/authorize/dataSource',
      request: {
        query: authorizeByDataSource.query,
        body: {
          required: true,
          content: { 'application/json': { schema: authorizeByDataSource.body.content['application/json'].schema } },
        },
      },
      responses: {
        201: {
          description: 'The session; `auth_token` is the token to send from now on.',
          content: { 'application/json': { schema: schemas.SessionAnswer } },
        },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something that is not accepted here, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...authorizeByDataSource,
    responses: {
      201: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      413: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      415: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  listMedia: {
    operationId: 'listMedia',
    method: 'get',
    path: '/v1/media',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'listMedia',
      method: 'get',
      path: '/v1/media',
      request: { query: listMedia.query },
      responses: {
        200: {
          description: 'What the folder holds; without a folder, what is in none.',
          content: { 'application/json': { schema: schemas.MediaAnswer } },
        },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such thing within reach of the token.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...listMedia,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  createMediaFolder: {
    operationId: 'createMediaFolder',
    method: 'post',
    path: '/v1/media/folders',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'createMediaFolder',
      method: 'post',
      path: '/v1/media/folders',
      request: {
        body: {
          required: true,
          content: { 'application/json': { schema: createMediaFolder.body.content['application/json'].schema } },
        },
      },
      responses: {
        201: { description: 'The folder, bare.', content: { 'application/json': { schema: schemas.MediaFolder } } },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such thing within reach of the token.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something that is not accepted here, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...createMediaFolder,
    responses: {
      201: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      413: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      415: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  uploadMediaFiles: {
    operationId: 'uploadMediaFiles',
    method: 'post',
    path: '/v1/media/files',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'uploadMediaFiles',
      method: 'post',
      path: '/v1/media/files',
      request: { query: uploadMediaFiles.query, body: { required: true, content: { 'multipart/form-data': {} } } },
      responses: {
        201: {
          description: 'The files.',
          content: { 'application/json': { schema: z.strictObject({ files: z.array(schemas.MediaFile) }) } },
        },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such thing within reach of the token.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something that is not accepted here, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        422: {
          description: 'A file is of a kind that is not accepted. Nothing was kept.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...uploadMediaFiles,
    responses: {
      201: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      413: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      415: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      422: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  deleteMediaFile: {
    operationId: 'deleteMediaFile',
    method: 'delete',
    path: '/v1/media/files/{fileId}',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'deleteMediaFile',
      method: 'delete',
      path: '/v1/media/files/{fileId}',
      request: { params: deleteMediaFile.params },
      responses: {
        200: { description: 'The file is gone.' },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such thing within reach of the token.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...deleteMediaFile,
    responses: {
      200: { content: {}, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  readMediaFile: {
    operationId: 'readMediaFile',
    method: 'get',
    path: '/v1/media/files/{fileId}/contents',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'readMediaFile',
      method: 'get',
      path: '/v1/media/files/{fileId}/contents',
      request: { params: readMediaFile.params, query: readMediaFile.query, headers: readMediaFile.headers },
      responses: {
        200: { description: 'The bytes, with their own content type.', content: { '*/*': {} } },
        206: { description: 'The bytes that were asked for.', content: { '*/*': {} } },
        304: { description: 'The caller has this content.' },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such thing within reach of the token.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        416: { description: 'The file has no such bytes.' },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...readMediaFile,
    responses: {
      200: {
        content: { '*/*': 'binary' },
        headers: [
          'x-request-id',
          'etag',
          'last-modified',
          'cache-control',
          'accept-ranges',
          'content-type',
          'content-disposition',
          'content-security-policy',
          'content-length',
        ],
      },
      206: {
        content: { '*/*': 'binary' },
        headers: [
          'x-request-id',
          'etag',
          'last-modified',
          'cache-control',
          'accept-ranges',
          'content-type',
          'content-disposition',
          'content-security-policy',
          'content-length',
          'content-range',
        ],
      },
      304: { content: {}, headers: ['x-request-id', 'etag', 'last-modified', 'cache-control'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      416: { content: {}, headers: ['x-request-id', 'etag', 'last-modified', 'cache-control', 'content-range'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
  readNamedMediaFile: {
    operationId: 'readNamedMediaFile',
    method: 'get',
    path: '/v1/media/files/{fileId}/contents/{fileName}',
    trailingSlash: 'optional',
    route: createRoute({
      operationId: 'readNamedMediaFile',
      method: 'get',
      path: '/v1/media/files/{fileId}/contents/{fileName}',
      request: {
        params: readNamedMediaFile.params,
        query: readNamedMediaFile.query,
        headers: readNamedMediaFile.headers,
      },
      responses: {
        200: { description: 'The bytes, with their own content type.', content: { '*/*': {} } },
        206: { description: 'The bytes that were asked for.', content: { '*/*': {} } },
        304: { description: 'The caller has this content.' },
        400: {
          description:
            'The request cannot be understood, or the access rules of the data source do not grant it. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The token is unknown or was revoked, or there is none and one is needed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'There is no such thing within reach of the token.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        416: { description: 'The file has no such bytes.' },
        429: {
          description: 'Too many requests in a short time.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description: 'The database cannot be reached, or the request took longer than it may. Nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...readNamedMediaFile,
    responses: {
      200: {
        content: { '*/*': 'binary' },
        headers: [
          'x-request-id',
          'etag',
          'last-modified',
          'cache-control',
          'accept-ranges',
          'content-type',
          'content-disposition',
          'content-security-policy',
          'content-length',
        ],
      },
      206: {
        content: { '*/*': 'binary' },
        headers: [
          'x-request-id',
          'etag',
          'last-modified',
          'cache-control',
          'accept-ranges',
          'content-type',
          'content-disposition',
          'content-security-policy',
          'content-length',
          'content-range',
        ],
      },
      304: { content: {}, headers: ['x-request-id', 'etag', 'last-modified', 'cache-control'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      416: { content: {}, headers: ['x-request-id', 'etag', 'last-modified', 'cache-control', 'content-range'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ authToken: [] }, { bearer: [] }, { queryToken: [] }, { cookieToken: [] }, {}],
    extensions: {},
  },
} as const satisfies OperationTable;

export type ListDataSourcesInput = { query: z.output<typeof listDataSources.query> };

export type ListDataSourcesOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['listDataSources']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['listDataSources']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['listDataSources']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['listDataSources']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['listDataSources']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['listDataSources']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['listDataSources']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type CreateDataSourceInput = { query: z.output<typeof createDataSource.query> } & {
  contentType: 'application/json';
  body: z.output<(typeof createDataSource.body.content)['application/json']['schema']>;
};

export type CreateDataSourceOutput =
  | {
      status: 201;
      contentType?: 'application/json';
      body: JsonBody<Documented['createDataSource']['responses'][201]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['createDataSource']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['createDataSource']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['createDataSource']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['createDataSource']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['createDataSource']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['createDataSource']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['createDataSource']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['createDataSource']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ListDeletedDataSourcesInput = { query: z.output<typeof listDeletedDataSources.query> };

export type ListDeletedDataSourcesOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['listDeletedDataSources']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['listDeletedDataSources']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['listDeletedDataSources']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['listDeletedDataSources']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['listDeletedDataSources']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['listDeletedDataSources']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['listDeletedDataSources']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type PurgeDataSourceInput = { params: z.output<typeof purgeDataSource.params> };

export type PurgeDataSourceOutput =
  | { status: 200; body?: undefined; headers?: { 'x-request-id'?: string } }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['purgeDataSource']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['purgeDataSource']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['purgeDataSource']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['purgeDataSource']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['purgeDataSource']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['purgeDataSource']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ReadDataSourceInput = {
  params: z.output<typeof readDataSource.params>;
  query: z.output<typeof readDataSource.query>;
};

export type ReadDataSourceOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['readDataSource']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['readDataSource']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['readDataSource']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['readDataSource']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['readDataSource']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['readDataSource']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['readDataSource']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type UpdateDataSourceInput = {
  params: z.output<typeof updateDataSource.params>;
  query: z.output<typeof updateDataSource.query>;
} & {
  contentType: 'application/json';
  body: z.output<(typeof updateDataSource.body.content)['application/json']['schema']>;
};

export type UpdateDataSourceOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateDataSource']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateDataSource']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateDataSource']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateDataSource']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateDataSource']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateDataSource']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateDataSource']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateDataSource']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateDataSource']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type DeleteDataSourceInput = {
  params: z.output<typeof deleteDataSource.params>;
  query: z.output<typeof deleteDataSource.query>;
};

export type DeleteDataSourceOutput =
  | { status: 200; body?: undefined; headers?: { 'x-request-id'?: string } }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteDataSource']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteDataSource']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteDataSource']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteDataSource']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteDataSource']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteDataSource']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type RestoreDataSourceInput = { params: z.output<typeof restoreDataSource.params> };

export type RestoreDataSourceOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['restoreDataSource']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['restoreDataSource']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['restoreDataSource']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['restoreDataSource']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['restoreDataSource']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['restoreDataSource']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['restoreDataSource']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ListEntriesInput = {
  params: z.output<typeof listEntries.params>;
  query: z.output<typeof listEntries.query>;
};

export type ListEntriesOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['listEntries']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['listEntries']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['listEntries']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['listEntries']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['listEntries']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['listEntries']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['listEntries']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ImportEntriesInput = {
  params: z.output<typeof importEntries.params>;
  query: z.output<typeof importEntries.query>;
} & {
  contentType: 'application/json';
  body: z.output<(typeof importEntries.body.content)['application/json']['schema']>;
};

export type ImportEntriesOutput =
  | { status: 200; body?: undefined; headers?: { 'x-request-id'?: string } }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['importEntries']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['importEntries']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['importEntries']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['importEntries']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['importEntries']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['importEntries']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['importEntries']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['importEntries']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type InsertEntryInput = {
  params: z.output<typeof insertEntry.params>;
  query: z.output<typeof insertEntry.query>;
} & (
  | { contentType: 'application/json'; body: z.output<(typeof insertEntry.body.content)['application/json']['schema']> }
  | { contentType: 'multipart/form-data'; body: MultipartBody }
);

export type InsertEntryOutput =
  | {
      status: 201;
      contentType?: 'application/json';
      body: JsonBody<Documented['insertEntry']['responses'][201]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['insertEntry']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['insertEntry']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['insertEntry']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['insertEntry']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['insertEntry']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 422;
      contentType?: 'application/json';
      body: JsonBody<Documented['insertEntry']['responses'][422]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['insertEntry']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['insertEntry']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['insertEntry']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ListQueriedEntriesInput = {
  params: z.output<typeof listQueriedEntries.params>;
  query: z.output<typeof listQueriedEntries.query>;
};

export type ListQueriedEntriesOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['listQueriedEntries']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['listQueriedEntries']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['listQueriedEntries']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['listQueriedEntries']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['listQueriedEntries']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['listQueriedEntries']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['listQueriedEntries']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type QueryEntriesInput = {
  params: z.output<typeof queryEntries.params>;
  query: z.output<typeof queryEntries.query>;
} & (
  | {
      contentType: 'application/json';
      body: z.output<(typeof queryEntries.body.content)['application/json']['schema']>;
    }
  | { contentType?: undefined; body?: undefined }
);

export type QueryEntriesOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['queryEntries']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['queryEntries']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['queryEntries']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['queryEntries']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['queryEntries']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['queryEntries']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['queryEntries']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['queryEntries']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['queryEntries']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ReadEntryInput = { params: z.output<typeof readEntry.params>; query: z.output<typeof readEntry.query> };

export type ReadEntryOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['readEntry']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['readEntry']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['readEntry']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['readEntry']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['readEntry']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['readEntry']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['readEntry']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type UpdateEntryInput = {
  params: z.output<typeof updateEntry.params>;
  query: z.output<typeof updateEntry.query>;
} & (
  | { contentType: 'application/json'; body: z.output<(typeof updateEntry.body.content)['application/json']['schema']> }
  | { contentType: 'multipart/form-data'; body: MultipartBody }
);

export type UpdateEntryOutput =
  | {
      status: 201;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateEntry']['responses'][201]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateEntry']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateEntry']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateEntry']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateEntry']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateEntry']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 422;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateEntry']['responses'][422]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateEntry']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateEntry']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateEntry']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type DeleteEntryInput = {
  params: z.output<typeof deleteEntry.params>;
  query: z.output<typeof deleteEntry.query>;
};

export type DeleteEntryOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteEntry']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteEntry']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteEntry']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteEntry']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteEntry']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteEntry']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteEntry']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type CommitEntriesInput = {
  params: z.output<typeof commitEntries.params>;
  query: z.output<typeof commitEntries.query>;
} & {
  contentType: 'application/json';
  body: z.output<(typeof commitEntries.body.content)['application/json']['schema']>;
};

export type CommitEntriesOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['commitEntries']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['commitEntries']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['commitEntries']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['commitEntries']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['commitEntries']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['commitEntries']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['commitEntries']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['commitEntries']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['commitEntries']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ReadIndexesInput = {
  params: z.output<typeof readIndexes.params>;
  query: z.output<typeof readIndexes.query>;
};

export type ReadIndexesOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['readIndexes']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['readIndexes']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['readIndexes']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['readIndexes']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['readIndexes']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['readIndexes']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['readIndexes']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ListVersionsInput = {
  params: z.output<typeof listVersions.params>;
  query: z.output<typeof listVersions.query>;
};

export type ListVersionsOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['listVersions']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['listVersions']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['listVersions']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['listVersions']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['listVersions']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['listVersions']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['listVersions']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ListVersionEntriesInput = {
  params: z.output<typeof listVersionEntries.params>;
  query: z.output<typeof listVersionEntries.query>;
};

export type ListVersionEntriesOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['listVersionEntries']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['listVersionEntries']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['listVersionEntries']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['listVersionEntries']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['listVersionEntries']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['listVersionEntries']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['listVersionEntries']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type QueryVersionEntriesInput = {
  params: z.output<typeof queryVersionEntries.params>;
  query: z.output<typeof queryVersionEntries.query>;
} & (
  | {
      contentType: 'application/json';
      body: z.output<(typeof queryVersionEntries.body.content)['application/json']['schema']>;
    }
  | { contentType?: undefined; body?: undefined }
);

export type QueryVersionEntriesOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['queryVersionEntries']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['queryVersionEntries']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['queryVersionEntries']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['queryVersionEntries']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['queryVersionEntries']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['queryVersionEntries']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['queryVersionEntries']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['queryVersionEntries']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['queryVersionEntries']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type RestoreVersionInput = {
  params: z.output<typeof restoreVersion.params>;
  query: z.output<typeof restoreVersion.query>;
};

export type RestoreVersionOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['restoreVersion']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['restoreVersion']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['restoreVersion']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['restoreVersion']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['restoreVersion']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['restoreVersion']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['restoreVersion']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ReadUserInput = {};

export type ReadUserOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['readUser']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['readUser']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['readUser']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['readUser']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['readUser']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['readUser']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type LogInInput =
  | {
      contentType: 'application/x-www-form-urlencoded';
      body: z.output<(typeof logIn.body.content)['application/x-www-form-urlencoded']['schema']>;
    }
  | { contentType: 'application/json'; body: z.output<(typeof logIn.body.content)['application/json']['schema']> };

export type LogInOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['logIn']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
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

export type ListOrganizationsInput = {};

export type ListOrganizationsOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['listOrganizations']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['listOrganizations']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['listOrganizations']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['listOrganizations']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['listOrganizations']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['listOrganizations']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ListOrganizationTokensInput = { params: z.output<typeof listOrganizationTokens.params> };

export type ListOrganizationTokensOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['listOrganizationTokens']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['listOrganizationTokens']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['listOrganizationTokens']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['listOrganizationTokens']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['listOrganizationTokens']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['listOrganizationTokens']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['listOrganizationTokens']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type CreateOrganizationTokenInput = { params: z.output<typeof createOrganizationToken.params> } & (
  | {
      contentType: 'application/json';
      body: z.output<(typeof createOrganizationToken.body.content)['application/json']['schema']>;
    }
  | {
      contentType: 'application/x-www-form-urlencoded';
      body: z.output<(typeof createOrganizationToken.body.content)['application/x-www-form-urlencoded']['schema']>;
    }
);

export type CreateOrganizationTokenOutput =
  | {
      status: 201;
      contentType?: 'application/json';
      body: JsonBody<Documented['createOrganizationToken']['responses'][201]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['createOrganizationToken']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['createOrganizationToken']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['createOrganizationToken']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['createOrganizationToken']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['createOrganizationToken']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['createOrganizationToken']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['createOrganizationToken']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['createOrganizationToken']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type RevokeOrganizationTokenInput = { params: z.output<typeof revokeOrganizationToken.params> };

export type RevokeOrganizationTokenOutput =
  | { status: 200; body?: undefined; headers?: { 'x-request-id'?: string } }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeOrganizationToken']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeOrganizationToken']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeOrganizationToken']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeOrganizationToken']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeOrganizationToken']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeOrganizationToken']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ListAppsInput = { query: z.output<typeof listApps.query> };

export type ListAppsOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['listApps']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['listApps']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['listApps']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['listApps']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['listApps']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['listApps']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['listApps']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ListTokensOfAppsInput = {};

export type ListTokensOfAppsOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['listTokensOfApps']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['listTokensOfApps']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['listTokensOfApps']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['listTokensOfApps']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['listTokensOfApps']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['listTokensOfApps']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ListAppTokensInput = { params: z.output<typeof listAppTokens.params> };

export type ListAppTokensOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['listAppTokens']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['listAppTokens']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['listAppTokens']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['listAppTokens']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['listAppTokens']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['listAppTokens']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['listAppTokens']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type CreateAppTokenInput = { params: z.output<typeof createAppToken.params> } & (
  | {
      contentType: 'application/json';
      body: z.output<(typeof createAppToken.body.content)['application/json']['schema']>;
    }
  | {
      contentType: 'application/x-www-form-urlencoded';
      body: z.output<(typeof createAppToken.body.content)['application/x-www-form-urlencoded']['schema']>;
    }
);

export type CreateAppTokenOutput =
  | {
      status: 201;
      contentType?: 'application/json';
      body: JsonBody<Documented['createAppToken']['responses'][201]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['createAppToken']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['createAppToken']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['createAppToken']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['createAppToken']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['createAppToken']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['createAppToken']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['createAppToken']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['createAppToken']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type RevokeAppTokenInput = { params: z.output<typeof revokeAppToken.params> };

export type RevokeAppTokenOutput =
  | { status: 200; body?: undefined; headers?: { 'x-request-id'?: string } }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeAppToken']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeAppToken']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeAppToken']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeAppToken']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeAppToken']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeAppToken']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ReadSessionInput = {};

export type ReadSessionOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['readSession']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['readSession']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['readSession']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['readSession']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['readSession']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['readSession']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type LogOutOfSessionInput = {};

export type LogOutOfSessionOutput =
  | { status: 200; body?: undefined; headers?: { 'x-request-id'?: string } }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['logOutOfSession']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['logOutOfSession']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['logOutOfSession']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['logOutOfSession']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['logOutOfSession']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type AuthorizeByDataSourceInput = { query: z.output<typeof authorizeByDataSource.query> } & {
  contentType: 'application/json';
  body: z.output<(typeof authorizeByDataSource.body.content)['application/json']['schema']>;
};

export type AuthorizeByDataSourceOutput =
  | {
      status: 201;
      contentType?: 'application/json';
      body: JsonBody<Documented['authorizeByDataSource']['responses'][201]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['authorizeByDataSource']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['authorizeByDataSource']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['authorizeByDataSource']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['authorizeByDataSource']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['authorizeByDataSource']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['authorizeByDataSource']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['authorizeByDataSource']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ListMediaInput = { query: z.output<typeof listMedia.query> };

export type ListMediaOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['listMedia']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['listMedia']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['listMedia']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['listMedia']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['listMedia']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['listMedia']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['listMedia']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type CreateMediaFolderInput = {
  contentType: 'application/json';
  body: z.output<(typeof createMediaFolder.body.content)['application/json']['schema']>;
};

export type CreateMediaFolderOutput =
  | {
      status: 201;
      contentType?: 'application/json';
      body: JsonBody<Documented['createMediaFolder']['responses'][201]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['createMediaFolder']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['createMediaFolder']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['createMediaFolder']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['createMediaFolder']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['createMediaFolder']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['createMediaFolder']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['createMediaFolder']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['createMediaFolder']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type UploadMediaFilesInput = { query: z.output<typeof uploadMediaFiles.query> } & {
  contentType: 'multipart/form-data';
  body: MultipartBody;
};

export type UploadMediaFilesOutput =
  | {
      status: 201;
      contentType?: 'application/json';
      body: JsonBody<Documented['uploadMediaFiles']['responses'][201]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['uploadMediaFiles']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['uploadMediaFiles']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['uploadMediaFiles']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['uploadMediaFiles']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['uploadMediaFiles']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 422;
      contentType?: 'application/json';
      body: JsonBody<Documented['uploadMediaFiles']['responses'][422]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['uploadMediaFiles']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['uploadMediaFiles']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['uploadMediaFiles']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type DeleteMediaFileInput = { params: z.output<typeof deleteMediaFile.params> };

export type DeleteMediaFileOutput =
  | { status: 200; body?: undefined; headers?: { 'x-request-id'?: string } }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteMediaFile']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteMediaFile']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteMediaFile']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteMediaFile']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteMediaFile']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteMediaFile']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ReadMediaFileInput = {
  params: z.output<typeof readMediaFile.params>;
  query: z.output<typeof readMediaFile.query>;
  headers: z.output<typeof readMediaFile.headers>;
};

export type ReadMediaFileOutput =
  | {
      status: 200;
      contentType: string;
      body: BinaryAnswer;
      headers?: {
        'x-request-id'?: string;
        etag?: string;
        'last-modified'?: string;
        'cache-control'?: string;
        'accept-ranges'?: string;
        'content-type'?: string;
        'content-disposition'?: string;
        'content-security-policy'?: string;
        'content-length'?: string;
      };
    }
  | {
      status: 206;
      contentType: string;
      body: BinaryAnswer;
      headers?: {
        'x-request-id'?: string;
        etag?: string;
        'last-modified'?: string;
        'cache-control'?: string;
        'accept-ranges'?: string;
        'content-type'?: string;
        'content-disposition'?: string;
        'content-security-policy'?: string;
        'content-length'?: string;
        'content-range'?: string;
      };
    }
  | {
      status: 304;
      body?: undefined;
      headers?: { 'x-request-id'?: string; etag?: string; 'last-modified'?: string; 'cache-control'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['readMediaFile']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['readMediaFile']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['readMediaFile']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 416;
      body?: undefined;
      headers?: {
        'x-request-id'?: string;
        etag?: string;
        'last-modified'?: string;
        'cache-control'?: string;
        'content-range'?: string;
      };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['readMediaFile']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['readMediaFile']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['readMediaFile']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ReadNamedMediaFileInput = {
  params: z.output<typeof readNamedMediaFile.params>;
  query: z.output<typeof readNamedMediaFile.query>;
  headers: z.output<typeof readNamedMediaFile.headers>;
};

export type ReadNamedMediaFileOutput =
  | {
      status: 200;
      contentType: string;
      body: BinaryAnswer;
      headers?: {
        'x-request-id'?: string;
        etag?: string;
        'last-modified'?: string;
        'cache-control'?: string;
        'accept-ranges'?: string;
        'content-type'?: string;
        'content-disposition'?: string;
        'content-security-policy'?: string;
        'content-length'?: string;
      };
    }
  | {
      status: 206;
      contentType: string;
      body: BinaryAnswer;
      headers?: {
        'x-request-id'?: string;
        etag?: string;
        'last-modified'?: string;
        'cache-control'?: string;
        'accept-ranges'?: string;
        'content-type'?: string;
        'content-disposition'?: string;
        'content-security-policy'?: string;
        'content-length'?: string;
        'content-range'?: string;
      };
    }
  | {
      status: 304;
      body?: undefined;
      headers?: { 'x-request-id'?: string; etag?: string; 'last-modified'?: string; 'cache-control'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['readNamedMediaFile']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['readNamedMediaFile']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['readNamedMediaFile']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 416;
      body?: undefined;
      headers?: {
        'x-request-id'?: string;
        etag?: string;
        'last-modified'?: string;
        'cache-control'?: string;
        'content-range'?: string;
      };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['readNamedMediaFile']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['readNamedMediaFile']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['readNamedMediaFile']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

/** What a dialect must answer: one handler for each operation, nothing missing and nothing undocumented. */
export interface Operations<Context> {
  /**
   * List the data sources of an organization or an app
   *
   * Needs a context, `organizationId` or `appId`. With `type` and no context, the organization of the token is the context.
   * Parameters that are not listed here are ignored.
   *
   * `GET /v1/data-sources`
   */
  readonly listDataSources: (
    input: ListDataSourcesInput,
    context: Context,
  ) => Promise<ListDataSourcesOutput> | ListDataSourcesOutput;
  /**
   * Create a data source
   *
   * The context is in the query or in the body; when both name one they must agree. Any `type` hides the data source from the manager.
   *
   * `POST /v1/data-sources`
   */
  readonly createDataSource: (
    input: CreateDataSourceInput,
    context: Context,
  ) => Promise<CreateDataSourceOutput> | CreateDataSourceOutput;
  /**
   * List the data sources in the bin
   *
   * Of the organization or app of the context, or else of the token's organization. With `dsn` in the query this path means the data
   * source named "deleted".
   *
   * `GET /v1/data-sources/deleted`
   */
  readonly listDeletedDataSources: (
    input: ListDeletedDataSourcesInput,
    context: Context,
  ) => Promise<ListDeletedDataSourcesOutput> | ListDeletedDataSourcesOutput;
  /**
   * Remove a data source from the bin for good
   *
   * `DELETE /v1/data-sources/deleted/{dataSourceId}`
   */
  readonly purgeDataSource: (
    input: PurgeDataSourceInput,
    context: Context,
  ) => Promise<PurgeDataSourceOutput> | PurgeDataSourceOutput;
  /**
   * Read a data source by its id or name
   *
   * Access rules and hooks are shown to tokens of the organization only (our decision).
   *
   * `GET /v1/data-sources/{dataSource}`
   */
  readonly readDataSource: (
    input: ReadDataSourceInput,
    context: Context,
  ) => Promise<ReadDataSourceOutput> | ReadDataSourceOutput;
  /**
   * Change the attributes of a data source
   *
   * Any of the attributes, each replaced as a whole; `newColumns` adds columns. Keys that are not listed are ignored. Only
   * tokens of the organization may do this (our decision).
   *
   * `PUT /v1/data-sources/{dataSource}`
   */
  readonly updateDataSource: (
    input: UpdateDataSourceInput,
    context: Context,
  ) => Promise<UpdateDataSourceOutput> | UpdateDataSourceOutput;
  /**
   * Delete a data source and its entries
   *
   * It waits in the bin until it is removed from there or restored. Only tokens of the organization may do this.
   *
   * `DELETE /v1/data-sources/{dataSource}`
   */
  readonly deleteDataSource: (
    input: DeleteDataSourceInput,
    context: Context,
  ) => Promise<DeleteDataSourceOutput> | DeleteDataSourceOutput;
  /**
   * Take a data source out of the bin
   *
   * `POST /v1/data-sources/{dataSource}/restore`
   */
  readonly restoreDataSource: (
    input: RestoreDataSourceInput,
    context: Context,
  ) => Promise<RestoreDataSourceOutput> | RestoreDataSourceOutput;
  /**
   * List all entries
   *
   * `GET /v1/data-sources/{dataSource}/data`
   */
  readonly listEntries: (input: ListEntriesInput, context: Context) => Promise<ListEntriesOutput> | ListEntriesOutput;
  /**
   * Import entries in bulk, or remove all entries
   *
   * Replaces all entries with those that are sent, unless `append` is true in the body or in the query. An empty list without `append`
   * removes all entries. All of it happens or nothing.
   *
   * `POST /v1/data-sources/{dataSource}/data`
   */
  readonly importEntries: (
    input: ImportEntriesInput,
    context: Context,
  ) => Promise<ImportEntriesOutput> | ImportEntriesOutput;
  /**
   * Insert an entry
   *
   * The body is the data of the entry. `dataSourceId` and `dataSourceEntryId` are reserved names and are dropped.
   *
   * `PUT /v1/data-sources/{dataSource}/data`
   */
  readonly insertEntry: (input: InsertEntryInput, context: Context) => Promise<InsertEntryOutput> | InsertEntryOutput;
  /**
   * Query without conditions
   *
   * `GET /v1/data-sources/{dataSource}/data/query`
   */
  readonly listQueriedEntries: (
    input: ListQueriedEntriesInput,
    context: Context,
  ) => Promise<ListQueriedEntriesOutput> | ListQueriedEntriesOutput;
  /**
   * Select, count, join, aggregate, update or delete entries by conditions
   *
   * Keys that are not listed are ignored. A delete needs `where`, and `{}` there means all (our decision).
   *
   * `POST /v1/data-sources/{dataSource}/data/query`
   */
  readonly queryEntries: (
    input: QueryEntriesInput,
    context: Context,
  ) => Promise<QueryEntriesOutput> | QueryEntriesOutput;
  /**
   * Read an entry
   *
   * `GET /v1/data-sources/{dataSource}/data/{entryId}`
   */
  readonly readEntry: (input: ReadEntryInput, context: Context) => Promise<ReadEntryOutput> | ReadEntryOutput;
  /**
   * Update an entry
   *
   * Columns that are sent replace those that are stored, nested values as a whole; columns that are not sent stay.
   *
   * `PUT /v1/data-sources/{dataSource}/data/{entryId}`
   */
  readonly updateEntry: (input: UpdateEntryInput, context: Context) => Promise<UpdateEntryOutput> | UpdateEntryOutput;
  /**
   * Delete an entry
   *
   * `DELETE /v1/data-sources/{dataSource}/data/{entryId}`
   */
  readonly deleteEntry: (input: DeleteEntryInput, context: Context) => Promise<DeleteEntryOutput> | DeleteEntryOutput;
  /**
   * Insert, update and delete entries at once
   *
   * All of it happens or nothing. Without `append`, entries that are not sent are removed; a list in `delete` removes those named and no
   * others, unless `append` is `false` in so many words (our decision between two documents). An id that the data source does not
   * have is inserted as a new entry; an id in `delete` that it does not have is ignored.
   *
   * `POST /v1/data-sources/{dataSource}/commit`
   */
  readonly commitEntries: (
    input: CommitEntriesInput,
    context: Context,
  ) => Promise<CommitEntriesOutput> | CommitEntriesOutput;
  /**
   * Read the unique values of columns
   *
   * A name is a column, or a path into nested objects. Values of lists count one by one; nulls are left out. The order is that
   * of the first entry with the value.
   *
   * `GET /v1/data-sources/{dataSource}/indexes/{columns}`
   */
  readonly readIndexes: (input: ReadIndexesInput, context: Context) => Promise<ReadIndexesOutput> | ReadIndexesOutput;
  /**
   * List the versions, newest first
   *
   * `GET /v1/data-sources/{dataSource}/versions`
   */
  readonly listVersions: (
    input: ListVersionsInput,
    context: Context,
  ) => Promise<ListVersionsOutput> | ListVersionsOutput;
  /**
   * List the entries of a version
   *
   * `GET /v1/data-sources/{dataSource}/versions/{versionId}/data`
   */
  readonly listVersionEntries: (
    input: ListVersionEntriesInput,
    context: Context,
  ) => Promise<ListVersionEntriesOutput> | ListVersionEntriesOutput;
  /**
   * Query the entries of a version
   *
   * `POST /v1/data-sources/{dataSource}/versions/{versionId}/data`
   */
  readonly queryVersionEntries: (
    input: QueryVersionEntriesInput,
    context: Context,
  ) => Promise<QueryVersionEntriesOutput> | QueryVersionEntriesOutput;
  /**
   * Make the entries what they were in a version
   *
   * F33. Ids, order and times of creation come back with the entries. What was there before becomes a version first, with the action
   * `pre-restore`. The answer is our decision.
   *
   * `POST /v1/data-sources/{dataSource}/versions/{versionId}/restore`
   */
  readonly restoreVersion: (
    input: RestoreVersionInput,
    context: Context,
  ) => Promise<RestoreVersionOutput> | RestoreVersionOutput;
  /**
   * Read who the token belongs to
   *
   * `GET /v1/user`
   */
  readonly readUser: (input: ReadUserInput, context: Context) => Promise<ReadUserOutput> | ReadUserOutput;
  /**
   * Log in with an email address and a password
   *
   * `POST /v1/auth/login`
   */
  readonly logIn: (input: LogInInput, context: Context) => Promise<LogInOutput> | LogInOutput;
  /**
   * List the organizations of the token
   *
   * `GET /v1/organizations`
   */
  readonly listOrganizations: (
    input: ListOrganizationsInput,
    context: Context,
  ) => Promise<ListOrganizationsOutput> | ListOrganizationsOutput;
  /**
   * List the tokens of an organization
   *
   * `GET /v1/organizations/{organizationId}/tokens`
   */
  readonly listOrganizationTokens: (
    input: ListOrganizationTokensInput,
    context: Context,
  ) => Promise<ListOrganizationTokensOutput> | ListOrganizationTokensOutput;
  /**
   * Make a token of an organization
   *
   * `POST /v1/organizations/{organizationId}/tokens`
   */
  readonly createOrganizationToken: (
    input: CreateOrganizationTokenInput,
    context: Context,
  ) => Promise<CreateOrganizationTokenOutput> | CreateOrganizationTokenOutput;
  /**
   * Revoke a token of an organization
   *
   * `DELETE /v1/organizations/{organizationId}/tokens/{tokenId}`
   */
  readonly revokeOrganizationToken: (
    input: RevokeOrganizationTokenInput,
    context: Context,
  ) => Promise<RevokeOrganizationTokenOutput> | RevokeOrganizationTokenOutput;
  /**
   * List the apps within reach of the token
   *
   * `GET /v1/apps`
   */
  readonly listApps: (input: ListAppsInput, context: Context) => Promise<ListAppsOutput> | ListAppsOutput;
  /**
   * List the tokens of all apps within reach
   *
   * `GET /v1/apps/tokens`
   */
  readonly listTokensOfApps: (
    input: ListTokensOfAppsInput,
    context: Context,
  ) => Promise<ListTokensOfAppsOutput> | ListTokensOfAppsOutput;
  /**
   * List the tokens of an app
   *
   * `GET /v1/apps/{appId}/tokens`
   */
  readonly listAppTokens: (
    input: ListAppTokensInput,
    context: Context,
  ) => Promise<ListAppTokensOutput> | ListAppTokensOutput;
  /**
   * Make a token of an app
   *
   * `POST /v1/apps/{appId}/tokens`
   */
  readonly createAppToken: (
    input: CreateAppTokenInput,
    context: Context,
  ) => Promise<CreateAppTokenOutput> | CreateAppTokenOutput;
  /**
   * Revoke a token of an app
   *
   * `DELETE /v1/apps/{appId}/tokens/{tokenId}`
   */
  readonly revokeAppToken: (
    input: RevokeAppTokenInput,
    context: Context,
  ) => Promise<RevokeAppTokenOutput> | RevokeAppTokenOutput;
  /**
   * Read the session of a logged-in user of an app
   *
   * Our decision; the original documents only a function for it.
   *
   * `GET /v1/session`
   */
  readonly readSession: (input: ReadSessionInput, context: Context) => Promise<ReadSessionOutput> | ReadSessionOutput;
  /**
   * End the session
   *
   * `DELETE /v1/session`
   */
  readonly logOutOfSession: (
    input: LogOutOfSessionInput,
    context: Context,
  ) => Promise<LogOutOfSessionOutput> | LogOutOfSessionOutput;
  /**
   * Log in as a user of an app by an entry of a data source
   *
   * Our decision; the original documents only a function for it. Exactly one entry must have all values of `where`, which
   * must name a column for the password. The data source must allow logins in its definition: `"login": {"password": "<column>"}`.
   *
   * `POST /v1/session/authorize/dataSource`
   */
  readonly authorizeByDataSource: (
    input: AuthorizeByDataSourceInput,
    context: Context,
  ) => Promise<AuthorizeByDataSourceOutput> | AuthorizeByDataSourceOutput;
  /**
   * List folders and files
   *
   * `GET /v1/media`
   */
  readonly listMedia: (input: ListMediaInput, context: Context) => Promise<ListMediaOutput> | ListMediaOutput;
  /**
   * Make a folder
   *
   * `POST /v1/media/folders`
   */
  readonly createMediaFolder: (
    input: CreateMediaFolderInput,
    context: Context,
  ) => Promise<CreateMediaFolderOutput> | CreateMediaFolderOutput;
  /**
   * Upload files
   *
   * `POST /v1/media/files`
   */
  readonly uploadMediaFiles: (
    input: UploadMediaFilesInput,
    context: Context,
  ) => Promise<UploadMediaFilesOutput> | UploadMediaFilesOutput;
  /**
   * Delete a file
   *
   * `DELETE /v1/media/files/{fileId}`
   */
  readonly deleteMediaFile: (
    input: DeleteMediaFileInput,
    context: Context,
  ) => Promise<DeleteMediaFileOutput> | DeleteMediaFileOutput;
  /**
   * Read the bytes of a file
   *
   * `GET /v1/media/files/{fileId}/contents`
   */
  readonly readMediaFile: (
    input: ReadMediaFileInput,
    context: Context,
  ) => Promise<ReadMediaFileOutput> | ReadMediaFileOutput;
  /**
   * Read the bytes of a file under its name
   *
   * `GET /v1/media/files/{fileId}/contents/{fileName}`
   */
  readonly readNamedMediaFile: (
    input: ReadNamedMediaFileInput,
    context: Context,
  ) => Promise<ReadNamedMediaFileOutput> | ReadNamedMediaFileOutput;
}
