import { beforeAll, describe, expect, test } from 'vitest';
import type { Contract } from '../../src/contract/contract.ts';
import { coverageOf } from '../../src/contract/coverage.ts';
import { runScenario, type ScenarioResult, type Target } from '../../src/contract/run.ts';
import { apply } from '../../src/records/provision/apply.ts';
import type { ApplyFile } from '../../src/records/provision/apply-file.ts';
import type { Store } from '../../src/records/store.ts';
import { serverProcess } from '../server-process.ts';
import { coverageInReadme } from './coverage-in-readme.ts';

/** A dialect with what its scenarios need. */
export interface Documented {
  readonly contract: Contract;
  readonly variables: Target['variables'];
  readonly applyFile: ApplyFile;
  /** Flags of the server process, beside those that every test gives. */
  readonly flags?: readonly string[];
  /** A server of the dialect in this process, on the database of the tests. */
  readonly start: () => Promise<{ readonly store: Store; readonly send: Target['send'] }>;
}

/** Replays every scenario of a dialect in this process and over HTTP, and compares what they reached with the table in the README. */
export function testDocumentedExamples(
  dialect: string,
  { contract, variables, applyFile, flags = [], start }: Documented,
): void {
  const started = serverProcess(applyFile, flags);
  const roads: readonly (readonly [string, () => Promise<Target>])[] = [
    [
      'in-process',
      async () => {
        const { store, send } = await start();
        await apply(store, applyFile);
        return { send, base: 'http://trivium.test', variables };
      },
    ],
    ['over HTTP', async () => ({ send: fetch, base: started().url, variables })],
  ];

  describe.each(roads)(`the documented examples of ${dialect}, %s`, (_, reach) => {
    const results: ScenarioResult[] = [];
    let target: Target;

    beforeAll(async () => {
      target = await reach();
    });

    test.each(contract.scenarios.map((scenario) => [scenario.name, scenario] as const))(
      '%s',
      async (_name, scenario) => {
        const result = await runScenario(contract, scenario, target);
        results.push(result);
        expect(result.steps.flatMap((step) => step.failures.map((failure) => [step.operationId, failure]))).toEqual([]);
      },
    );

    test('reach every documented status and send every example', () => {
      const coverage = coverageOf(contract, results);
      expect(coverage.gaps).toEqual([]);
      const { stands, due } = coverageInReadme(dialect, coverage);
      expect(stands, 'README.md is out of date: npm run coverage').toBe(due);
    });
  });
}
