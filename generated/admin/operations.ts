// Generated from openapi/admin.yaml by scripts/generate.ts. Do not edit.

import { createRoute, z } from '@hono/zod-openapi';
import type { BinaryAnswer, BinaryBody, JsonBody, OperationTable } from '../../src/http/operation.ts';
import * as rules from '../../src/http/schema.ts';
import * as schemas from './schemas.ts';
import type { operations as Documented } from './types.ts';

const listAdminTokens = {
  query: z.object({
    limit: rules.numeral(z.int().min(1).max(1000)).default(100),
    after: z.string().regex(new RegExp('^[0-9a-zA-Z_-]{1,64}$', 'u')).optional(),
  }),
} as const;

const createAdminToken = {
  body: { required: true, content: { 'application/json': { kind: 'json', schema: schemas.NewAdminToken } } },
} as const;

const rotateAdminToken = {
  params: z.object({ adminTokenId: rules.numeral(z.int().min(1).max(9007199254740991)) }),
} as const;

const revokeAdminToken = {
  params: z.object({ adminTokenId: rules.numeral(z.int().min(1).max(9007199254740991)) }),
} as const;

const listAudit = {
  query: z.object({
    limit: rules.numeral(z.int().min(1).max(1000)).default(100),
    after: z.string().regex(new RegExp('^[0-9a-zA-Z_-]{1,64}$', 'u')).optional(),
    action: z.string().optional(),
    kind: z.string().optional(),
    target: z.string().optional(),
    adminTokenId: rules.numeral(z.int().min(1).max(9007199254740991)).optional(),
    organizationId: rules.numeral(z.int().min(1).max(9007199254740991)).optional(),
    appId: rules.numeral(z.int().min(1).max(9007199254740991)).optional(),
    since: z.string().superRefine(rules.format('date-time')).optional(),
    until: z.string().superRefine(rules.format('date-time')).optional(),
  }),
} as const;

const applyConfiguration = {
  body: {
    required: true,
    content: {
      'application/json': { kind: 'json', schema: schemas.ApplyFile },
      'text/yaml': { kind: 'text', schema: z.string() },
    },
  },
} as const;

const diffConfiguration = {
  body: {
    required: true,
    content: {
      'application/json': { kind: 'json', schema: schemas.ApplyFile },
      'text/yaml': { kind: 'text', schema: z.string() },
    },
  },
} as const;

const listOrganizations = {
  query: z.object({
    limit: rules.numeral(z.int().min(1).max(1000)).default(100),
    after: z.string().regex(new RegExp('^[0-9a-zA-Z_-]{1,64}$', 'u')).optional(),
  }),
} as const;

const createOrganization = {
  body: { required: true, content: { 'application/json': { kind: 'json', schema: schemas.NewOrganization } } },
} as const;

const readOrganization = {
  params: z.object({ organizationId: rules.numeral(z.int().min(1).max(9007199254740991)) }),
} as const;

const updateOrganization = {
  params: z.object({ organizationId: rules.numeral(z.int().min(1).max(9007199254740991)) }),
  body: { required: true, content: { 'application/json': { kind: 'json', schema: schemas.OrganizationChange } } },
} as const;

const deleteOrganization = {
  params: z.object({ organizationId: rules.numeral(z.int().min(1).max(9007199254740991)) }),
} as const;

const listAccounts = {
  query: z.object({
    limit: rules.numeral(z.int().min(1).max(1000)).default(100),
    after: z.string().regex(new RegExp('^[0-9a-zA-Z_-]{1,64}$', 'u')).optional(),
    organizationId: rules.numeral(z.int().min(1).max(9007199254740991)).optional(),
  }),
} as const;

const createAccount = {
  body: { required: true, content: { 'application/json': { kind: 'json', schema: schemas.NewAccount } } },
} as const;

const updateAccount = {
  params: z.object({ accountId: rules.numeral(z.int().min(1).max(9007199254740991)) }),
  body: { required: true, content: { 'application/json': { kind: 'json', schema: schemas.AccountChange } } },
} as const;

const deleteAccount = { params: z.object({ accountId: rules.numeral(z.int().min(1).max(9007199254740991)) }) } as const;

const listApps = {
  query: z.object({
    limit: rules.numeral(z.int().min(1).max(1000)).default(100),
    after: z.string().regex(new RegExp('^[0-9a-zA-Z_-]{1,64}$', 'u')).optional(),
    organizationId: rules.numeral(z.int().min(1).max(9007199254740991)).optional(),
  }),
} as const;

const createApp = {
  body: { required: true, content: { 'application/json': { kind: 'json', schema: schemas.NewApp } } },
} as const;

const readApp = { params: z.object({ appId: rules.numeral(z.int().min(1).max(9007199254740991)) }) } as const;

const updateApp = {
  params: z.object({ appId: rules.numeral(z.int().min(1).max(9007199254740991)) }),
  body: { required: true, content: { 'application/json': { kind: 'json', schema: schemas.AppChange } } },
} as const;

const deleteApp = { params: z.object({ appId: rules.numeral(z.int().min(1).max(9007199254740991)) }) } as const;

const rotateAppKey = { params: z.object({ appId: rules.numeral(z.int().min(1).max(9007199254740991)) }) } as const;

const listTokens = {
  query: z.object({
    limit: rules.numeral(z.int().min(1).max(1000)).default(100),
    after: z.string().regex(new RegExp('^[0-9a-zA-Z_-]{1,64}$', 'u')).optional(),
    organizationId: rules.numeral(z.int().min(1).max(9007199254740991)).optional(),
    appId: rules.numeral(z.int().min(1).max(9007199254740991)).optional(),
    kind: z.literal(['robostack', 'organization', 'app', 'developer']).optional(),
  }),
} as const;

const createToken = {
  body: { required: true, content: { 'application/json': { kind: 'json', schema: schemas.NewToken } } },
} as const;

const readToken = { params: z.object({ tokenId: rules.numeral(z.int().min(1).max(9007199254740991)) }) } as const;

const revokeToken = { params: z.object({ tokenId: rules.numeral(z.int().min(1).max(9007199254740991)) }) } as const;

const rotateToken = { params: z.object({ tokenId: rules.numeral(z.int().min(1).max(9007199254740991)) }) } as const;

const replaceGrants = {
  params: z.object({ tokenId: rules.numeral(z.int().min(1).max(9007199254740991)) }),
  body: { required: true, content: { 'application/json': { kind: 'json', schema: schemas.Grants } } },
} as const;

const listCollections = {
  query: z.object({
    limit: rules.numeral(z.int().min(1).max(1000)).default(100),
    after: z.string().regex(new RegExp('^[0-9a-zA-Z_-]{1,64}$', 'u')).optional(),
    organizationId: rules.numeral(z.int().min(1).max(9007199254740991)).optional(),
    appId: rules.numeral(z.int().min(1).max(9007199254740991)).optional(),
    name: z.string().optional(),
  }),
} as const;

const createCollection = {
  body: { required: true, content: { 'application/json': { kind: 'json', schema: schemas.NewCollection } } },
} as const;

const readCollection = {
  params: z.object({ collectionId: rules.numeral(z.int().min(1).max(9007199254740991)) }),
} as const;

const updateCollection = {
  params: z.object({ collectionId: rules.numeral(z.int().min(1).max(9007199254740991)) }),
  body: { required: true, content: { 'application/json': { kind: 'json', schema: schemas.CollectionChange } } },
} as const;

const binCollection = {
  params: z.object({ collectionId: rules.numeral(z.int().min(1).max(9007199254740991)) }),
} as const;

const listBin = {
  query: z.object({
    limit: rules.numeral(z.int().min(1).max(1000)).default(100),
    after: z.string().regex(new RegExp('^[0-9a-zA-Z_-]{1,64}$', 'u')).optional(),
    organizationId: rules.numeral(z.int().min(1).max(9007199254740991)).optional(),
    appId: rules.numeral(z.int().min(1).max(9007199254740991)).optional(),
  }),
} as const;

const restoreCollection = {
  params: z.object({ collectionId: rules.numeral(z.int().min(1).max(9007199254740991)) }),
} as const;

const purgeCollection = {
  params: z.object({ collectionId: rules.numeral(z.int().min(1).max(9007199254740991)) }),
} as const;

const listRecords = {
  params: z.object({ collectionId: rules.numeral(z.int().min(1).max(9007199254740991)) }),
  query: z.object({
    limit: rules.numeral(z.int().min(1).max(1000)).default(100),
    after: z.string().regex(new RegExp('^[0-9a-zA-Z_-]{1,64}$', 'u')).optional(),
    filter: rules.jsonText(rules.jsonObject()).optional(),
  }),
} as const;

const createRecords = {
  params: z.object({ collectionId: rules.numeral(z.int().min(1).max(9007199254740991)) }),
  body: { required: true, content: { 'application/json': { kind: 'json', schema: schemas.NewRecords } } },
} as const;

const queryRecords = {
  params: z.object({ collectionId: rules.numeral(z.int().min(1).max(9007199254740991)) }),
  body: { required: true, content: { 'application/json': { kind: 'json', schema: schemas.RecordQuery } } },
} as const;

const readRecord = {
  params: z.object({
    collectionId: rules.numeral(z.int().min(1).max(9007199254740991)),
    recordId: rules.numeral(z.int().min(1).max(9007199254740991)),
  }),
} as const;

const updateRecord = {
  params: z.object({
    collectionId: rules.numeral(z.int().min(1).max(9007199254740991)),
    recordId: rules.numeral(z.int().min(1).max(9007199254740991)),
  }),
  body: { required: true, content: { 'application/json': { kind: 'json', schema: schemas.RecordChange } } },
} as const;

const deleteRecord = {
  params: z.object({
    collectionId: rules.numeral(z.int().min(1).max(9007199254740991)),
    recordId: rules.numeral(z.int().min(1).max(9007199254740991)),
  }),
} as const;

const exportRecords = {
  params: z.object({ collectionId: rules.numeral(z.int().min(1).max(9007199254740991)) }),
} as const;

const importRecords = {
  params: z.object({ collectionId: rules.numeral(z.int().min(1).max(9007199254740991)) }),
  query: z.object({
    id: z.string().regex(new RegExp('^[0-9A-Za-z_-]{1,64}$', 'u')).optional(),
    dryRun: rules.truth(z.boolean()).default(false),
  }),
  body: { required: true, content: { 'application/x-ndjson': { kind: 'binary' } } },
} as const;

const listVersions = {
  params: z.object({ collectionId: rules.numeral(z.int().min(1).max(9007199254740991)) }),
  query: z.object({
    limit: rules.numeral(z.int().min(1).max(1000)).default(100),
    after: z.string().regex(new RegExp('^[0-9a-zA-Z_-]{1,64}$', 'u')).optional(),
  }),
} as const;

const restoreVersion = {
  params: z.object({
    collectionId: rules.numeral(z.int().min(1).max(9007199254740991)),
    versionId: rules.numeral(z.int().min(1).max(9007199254740991)),
  }),
} as const;

const listUsers = {
  query: z.object({
    limit: rules.numeral(z.int().min(1).max(1000)).default(100),
    after: z.string().regex(new RegExp('^[0-9a-zA-Z_-]{1,64}$', 'u')).optional(),
    appId: rules.numeral(z.int().min(1).max(9007199254740991)),
    username: z.string().optional(),
  }),
} as const;

const createUser = {
  body: { required: true, content: { 'application/json': { kind: 'json', schema: schemas.NewUser } } },
} as const;

const readUser = { params: z.object({ userId: rules.numeral(z.int().min(1).max(9007199254740991)) }) } as const;

const updateUser = {
  params: z.object({ userId: rules.numeral(z.int().min(1).max(9007199254740991)) }),
  body: { required: true, content: { 'application/json': { kind: 'json', schema: schemas.UserChange } } },
} as const;

const deleteUser = { params: z.object({ userId: rules.numeral(z.int().min(1).max(9007199254740991)) }) } as const;

const listSessions = {
  params: z.object({ userId: rules.numeral(z.int().min(1).max(9007199254740991)) }),
  query: z.object({
    limit: rules.numeral(z.int().min(1).max(1000)).default(100),
    after: z.string().regex(new RegExp('^[0-9a-zA-Z_-]{1,64}$', 'u')).optional(),
  }),
} as const;

const revokeSessions = { params: z.object({ userId: rules.numeral(z.int().min(1).max(9007199254740991)) }) } as const;

const revokeSession = {
  params: z.object({
    userId: rules.numeral(z.int().min(1).max(9007199254740991)),
    sessionId: z.string().regex(new RegExp('^[0-9a-f]{24}$', 'u')),
  }),
} as const;

const listMails = {
  query: z.object({
    limit: rules.numeral(z.int().min(1).max(1000)).default(100),
    after: z.string().regex(new RegExp('^[0-9a-zA-Z_-]{1,64}$', 'u')).optional(),
    to: z.string().optional(),
  }),
} as const;

const readMail = { params: z.object({ mailId: z.string().regex(new RegExp('^[0-9a-f]{24}$', 'u')) }) } as const;

const listFiles = {
  query: z.object({
    limit: rules.numeral(z.int().min(1).max(1000)).default(100),
    after: z.string().regex(new RegExp('^[0-9a-zA-Z_-]{1,64}$', 'u')).optional(),
    organizationId: rules.numeral(z.int().min(1).max(9007199254740991)).optional(),
    appId: rules.numeral(z.int().min(1).max(9007199254740991)).optional(),
    collectionId: rules.numeral(z.int().min(1).max(9007199254740991)).optional(),
  }),
} as const;

const readFile = { params: z.object({ fileId: rules.numeral(z.int().min(1).max(9007199254740991)) }) } as const;

const deleteFile = { params: z.object({ fileId: rules.numeral(z.int().min(1).max(9007199254740991)) }) } as const;

const listHooks = { params: z.object({ collectionId: rules.numeral(z.int().min(1).max(9007199254740991)) }) } as const;

const listHookDeliveries = {
  query: z.object({
    limit: rules.numeral(z.int().min(1).max(1000)).default(100),
    after: z.string().regex(new RegExp('^[0-9a-zA-Z_-]{1,64}$', 'u')).optional(),
    organizationId: rules.numeral(z.int().min(1).max(9007199254740991)).optional(),
    appId: rules.numeral(z.int().min(1).max(9007199254740991)).optional(),
    collectionId: rules.numeral(z.int().min(1).max(9007199254740991)).optional(),
    state: z.literal(['waiting', 'delivered', 'recorded', 'dead']).optional(),
  }),
} as const;

const readHookDelivery = {
  params: z.object({ deliveryId: z.string().regex(new RegExp('^[0-9A-Za-z_-]{1,64}$', 'u')) }),
} as const;

const retryHookDelivery = {
  params: z.object({ deliveryId: z.string().regex(new RegExp('^[0-9A-Za-z_-]{1,64}$', 'u')) }),
} as const;

const rotateHookSecret = {
  query: z.object({ overlapHours: rules.numeral(z.int().min(0).max(168)).default(24) }),
} as const;

export const operations = {
  readStatus: {
    operationId: 'readStatus',
    method: 'get',
    path: '/admin/v1/status',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'readStatus',
      method: 'get',
      path: '/admin/v1/status',
      responses: {
        200: { description: 'As it is now.', content: { 'application/json': { schema: schemas.Status } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
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
    security: [{ adminToken: [] }],
    extensions: {},
  },
  readCurrentAdminToken: {
    operationId: 'readCurrentAdminToken',
    method: 'get',
    path: '/admin/v1/admin-tokens/current',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'readCurrentAdminToken',
      method: 'get',
      path: '/admin/v1/admin-tokens/current',
      responses: {
        200: { description: 'As it is now.', content: { 'application/json': { schema: schemas.AdminToken } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
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
    security: [{ adminToken: [] }],
    extensions: {},
  },
  listAdminTokens: {
    operationId: 'listAdminTokens',
    method: 'get',
    path: '/admin/v1/admin-tokens',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'listAdminTokens',
      method: 'get',
      path: '/admin/v1/admin-tokens',
      request: { query: listAdminTokens.query },
      responses: {
        200: {
          description: 'One page of the list.',
          content: { 'application/json': { schema: schemas.AdminTokensPage } },
        },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...listAdminTokens,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  createAdminToken: {
    operationId: 'createAdminToken',
    method: 'post',
    path: '/admin/v1/admin-tokens',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'createAdminToken',
      method: 'post',
      path: '/admin/v1/admin-tokens',
      request: {
        body: {
          required: true,
          content: { 'application/json': { schema: createAdminToken.body.content['application/json'].schema } },
        },
      },
      responses: {
        201: { description: 'It was made.', content: { 'application/json': { schema: schemas.IssuedAdminToken } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something else than what is accepted here, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...createAdminToken,
    responses: {
      201: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      403: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      413: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      415: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  rotateAdminToken: {
    operationId: 'rotateAdminToken',
    method: 'post',
    path: '/admin/v1/admin-tokens/{adminTokenId}/rotate',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'rotateAdminToken',
      method: 'post',
      path: '/admin/v1/admin-tokens/{adminTokenId}/rotate',
      request: { params: rotateAdminToken.params },
      responses: {
        200: { description: 'As it is now.', content: { 'application/json': { schema: schemas.IssuedAdminToken } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...rotateAdminToken,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      403: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  revokeAdminToken: {
    operationId: 'revokeAdminToken',
    method: 'delete',
    path: '/admin/v1/admin-tokens/{adminTokenId}',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'revokeAdminToken',
      method: 'delete',
      path: '/admin/v1/admin-tokens/{adminTokenId}',
      request: { params: revokeAdminToken.params },
      responses: {
        204: { description: 'It is done; there is nothing to tell.' },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        409: {
          description: 'It does not go with what is there now; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...revokeAdminToken,
    responses: {
      204: { content: {}, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      403: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      409: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  listAudit: {
    operationId: 'listAudit',
    method: 'get',
    path: '/admin/v1/audit',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'listAudit',
      method: 'get',
      path: '/admin/v1/audit',
      request: { query: listAudit.query },
      responses: {
        200: {
          description: 'One page of the list.',
          content: { 'application/json': { schema: schemas.AuditEntriesPage } },
        },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...listAudit,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  downloadBackup: {
    operationId: 'downloadBackup',
    method: 'get',
    path: '/admin/v1/backup',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'downloadBackup',
      method: 'get',
      path: '/admin/v1/backup',
      responses: {
        200: { description: 'As it is now.', content: { 'application/octet-stream': {} } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    responses: {
      200: { content: { 'application/octet-stream': 'binary' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      403: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: { 'x-scope': 'write' },
  },
  readConfiguration: {
    operationId: 'readConfiguration',
    method: 'get',
    path: '/admin/v1/configuration',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'readConfiguration',
      method: 'get',
      path: '/admin/v1/configuration',
      responses: {
        200: { description: 'As it is now.', content: { 'application/json': { schema: schemas.ApplyFile } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      403: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: { 'x-scope': 'write' },
  },
  applyConfiguration: {
    operationId: 'applyConfiguration',
    method: 'put',
    path: '/admin/v1/configuration',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'applyConfiguration',
      method: 'put',
      path: '/admin/v1/configuration',
      request: {
        body: {
          required: true,
          content: {
            'application/json': { schema: applyConfiguration.body.content['application/json'].schema },
            'text/yaml': { schema: applyConfiguration.body.content['text/yaml'].schema },
          },
        },
      },
      responses: {
        200: { description: 'As it is now.', content: { 'application/json': { schema: schemas.Applied } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something else than what is accepted here, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...applyConfiguration,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      403: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      413: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      415: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  diffConfiguration: {
    operationId: 'diffConfiguration',
    method: 'post',
    path: '/admin/v1/configuration/diff',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'diffConfiguration',
      method: 'post',
      path: '/admin/v1/configuration/diff',
      request: {
        body: {
          required: true,
          content: {
            'application/json': { schema: diffConfiguration.body.content['application/json'].schema },
            'text/yaml': { schema: diffConfiguration.body.content['text/yaml'].schema },
          },
        },
      },
      responses: {
        200: { description: 'As it is now.', content: { 'application/json': { schema: schemas.Difference } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something else than what is accepted here, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...diffConfiguration,
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
    security: [{ adminToken: [] }],
    extensions: { 'x-scope': 'read' },
  },
  listOrganizations: {
    operationId: 'listOrganizations',
    method: 'get',
    path: '/admin/v1/organizations',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'listOrganizations',
      method: 'get',
      path: '/admin/v1/organizations',
      request: { query: listOrganizations.query },
      responses: {
        200: {
          description: 'One page of the list.',
          content: { 'application/json': { schema: schemas.OrganizationsPage } },
        },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...listOrganizations,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  createOrganization: {
    operationId: 'createOrganization',
    method: 'post',
    path: '/admin/v1/organizations',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'createOrganization',
      method: 'post',
      path: '/admin/v1/organizations',
      request: {
        body: {
          required: true,
          content: { 'application/json': { schema: createOrganization.body.content['application/json'].schema } },
        },
      },
      responses: {
        201: { description: 'It was made.', content: { 'application/json': { schema: schemas.Organization } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something else than what is accepted here, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...createOrganization,
    responses: {
      201: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      403: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      413: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      415: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  readOrganization: {
    operationId: 'readOrganization',
    method: 'get',
    path: '/admin/v1/organizations/{organizationId}',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'readOrganization',
      method: 'get',
      path: '/admin/v1/organizations/{organizationId}',
      request: { params: readOrganization.params },
      responses: {
        200: { description: 'As it is now.', content: { 'application/json': { schema: schemas.Organization } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...readOrganization,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  updateOrganization: {
    operationId: 'updateOrganization',
    method: 'patch',
    path: '/admin/v1/organizations/{organizationId}',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'updateOrganization',
      method: 'patch',
      path: '/admin/v1/organizations/{organizationId}',
      request: {
        params: updateOrganization.params,
        body: {
          required: true,
          content: { 'application/json': { schema: updateOrganization.body.content['application/json'].schema } },
        },
      },
      responses: {
        200: { description: 'As it is now.', content: { 'application/json': { schema: schemas.Organization } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something else than what is accepted here, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...updateOrganization,
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
    security: [{ adminToken: [] }],
    extensions: {},
  },
  deleteOrganization: {
    operationId: 'deleteOrganization',
    method: 'delete',
    path: '/admin/v1/organizations/{organizationId}',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'deleteOrganization',
      method: 'delete',
      path: '/admin/v1/organizations/{organizationId}',
      request: { params: deleteOrganization.params },
      responses: {
        204: { description: 'It is done; there is nothing to tell.' },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        409: {
          description: 'It does not go with what is there now; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...deleteOrganization,
    responses: {
      204: { content: {}, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      403: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      409: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  listAccounts: {
    operationId: 'listAccounts',
    method: 'get',
    path: '/admin/v1/accounts',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'listAccounts',
      method: 'get',
      path: '/admin/v1/accounts',
      request: { query: listAccounts.query },
      responses: {
        200: {
          description: 'One page of the list.',
          content: { 'application/json': { schema: schemas.AccountsPage } },
        },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...listAccounts,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  createAccount: {
    operationId: 'createAccount',
    method: 'post',
    path: '/admin/v1/accounts',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'createAccount',
      method: 'post',
      path: '/admin/v1/accounts',
      request: {
        body: {
          required: true,
          content: { 'application/json': { schema: createAccount.body.content['application/json'].schema } },
        },
      },
      responses: {
        201: { description: 'It was made.', content: { 'application/json': { schema: schemas.Account } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something else than what is accepted here, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...createAccount,
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
    security: [{ adminToken: [] }],
    extensions: {},
  },
  updateAccount: {
    operationId: 'updateAccount',
    method: 'patch',
    path: '/admin/v1/accounts/{accountId}',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'updateAccount',
      method: 'patch',
      path: '/admin/v1/accounts/{accountId}',
      request: {
        params: updateAccount.params,
        body: {
          required: true,
          content: { 'application/json': { schema: updateAccount.body.content['application/json'].schema } },
        },
      },
      responses: {
        200: { description: 'As it is now.', content: { 'application/json': { schema: schemas.Account } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something else than what is accepted here, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...updateAccount,
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
    security: [{ adminToken: [] }],
    extensions: {},
  },
  deleteAccount: {
    operationId: 'deleteAccount',
    method: 'delete',
    path: '/admin/v1/accounts/{accountId}',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'deleteAccount',
      method: 'delete',
      path: '/admin/v1/accounts/{accountId}',
      request: { params: deleteAccount.params },
      responses: {
        204: { description: 'It is done; there is nothing to tell.' },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...deleteAccount,
    responses: {
      204: { content: {}, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      403: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  listApps: {
    operationId: 'listApps',
    method: 'get',
    path: '/admin/v1/apps',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'listApps',
      method: 'get',
      path: '/admin/v1/apps',
      request: { query: listApps.query },
      responses: {
        200: { description: 'One page of the list.', content: { 'application/json': { schema: schemas.AppsPage } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...listApps,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  createApp: {
    operationId: 'createApp',
    method: 'post',
    path: '/admin/v1/apps',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'createApp',
      method: 'post',
      path: '/admin/v1/apps',
      request: {
        body: {
          required: true,
          content: { 'application/json': { schema: createApp.body.content['application/json'].schema } },
        },
      },
      responses: {
        201: { description: 'It was made.', content: { 'application/json': { schema: schemas.App } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something else than what is accepted here, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...createApp,
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
    security: [{ adminToken: [] }],
    extensions: {},
  },
  readApp: {
    operationId: 'readApp',
    method: 'get',
    path: '/admin/v1/apps/{appId}',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'readApp',
      method: 'get',
      path: '/admin/v1/apps/{appId}',
      request: { params: readApp.params },
      responses: {
        200: { description: 'As it is now.', content: { 'application/json': { schema: schemas.App } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...readApp,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  updateApp: {
    operationId: 'updateApp',
    method: 'patch',
    path: '/admin/v1/apps/{appId}',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'updateApp',
      method: 'patch',
      path: '/admin/v1/apps/{appId}',
      request: {
        params: updateApp.params,
        body: {
          required: true,
          content: { 'application/json': { schema: updateApp.body.content['application/json'].schema } },
        },
      },
      responses: {
        200: { description: 'As it is now.', content: { 'application/json': { schema: schemas.App } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something else than what is accepted here, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...updateApp,
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
    security: [{ adminToken: [] }],
    extensions: {},
  },
  deleteApp: {
    operationId: 'deleteApp',
    method: 'delete',
    path: '/admin/v1/apps/{appId}',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'deleteApp',
      method: 'delete',
      path: '/admin/v1/apps/{appId}',
      request: { params: deleteApp.params },
      responses: {
        204: { description: 'It is done; there is nothing to tell.' },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        409: {
          description: 'It does not go with what is there now; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...deleteApp,
    responses: {
      204: { content: {}, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      403: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      409: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  rotateAppKey: {
    operationId: 'rotateAppKey',
    method: 'post',
    path: '/admin/v1/apps/{appId}/rotate-key',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'rotateAppKey',
      method: 'post',
      path: '/admin/v1/apps/{appId}/rotate-key',
      request: { params: rotateAppKey.params },
      responses: {
        200: { description: 'As it is now.', content: { 'application/json': { schema: schemas.App } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...rotateAppKey,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      403: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  listTokens: {
    operationId: 'listTokens',
    method: 'get',
    path: '/admin/v1/tokens',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'listTokens',
      method: 'get',
      path: '/admin/v1/tokens',
      request: { query: listTokens.query },
      responses: {
        200: { description: 'One page of the list.', content: { 'application/json': { schema: schemas.TokensPage } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...listTokens,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  createToken: {
    operationId: 'createToken',
    method: 'post',
    path: '/admin/v1/tokens',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'createToken',
      method: 'post',
      path: '/admin/v1/tokens',
      request: {
        body: {
          required: true,
          content: { 'application/json': { schema: createToken.body.content['application/json'].schema } },
        },
      },
      responses: {
        201: { description: 'It was made.', content: { 'application/json': { schema: schemas.IssuedToken } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something else than what is accepted here, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...createToken,
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
    security: [{ adminToken: [] }],
    extensions: {},
  },
  readToken: {
    operationId: 'readToken',
    method: 'get',
    path: '/admin/v1/tokens/{tokenId}',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'readToken',
      method: 'get',
      path: '/admin/v1/tokens/{tokenId}',
      request: { params: readToken.params },
      responses: {
        200: { description: 'As it is now.', content: { 'application/json': { schema: schemas.Token } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...readToken,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  revokeToken: {
    operationId: 'revokeToken',
    method: 'delete',
    path: '/admin/v1/tokens/{tokenId}',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'revokeToken',
      method: 'delete',
      path: '/admin/v1/tokens/{tokenId}',
      request: { params: revokeToken.params },
      responses: {
        204: { description: 'It is done; there is nothing to tell.' },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...revokeToken,
    responses: {
      204: { content: {}, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      403: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  rotateToken: {
    operationId: 'rotateToken',
    method: 'post',
    path: '/admin/v1/tokens/{tokenId}/rotate',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'rotateToken',
      method: 'post',
      path: '/admin/v1/tokens/{tokenId}/rotate',
      request: { params: rotateToken.params },
      responses: {
        200: { description: 'As it is now.', content: { 'application/json': { schema: schemas.IssuedToken } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...rotateToken,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      403: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  replaceGrants: {
    operationId: 'replaceGrants',
    method: 'put',
    path: '/admin/v1/tokens/{tokenId}/grants',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'replaceGrants',
      method: 'put',
      path: '/admin/v1/tokens/{tokenId}/grants',
      request: {
        params: replaceGrants.params,
        body: {
          required: true,
          content: { 'application/json': { schema: replaceGrants.body.content['application/json'].schema } },
        },
      },
      responses: {
        200: { description: 'As it is now.', content: { 'application/json': { schema: schemas.Token } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something else than what is accepted here, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...replaceGrants,
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
    security: [{ adminToken: [] }],
    extensions: {},
  },
  listCollections: {
    operationId: 'listCollections',
    method: 'get',
    path: '/admin/v1/collections',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'listCollections',
      method: 'get',
      path: '/admin/v1/collections',
      request: { query: listCollections.query },
      responses: {
        200: {
          description: 'One page of the list.',
          content: { 'application/json': { schema: schemas.CollectionsPage } },
        },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...listCollections,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  createCollection: {
    operationId: 'createCollection',
    method: 'post',
    path: '/admin/v1/collections',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'createCollection',
      method: 'post',
      path: '/admin/v1/collections',
      request: {
        body: {
          required: true,
          content: { 'application/json': { schema: createCollection.body.content['application/json'].schema } },
        },
      },
      responses: {
        201: { description: 'It was made.', content: { 'application/json': { schema: schemas.Collection } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something else than what is accepted here, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...createCollection,
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
    security: [{ adminToken: [] }],
    extensions: {},
  },
  readCollection: {
    operationId: 'readCollection',
    method: 'get',
    path: '/admin/v1/collections/{collectionId}',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'readCollection',
      method: 'get',
      path: '/admin/v1/collections/{collectionId}',
      request: { params: readCollection.params },
      responses: {
        200: { description: 'As it is now.', content: { 'application/json': { schema: schemas.Collection } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...readCollection,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  updateCollection: {
    operationId: 'updateCollection',
    method: 'patch',
    path: '/admin/v1/collections/{collectionId}',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'updateCollection',
      method: 'patch',
      path: '/admin/v1/collections/{collectionId}',
      request: {
        params: updateCollection.params,
        body: {
          required: true,
          content: { 'application/json': { schema: updateCollection.body.content['application/json'].schema } },
        },
      },
      responses: {
        200: { description: 'As it is now.', content: { 'application/json': { schema: schemas.Collection } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        409: {
          description: 'It does not go with what is there now; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something else than what is accepted here, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...updateCollection,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      403: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      409: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      413: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      415: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  binCollection: {
    operationId: 'binCollection',
    method: 'delete',
    path: '/admin/v1/collections/{collectionId}',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'binCollection',
      method: 'delete',
      path: '/admin/v1/collections/{collectionId}',
      request: { params: binCollection.params },
      responses: {
        204: { description: 'It is done; there is nothing to tell.' },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...binCollection,
    responses: {
      204: { content: {}, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      403: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  listBin: {
    operationId: 'listBin',
    method: 'get',
    path: '/admin/v1/bin',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'listBin',
      method: 'get',
      path: '/admin/v1/bin',
      request: { query: listBin.query },
      responses: {
        200: {
          description: 'One page of the list.',
          content: { 'application/json': { schema: schemas.CollectionsPage } },
        },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...listBin,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  restoreCollection: {
    operationId: 'restoreCollection',
    method: 'post',
    path: '/admin/v1/bin/{collectionId}/restore',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'restoreCollection',
      method: 'post',
      path: '/admin/v1/bin/{collectionId}/restore',
      request: { params: restoreCollection.params },
      responses: {
        200: { description: 'As it is now.', content: { 'application/json': { schema: schemas.Collection } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...restoreCollection,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      403: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  purgeCollection: {
    operationId: 'purgeCollection',
    method: 'delete',
    path: '/admin/v1/bin/{collectionId}',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'purgeCollection',
      method: 'delete',
      path: '/admin/v1/bin/{collectionId}',
      request: { params: purgeCollection.params },
      responses: {
        204: { description: 'It is done; there is nothing to tell.' },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...purgeCollection,
    responses: {
      204: { content: {}, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      403: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  listRecords: {
    operationId: 'listRecords',
    method: 'get',
    path: '/admin/v1/collections/{collectionId}/records',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'listRecords',
      method: 'get',
      path: '/admin/v1/collections/{collectionId}/records',
      request: { params: listRecords.params, query: listRecords.query },
      responses: {
        200: { description: 'One page of the list.', content: { 'application/json': { schema: schemas.RecordsPage } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...listRecords,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  createRecords: {
    operationId: 'createRecords',
    method: 'post',
    path: '/admin/v1/collections/{collectionId}/records',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'createRecords',
      method: 'post',
      path: '/admin/v1/collections/{collectionId}/records',
      request: {
        params: createRecords.params,
        body: {
          required: true,
          content: { 'application/json': { schema: createRecords.body.content['application/json'].schema } },
        },
      },
      responses: {
        201: { description: 'It was made.', content: { 'application/json': { schema: schemas.CreatedRecords } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        409: {
          description: 'It does not go with what is there now; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something else than what is accepted here, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
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
      409: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      413: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      415: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  queryRecords: {
    operationId: 'queryRecords',
    method: 'post',
    path: '/admin/v1/collections/{collectionId}/records/query',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'queryRecords',
      method: 'post',
      path: '/admin/v1/collections/{collectionId}/records/query',
      request: {
        params: queryRecords.params,
        body: {
          required: true,
          content: { 'application/json': { schema: queryRecords.body.content['application/json'].schema } },
        },
      },
      responses: {
        200: { description: 'As it is now.', content: { 'application/json': { schema: schemas.QueriedRecords } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something else than what is accepted here, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...queryRecords,
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
    security: [{ adminToken: [] }],
    extensions: { 'x-scope': 'read' },
  },
  readRecord: {
    operationId: 'readRecord',
    method: 'get',
    path: '/admin/v1/collections/{collectionId}/records/{recordId}',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'readRecord',
      method: 'get',
      path: '/admin/v1/collections/{collectionId}/records/{recordId}',
      request: { params: readRecord.params },
      responses: {
        200: { description: 'As it is now.', content: { 'application/json': { schema: schemas.Record } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...readRecord,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  updateRecord: {
    operationId: 'updateRecord',
    method: 'patch',
    path: '/admin/v1/collections/{collectionId}/records/{recordId}',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'updateRecord',
      method: 'patch',
      path: '/admin/v1/collections/{collectionId}/records/{recordId}',
      request: {
        params: updateRecord.params,
        body: {
          required: true,
          content: { 'application/json': { schema: updateRecord.body.content['application/json'].schema } },
        },
      },
      responses: {
        200: { description: 'As it is now.', content: { 'application/json': { schema: schemas.Record } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        409: {
          description: 'It does not go with what is there now; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something else than what is accepted here, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...updateRecord,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      403: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      409: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      413: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      415: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  deleteRecord: {
    operationId: 'deleteRecord',
    method: 'delete',
    path: '/admin/v1/collections/{collectionId}/records/{recordId}',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'deleteRecord',
      method: 'delete',
      path: '/admin/v1/collections/{collectionId}/records/{recordId}',
      request: { params: deleteRecord.params },
      responses: {
        204: { description: 'It is done; there is nothing to tell.' },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        409: {
          description: 'It does not go with what is there now; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...deleteRecord,
    responses: {
      204: { content: {}, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      403: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      409: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  exportRecords: {
    operationId: 'exportRecords',
    method: 'get',
    path: '/admin/v1/collections/{collectionId}/export',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'exportRecords',
      method: 'get',
      path: '/admin/v1/collections/{collectionId}/export',
      request: { params: exportRecords.params },
      responses: {
        200: { description: 'As it is now.', content: { 'application/x-ndjson': {} } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...exportRecords,
    responses: {
      200: { content: { 'application/x-ndjson': 'binary' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  importRecords: {
    operationId: 'importRecords',
    method: 'post',
    path: '/admin/v1/collections/{collectionId}/import',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'importRecords',
      method: 'post',
      path: '/admin/v1/collections/{collectionId}/import',
      request: {
        params: importRecords.params,
        query: importRecords.query,
        body: { required: true, content: { 'application/x-ndjson': {} } },
      },
      responses: {
        200: { description: 'As it is now.', content: { 'application/json': { schema: schemas.ImportReport } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        409: {
          description: 'It does not go with what is there now; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something else than what is accepted here, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...importRecords,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      403: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      409: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      413: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      415: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  listVersions: {
    operationId: 'listVersions',
    method: 'get',
    path: '/admin/v1/collections/{collectionId}/versions',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'listVersions',
      method: 'get',
      path: '/admin/v1/collections/{collectionId}/versions',
      request: { params: listVersions.params, query: listVersions.query },
      responses: {
        200: {
          description: 'One page of the list.',
          content: { 'application/json': { schema: schemas.VersionsPage } },
        },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
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
    security: [{ adminToken: [] }],
    extensions: {},
  },
  restoreVersion: {
    operationId: 'restoreVersion',
    method: 'post',
    path: '/admin/v1/collections/{collectionId}/versions/{versionId}/restore',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'restoreVersion',
      method: 'post',
      path: '/admin/v1/collections/{collectionId}/versions/{versionId}/restore',
      request: { params: restoreVersion.params },
      responses: {
        204: { description: 'It is done; there is nothing to tell.' },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        409: {
          description: 'It does not go with what is there now; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...restoreVersion,
    responses: {
      204: { content: {}, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      403: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      409: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  listUsers: {
    operationId: 'listUsers',
    method: 'get',
    path: '/admin/v1/users',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'listUsers',
      method: 'get',
      path: '/admin/v1/users',
      request: { query: listUsers.query },
      responses: {
        200: { description: 'One page of the list.', content: { 'application/json': { schema: schemas.UsersPage } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...listUsers,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  createUser: {
    operationId: 'createUser',
    method: 'post',
    path: '/admin/v1/users',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'createUser',
      method: 'post',
      path: '/admin/v1/users',
      request: {
        body: {
          required: true,
          content: { 'application/json': { schema: createUser.body.content['application/json'].schema } },
        },
      },
      responses: {
        201: { description: 'It was made.', content: { 'application/json': { schema: schemas.User } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        409: {
          description: 'It does not go with what is there now; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something else than what is accepted here, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...createUser,
    responses: {
      201: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      403: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      409: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      413: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      415: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  readUser: {
    operationId: 'readUser',
    method: 'get',
    path: '/admin/v1/users/{userId}',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'readUser',
      method: 'get',
      path: '/admin/v1/users/{userId}',
      request: { params: readUser.params },
      responses: {
        200: { description: 'As it is now.', content: { 'application/json': { schema: schemas.User } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...readUser,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  updateUser: {
    operationId: 'updateUser',
    method: 'patch',
    path: '/admin/v1/users/{userId}',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'updateUser',
      method: 'patch',
      path: '/admin/v1/users/{userId}',
      request: {
        params: updateUser.params,
        body: {
          required: true,
          content: { 'application/json': { schema: updateUser.body.content['application/json'].schema } },
        },
      },
      responses: {
        200: { description: 'As it is now.', content: { 'application/json': { schema: schemas.User } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        413: {
          description: 'The body is larger than this server accepts.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        415: {
          description: 'The body is labelled as something else than what is accepted here, or is compressed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...updateUser,
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
    security: [{ adminToken: [] }],
    extensions: {},
  },
  deleteUser: {
    operationId: 'deleteUser',
    method: 'delete',
    path: '/admin/v1/users/{userId}',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'deleteUser',
      method: 'delete',
      path: '/admin/v1/users/{userId}',
      request: { params: deleteUser.params },
      responses: {
        204: { description: 'It is done; there is nothing to tell.' },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...deleteUser,
    responses: {
      204: { content: {}, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      403: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  listSessions: {
    operationId: 'listSessions',
    method: 'get',
    path: '/admin/v1/users/{userId}/sessions',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'listSessions',
      method: 'get',
      path: '/admin/v1/users/{userId}/sessions',
      request: { params: listSessions.params, query: listSessions.query },
      responses: {
        200: {
          description: 'One page of the list.',
          content: { 'application/json': { schema: schemas.SessionsPage } },
        },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...listSessions,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  revokeSessions: {
    operationId: 'revokeSessions',
    method: 'delete',
    path: '/admin/v1/users/{userId}/sessions',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'revokeSessions',
      method: 'delete',
      path: '/admin/v1/users/{userId}/sessions',
      request: { params: revokeSessions.params },
      responses: {
        204: { description: 'It is done; there is nothing to tell.' },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...revokeSessions,
    responses: {
      204: { content: {}, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      403: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  revokeSession: {
    operationId: 'revokeSession',
    method: 'delete',
    path: '/admin/v1/users/{userId}/sessions/{sessionId}',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'revokeSession',
      method: 'delete',
      path: '/admin/v1/users/{userId}/sessions/{sessionId}',
      request: { params: revokeSession.params },
      responses: {
        204: { description: 'It is done; there is nothing to tell.' },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...revokeSession,
    responses: {
      204: { content: {}, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      403: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  listMails: {
    operationId: 'listMails',
    method: 'get',
    path: '/admin/v1/mails',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'listMails',
      method: 'get',
      path: '/admin/v1/mails',
      request: { query: listMails.query },
      responses: {
        200: {
          description: 'One page of the list.',
          content: { 'application/json': { schema: schemas.MailSummariesPage } },
        },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...listMails,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  readMail: {
    operationId: 'readMail',
    method: 'get',
    path: '/admin/v1/mails/{mailId}',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'readMail',
      method: 'get',
      path: '/admin/v1/mails/{mailId}',
      request: { params: readMail.params },
      responses: {
        200: { description: 'As it is now.', content: { 'application/json': { schema: schemas.Mail } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...readMail,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      403: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: { 'x-scope': 'write' },
  },
  listFiles: {
    operationId: 'listFiles',
    method: 'get',
    path: '/admin/v1/files',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'listFiles',
      method: 'get',
      path: '/admin/v1/files',
      request: { query: listFiles.query },
      responses: {
        200: { description: 'One page of the list.', content: { 'application/json': { schema: schemas.FilesPage } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...listFiles,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  readFile: {
    operationId: 'readFile',
    method: 'get',
    path: '/admin/v1/files/{fileId}',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'readFile',
      method: 'get',
      path: '/admin/v1/files/{fileId}',
      request: { params: readFile.params },
      responses: {
        200: { description: 'As it is now.', content: { 'application/json': { schema: schemas.File } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...readFile,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  deleteFile: {
    operationId: 'deleteFile',
    method: 'delete',
    path: '/admin/v1/files/{fileId}',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'deleteFile',
      method: 'delete',
      path: '/admin/v1/files/{fileId}',
      request: { params: deleteFile.params },
      responses: {
        204: { description: 'It is done; there is nothing to tell.' },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        409: {
          description: 'It does not go with what is there now; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...deleteFile,
    responses: {
      204: { content: {}, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      403: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      409: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  listHooks: {
    operationId: 'listHooks',
    method: 'get',
    path: '/admin/v1/collections/{collectionId}/hooks',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'listHooks',
      method: 'get',
      path: '/admin/v1/collections/{collectionId}/hooks',
      request: { params: listHooks.params },
      responses: {
        200: { description: 'As it is now.', content: { 'application/json': { schema: schemas.Hooks } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...listHooks,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      403: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: { 'x-scope': 'write' },
  },
  listHookDeliveries: {
    operationId: 'listHookDeliveries',
    method: 'get',
    path: '/admin/v1/hook-deliveries',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'listHookDeliveries',
      method: 'get',
      path: '/admin/v1/hook-deliveries',
      request: { query: listHookDeliveries.query },
      responses: {
        200: {
          description: 'One page of the list.',
          content: { 'application/json': { schema: schemas.HookDeliveriesPage } },
        },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...listHookDeliveries,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  readHookDelivery: {
    operationId: 'readHookDelivery',
    method: 'get',
    path: '/admin/v1/hook-deliveries/{deliveryId}',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'readHookDelivery',
      method: 'get',
      path: '/admin/v1/hook-deliveries/{deliveryId}',
      request: { params: readHookDelivery.params },
      responses: {
        200: { description: 'As it is now.', content: { 'application/json': { schema: schemas.HookDelivery } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...readHookDelivery,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  retryHookDelivery: {
    operationId: 'retryHookDelivery',
    method: 'post',
    path: '/admin/v1/hook-deliveries/{deliveryId}/retry',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'retryHookDelivery',
      method: 'post',
      path: '/admin/v1/hook-deliveries/{deliveryId}/retry',
      request: { params: retryHookDelivery.params },
      responses: {
        204: { description: 'It is done; there is nothing to tell.' },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        404: {
          description: 'What the request names is not there.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        409: {
          description: 'It does not go with what is there now; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...retryHookDelivery,
    responses: {
      204: { content: {}, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      403: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      404: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      409: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
  readHookSecret: {
    operationId: 'readHookSecret',
    method: 'get',
    path: '/admin/v1/hook-secret',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'readHookSecret',
      method: 'get',
      path: '/admin/v1/hook-secret',
      responses: {
        200: { description: 'As it is now.', content: { 'application/json': { schema: schemas.HookSecret } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      403: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: { 'x-scope': 'write' },
  },
  rotateHookSecret: {
    operationId: 'rotateHookSecret',
    method: 'post',
    path: '/admin/v1/hook-secret/rotate',
    trailingSlash: 'exact',
    route: createRoute({
      operationId: 'rotateHookSecret',
      method: 'post',
      path: '/admin/v1/hook-secret/rotate',
      request: { query: rotateHookSecret.query },
      responses: {
        200: { description: 'As it is now.', content: { 'application/json': { schema: schemas.HookSecret } } },
        400: {
          description:
            'The request cannot be understood; nothing was changed. `details` lists every place that is wrong.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        401: {
          description: 'The admin token is missing, unknown or revoked. The text is the same in each case.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        403: {
          description: 'The admin token has the scope `read`, and this needs `write`.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        409: {
          description: 'It does not go with what is there now; nothing was changed.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        429: {
          description: 'Too many tokens from this address were wrong; all are refused for a while.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        500: {
          description: 'A fault of the server. The request id finds it in the log.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
        503: {
          description:
            'The database cannot be reached, the request took longer than it may, or the token has too many under way.',
          content: { 'application/json': { schema: schemas.ErrorAnswer } },
        },
      },
    }),
    ...rotateHookSecret,
    responses: {
      200: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      400: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      401: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      403: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      409: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      429: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
      500: { content: { 'application/json': 'json' }, headers: ['x-request-id'] },
      503: { content: { 'application/json': 'json' }, headers: ['x-request-id', 'retry-after'] },
    },
    security: [{ adminToken: [] }],
    extensions: {},
  },
} as const satisfies OperationTable;

export type ReadStatusInput = {};

export type ReadStatusOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['readStatus']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['readStatus']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['readStatus']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['readStatus']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['readStatus']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['readStatus']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ReadCurrentAdminTokenInput = {};

export type ReadCurrentAdminTokenOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['readCurrentAdminToken']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['readCurrentAdminToken']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['readCurrentAdminToken']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['readCurrentAdminToken']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['readCurrentAdminToken']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['readCurrentAdminToken']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ListAdminTokensInput = { query: z.output<typeof listAdminTokens.query> };

export type ListAdminTokensOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['listAdminTokens']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['listAdminTokens']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['listAdminTokens']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['listAdminTokens']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['listAdminTokens']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['listAdminTokens']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type CreateAdminTokenInput = {
  contentType: 'application/json';
  body: z.output<(typeof createAdminToken.body.content)['application/json']['schema']>;
};

export type CreateAdminTokenOutput =
  | {
      status: 201;
      contentType?: 'application/json';
      body: JsonBody<Documented['createAdminToken']['responses'][201]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['createAdminToken']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['createAdminToken']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['createAdminToken']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['createAdminToken']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['createAdminToken']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['createAdminToken']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['createAdminToken']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['createAdminToken']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type RotateAdminTokenInput = { params: z.output<typeof rotateAdminToken.params> };

export type RotateAdminTokenOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['rotateAdminToken']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['rotateAdminToken']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['rotateAdminToken']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['rotateAdminToken']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['rotateAdminToken']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['rotateAdminToken']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['rotateAdminToken']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['rotateAdminToken']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type RevokeAdminTokenInput = { params: z.output<typeof revokeAdminToken.params> };

export type RevokeAdminTokenOutput =
  | { status: 204; body?: undefined; headers?: { 'x-request-id'?: string } }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeAdminToken']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeAdminToken']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeAdminToken']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeAdminToken']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 409;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeAdminToken']['responses'][409]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeAdminToken']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeAdminToken']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeAdminToken']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ListAuditInput = { query: z.output<typeof listAudit.query> };

export type ListAuditOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['listAudit']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['listAudit']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['listAudit']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['listAudit']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['listAudit']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['listAudit']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type DownloadBackupInput = {};

export type DownloadBackupOutput =
  | { status: 200; contentType?: 'application/octet-stream'; body: BinaryAnswer; headers?: { 'x-request-id'?: string } }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['downloadBackup']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['downloadBackup']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['downloadBackup']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['downloadBackup']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['downloadBackup']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['downloadBackup']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ReadConfigurationInput = {};

export type ReadConfigurationOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['readConfiguration']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['readConfiguration']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['readConfiguration']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['readConfiguration']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['readConfiguration']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['readConfiguration']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['readConfiguration']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ApplyConfigurationInput =
  | {
      contentType: 'application/json';
      body: z.output<(typeof applyConfiguration.body.content)['application/json']['schema']>;
    }
  | { contentType: 'text/yaml'; body: z.output<(typeof applyConfiguration.body.content)['text/yaml']['schema']> };

export type ApplyConfigurationOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['applyConfiguration']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['applyConfiguration']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['applyConfiguration']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['applyConfiguration']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['applyConfiguration']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['applyConfiguration']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['applyConfiguration']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['applyConfiguration']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['applyConfiguration']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type DiffConfigurationInput =
  | {
      contentType: 'application/json';
      body: z.output<(typeof diffConfiguration.body.content)['application/json']['schema']>;
    }
  | { contentType: 'text/yaml'; body: z.output<(typeof diffConfiguration.body.content)['text/yaml']['schema']> };

export type DiffConfigurationOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['diffConfiguration']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['diffConfiguration']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['diffConfiguration']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['diffConfiguration']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['diffConfiguration']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['diffConfiguration']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['diffConfiguration']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['diffConfiguration']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ListOrganizationsInput = { query: z.output<typeof listOrganizations.query> };

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

export type CreateOrganizationInput = {
  contentType: 'application/json';
  body: z.output<(typeof createOrganization.body.content)['application/json']['schema']>;
};

export type CreateOrganizationOutput =
  | {
      status: 201;
      contentType?: 'application/json';
      body: JsonBody<Documented['createOrganization']['responses'][201]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['createOrganization']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['createOrganization']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['createOrganization']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['createOrganization']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['createOrganization']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['createOrganization']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['createOrganization']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['createOrganization']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ReadOrganizationInput = { params: z.output<typeof readOrganization.params> };

export type ReadOrganizationOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['readOrganization']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['readOrganization']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['readOrganization']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['readOrganization']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['readOrganization']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['readOrganization']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['readOrganization']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type UpdateOrganizationInput = { params: z.output<typeof updateOrganization.params> } & {
  contentType: 'application/json';
  body: z.output<(typeof updateOrganization.body.content)['application/json']['schema']>;
};

export type UpdateOrganizationOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateOrganization']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateOrganization']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateOrganization']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateOrganization']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateOrganization']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateOrganization']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateOrganization']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateOrganization']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateOrganization']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateOrganization']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type DeleteOrganizationInput = { params: z.output<typeof deleteOrganization.params> };

export type DeleteOrganizationOutput =
  | { status: 204; body?: undefined; headers?: { 'x-request-id'?: string } }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteOrganization']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteOrganization']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteOrganization']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteOrganization']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 409;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteOrganization']['responses'][409]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteOrganization']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteOrganization']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteOrganization']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ListAccountsInput = { query: z.output<typeof listAccounts.query> };

export type ListAccountsOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['listAccounts']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['listAccounts']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['listAccounts']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['listAccounts']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['listAccounts']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['listAccounts']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type CreateAccountInput = {
  contentType: 'application/json';
  body: z.output<(typeof createAccount.body.content)['application/json']['schema']>;
};

export type CreateAccountOutput =
  | {
      status: 201;
      contentType?: 'application/json';
      body: JsonBody<Documented['createAccount']['responses'][201]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['createAccount']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['createAccount']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['createAccount']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['createAccount']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['createAccount']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['createAccount']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['createAccount']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['createAccount']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['createAccount']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type UpdateAccountInput = { params: z.output<typeof updateAccount.params> } & {
  contentType: 'application/json';
  body: z.output<(typeof updateAccount.body.content)['application/json']['schema']>;
};

export type UpdateAccountOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateAccount']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateAccount']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateAccount']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateAccount']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateAccount']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateAccount']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateAccount']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateAccount']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateAccount']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateAccount']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type DeleteAccountInput = { params: z.output<typeof deleteAccount.params> };

export type DeleteAccountOutput =
  | { status: 204; body?: undefined; headers?: { 'x-request-id'?: string } }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteAccount']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteAccount']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteAccount']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteAccount']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteAccount']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteAccount']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteAccount']['responses'][503]['content']['application/json']>;
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

export type CreateAppInput = {
  contentType: 'application/json';
  body: z.output<(typeof createApp.body.content)['application/json']['schema']>;
};

export type CreateAppOutput =
  | {
      status: 201;
      contentType?: 'application/json';
      body: JsonBody<Documented['createApp']['responses'][201]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['createApp']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['createApp']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['createApp']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['createApp']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['createApp']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['createApp']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['createApp']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['createApp']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['createApp']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ReadAppInput = { params: z.output<typeof readApp.params> };

export type ReadAppOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['readApp']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['readApp']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['readApp']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['readApp']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['readApp']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['readApp']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['readApp']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type UpdateAppInput = { params: z.output<typeof updateApp.params> } & {
  contentType: 'application/json';
  body: z.output<(typeof updateApp.body.content)['application/json']['schema']>;
};

export type UpdateAppOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateApp']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateApp']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateApp']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateApp']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateApp']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateApp']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateApp']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateApp']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateApp']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateApp']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type DeleteAppInput = { params: z.output<typeof deleteApp.params> };

export type DeleteAppOutput =
  | { status: 204; body?: undefined; headers?: { 'x-request-id'?: string } }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteApp']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteApp']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteApp']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteApp']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 409;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteApp']['responses'][409]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteApp']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteApp']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteApp']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type RotateAppKeyInput = { params: z.output<typeof rotateAppKey.params> };

export type RotateAppKeyOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['rotateAppKey']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['rotateAppKey']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['rotateAppKey']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['rotateAppKey']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['rotateAppKey']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['rotateAppKey']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['rotateAppKey']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['rotateAppKey']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ListTokensInput = { query: z.output<typeof listTokens.query> };

export type ListTokensOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['listTokens']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['listTokens']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['listTokens']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['listTokens']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['listTokens']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['listTokens']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type CreateTokenInput = {
  contentType: 'application/json';
  body: z.output<(typeof createToken.body.content)['application/json']['schema']>;
};

export type CreateTokenOutput =
  | {
      status: 201;
      contentType?: 'application/json';
      body: JsonBody<Documented['createToken']['responses'][201]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['createToken']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['createToken']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['createToken']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['createToken']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['createToken']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['createToken']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['createToken']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['createToken']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['createToken']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ReadTokenInput = { params: z.output<typeof readToken.params> };

export type ReadTokenOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['readToken']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['readToken']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['readToken']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['readToken']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['readToken']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['readToken']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['readToken']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type RevokeTokenInput = { params: z.output<typeof revokeToken.params> };

export type RevokeTokenOutput =
  | { status: 204; body?: undefined; headers?: { 'x-request-id'?: string } }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeToken']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeToken']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeToken']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeToken']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeToken']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeToken']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeToken']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type RotateTokenInput = { params: z.output<typeof rotateToken.params> };

export type RotateTokenOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['rotateToken']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['rotateToken']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['rotateToken']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['rotateToken']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['rotateToken']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['rotateToken']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['rotateToken']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['rotateToken']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ReplaceGrantsInput = { params: z.output<typeof replaceGrants.params> } & {
  contentType: 'application/json';
  body: z.output<(typeof replaceGrants.body.content)['application/json']['schema']>;
};

export type ReplaceGrantsOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['replaceGrants']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['replaceGrants']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['replaceGrants']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['replaceGrants']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['replaceGrants']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['replaceGrants']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['replaceGrants']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['replaceGrants']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['replaceGrants']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['replaceGrants']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ListCollectionsInput = { query: z.output<typeof listCollections.query> };

export type ListCollectionsOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['listCollections']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['listCollections']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['listCollections']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['listCollections']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['listCollections']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['listCollections']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type CreateCollectionInput = {
  contentType: 'application/json';
  body: z.output<(typeof createCollection.body.content)['application/json']['schema']>;
};

export type CreateCollectionOutput =
  | {
      status: 201;
      contentType?: 'application/json';
      body: JsonBody<Documented['createCollection']['responses'][201]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['createCollection']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['createCollection']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['createCollection']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['createCollection']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['createCollection']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['createCollection']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['createCollection']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['createCollection']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['createCollection']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ReadCollectionInput = { params: z.output<typeof readCollection.params> };

export type ReadCollectionOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['readCollection']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['readCollection']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['readCollection']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['readCollection']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['readCollection']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['readCollection']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['readCollection']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type UpdateCollectionInput = { params: z.output<typeof updateCollection.params> } & {
  contentType: 'application/json';
  body: z.output<(typeof updateCollection.body.content)['application/json']['schema']>;
};

export type UpdateCollectionOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateCollection']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateCollection']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateCollection']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateCollection']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateCollection']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 409;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateCollection']['responses'][409]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateCollection']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateCollection']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateCollection']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateCollection']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateCollection']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type BinCollectionInput = { params: z.output<typeof binCollection.params> };

export type BinCollectionOutput =
  | { status: 204; body?: undefined; headers?: { 'x-request-id'?: string } }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['binCollection']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['binCollection']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['binCollection']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['binCollection']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['binCollection']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['binCollection']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['binCollection']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ListBinInput = { query: z.output<typeof listBin.query> };

export type ListBinOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['listBin']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['listBin']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['listBin']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['listBin']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['listBin']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['listBin']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type RestoreCollectionInput = { params: z.output<typeof restoreCollection.params> };

export type RestoreCollectionOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['restoreCollection']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['restoreCollection']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['restoreCollection']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['restoreCollection']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['restoreCollection']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['restoreCollection']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['restoreCollection']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['restoreCollection']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type PurgeCollectionInput = { params: z.output<typeof purgeCollection.params> };

export type PurgeCollectionOutput =
  | { status: 204; body?: undefined; headers?: { 'x-request-id'?: string } }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['purgeCollection']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['purgeCollection']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['purgeCollection']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['purgeCollection']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['purgeCollection']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['purgeCollection']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['purgeCollection']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ListRecordsInput = {
  params: z.output<typeof listRecords.params>;
  query: z.output<typeof listRecords.query>;
};

export type ListRecordsOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['listRecords']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['listRecords']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['listRecords']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['listRecords']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['listRecords']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['listRecords']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['listRecords']['responses'][503]['content']['application/json']>;
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
      status: 409;
      contentType?: 'application/json';
      body: JsonBody<Documented['createRecords']['responses'][409]['content']['application/json']>;
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

export type QueryRecordsInput = { params: z.output<typeof queryRecords.params> } & {
  contentType: 'application/json';
  body: z.output<(typeof queryRecords.body.content)['application/json']['schema']>;
};

export type QueryRecordsOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['queryRecords']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['queryRecords']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['queryRecords']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['queryRecords']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['queryRecords']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['queryRecords']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['queryRecords']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['queryRecords']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['queryRecords']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ReadRecordInput = { params: z.output<typeof readRecord.params> };

export type ReadRecordOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['readRecord']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['readRecord']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['readRecord']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['readRecord']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['readRecord']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['readRecord']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['readRecord']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type UpdateRecordInput = { params: z.output<typeof updateRecord.params> } & {
  contentType: 'application/json';
  body: z.output<(typeof updateRecord.body.content)['application/json']['schema']>;
};

export type UpdateRecordOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateRecord']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateRecord']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateRecord']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateRecord']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateRecord']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 409;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateRecord']['responses'][409]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateRecord']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateRecord']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateRecord']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateRecord']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateRecord']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type DeleteRecordInput = { params: z.output<typeof deleteRecord.params> };

export type DeleteRecordOutput =
  | { status: 204; body?: undefined; headers?: { 'x-request-id'?: string } }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteRecord']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteRecord']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteRecord']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteRecord']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 409;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteRecord']['responses'][409]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteRecord']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteRecord']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteRecord']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ExportRecordsInput = { params: z.output<typeof exportRecords.params> };

export type ExportRecordsOutput =
  | { status: 200; contentType?: 'application/x-ndjson'; body: BinaryAnswer; headers?: { 'x-request-id'?: string } }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['exportRecords']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['exportRecords']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['exportRecords']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['exportRecords']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['exportRecords']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['exportRecords']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ImportRecordsInput = {
  params: z.output<typeof importRecords.params>;
  query: z.output<typeof importRecords.query>;
} & { contentType: 'application/x-ndjson'; body: BinaryBody };

export type ImportRecordsOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['importRecords']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['importRecords']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['importRecords']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['importRecords']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['importRecords']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 409;
      contentType?: 'application/json';
      body: JsonBody<Documented['importRecords']['responses'][409]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['importRecords']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['importRecords']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['importRecords']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['importRecords']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['importRecords']['responses'][503]['content']['application/json']>;
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

export type RestoreVersionInput = { params: z.output<typeof restoreVersion.params> };

export type RestoreVersionOutput =
  | { status: 204; body?: undefined; headers?: { 'x-request-id'?: string } }
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
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['restoreVersion']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['restoreVersion']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 409;
      contentType?: 'application/json';
      body: JsonBody<Documented['restoreVersion']['responses'][409]['content']['application/json']>;
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

export type ListUsersInput = { query: z.output<typeof listUsers.query> };

export type ListUsersOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['listUsers']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['listUsers']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['listUsers']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['listUsers']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['listUsers']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['listUsers']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['listUsers']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type CreateUserInput = {
  contentType: 'application/json';
  body: z.output<(typeof createUser.body.content)['application/json']['schema']>;
};

export type CreateUserOutput =
  | {
      status: 201;
      contentType?: 'application/json';
      body: JsonBody<Documented['createUser']['responses'][201]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['createUser']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['createUser']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['createUser']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['createUser']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 409;
      contentType?: 'application/json';
      body: JsonBody<Documented['createUser']['responses'][409]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['createUser']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['createUser']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['createUser']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['createUser']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['createUser']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ReadUserInput = { params: z.output<typeof readUser.params> };

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
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['readUser']['responses'][404]['content']['application/json']>;
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

export type UpdateUserInput = { params: z.output<typeof updateUser.params> } & {
  contentType: 'application/json';
  body: z.output<(typeof updateUser.body.content)['application/json']['schema']>;
};

export type UpdateUserOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateUser']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateUser']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateUser']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateUser']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateUser']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 413;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateUser']['responses'][413]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 415;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateUser']['responses'][415]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateUser']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateUser']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['updateUser']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type DeleteUserInput = { params: z.output<typeof deleteUser.params> };

export type DeleteUserOutput =
  | { status: 204; body?: undefined; headers?: { 'x-request-id'?: string } }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteUser']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteUser']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteUser']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteUser']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteUser']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteUser']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteUser']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ListSessionsInput = {
  params: z.output<typeof listSessions.params>;
  query: z.output<typeof listSessions.query>;
};

export type ListSessionsOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['listSessions']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['listSessions']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['listSessions']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['listSessions']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['listSessions']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['listSessions']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['listSessions']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type RevokeSessionsInput = { params: z.output<typeof revokeSessions.params> };

export type RevokeSessionsOutput =
  | { status: 204; body?: undefined; headers?: { 'x-request-id'?: string } }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeSessions']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeSessions']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeSessions']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeSessions']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeSessions']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeSessions']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeSessions']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type RevokeSessionInput = { params: z.output<typeof revokeSession.params> };

export type RevokeSessionOutput =
  | { status: 204; body?: undefined; headers?: { 'x-request-id'?: string } }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeSession']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeSession']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeSession']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeSession']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeSession']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeSession']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['revokeSession']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ListMailsInput = { query: z.output<typeof listMails.query> };

export type ListMailsOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['listMails']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['listMails']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['listMails']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['listMails']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['listMails']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['listMails']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ReadMailInput = { params: z.output<typeof readMail.params> };

export type ReadMailOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['readMail']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['readMail']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['readMail']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['readMail']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['readMail']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['readMail']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['readMail']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['readMail']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ListFilesInput = { query: z.output<typeof listFiles.query> };

export type ListFilesOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['listFiles']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['listFiles']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['listFiles']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['listFiles']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['listFiles']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['listFiles']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ReadFileInput = { params: z.output<typeof readFile.params> };

export type ReadFileOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['readFile']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['readFile']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['readFile']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['readFile']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['readFile']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['readFile']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['readFile']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type DeleteFileInput = { params: z.output<typeof deleteFile.params> };

export type DeleteFileOutput =
  | { status: 204; body?: undefined; headers?: { 'x-request-id'?: string } }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteFile']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteFile']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteFile']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteFile']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 409;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteFile']['responses'][409]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteFile']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteFile']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['deleteFile']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ListHooksInput = { params: z.output<typeof listHooks.params> };

export type ListHooksOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['listHooks']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['listHooks']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['listHooks']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['listHooks']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['listHooks']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['listHooks']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['listHooks']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['listHooks']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ListHookDeliveriesInput = { query: z.output<typeof listHookDeliveries.query> };

export type ListHookDeliveriesOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['listHookDeliveries']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['listHookDeliveries']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['listHookDeliveries']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['listHookDeliveries']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['listHookDeliveries']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['listHookDeliveries']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ReadHookDeliveryInput = { params: z.output<typeof readHookDelivery.params> };

export type ReadHookDeliveryOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['readHookDelivery']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['readHookDelivery']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['readHookDelivery']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['readHookDelivery']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['readHookDelivery']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['readHookDelivery']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['readHookDelivery']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type RetryHookDeliveryInput = { params: z.output<typeof retryHookDelivery.params> };

export type RetryHookDeliveryOutput =
  | { status: 204; body?: undefined; headers?: { 'x-request-id'?: string } }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['retryHookDelivery']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['retryHookDelivery']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['retryHookDelivery']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 404;
      contentType?: 'application/json';
      body: JsonBody<Documented['retryHookDelivery']['responses'][404]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 409;
      contentType?: 'application/json';
      body: JsonBody<Documented['retryHookDelivery']['responses'][409]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['retryHookDelivery']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['retryHookDelivery']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['retryHookDelivery']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type ReadHookSecretInput = {};

export type ReadHookSecretOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['readHookSecret']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['readHookSecret']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['readHookSecret']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['readHookSecret']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['readHookSecret']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['readHookSecret']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['readHookSecret']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

export type RotateHookSecretInput = { query: z.output<typeof rotateHookSecret.query> };

export type RotateHookSecretOutput =
  | {
      status: 200;
      contentType?: 'application/json';
      body: JsonBody<Documented['rotateHookSecret']['responses'][200]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 400;
      contentType?: 'application/json';
      body: JsonBody<Documented['rotateHookSecret']['responses'][400]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 401;
      contentType?: 'application/json';
      body: JsonBody<Documented['rotateHookSecret']['responses'][401]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 403;
      contentType?: 'application/json';
      body: JsonBody<Documented['rotateHookSecret']['responses'][403]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 409;
      contentType?: 'application/json';
      body: JsonBody<Documented['rotateHookSecret']['responses'][409]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 429;
      contentType?: 'application/json';
      body: JsonBody<Documented['rotateHookSecret']['responses'][429]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    }
  | {
      status: 500;
      contentType?: 'application/json';
      body: JsonBody<Documented['rotateHookSecret']['responses'][500]['content']['application/json']>;
      headers?: { 'x-request-id'?: string };
    }
  | {
      status: 503;
      contentType?: 'application/json';
      body: JsonBody<Documented['rotateHookSecret']['responses'][503]['content']['application/json']>;
      headers?: { 'x-request-id'?: string; 'retry-after'?: string };
    };

/** What a dialect must answer: one handler for each operation, nothing missing and nothing undocumented. */
export interface Operations<Context> {
  /**
   * How the server is, what it holds and how much room that takes
   *
   * `GET /admin/v1/status`
   */
  readonly readStatus: (input: ReadStatusInput, context: Context) => Promise<ReadStatusOutput> | ReadStatusOutput;
  /**
   * The admin token that asks
   *
   * `GET /admin/v1/admin-tokens/current`
   */
  readonly readCurrentAdminToken: (
    input: ReadCurrentAdminTokenInput,
    context: Context,
  ) => Promise<ReadCurrentAdminTokenOutput> | ReadCurrentAdminTokenOutput;
  /**
   * List the admin tokens
   *
   * `GET /admin/v1/admin-tokens`
   */
  readonly listAdminTokens: (
    input: ListAdminTokensInput,
    context: Context,
  ) => Promise<ListAdminTokensOutput> | ListAdminTokensOutput;
  /**
   * Create an admin token
   *
   * The value is in the answer and nowhere else: only its hash is kept.
   *
   * `POST /admin/v1/admin-tokens`
   */
  readonly createAdminToken: (
    input: CreateAdminTokenInput,
    context: Context,
  ) => Promise<CreateAdminTokenOutput> | CreateAdminTokenOutput;
  /**
   * Give an admin token a new value
   *
   * The old value ends at once.
   *
   * `POST /admin/v1/admin-tokens/{adminTokenId}/rotate`
   */
  readonly rotateAdminToken: (
    input: RotateAdminTokenInput,
    context: Context,
  ) => Promise<RotateAdminTokenOutput> | RotateAdminTokenOutput;
  /**
   * End an admin token
   *
   * The last one with the scope `write` cannot be ended: nobody could make another.
   *
   * `DELETE /admin/v1/admin-tokens/{adminTokenId}`
   */
  readonly revokeAdminToken: (
    input: RevokeAdminTokenInput,
    context: Context,
  ) => Promise<RevokeAdminTokenOutput> | RevokeAdminTokenOutput;
  /**
   * List administrative changes, newest first
   *
   * `GET /admin/v1/audit`
   */
  readonly listAudit: (input: ListAuditInput, context: Context) => Promise<ListAuditOutput> | ListAuditOutput;
  /**
   * Everything that the server holds, as one archive
   *
   * What `trivium backup` writes and `trivium restore` reads, of one moment, streamed while the server goes on. Needs the scope `write`.
   *
   * `GET /admin/v1/backup`
   */
  readonly downloadBackup: (
    input: DownloadBackupInput,
    context: Context,
  ) => Promise<DownloadBackupOutput> | DownloadBackupOutput;
  /**
   * What the server holds, as an apply file
   *
   * Applied to an empty server it gives the same organizations, apps, collections, tokens and grants, with the same ids. Values of tokens are not in it, since only hashes are kept: applying makes new ones. Accounts, users, admin tokens and records are no part of it. Needs the scope `write`, since hooks may hold keys of other servers.
   *
   * `GET /admin/v1/configuration`
   */
  readonly readConfiguration: (
    input: ReadConfigurationInput,
    context: Context,
  ) => Promise<ReadConfigurationOutput> | ReadConfigurationOutput;
  /**
   * Make the server hold what an apply file declares
   *
   * As `trivium apply`. What the file does not speak of stays.
   *
   * `PUT /admin/v1/configuration`
   */
  readonly applyConfiguration: (
    input: ApplyConfigurationInput,
    context: Context,
  ) => Promise<ApplyConfigurationOutput> | ApplyConfigurationOutput;
  /**
   * What applying an apply file would change
   *
   * `POST /admin/v1/configuration/diff`
   */
  readonly diffConfiguration: (
    input: DiffConfigurationInput,
    context: Context,
  ) => Promise<DiffConfigurationOutput> | DiffConfigurationOutput;
  /**
   * List the organizations
   *
   * `GET /admin/v1/organizations`
   */
  readonly listOrganizations: (
    input: ListOrganizationsInput,
    context: Context,
  ) => Promise<ListOrganizationsOutput> | ListOrganizationsOutput;
  /**
   * Create an organization
   *
   * `POST /admin/v1/organizations`
   */
  readonly createOrganization: (
    input: CreateOrganizationInput,
    context: Context,
  ) => Promise<CreateOrganizationOutput> | CreateOrganizationOutput;
  /**
   * Read an organization
   *
   * `GET /admin/v1/organizations/{organizationId}`
   */
  readonly readOrganization: (
    input: ReadOrganizationInput,
    context: Context,
  ) => Promise<ReadOrganizationOutput> | ReadOrganizationOutput;
  /**
   * Rename an organization
   *
   * `PATCH /admin/v1/organizations/{organizationId}`
   */
  readonly updateOrganization: (
    input: UpdateOrganizationInput,
    context: Context,
  ) => Promise<UpdateOrganizationOutput> | UpdateOrganizationOutput;
  /**
   * Delete an organization that has no apps and no collections
   *
   * Its accounts and tokens go with it.
   *
   * `DELETE /admin/v1/organizations/{organizationId}`
   */
  readonly deleteOrganization: (
    input: DeleteOrganizationInput,
    context: Context,
  ) => Promise<DeleteOrganizationOutput> | DeleteOrganizationOutput;
  /**
   * List the accounts
   *
   * `GET /admin/v1/accounts`
   */
  readonly listAccounts: (
    input: ListAccountsInput,
    context: Context,
  ) => Promise<ListAccountsOutput> | ListAccountsOutput;
  /**
   * Create an account
   *
   * `POST /admin/v1/accounts`
   */
  readonly createAccount: (
    input: CreateAccountInput,
    context: Context,
  ) => Promise<CreateAccountOutput> | CreateAccountOutput;
  /**
   * Change the name or the password of an account
   *
   * `PATCH /admin/v1/accounts/{accountId}`
   */
  readonly updateAccount: (
    input: UpdateAccountInput,
    context: Context,
  ) => Promise<UpdateAccountOutput> | UpdateAccountOutput;
  /**
   * Delete an account
   *
   * The tokens that its logins made end with it.
   *
   * `DELETE /admin/v1/accounts/{accountId}`
   */
  readonly deleteAccount: (
    input: DeleteAccountInput,
    context: Context,
  ) => Promise<DeleteAccountOutput> | DeleteAccountOutput;
  /**
   * List the apps
   *
   * `GET /admin/v1/apps`
   */
  readonly listApps: (input: ListAppsInput, context: Context) => Promise<ListAppsOutput> | ListAppsOutput;
  /**
   * Create an app
   *
   * `POST /admin/v1/apps`
   */
  readonly createApp: (input: CreateAppInput, context: Context) => Promise<CreateAppOutput> | CreateAppOutput;
  /**
   * Read an app
   *
   * `GET /admin/v1/apps/{appId}`
   */
  readonly readApp: (input: ReadAppInput, context: Context) => Promise<ReadAppOutput> | ReadAppOutput;
  /**
   * Change the name or the settings of an app
   *
   * `PATCH /admin/v1/apps/{appId}`
   */
  readonly updateApp: (input: UpdateAppInput, context: Context) => Promise<UpdateAppOutput> | UpdateAppOutput;
  /**
   * Delete an app that has no collections
   *
   * Collections in the bin count, and so does `users`. Its tokens, users, grants and folders go with it.
   *
   * `DELETE /admin/v1/apps/{appId}`
   */
  readonly deleteApp: (input: DeleteAppInput, context: Context) => Promise<DeleteAppOutput> | DeleteAppOutput;
  /**
   * Give an app a new Appstax app key
   *
   * Clients with the old key are refused at once.
   *
   * `POST /admin/v1/apps/{appId}/rotate-key`
   */
  readonly rotateAppKey: (
    input: RotateAppKeyInput,
    context: Context,
  ) => Promise<RotateAppKeyOutput> | RotateAppKeyOutput;
  /**
   * List the tokens of the dialects
   *
   * `GET /admin/v1/tokens`
   */
  readonly listTokens: (input: ListTokensInput, context: Context) => Promise<ListTokensOutput> | ListTokensOutput;
  /**
   * Create a token
   *
   * Key and secret are in the answer and nowhere else: only their hashes are kept.
   *
   * `POST /admin/v1/tokens`
   */
  readonly createToken: (input: CreateTokenInput, context: Context) => Promise<CreateTokenOutput> | CreateTokenOutput;
  /**
   * Read a token and its grants
   *
   * `GET /admin/v1/tokens/{tokenId}`
   */
  readonly readToken: (input: ReadTokenInput, context: Context) => Promise<ReadTokenOutput> | ReadTokenOutput;
  /**
   * End a token
   *
   * `DELETE /admin/v1/tokens/{tokenId}`
   */
  readonly revokeToken: (input: RevokeTokenInput, context: Context) => Promise<RevokeTokenOutput> | RevokeTokenOutput;
  /**
   * Give a token a new key and secret
   *
   * The old ones end at once; grants stay.
   *
   * `POST /admin/v1/tokens/{tokenId}/rotate`
   */
  readonly rotateToken: (input: RotateTokenInput, context: Context) => Promise<RotateTokenOutput> | RotateTokenOutput;
  /**
   * Replace what a Robostack token may do
   *
   * `PUT /admin/v1/tokens/{tokenId}/grants`
   */
  readonly replaceGrants: (
    input: ReplaceGrantsInput,
    context: Context,
  ) => Promise<ReplaceGrantsOutput> | ReplaceGrantsOutput;
  /**
   * List the collections
   *
   * `GET /admin/v1/collections`
   */
  readonly listCollections: (
    input: ListCollectionsInput,
    context: Context,
  ) => Promise<ListCollectionsOutput> | ListCollectionsOutput;
  /**
   * Create a collection
   *
   * `POST /admin/v1/collections`
   */
  readonly createCollection: (
    input: CreateCollectionInput,
    context: Context,
  ) => Promise<CreateCollectionOutput> | CreateCollectionOutput;
  /**
   * Read a collection
   *
   * `GET /admin/v1/collections/{collectionId}`
   */
  readonly readCollection: (
    input: ReadCollectionInput,
    context: Context,
  ) => Promise<ReadCollectionOutput> | ReadCollectionOutput;
  /**
   * Change a collection
   *
   * 409 when existing records break a column that becomes unique.
   *
   * `PATCH /admin/v1/collections/{collectionId}`
   */
  readonly updateCollection: (
    input: UpdateCollectionInput,
    context: Context,
  ) => Promise<UpdateCollectionOutput> | UpdateCollectionOutput;
  /**
   * Put a collection into the bin
   *
   * `DELETE /admin/v1/collections/{collectionId}`
   */
  readonly binCollection: (
    input: BinCollectionInput,
    context: Context,
  ) => Promise<BinCollectionOutput> | BinCollectionOutput;
  /**
   * List the collections in the bin
   *
   * `GET /admin/v1/bin`
   */
  readonly listBin: (input: ListBinInput, context: Context) => Promise<ListBinOutput> | ListBinOutput;
  /**
   * Take a collection out of the bin
   *
   * Where its name was given to another in the meantime, both have it.
   *
   * `POST /admin/v1/bin/{collectionId}/restore`
   */
  readonly restoreCollection: (
    input: RestoreCollectionInput,
    context: Context,
  ) => Promise<RestoreCollectionOutput> | RestoreCollectionOutput;
  /**
   * Remove a collection in the bin for good
   *
   * With its records, versions and files.
   *
   * `DELETE /admin/v1/bin/{collectionId}`
   */
  readonly purgeCollection: (
    input: PurgeCollectionInput,
    context: Context,
  ) => Promise<PurgeCollectionOutput> | PurgeCollectionOutput;
  /**
   * List records by id
   *
   * `GET /admin/v1/collections/{collectionId}/records`
   */
  readonly listRecords: (input: ListRecordsInput, context: Context) => Promise<ListRecordsOutput> | ListRecordsOutput;
  /**
   * Create records, all of them or none
   *
   * `POST /admin/v1/collections/{collectionId}/records`
   */
  readonly createRecords: (
    input: CreateRecordsInput,
    context: Context,
  ) => Promise<CreateRecordsOutput> | CreateRecordsOutput;
  /**
   * Find records by a condition, in any order
   *
   * `POST /admin/v1/collections/{collectionId}/records/query`
   */
  readonly queryRecords: (
    input: QueryRecordsInput,
    context: Context,
  ) => Promise<QueryRecordsOutput> | QueryRecordsOutput;
  /**
   * Read a record
   *
   * `GET /admin/v1/collections/{collectionId}/records/{recordId}`
   */
  readonly readRecord: (input: ReadRecordInput, context: Context) => Promise<ReadRecordOutput> | ReadRecordOutput;
  /**
   * Change fields of a record
   *
   * `PATCH /admin/v1/collections/{collectionId}/records/{recordId}`
   */
  readonly updateRecord: (
    input: UpdateRecordInput,
    context: Context,
  ) => Promise<UpdateRecordOutput> | UpdateRecordOutput;
  /**
   * Delete a record
   *
   * The record of a user's properties goes with its user only: 409.
   *
   * `DELETE /admin/v1/collections/{collectionId}/records/{recordId}`
   */
  readonly deleteRecord: (
    input: DeleteRecordInput,
    context: Context,
  ) => Promise<DeleteRecordOutput> | DeleteRecordOutput;
  /**
   * All records of a collection, one a line
   *
   * The data of each, as JSON that keeps every type, streamed as it is read.
   *
   * `GET /admin/v1/collections/{collectionId}/export`
   */
  readonly exportRecords: (
    input: ExportRecordsInput,
    context: Context,
  ) => Promise<ExportRecordsOutput> | ExportRecordsOutput;
  /**
   * Make a record of each line
   *
   * Behind those that are there. Lines that cannot become a record are left out and told. Not all or nothing: each thousand lines are one transaction, and an import that broke off goes on where it was when it is sent again with its `id`. 409 for an `id` that another import has, or that is being worked on.
   *
   * `POST /admin/v1/collections/{collectionId}/import`
   */
  readonly importRecords: (
    input: ImportRecordsInput,
    context: Context,
  ) => Promise<ImportRecordsOutput> | ImportRecordsOutput;
  /**
   * List the versions of a collection, newest first
   *
   * `GET /admin/v1/collections/{collectionId}/versions`
   */
  readonly listVersions: (
    input: ListVersionsInput,
    context: Context,
  ) => Promise<ListVersionsOutput> | ListVersionsOutput;
  /**
   * Make the records what they were in a version
   *
   * The state before is a version of its own. 409 when a column has become unique since.
   *
   * `POST /admin/v1/collections/{collectionId}/versions/{versionId}/restore`
   */
  readonly restoreVersion: (
    input: RestoreVersionInput,
    context: Context,
  ) => Promise<RestoreVersionOutput> | RestoreVersionOutput;
  /**
   * List the users of an app
   *
   * `GET /admin/v1/users`
   */
  readonly listUsers: (input: ListUsersInput, context: Context) => Promise<ListUsersOutput> | ListUsersOutput;
  /**
   * Create a user
   *
   * 409 when another user of the app has the name.
   *
   * `POST /admin/v1/users`
   */
  readonly createUser: (input: CreateUserInput, context: Context) => Promise<CreateUserOutput> | CreateUserOutput;
  /**
   * Read a user with the own properties
   *
   * `GET /admin/v1/users/{userId}`
   */
  readonly readUser: (input: ReadUserInput, context: Context) => Promise<ReadUserOutput> | ReadUserOutput;
  /**
   * Set a password, disable or enable a user, replace the properties
   *
   * `PATCH /admin/v1/users/{userId}`
   */
  readonly updateUser: (input: UpdateUserInput, context: Context) => Promise<UpdateUserOutput> | UpdateUserOutput;
  /**
   * Delete a user
   *
   * With the record, all sessions, and what was shared with the name. What the user owns stays.
   *
   * `DELETE /admin/v1/users/{userId}`
   */
  readonly deleteUser: (input: DeleteUserInput, context: Context) => Promise<DeleteUserOutput> | DeleteUserOutput;
  /**
   * List the sessions of a user
   *
   * `GET /admin/v1/users/{userId}/sessions`
   */
  readonly listSessions: (
    input: ListSessionsInput,
    context: Context,
  ) => Promise<ListSessionsOutput> | ListSessionsOutput;
  /**
   * End all sessions of a user
   *
   * `DELETE /admin/v1/users/{userId}/sessions`
   */
  readonly revokeSessions: (
    input: RevokeSessionsInput,
    context: Context,
  ) => Promise<RevokeSessionsOutput> | RevokeSessionsOutput;
  /**
   * End a session
   *
   * `DELETE /admin/v1/users/{userId}/sessions/{sessionId}`
   */
  readonly revokeSession: (
    input: RevokeSessionInput,
    context: Context,
  ) => Promise<RevokeSessionOutput> | RevokeSessionOutput;
  /**
   * List the mails that were recorded, newest first
   *
   * `GET /admin/v1/mails`
   */
  readonly listMails: (input: ListMailsInput, context: Context) => Promise<ListMailsOutput> | ListMailsOutput;
  /**
   * Read a recorded mail
   *
   * Needs the scope `write`: the text may hold a pin, and who has it can set a password.
   *
   * `GET /admin/v1/mails/{mailId}`
   */
  readonly readMail: (input: ReadMailInput, context: Context) => Promise<ReadMailOutput> | ReadMailOutput;
  /**
   * List the files
   *
   * `GET /admin/v1/files`
   */
  readonly listFiles: (input: ListFilesInput, context: Context) => Promise<ListFilesOutput> | ListFilesOutput;
  /**
   * Read what is known of a file
   *
   * `GET /admin/v1/files/{fileId}`
   */
  readonly readFile: (input: ReadFileInput, context: Context) => Promise<ReadFileOutput> | ReadFileOutput;
  /**
   * Delete a file
   *
   * 409 while it is part of a record that is there, or that a version may bring back: change the record.
   *
   * `DELETE /admin/v1/files/{fileId}`
   */
  readonly deleteFile: (input: DeleteFileInput, context: Context) => Promise<DeleteFileOutput> | DeleteFileOutput;
  /**
   * The hooks of a collection
   *
   * Needs the scope `write`: hooks may hold keys of other servers. They are set with the collection.
   *
   * `GET /admin/v1/collections/{collectionId}/hooks`
   */
  readonly listHooks: (input: ListHooksInput, context: Context) => Promise<ListHooksOutput> | ListHooksOutput;
  /**
   * List what hooks sent or are about to send, newest first
   *
   * `GET /admin/v1/hook-deliveries`
   */
  readonly listHookDeliveries: (
    input: ListHookDeliveriesInput,
    context: Context,
  ) => Promise<ListHookDeliveriesOutput> | ListHookDeliveriesOutput;
  /**
   * Read a delivery and its attempts
   *
   * `GET /admin/v1/hook-deliveries/{deliveryId}`
   */
  readonly readHookDelivery: (
    input: ReadHookDeliveryInput,
    context: Context,
  ) => Promise<ReadHookDeliveryOutput> | ReadHookDeliveryOutput;
  /**
   * Put a dead delivery back
   *
   * It is due at once, with all its attempts again. 409 for one that is not dead, or that has no message.
   *
   * `POST /admin/v1/hook-deliveries/{deliveryId}/retry`
   */
  readonly retryHookDelivery: (
    input: RetryHookDeliveryInput,
    context: Context,
  ) => Promise<RetryHookDeliveryOutput> | RetryHookDeliveryOutput;
  /**
   * The secret that signs calls of web hooks
   *
   * Receivers check `webhook-signature` with it. Needs the scope `write`.
   *
   * `GET /admin/v1/hook-secret`
   */
  readonly readHookSecret: (
    input: ReadHookSecretInput,
    context: Context,
  ) => Promise<ReadHookSecretOutput> | ReadHookSecretOutput;
  /**
   * Make another secret for calls of web hooks
   *
   * The one before signs as well while they overlap, so that receivers can change over one by one. 409 where the secret is a setting of the server.
   *
   * `POST /admin/v1/hook-secret/rotate`
   */
  readonly rotateHookSecret: (
    input: RotateHookSecretInput,
    context: Context,
  ) => Promise<RotateHookSecretOutput> | RotateHookSecretOutput;
}
