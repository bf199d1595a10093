import type { Collection } from '../../../records/collections.ts';
import type { CommitMaking } from '../../../records/commit-records.ts';
import type { WriteEvent } from '../../../records/hooks/hook.ts';
import type { JsonObject } from '../../../records/json.ts';
import type { FlipletContext } from '../context.ts';
import { type AmendedEntry, hookRun } from './run-hooks.ts';

/** What a commit says of hooks: those for insertions and updates run when it names them; those before saving always do. */
export interface CommitHooks {
  readonly runHooks?: readonly WriteEvent[] | undefined;
  readonly source?: string | undefined;
}

/** The parts of a commit that its hooks are; `rows` gives what they have made of the entries, once it is done. */
export function hookedCommit(
  context: FlipletContext,
  dataSource: Collection,
  { runHooks = [], source }: CommitHooks,
): { readonly making: CommitMaking; readonly rows: () => readonly JsonObject[] } {
  const run = hookRun(context, dataSource, source);
  if (run === undefined) return { making: {}, rows: () => [] };
  const eventOf = (event: WriteEvent) => (runHooks.includes(event) ? event : null);
  let amended: readonly AmendedEntry[] = [];
  return {
    making: {
      async amend(rows) {
        amended = await run.amend(
          rows.map(({ before, data }) => ({
            before,
            data,
            event: eventOf(before === undefined ? 'insert' : 'update'),
          })),
        );
        return amended.map(({ data }) => data);
      },
      within: (session, ids) => run.tell(session, amended, ids),
    },
    rows: () => amended.map(({ data }) => data),
  };
}
