import { beforeAll, describe, expect, test } from 'vitest';
import type { Send } from '../../src/contract/run.ts';
import { runSuite } from '../../src/contract/suite.ts';
import { fill } from '../../src/contract/variables.ts';
import { testDatabase } from '../database.ts';
import { dialects, startedFor } from './dialects.ts';
import { lettingEverybodyIn, saboteurs } from './saboteurs.ts';

const database = testDatabase();

// That a healthy server scores 100 % and is left as it was, the tests of the documented examples show.
describe.each(dialects)('the contract suite of $name', (dialect) => {
  const { name, contract, variables, credentials } = dialect;
  let send: Send;

  beforeAll(async () => {
    send = await startedFor(dialect, database());
  });

  const all = [...saboteurs, lettingEverybodyIn(fill(credentials, variables))];
  test.each(all.filter(({ notIn }) => !notIn?.includes(name)))('catches: $defect', async ({ sabotage }) => {
    const target = { base: 'http://trivium.test', variables };
    const caught = new AbortController();
    const { scenarios } = await runSuite(
      contract,
      contract.scenarios,
      { ...target, send: sabotage(send) },
      {
        signal: caught.signal,
        onScenario: ({ passed }) => passed || caught.abort(),
      },
    );
    expect(scenarios.at(-1)?.steps.at(-1)?.failures).not.toEqual([]);
  });
});
