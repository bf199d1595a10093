import { expect, test } from 'vitest';
import { isProblem } from '../../../src/problem.ts';
import { readApplyFile } from '../../../src/records/provision/read-apply-file.ts';

function fileWith(hooks: unknown): string {
  const collections = [{ name: 'first' }, { name: 'c', fliplet: { hooks } }];
  return JSON.stringify({ organizations: [{ name: 'o', apps: [{ name: 'a', collections }] }] });
}

const web = { type: 'web', runOn: ['insert'], payload: { endpoint: 'https://example.org/{{Name}}' } };

test('hooks of an apply file are read', () => {
  const [organization] = readApplyFile(fileWith([web])).organizations;
  expect(organization?.apps?.[0]?.collections?.[1]?.fliplet).toEqual({ hooks: [web] });
});

test.each([
  ['no list', 'web', /fliplet\.hooks/],
  ['a list of texts', ['web'], /fliplet\.hooks\[0\]/],
  ['too many', Array.from({ length: 51 }, () => web), /fliplet\.hooks/],
  ['an unknown type', [web, { ...web, type: 'fax' }], /fliplet\.hooks\[1\].*type: expected one of/],
  [
    'an endpoint that an entry names',
    [{ ...web, payload: { endpoint: '{{Url}}' } }],
    /payload\.endpoint: expected an address/,
  ],
])('hooks that cannot be run are refused with their place: %s', (_, hooks, words) => {
  let told = '';
  try {
    readApplyFile(fileWith(hooks));
  } catch (error) {
    if (!isProblem(error, 'invalid-definition')) throw error;
    told = error.facts.faults.map(({ place, message }) => `${place} ${message}`).join('\n');
  }
  expect(told).toMatch(words);
});
