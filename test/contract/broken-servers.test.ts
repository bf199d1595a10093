import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import appstaxDocument from '../../generated/appstax/openapi.json' with { type: 'json' };
import flipletDocument from '../../generated/fliplet/openapi.json' with { type: 'json' };
import robostackDocument from '../../generated/robostack/openapi.json' with { type: 'json' };
import { newCredentials, triviumFixture } from '../../src/command-line/contract/trivium-fixture.ts';
import { openContract } from '../../src/contract/contract.ts';
import { reportOf } from '../../src/contract/report/report.ts';
import type { Send, Target } from '../../src/contract/run.ts';
import { missingOn, runSuite } from '../../src/contract/suite.ts';
import { apply } from '../../src/records/provision/apply.ts';
import { appstaxServer } from '../appstax/app.ts';
import { testDatabase } from '../database.ts';
import { flipletServer } from '../fliplet/app.ts';
import { robostackServer } from '../robostack/app.ts';
import { lettingEverybodyIn, type Saboteur, saboteurs } from './saboteurs.ts';

const dialects = [
  {
    name: 'robostack',
    document: robostackDocument,
    serve: robostackServer,
    credentials: { 'x-api-key': 'key', 'x-api-secret': 'secret' },
  },
  {
    name: 'fliplet',
    document: flipletDocument,
    serve: flipletServer,
    credentials: { 'auth-token': 'organizationToken' },
  },
  { name: 'appstax', document: appstaxDocument, serve: appstaxServer, credentials: { 'x-appstax-appkey': 'key' } },
] as const;

const database = testDatabase();

describe.each(dialects)('the contract suite of $name', ({ name, document, serve, credentials }) => {
  const contract = openContract(document, readFileSync(`openapi/${name}.contract.yaml`, 'utf8'));
  const variables = newCredentials(name) ?? {};
  const header = Object.entries(credentials).map(([each, variable]) => [each, String(variables[variable])]);
  let send: Send;

  beforeAll(async () => {
    const server = await serve(database());
    await apply(server.store, triviumFixture(name, contract, variables));
    send = server.send;
  });

  const target = (saboteur?: Saboteur): Target => ({
    base: 'http://trivium.test',
    variables,
    send: saboteur?.sabotage(send) ?? send,
  });

  test('scores 100 % on a healthy server and leaves nothing behind', async () => {
    const on = target();
    expect(await missingOn(contract, on)).toEqual([]);
    const result = await runSuite(contract, contract.scenarios, on);
    const choice = { only: [], readOnly: false };
    const report = reportOf(contract, { choice, chosen: contract.scenarios, target: on }, result);
    expect(report.scenarios.flatMap(({ failure }) => failure ?? [])).toEqual([]);
    expect(report).toMatchObject({ score: 100, left: [], interrupted: false });
    expect(await missingOn(contract, on)).toEqual([]);
  }, 120_000);

  const all = [...saboteurs, lettingEverybodyIn(Object.fromEntries(header))];
  test.each(all.filter(({ notIn }) => !notIn?.includes(name)))('catches: $defect', async (saboteur) => {
    const caught = new AbortController();
    const { scenarios } = await runSuite(contract, contract.scenarios, target(saboteur), {
      signal: caught.signal,
      onScenario: ({ passed }) => passed || caught.abort(),
    });
    expect(scenarios.at(-1)?.steps.at(-1)?.failures).not.toEqual([]);
  });
});
