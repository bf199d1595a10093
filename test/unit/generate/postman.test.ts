import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { postmanFile } from '../../../scripts/generate/postman-file.ts';
import { documentedOperations } from '../../../src/contract/documented-operations.ts';

const row = z.strictObject({ key: z.string().min(1), value: z.string(), disabled: z.literal(true).optional() });
const request = z.strictObject({
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
  description: z.string().optional(),
  header: z.array(row),
  url: z.strictObject({
    raw: z.string().startsWith('{{baseUrl}}/'),
    host: z.tuple([z.literal('{{baseUrl}}')]),
    path: z.array(z.string()),
    query: z.array(row),
    variable: z.array(row),
  }),
  body: z
    .discriminatedUnion('mode', [
      z.strictObject({
        mode: z.literal('raw'),
        raw: z.string(),
        options: z.strictObject({ raw: z.strictObject({ language: z.literal('json') }) }).optional(),
      }),
      z.strictObject({
        mode: z.literal('formdata'),
        formdata: z.array(
          z.union([
            z.strictObject({ key: z.string(), type: z.literal('text'), value: z.string() }),
            z.strictObject({ key: z.string(), type: z.literal('file'), src: z.string() }),
          ]),
        ),
      }),
      z.strictObject({ mode: z.literal('urlencoded'), urlencoded: z.array(row) }),
    ])
    .optional(),
});
/** The parts of Postman's collection format 2.1 that we write. */
const collection = z.strictObject({
  info: z.strictObject({
    name: z.string(),
    description: z.string(),
    schema: z.literal('https://schema.getpostman.com/json/collection/v2.1.0/collection.json'),
  }),
  item: z.array(
    z.strictObject({
      name: z.string(),
      description: z.string(),
      item: z.array(
        z.strictObject({
          name: z.string(),
          request,
          response: z.array(
            z.strictObject({
              name: z.string(),
              originalRequest: request,
              code: z.int(),
              header: z.array(row),
              body: z.string(),
            }),
          ),
        }),
      ),
    }),
  ),
  variable: z.array(row),
});

describe.each(['robostack', 'fliplet', 'appstax'])('the Postman collection of %s', (dialect) => {
  const document = JSON.parse(readFileSync(`generated/${dialect}/openapi.json`, 'utf8'));
  const made = collection.parse(JSON.parse(postmanFile(document)));
  const items = made.item.flatMap(({ item }) => item);

  test('has every operation once, in a folder that is not empty', () => {
    const operations = [...documentedOperations(document).values()];
    const places = items.map(({ request: { method, url } }) => `${method} /${url.path.join('/')}`);
    const due = operations.map(({ method, path }) => `${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`);
    expect(places.toSorted()).toEqual(due.toSorted());
    expect(made.item.filter(({ item }) => item.length === 0)).toEqual([]);
  });

  test('names every parameter of a path, and every variable that it uses', () => {
    const requests = items.flatMap(({ request: own, response }) => [
      own,
      ...response.map((each) => each.originalRequest),
    ]);
    for (const { url } of requests) {
      const named = url.path.flatMap((segment) => segment.match(/(?<=:)\w+/g) ?? []);
      expect(url.variable.map(({ key }) => key)).toEqual(named);
    }
    const used = new Set(JSON.stringify(requests).match(/(?<=\{\{)\w+(?=\}\})/g));
    expect(made.variable.map(({ key }) => key)).toEqual(expect.arrayContaining([...used]));
  });

  test('holds no credential', () => {
    const headers = items.flatMap(({ request: { header } }) => header);
    const credentials = headers.filter(({ key }) => /key|secret|token|session|authorization/i.test(key));
    expect(credentials.length).toBeGreaterThan(0);
    expect(credentials.filter(({ value, disabled }) => !disabled && !/\{\{\w+\}\}$/.test(value))).toEqual([]);
  });

  test('has the documented examples as saved answers', () => {
    const saved = items.flatMap(({ response }) => response.map(({ name, code, body }) => [name, code, body]));
    const due = [...documentedOperations(document).values()].flatMap(({ answers }) =>
      [...answers].flatMap(([code, { content }]) =>
        content.flatMap(({ examples }) => Object.keys(examples).map((name) => [name, code, expect.any(String)])),
      ),
    );
    expect(saved).toHaveLength(due.length);
    expect(saved).toEqual(expect.arrayContaining(due));
  });
});
