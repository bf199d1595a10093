import { beforeAll, describe, expect, test } from 'vitest';
import { coverageOf } from '../../src/contract/coverage.ts';
import { runScenario, type ScenarioResult, type Target } from '../../src/contract/run.ts';
import { adminServer } from '../admin/app.ts';
import { testDatabase } from '../database.ts';
import { serverProcess } from '../server-process.ts';
import { contract, variables } from './admin-fixture.ts';
import { coverageInReadme } from './coverage-in-readme.ts';

const database = testDatabase();
const started = serverProcess({ organizations: [] }, ['--admin-token', variables.adminToken]);

const roads: readonly (readonly [string, () => Promise<Target>])[] = [
  ['in-process', inProcess],
  ['over HTTP', async () => ({ send: fetch, base: started().url, variables })],
];

describe.each(roads)('the documented examples of the admin API, %s', (_, reach) => {
  const results: ScenarioResult[] = [];
  let target: Target;

  beforeAll(async () => {
    target = await reach();
  });

  test.each(contract.scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', async (_name, scenario) => {
    const result = await runScenario(contract, scenario, target);
    results.push(result);
    expect(result.steps.flatMap((step) => step.failures.map((failure) => [step.operationId, failure]))).toEqual([]);
  });

  test('reach every documented status and send every example', () => {
    const coverage = coverageOf(contract, results);
    expect(coverage.gaps).toEqual([]);
    const { stands, due } = coverageInReadme('the admin API', coverage);
    expect(stands, 'README.md is out of date: npm run coverage').toBe(due);
  });
});

async function inProcess(): Promise<Target> {
  const { send } = await adminServer(database(), variables.adminToken);
  return { send, base: 'http://trivium.test', variables };
}
