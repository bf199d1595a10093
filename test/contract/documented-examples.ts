import { beforeAll, describe, expect, test } from 'vitest';
import type { Contract } from '../../src/contract/contract.ts';
import { coverageOf } from '../../src/contract/coverage.ts';
import { remove } from '../../src/contract/remove.ts';
import { runScenario, type ScenarioResult, type Target } from '../../src/contract/run.ts';
import { missingOn } from '../../src/contract/suite.ts';
import { apply } from '../../src/records/provision/apply.ts';
import type { ApplyFile } from '../../src/records/provision/apply-file.ts';
import type { Store } from '../../src/records/store.ts';
import { serverProcess } from '../server-process.ts';
import { coverageInReadme } from './coverage-in-readme.ts';
import { triviumContract } from './trivium-contract.ts';

/** A dialect with what its scenarios need. */
export interface Documented {
  /** As `trivium contract` calls it. */
  readonly name: string;
  readonly contract: Contract;
  readonly variables: Target['variables'];
  readonly applyFile: ApplyFile;
  /** Flags of the server process, beside those that every test gives. */
  readonly flags?: readonly string[];
  /** A server of the dialect in this process, on the database of the tests. */
  readonly start: () => Promise<{ readonly store: Store; readonly send: Target['send'] }>;
}

/**
 * Replays every scenario of a dialect in this process, and compares what they reached with the table in the README; then by `trivium contract`
 * on `trivium start`, as anybody would.
 */
export function testDocumentedExamples(title: string, documented: Documented): void {
  const { name, contract, variables, applyFile, flags = [], start } = documented;

  describe(`the documented examples of ${title}`, () => {
    const results: ScenarioResult[] = [];
    let target: Target;

    beforeAll(async () => {
      const { store, send } = await start();
      await apply(store, applyFile);
      target = { send, base: 'http://trivium.test', variables };
    });

    test('find what they need', async () => {
      expect(await missingOn(contract, target)).toEqual([]);
    });

    test.each(contract.scenarios.map((scenario) => [scenario.name, scenario] as const))(
      '%s',
      async (_name, scenario) => {
        const result = await runScenario(contract, scenario, target);
        results.push(result);
        expect(result.steps.flatMap((step) => step.failures.map((failure) => [step.operationId, failure]))).toEqual([]);
        expect(await remove(contract, result.made, target)).toEqual([]);
      },
    );

    test('leave nothing behind', async () => {
      expect(await missingOn(contract, target)).toEqual([]);
    });

    test('reach every documented status and send every example', () => {
      const coverage = coverageOf(contract, results);
      expect(coverage.gaps).toEqual([]);
      const { stands, due } = coverageInReadme(title, coverage);
      expect(stands, 'README.md is out of date: npm run coverage').toBe(due);
    });
  });

  // Two processes see a change of tokens and rules of each other only after a second, which the suites of Fliplet and of the admin API do not
  // wait for. Of the others, the smaller one is shown always, the larger one on a MongoDB server.
  const onServer = (process.env.TRIVIUM_TEST_MONGODB_URI ?? '') !== '';
  const withWorkers = name === 'robostack' || (name === 'appstax' && onServer);
  const servers = [
    ['one process', []] as const,
    ...(withWorkers ? [['two processes', ['--workers', '2']] as const] : []),
  ];
  describe.each(servers)(`trivium contract ${name} on a server of %s`, (_, workers) => {
    const started = serverProcess(applyFile, [...flags, ...workers]);

    test('scores 100 % and leaves nothing behind', { timeout: 120_000 }, async () => {
      const { code, output, errors } = await triviumContract([name, '--url', started().url, '--reporter', 'json'], {
        variables,
      });
      const { scenarios, ...report } = JSON.parse(output);
      expect(scenarios.filter(({ passed }: { passed: boolean }) => !passed)).toEqual([]);
      expect(scenarios).toHaveLength(contract.scenarios.length);
      expect(report).toMatchObject({ score: 100, left: [], interrupted: false });
      expect([code, errors.match(/^ok /gm)?.length]).toEqual([0, contract.scenarios.length]);
    });
  });
}
