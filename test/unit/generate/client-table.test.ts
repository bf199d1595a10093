import { expect, test } from 'vitest';
import { clientTableFile } from '../../../scripts/generate/client-table-file.ts';
import { type Document, DocumentError } from '../../../scripts/generate/document.ts';

function documentWith(operation: object, scheme: object = {}): Document {
  const document = {
    openapi: '3.1.0',
    info: { title: 'Small', version: '1' },
    paths: { '/things': { post: { operationId: 'find', responses: { 200: { description: 'ok' } }, ...operation } } },
    components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'x-key', ...scheme } } },
  };
  return document;
}

test('an operation that is marked safe may be sent again, others but GET may not', () => {
  expect(clientTableFile(documentWith({ 'x-safe': true }))).toContain('"safe":true');
  expect(clientTableFile(documentWith({}))).not.toContain('safe');
});

test('a bearer token is a header with a prefix', () => {
  expect(clientTableFile(documentWith({}, { type: 'http', scheme: 'Bearer' }))).toMatch(
    /"name":"authorization","prefix":"Bearer "/,
  );
});

test.each([
  ['another way to sign in', documentWith({}, { type: 'oauth2' }), '#/components/securitySchemes/key'],
  ['a mark that is neither true nor false', documentWith({ 'x-safe': 'yes' }), '#/paths/~1things/post/x-safe'],
])('%s is refused', (_, document, place) => {
  expect(() => clientTableFile(document)).toThrow(expect.objectContaining({ name: DocumentError.name, place }));
});
