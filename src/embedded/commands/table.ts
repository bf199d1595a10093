import { aggregateCommands } from './aggregate.ts';
import { collectionCommands } from './collection-commands.ts';
import type { Command } from './command.ts';
import { countAndDistinctCommands } from './count-and-distinct.ts';
import { cursorCommands } from './cursor-commands.ts';
import { databaseCommands } from './database-commands.ts';
import { deleteCommands } from './delete.ts';
import { explainCommands } from './explain.ts';
import { findCommands } from './find.ts';
import { findAndModifyCommands } from './find-and-modify.ts';
import { indexCommands } from './index-commands.ts';
import { insertCommands } from './insert.ts';
import { listingCommands } from './listing-commands.ts';
import { serverCommands } from './server-commands.ts';
import { sessionCommands } from './session-commands.ts';
import { updateCommands } from './update.ts';
import { validateCommands } from './validate.ts';

/** Every command that the engine knows, by name; `hello` and log-in belong to the connection and are not here. */
export const commandTable: ReadonlyMap<string, Command> = new Map<string, Command>(
  Object.entries({
    ...serverCommands,
    ...sessionCommands,
    ...cursorCommands,
    ...findCommands,
    ...aggregateCommands,
    ...explainCommands,
    ...validateCommands,
    ...insertCommands,
    ...updateCommands,
    ...deleteCommands,
    ...findAndModifyCommands,
    ...countAndDistinctCommands,
    ...collectionCommands,
    ...indexCommands,
    ...listingCommands,
    ...databaseCommands,
  }),
);
