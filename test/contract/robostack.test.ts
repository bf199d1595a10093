import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import openapi from '../../generated/robostack/openapi.json' with { type: 'json' };
import { openContract } from '../../src/contract/contract.ts';
import { coverageOf } from '../../src/contract/coverage.ts';
import { runScenario, type ScenarioResult, type Target } from '../../src/contract/run.ts';
import type { ColumnDefinition } from '../../src/records/columns.ts';
import { testDatabase } from '../database.ts';
import { newTenant, robostackServer } from '../robostack/app.ts';

const database = testDatabase();
const contract = openContract(openapi, readFileSync('openapi/robostack.contract.yaml', 'utf8'));
const results: ScenarioResult[] = [];
let target: Target;

beforeAll(async () => {
  const server = await robostackServer(database());
  const tenant = await newTenant(server);
  for (const [name, { granted, fields }] of Object.entries(contract.fixture.resources)) {
    const collection = await tenant.resource(name, Object.entries(fields).map(column));
    if (granted) await tenant.grant(collection);
  }
  const { key, secret } = tenant.token;
  target = { send: server.send, base: 'http://trivium.test', variables: { appUUID: tenant.app.uuid, key, secret } };
});

describe('the documented examples, in-process', () => {
  test.each(contract.scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', async (_, scenario) => {
    const result = await runScenario(contract, scenario, target);
    results.push(result);
    expect(result.steps.flatMap((step) => step.failures.map((failure) => [step.operationId, failure]))).toEqual([]);
  });

  test('reach every documented status and send every example', () => {
    expect(coverageOf(contract, results).gaps).toEqual([]);
  });
});

type Field = (typeof contract.fixture.resources)[string]['fields'][string];

function column([name, field]: [string, Field]): ColumnDefinition {
  if (typeof field === 'string') return { name, type: field };
  return { name, type: 'relation', to: field.references };
}
