// Generated from openapi/robostack.yaml by scripts/generate.ts. Do not edit.

export const clientTable = {
  findRecords: {
    method: 'POST',
    path: '/external/api/{appUUID}/{resourceName}/',
    safe: true,
    body: { 'application/json': 'json' },
    responses: { '200': { 'application/json': 'json' } },
    errors: [400, 401, 403, 404, 413, 415, 429, 500, 503],
    security: ['tokenKey', 'tokenSecret'],
  },
  createRecords: {
    method: 'PUT',
    path: '/external/api/{appUUID}/{resourceName}/',
    body: { 'application/json': 'json' },
    responses: { '201': { 'application/json': 'json' } },
    errors: [400, 401, 403, 404, 413, 415, 429, 500, 503],
    security: ['tokenKey', 'tokenSecret'],
  },
  updateRecords: {
    method: 'PATCH',
    path: '/external/api/{appUUID}/{resourceName}/',
    body: { 'application/json': 'json' },
    responses: { '200': { 'application/json': 'json' } },
    errors: [400, 401, 403, 404, 413, 415, 429, 500, 503],
    security: ['tokenKey', 'tokenSecret'],
  },
  deleteRecords: {
    method: 'DELETE',
    path: '/external/api/{appUUID}/{resourceName}/',
    body: { 'application/json': 'json' },
    responses: { '200': { 'application/json': 'json' } },
    errors: [400, 401, 403, 404, 413, 415, 429, 500, 503],
    security: ['tokenKey', 'tokenSecret'],
  },
  aggregateRecords: {
    method: 'POST',
    path: '/external/api/{appUUID}/{resourceName}/aggregation',
    safe: true,
    body: { 'application/json': 'json' },
    responses: { '200': { 'application/json': 'json' } },
    errors: [400, 401, 403, 404, 413, 415, 429, 500, 503],
    security: ['tokenKey', 'tokenSecret'],
  },
} as const;

export const securitySchemes = {
  tokenKey: { in: 'header', name: 'x-api-key' },
  tokenSecret: { in: 'header', name: 'x-api-secret' },
} as const;
