import { describe, expect, test } from 'vitest';
import { checked, UndocumentedAnswer } from '../../../src/contract/checked.ts';
import { document } from './robostack.ts';

const problem = { error: { code: 'not-found', message: 'There is nothing here.', requestId: 'r' } };
const find = '/external/api/some-app/notes';

const cases: readonly { name: string; method?: string; path: string; answer: Response; wrong?: RegExp }[] = [
  { name: 'a documented answer', path: `${find}/`, answer: Response.json({ results: [{ id: 1 }] }) },
  { name: 'the same without the last slash', path: find, answer: Response.json({ results: [] }) },
  {
    name: 'a wrong shape',
    path: find,
    answer: Response.json({ results: [{ id: '1' }] }),
    wrong: /results\/0\/id must be integer/,
  },
  {
    name: 'a status nobody documented',
    path: find,
    answer: new Response(null, { status: 204 }),
    wrong: /status 204 is not documented/,
  },
  {
    name: 'a media type nobody documented',
    path: find,
    answer: new Response('<p>', { headers: { 'content-type': 'text/html' } }),
    wrong: /"text\/html" is not documented/,
  },
  {
    name: 'JSON that is none',
    path: find,
    answer: new Response('{', { headers: { 'content-type': 'application/json' } }),
    wrong: /must be object/,
  },
  {
    name: 'no body where there must be one',
    path: find,
    answer: new Response(null, { headers: { 'content-type': 'application/json' } }),
    wrong: /must have a body/,
  },
  {
    name: 'an encoded name of a resource',
    path: '/external/api/app/a%2Fb%20c',
    answer: Response.json({ results: 1 }),
    wrong: /must be array/,
  },
  { name: 'another method', method: 'GET', path: find, answer: Response.json(problem, { status: 405 }) },
  {
    name: 'another method, answered in another shape',
    method: 'GET',
    path: find,
    answer: Response.json({ message: 'no' }, { status: 405 }),
    wrong: /required property 'error'/,
  },
  {
    name: 'a path that is no operation',
    path: '/external/api/a/b/c/d',
    answer: Response.json(problem, { status: 404 }),
  },
  {
    name: 'a path that is no operation, answered as if it were',
    path: '/external/api/a/b/c/d',
    answer: Response.json({ results: [] }),
    wrong: /no operation is here/,
  },
  { name: 'a preflight', method: 'OPTIONS', path: find, answer: new Response(null, { status: 204 }) },
  { name: 'a path elsewhere', method: 'GET', path: '/livez', answer: new Response('ok') },
];

describe('every answer is held against the document', () => {
  test.each(cases)('$name', async ({ method = 'POST', path, answer, wrong }) => {
    const send = checked(document, async () => answer);
    const sending = send(new Request(`http://localhost${path}`, { method }));
    if (wrong === undefined) {
      expect((await sending).bodyUsed, 'the answer can still be read').toBe(false);
    } else {
      await expect(sending).rejects.toThrow(UndocumentedAnswer);
      await expect(sending).rejects.toThrow(wrong);
    }
  });
});
