// Generated from nasty.yaml by scripts/generate.ts. Do not edit.

export const clientTable = {
  listThings: {
    method: 'GET',
    path: '/things/{name}',
    safe: true,
    query: { deep: 'deepObject', ids: 'repeat', columns: 'csv', where: 'json' },
    responses: { '200': { 'application/json': 'json' } },
    errors: [302, 400],
    security: ['key', 'user', 'app'],
  },
  createThing: {
    method: 'POST',
    path: '/things/{name}',
    body: { 'application/json': 'json', 'application/x-www-form-urlencoded': 'form' },
    responses: { '201': { 'application/json': 'json' } },
    errors: [400],
    security: ['key', 'user', 'app'],
  },
  uploadThing: {
    method: 'PUT',
    path: '/things/{name}',
    body: { 'multipart/form-data': 'multipart', 'application/octet-stream': 'binary' },
    responses: { '200': {} },
    errors: [400],
    security: [],
  },
  deleteThing: {
    method: 'DELETE',
    path: '/things/{name}',
    body: { 'application/json': 'json' },
    responses: { '204': {} },
    errors: [400],
    security: ['key', 'user', 'app'],
  },
  readFile: {
    method: 'GET',
    path: '/files/{id}',
    safe: true,
    responses: { '200': { '*/*': 'binary' } },
    errors: [404],
    security: ['key', 'user', 'app'],
  },
} as const;

export const securitySchemes = {
  key: { in: 'header', name: 'x-key' },
  user: { in: 'header', name: 'x-user' },
  app: { in: 'header', name: 'x-app' },
} as const;
