import { describe, expect, test } from 'vitest';
import { operations } from './generated/operations.ts';

const { query, headers, params, deepObjects } = operations.listThings;

describe('parameters are decoded from their texts', () => {
  test.each([
    { given: {}, decoded: { limit: 20 } },
    { given: { limit: '5' }, decoded: { limit: 5 } },
    { given: { limit: '0005' }, decoded: { limit: 5 } },
    { given: { ids: '7' }, decoded: { limit: 20, ids: [7] } },
    { given: { ids: ['7', '-8'] }, decoded: { limit: 20, ids: [7, -8] } },
    { given: { columns: 'a,b c,' }, decoded: { limit: 20, columns: ['a', 'b c', ''] } },
    { given: { flag: 'true' }, decoded: { limit: 20, flag: true } },
    { given: { flag: '0' }, decoded: { limit: 20, flag: false } },
    { given: { ratio: '-1.5e2' }, decoded: { limit: 20, ratio: -150 } },
    { given: { deep: { age: '4' } }, decoded: { limit: 20, deep: { age: 4 } } },
    { given: { where: '{"value":null}' }, decoded: { limit: 20, where: { value: null } } },
    { given: { unknown: 'x' }, decoded: { limit: 20 } },
  ])('$given', ({ given, decoded }) => {
    expect(query.parse(given)).toEqual(decoded);
  });

  test.each([
    { given: { limit: '101' }, place: 'limit' },
    { given: { limit: '' }, place: 'limit' },
    { given: { limit: ' 5' }, place: 'limit' },
    { given: { limit: '0x10' }, place: 'limit' },
    { given: { limit: '1.5' }, place: 'limit' },
    { given: { limit: ['1', '2'] }, place: 'limit' },
    { given: { ids: ['1', 'x'] }, place: 'ids.1' },
    { given: { columns: '' }, place: 'columns' },
    { given: { flag: 'yes' }, place: 'flag' },
    { given: { ratio: 'Infinity' }, place: 'ratio' },
    { given: { ratio: '1e999' }, place: 'ratio' },
    { given: { deep: { age: 'old' } }, place: 'deep.age' },
    { given: { deep: 'old' }, place: 'deep' },
    { given: { where: '{"value":' }, place: 'where' },
    { given: { where: '{"value":null,"value":null}' }, place: 'where' },
    { given: { where: `{"value":${'['.repeat(50_000)}` }, place: 'where' },
    { given: { where: '{"value":1}' }, place: 'where.value' },
  ])('$given is refused at $place', ({ given, place }) => {
    expect(query.safeParse(given).error?.issues.map(({ path }) => path.join('.'))).toEqual([place]);
  });

  test('what is wrong with JSON in a parameter is said', () => {
    const [issue] = query.safeParse({ where: `{"value":${'['.repeat(50_000)}` }).error?.issues ?? [];
    expect(issue?.message).toBe('expected JSON: nested deeper than 100 levels');
  });

  test('the table says which parameters are objects, and names headers in lower case', () => {
    expect(deepObjects).toEqual(['deep']);
    expect(headers.parse({ 'x-device': 'desk' })).toEqual({ 'x-device': 'desk' });
    expect(headers.safeParse({}).success).toBe(false);
    expect(params.safeParse({ name: '' }).success).toBe(false);
  });

  test('a form is decoded like a query', () => {
    const form = operations.createThing.body.content['application/x-www-form-urlencoded'].schema;
    expect(form.parse({ title: 'a', count: '2', tags: 'x' })).toEqual({ title: 'a', count: 2, tags: ['x'] });
    expect(form.safeParse({ count: '2' }).success).toBe(false);
  });
});

describe('the operations table', () => {
  test('carries security, extensions, the last slash, and how bodies are read', () => {
    const { createThing, uploadThing, deleteThing, readFile } = operations;
    expect(createThing.security).toEqual([{ key: [] }, { user: [], app: [] }]);
    expect(uploadThing.security).toEqual([]);
    expect(createThing.extensions).toEqual({ 'x-trailing-slash': 'optional', 'x-audit': { level: 2 } });
    expect([createThing.trailingSlash, readFile.trailingSlash]).toEqual(['optional', 'exact']);
    expect(deleteThing.body.required).toBe(false);
    expect(deleteThing.responses[204]).toEqual({ content: {}, headers: [] });
    expect(readFile.responses[404].content).toEqual({ 'text/plain': 'text', 'application/json': 'json' });
    const multipart = uploadThing.body.content['multipart/form-data'];
    expect(multipart).toMatchObject({
      kind: 'multipart',
      fields: {
        title: { kind: 'text', required: true },
        meta: { kind: 'json' },
        picture: { kind: 'file', required: false },
      },
      others: 'any',
    });
  });

  test('its routes are what createRoute makes', () => {
    expect(operations.listThings.route.getRoutingPath()).toBe('/things/:name');
    expect(operations.listThings.route.request.query).toBe(query);
  });
});
