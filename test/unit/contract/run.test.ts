import { describe, expect, test } from 'vitest';
import { coverageOf, coverageTable } from '../../../src/contract/coverage.ts';
import type { Target } from '../../../src/contract/run.ts';
import { runSuite } from '../../../src/contract/suite.ts';
import { contract } from './robostack.ts';
import { defects, smallRobostack, variables } from './small-robostack.ts';

const runScenarios = async (of: typeof contract, on: Target) => (await runSuite(of, of.scenarios, on)).scenarios;
const target = { base: 'http://localhost', variables };

describe('the contract of the Robostack dialect', () => {
  test('a server that does what the document says passes, and nothing documented is left out', async () => {
    const results = await runScenarios(contract, { ...target, send: smallRobostack() });
    expect(
      results.flatMap(({ name, steps }) => steps.flatMap(({ failures }) => failures.map((each) => `${name}: ${each}`))),
    ).toEqual([]);
    expect(results.every(({ passed }) => passed)).toBe(true);
    const coverage = coverageOf(contract, results);
    expect(coverage.gaps).toEqual([]);
    expect(coverageTable(coverage)).toMatch(
      /^\| operation \| 200 \| 201 \| 400 .*\n.*\n\| findRecords \| \d+ \| {2}\| \d+ /,
    );
  });

  test('it passes again on the same server', async () => {
    const send = smallRobostack();
    await runScenarios(contract, { ...target, send });
    const again = await runScenarios(contract, { ...target, send });
    expect(again.filter(({ passed }) => !passed)).toEqual([]);
  });

  test.each(defects)('it notices that %s', async (defect) => {
    const results = await runScenarios(contract, { ...target, send: smallRobostack(defect) });
    const failed = results.filter(({ passed }) => !passed);
    expect(failed.length).toBeGreaterThan(0);
    expect(failed[0]?.steps.at(-1)?.failures).not.toEqual([]);
    expect(coverageOf(contract, results).gaps).not.toEqual([]);
  });

  test('a failure says what was sent, what came and what was expected', async () => {
    const [first] = await runScenarios(contract, { ...target, send: smallRobostack('ids are texts') });
    expect(first?.steps.at(-1)).toMatchObject({
      operationId: 'createRecords',
      sent: { method: 'PUT', url: expect.stringMatching(/\/shipments\/$/), body: expect.stringContaining('pending') },
      answer: { status: 201 },
      failures: expect.arrayContaining(['body/results/0/id must be integer']),
    });
  });

  test('a variable that is missing is named', async () => {
    const send = smallRobostack();
    await expect(runScenarios(contract, { base: target.base, variables: {}, send })).rejects.toThrow('"appUUID"');
  });
});
