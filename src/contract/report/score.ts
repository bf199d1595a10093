import type { Contract } from '../contract.ts';
import type { ScenarioResult } from '../run.ts';
import type { Scenario } from '../scenarios.ts';

/** How far one operation is covered by the scenarios that were chosen, and how it did. */
export interface OperationScore {
  readonly operationId: string;
  /** Documented statuses. */
  readonly documented: number;
  /** Those that a step expects. */
  readonly covered: number;
  /** Those of which every step passed. */
  readonly passed: number;
}

export interface Score {
  readonly operations: readonly OperationScore[];
  readonly documented: number;
  readonly covered: number;
  readonly passed: number;
}

/**
 * Index and score of a run: the index is `covered / documented`, how much of the document is tried at all; the score is `passed /
 * covered`, how much of that the server answers as documented. A step that was never sent, because one before it failed, has not passed.
 */
export function scoreOf(contract: Contract, chosen: readonly Scenario[], results: readonly ScenarioResult[]): Score {
  const tried = new Map<string, boolean>();
  for (const scenario of chosen) {
    const result = results.find(({ name }) => name === scenario.name);
    scenario.steps.forEach(({ call, expect }, at) => {
      const cell = `${call} ${expect}`;
      const passed = result?.steps[at]?.failures.length === 0;
      tried.set(cell, passed && (tried.get(cell) ?? true));
    });
  }
  const operations = [...contract.operations.values()].map(({ operationId, answers }) => {
    const cells = [...answers.keys()].flatMap((status) => tried.get(`${operationId} ${status}`) ?? []);
    const passed = cells.filter(Boolean).length;
    return { operationId, documented: answers.size, covered: cells.length, passed };
  });
  const sum = (part: 'documented' | 'covered' | 'passed') => operations.reduce((all, each) => all + each[part], 0);
  return { operations, documented: sum('documented'), covered: sum('covered'), passed: sum('passed') };
}

/** A share in per cent, rounded down, so that 100 means all. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.floor((part / whole) * 100);
}
