import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { type Operations, operations } from '../../../generated/robostack/operations.ts';
import type { Dialect } from '../../../src/http/dialect.ts';
import { toPlainError } from '../../../src/http/plain-problems.ts';
import { serveDialect } from '../../../src/server.ts';
import { testServer } from '../../fixtures/server.ts';

const handlers: Operations<{ app: string }> = {
  findRecords: (_input, { app }) => ({ status: 200, body: { results: [{ id: 1, app }] } }),
  createRecords: ({ params }) => ({ status: 201, body: { results: [{ id: 2, resource: params.resourceName }] } }),
  updateRecords: () => ({ status: 200, body: { results: [], count: 0 } }),
  deleteRecords: () => ({ status: 200, body: { ids: [], count: 0 } }),
  aggregateRecords: () => ({ status: 200, body: { results: [] } }),
};

const dialect: Dialect<typeof operations, { app: string }> = {
  name: 'robostack',
  title: 'Robostack',
  basePath: '/external/api',
  problems: toPlainError,
  operations,
  handlers,
  context: (_exchange, _operation, { appUUID = '' }) => ({ app: appUUID }),
};

describe('a generated dialect', async () => {
  const document = await readFile(new URL('../../../generated/robostack/openapi.json', import.meta.url), 'utf8');
  const { call } = await testServer([serveDialect(dialect, document)]);

  it('is mounted with every operation of its document', async () => {
    const { paths }: { paths: Record<string, object> } = JSON.parse(document);
    for (const [path, item] of Object.entries(paths)) {
      const concrete = path
        .replace('{appUUID}', '00000000-0000-4000-8000-000000000000')
        .replace('{resourceName}', 'a%2Fb');
      for (const method of ['get', 'put', 'post', 'delete', 'patch']) {
        const response = await call(concrete, { method: method.toUpperCase() });
        expect(response.status === 405, `${method} ${path}`).toBe(!(method in item));
        if (concrete.endsWith('/')) {
          expect((await call(concrete.slice(0, -1), { method: method.toUpperCase() })).status).toBe(response.status);
        }
      }
    }
  });

  it('passes typed input to its handlers', async () => {
    const response = await call('/external/api/00000000-0000-4000-8000-000000000000/avi%C3%B3n%2F1', {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: '{"creation":{"a":1}}',
    });
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({ results: [{ id: 2, resource: 'avión/1' }] });
  });
});
