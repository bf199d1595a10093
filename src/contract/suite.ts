import type { Contract } from './contract.ts';
import { remove } from './remove.ts';
import { runScenario, runStep, type ScenarioResult, type Target } from './run.ts';
import type { Scenario } from './scenarios.ts';
import { fill } from './variables.ts';

export interface SuiteOptions {
  /** Called after each scenario, once what it made is removed. */
  readonly onScenario?: (result: ScenarioResult) => void;
  /** Ends the suite after the scenario that is running, whose things are still removed. */
  readonly signal?: AbortSignal;
}

export interface SuiteResult {
  readonly scenarios: readonly ScenarioResult[];
  /** What could not be removed again, one sentence each. */
  readonly left: readonly string[];
  /** Whether the signal ended it early. */
  readonly interrupted: boolean;
}

/**
 * What the server lacks before the scenarios can be tried, one sentence each: the credentials must be known, the resources must be there
 * and empty, and names that the suite gives must be free, so that it never touches what it did not make. Only reads.
 */
export async function missingOn(contract: Contract, target: Target): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const given of contract.first) {
    const { needs, ...step } = fill(given, target.variables);
    const { failures } = await runStep(contract, step, [fill(contract.with, target.variables)], target, 'first');
    if (failures.length > 0) missing.push(`${needs} (${given.call}: ${failures.join('; ')})`);
  }
  const { word, empty, resources } = contract.fixture;
  for (const [resource, { granted }] of Object.entries(resources)) {
    if (!granted || empty === undefined) continue;
    const variables = { ...target.variables, resource };
    const wider = [fill(contract.with, variables)];
    const { failures } = await runStep(contract, fill(empty, variables), wider, target, 'fixture');
    if (failures.length > 0)
      missing.push(`The ${word} "${resource}" must be there and empty. (${empty.call}: ${failures.join('; ')})`);
  }
  return missing;
}

/** Runs scenarios one after the other, each with the variables of the target only, and removes what each has made. */
export async function runSuite(
  contract: Contract,
  scenarios: readonly Scenario[],
  target: Target,
  { onScenario, signal }: SuiteOptions = {},
): Promise<SuiteResult> {
  const results: ScenarioResult[] = [];
  const left: string[] = [];
  for (const scenario of scenarios) {
    if (signal?.aborted) return { scenarios: results, left, interrupted: true };
    const result = await runScenario(contract, scenario, target);
    left.push(...(await remove(contract, result.made, target)));
    results.push(result);
    onScenario?.(result);
  }
  return { scenarios: results, left, interrupted: false };
}
