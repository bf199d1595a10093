import type { Contract } from './contract.ts';
import type { ScenarioResult } from './run.ts';

/** One documented status of one operation. */
export interface CoverageRow {
  readonly operationId: string;
  readonly status: number;
  /** How many passed steps had this answer. */
  readonly steps: number;
  /** Why no scenario reaches it, when the file of scenarios says so. */
  readonly reason: string | undefined;
}

/** Which documented statuses and examples the passed steps reached. */
export interface Coverage {
  readonly rows: readonly CoverageRow[];
  /** Named request examples with the number of passed steps that sent them. */
  readonly examples: readonly { readonly operationId: string; readonly example: string; readonly steps: number }[];
  /** What is amiss, one sentence each: nothing reaches it and no reason is given, or a reason is given and something does. */
  readonly gaps: readonly string[];
}

/** The coverage of a contract by the results of its scenarios. */
export function coverageOf(contract: Contract, results: readonly ScenarioResult[]): Coverage {
  const passed = results.flatMap(({ steps }) => steps).filter(({ failures }) => failures.length === 0);
  const rows = [...contract.operations.values()].flatMap(({ operationId, answers }) =>
    [...answers.keys()].map((status) => {
      const steps = passed.filter((step) => step.operationId === operationId && step.expected === status).length;
      return { operationId, status, steps, reason: reasonFor(contract, operationId, status) };
    }),
  );
  const examples = [...contract.operations.values()].flatMap(({ operationId, bodies, parameters }) => {
    const names = new Set([...Object.values(bodies), ...parameters.map((each) => each.examples)].flatMap(Object.keys));
    return [...names].map((example) => ({
      operationId,
      example,
      steps: passed.filter((step) => step.operationId === operationId && step.example === example).length,
    }));
  });
  return { rows, examples, gaps: [...rowGaps(rows), ...exampleGaps(examples)] };
}

/** The coverage as a Markdown table: operations down, statuses across; a number of steps, or a dash with a reason below the table. */
export function coverageTable({ rows }: Coverage): string {
  const statuses = [...new Set(rows.map(({ status }) => status))].sort((left, right) => left - right);
  const operations = [...new Set(rows.map(({ operationId }) => operationId))];
  const reasons = new Map<string, number>();
  const cell = (operationId: string, status: number): string => {
    const row = rows.find((each) => each.operationId === operationId && each.status === status);
    if (row === undefined) return '';
    if (row.steps > 0 || row.reason === undefined) return String(row.steps);
    reasons.set(row.reason, reasons.get(row.reason) ?? reasons.size + 1);
    return `– (${reasons.get(row.reason)})`;
  };
  const lines = operations.map(
    (operation) => `| ${operation} | ${statuses.map((status) => cell(operation, status)).join(' | ')} |`,
  );
  return [
    `| operation | ${statuses.join(' | ')} |`,
    `|---|${statuses.map(() => '---:|').join('')}`,
    ...lines,
    ...(reasons.size > 0 ? ['', ...[...reasons].map(([reason, number]) => `${number}. ${reason}`)] : []),
    '',
  ].join('\n');
}

function reasonFor(contract: Contract, operationId: string, status: number): string | undefined {
  const found = contract.unreached.find((each) => each.status === status && (each.call ?? operationId) === operationId);
  return found?.reason;
}

function rowGaps(rows: readonly CoverageRow[]): readonly string[] {
  return rows.flatMap(({ operationId, status, steps, reason }) => {
    if (steps === 0 && reason === undefined) return [`no scenario reaches ${operationId} ${status}`];
    if (steps > 0 && reason !== undefined)
      return [`${operationId} ${status} is listed as unreached, but a scenario reaches it`];
    return [];
  });
}

function exampleGaps(examples: Coverage['examples']): readonly string[] {
  return examples
    .filter(({ steps }) => steps === 0)
    .map(({ operationId, example }) => `no scenario sends the example "${example}" of ${operationId}`);
}
