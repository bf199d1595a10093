import { expect, test } from 'vitest';
import { readMoveArguments } from '../../src/command-line/move-arguments.ts';

const there = ['--url', 'https://api.example/', '--into', 'App'];

test.each<[readonly string[], RegExp]>([
  [['elsewhere', ...there], /not from "elsewhere"/],
  [['fliplet', '--into', 'App', '--token', 't', '--app', '4'], /--url is missing/],
  [['fliplet', '--url', 'https://a.example', '--token', 't', '--app', '4'], /--into is missing/],
  [['fliplet', ...there, '--app', '4'], /--token is missing/],
  [['fliplet', ...there, '--token', 't'], /whose data sources come/],
  [['fliplet', ...there, '--token', 't', '--app', '4', '--organization', '5'], /whose data sources come/],
  [['fliplet', ...there, '--token', 't', '--app', 'four'], /whose data sources come/],
  [['fliplet', ...there, '--token', 't', '--app', '4', '--secret', 's'], /does not take --secret/],
  [['fliplet', ...there, '--token', 't', '--app', '4', '--public-url', 'here'], /"here" is no address/],
  [['fliplet', '--url', 'ftp://a.example', '--into', 'App', '--token', 't', '--app', '4'], /is no address/],
  [['robostack', ...there, '--app', 'u', '--key', 'k', '--collection', 'r'], /--secret is missing/],
  [['robostack', ...there, '--app', 'u', '--key', 'k', '--secret', 's'], /lists no resources/],
  [['appstax', ...there, '--key', 'k'], /lists no collections/],
  [['appstax', ...there, '--key', 'k', '--collection', 'c', '--more'], /--more/],
])('%j is refused', (args, message) => {
  expect(() => readMoveArguments(args, {})).toThrow(message);
});

test('credentials may stand in the environment', () => {
  const environment = { TRIVIUM_SOURCE_KEY: 'k', TRIVIUM_SOURCE_SECRET: 's' };
  const args = ['robostack', ...there, '--app', 'uuid', '--collection', 'one', '--in-organization', 'Org', '--dry-run'];
  expect(readMoveArguments(args, environment)).toMatchObject({
    ...{ into: 'App', organization: 'Org', kept: { uuid: 'uuid' }, dryRun: true, json: false },
  });
});
