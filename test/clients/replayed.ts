import { describe, expect, test } from 'vitest';
import type { ClientTable } from '../../clients/runtime/table.ts';
import type { Contract } from '../../src/contract/contract.ts';
import { runScenario } from '../../src/contract/run.ts';
import type { Scenario } from '../../src/contract/scenarios.ts';
import type { Variables } from '../../src/contract/variables.ts';
import { type AnyClient, type Replay, replayThrough } from './replay.ts';

/** What is replayed, and where. Functions, because the server starts later. */
export interface Replayed {
  readonly contract: Contract;
  readonly variables: Variables;
  readonly table: ClientTable;
  readonly baseUrl: () => string;
  /** A client without credentials: who asks stands in the headers of each step. */
  readonly client: (baseUrl: string) => AnyClient;
}

/** Tests that every documented example passes when a client sends it and reads its answer, and that this calls every operation. */
export function replayed(dialect: string, { contract, variables, table, baseUrl, client }: Replayed): void {
  let opened: Replay | undefined;
  const replay = () => {
    opened ??= replayThrough(client(baseUrl()), table);
    return opened;
  };

  describe(`the documented examples of ${dialect}, sent by the client`, () => {
    test.each(contract.scenarios.map((scenario) => [scenario.name, scenario] as const))(
      '%s',
      async (_name, scenario) => {
        const { steps } = await runScenario(contract, unpacked(scenario), {
          send: replay().send,
          base: baseUrl(),
          variables,
        });
        expect(steps.flatMap((step) => step.failures.map((failure) => [step.operationId, failure]))).toEqual([]);
      },
    );

    test('call every operation', () => {
      expect([...replay().called].sort()).toEqual(Object.keys(table).sort());
    });
  });
}

/** A client unpacks what it reads, and no longer shows how it was packed. */
function unpacked(scenario: Scenario): Scenario {
  const steps = scenario.steps.map(({ receives = {}, ...step }) => {
    const { 'content-encoding': _, ...others } = receives;
    return { ...step, receives: others };
  });
  return { ...scenario, steps };
}
