import type { CommandStartedEvent } from 'mongodb';
import { expect, test } from 'vitest';
import { scope } from '../../../src/records/access.ts';
import { createRecords } from '../../../src/records/create-records.ts';
import { deleteRecords } from '../../../src/records/delete-records.ts';
import { collect, countRecords, findRecords } from '../../../src/records/find-records.ts';
import { openStore } from '../../../src/records/store.ts';
import { updateRecords } from '../../../src/records/update-records.ts';
import { watchedDatabase } from '../../database.ts';
import { fullAccess, newCollection } from './fixture.ts';

const database = watchedDatabase();

/** The commands that work sends, those of starting and ending a session left out. */
async function sent(work: () => Promise<unknown>): Promise<CommandStartedEvent[]> {
  const commands: CommandStartedEvent[] = [];
  const note = (event: CommandStartedEvent) => commands.push(event);
  database().client.on('commandStarted', note);
  await work();
  database().client.off('commandStarted', note);
  return commands;
}

const namesOf = (commands: readonly CommandStartedEvent[]) => commands.map(({ commandName }) => commandName);

test('a request costs as few commands whatever its size, and each has a time limit', async () => {
  await openStore(database());
  const people = fullAccess(await newCollection(database()));
  const notes = fullAccess(await newCollection(database()));
  await createRecords(database(), people, [{ name: 'first' }]);
  await createRecords(database(), notes, [{}]);
  const rows = Array.from({ length: 500 }, (_, n) => ({ n, by: 1 }));
  const all = scope(notes, {});
  const join = new Map([['by', people]]);
  const work: [readonly string[], () => Promise<unknown>][] = [
    [['findAndModify', 'insert', 'commitTransaction'], () => createRecords(database(), notes, rows)],
    [['findAndModify', 'insert'], () => createRecords(database(), notes, [{}])],
    [['find'], () => collect(findRecords(database(), all, { limit: 100 }), 100)],
    [['aggregate'], () => collect(findRecords(database(), all, { limit: 100, join }), 100)],
    [['aggregate'], () => countRecords(database(), all)],
    [['find', 'update', 'find', 'commitTransaction'], () => updateRecords(database(), [{ where: all, set: { n: 1 } }])],
    // The update lets the files of the records go.
    [['find', 'delete', 'update', 'commitTransaction'], () => deleteRecords(database(), all)],
  ];
  for (const [expected, action] of work) {
    const seen = await sent(action);
    // Lists longer than a batch are fetched on.
    expect(namesOf(seen).filter((name) => name !== 'getMore')).toEqual(expected);
    for (const { command, commandName } of seen) {
      if (commandName !== 'getMore' && commandName !== 'commitTransaction')
        expect(command.maxTimeMS).toBeGreaterThan(0);
    }
  }
});
