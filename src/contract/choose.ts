import type { Contract } from './contract.ts';
import type { Scenario, Step } from './scenarios.ts';

/** Which scenarios to run. */
export interface Choice {
  /** Operations, or parts of scenarios' names in any letter case; none means all. */
  readonly only: readonly string[];
  /** Sends nothing that could change the server. */
  readonly readOnly: boolean;
}

/** The scenarios of a choice, in their order. When only reading, each ends before the first step that builds on a change. */
export function chooseScenarios(contract: Contract, { only, readOnly }: Choice): readonly Scenario[] {
  const chosen = contract.scenarios.filter(
    ({ name, steps }) =>
      only.length === 0 ||
      only.some((each) => name.toLowerCase().includes(each.toLowerCase()) || steps.some(({ call }) => call === each)),
  );
  if (!readOnly) return chosen;
  return chosen
    .map((scenario) => ({ ...scenario, steps: readingSteps(contract, scenario) }))
    .filter(({ steps }) => steps.length > 0);
}

/** Whether an operation only reads. */
export function onlyReads(contract: Contract, operationId: string): boolean {
  return contract.operations.get(operationId)?.method === 'GET' || contract.reads.includes(operationId);
}

/** How many things of each kind the scenarios make, by the word for them. */
export function makes(contract: Contract, scenarios: readonly Scenario[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const successes = scenarios.flatMap(({ steps }) => steps).filter(({ expect }) => expect < 300);
  for (const { makes: word } of successes.flatMap(({ call }) =>
    contract.removals.filter(({ after }) => after === call),
  ))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function readingSteps(contract: Contract, { steps }: Scenario): readonly Step[] & Scenario['steps'] {
  const change = steps.findIndex(({ call, expect }) => expect < 300 && !onlyReads(contract, call));
  return steps.slice(0, change === -1 ? steps.length : change).filter(({ call }) => onlyReads(contract, call));
}
