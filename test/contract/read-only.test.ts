import { beforeAll, describe, expect, test } from 'vitest';
import { chooseScenarios } from '../../src/contract/choose.ts';
import { operationFinder } from '../../src/contract/find-operation.ts';
import type { Send } from '../../src/contract/run.ts';
import { missingOn, runSuite } from '../../src/contract/suite.ts';
import { watchedDatabase } from '../database.ts';
import { dialects, startedFor } from './dialects.ts';

/** What is not GET and yet only reads, written down here again: the contracts are what is tested. */
const reading = {
  robostack: ['findRecords', 'aggregateRecords'],
  fliplet: ['queryVersionEntries'],
  appstax: [],
  admin: ['diffConfiguration', 'queryRecords'],
} as const;

/** What a server keeps of its callers: when they were last seen, and how often. */
const bookkeeping = new Set<unknown>(['tokens', 'admin_tokens', 'attempts', 'allowances']);

const writes = new Set(['insert', 'update', 'delete', 'findAndModify', 'bulkWrite', 'drop', 'create', 'createIndexes']);

const database = watchedDatabase();

describe.each(dialects)('the contract suite of $name that only reads', (dialect) => {
  const { name, contract, variables } = dialect;
  let send: Send;

  beforeAll(async () => {
    send = await startedFor(dialect, database());
  });

  test('sends requests that read, and the database is not written to', async () => {
    const find = operationFinder(contract.operations.values());
    const sent: string[] = [];
    const written: string[] = [];
    const note = ({ commandName, command }: { commandName: string; command: Record<string, unknown> }) => {
      if (writes.has(commandName) && !bookkeeping.has(command[commandName]))
        written.push(`${commandName} ${command[commandName]}`);
    };
    const target = {
      base: 'http://trivium.test',
      variables,
      send: (request: Request) => {
        const operation = find(request.method, new URL(request.url).pathname)?.operationId;
        sent.push(request.method === 'GET' ? 'GET' : `${request.method} ${operation}`);
        return send(request);
      },
    };
    database().client.on('commandStarted', note);
    expect(await missingOn(contract, target)).toEqual([]);
    const chosen = chooseScenarios(contract, { only: [], readOnly: true });
    const { scenarios } = await runSuite(contract, chosen, target);
    database().client.off('commandStarted', note);

    const allowed = new Set(['GET', ...reading[name].map((operation) => `POST ${operation}`)]);
    expect(sent.filter((each) => !allowed.has(each))).toEqual([]);
    expect(sent.length).toBeGreaterThan(5);
    expect(scenarios.filter(({ passed }) => !passed)).toEqual([]);
    expect(written).toEqual([]);
  });
});
