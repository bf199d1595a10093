import { type Access, assertWritable, withEveryFieldWritable } from '../../../records/access.ts';
import type { Collection } from '../../../records/collections.ts';
import type { Within } from '../../../records/create-records.ts';
import type { JsonObject } from '../../../records/json.ts';
import type { FlipletContext } from '../context.ts';
import { hookRun } from './run-hooks.ts';

/** New entries, as they are sent. */
export interface Insertion {
  readonly rows: readonly JsonObject[];
  readonly source?: string | undefined;
  /** Whether hooks for insertions run, which they do unless this is false; those before saving always do. */
  readonly runHooks?: boolean | undefined;
}

/** New entries as they are to be stored. */
export interface HookedInsertion {
  readonly rows: readonly JsonObject[];
  /** The decision with which to store them: hooks may set columns that the caller may not. */
  readonly access: Access;
  readonly within: Within | undefined;
}

/**
 * Lets the hooks of a data source at entries that are about to be inserted.
 *
 * @throws Problem `field-forbidden` for a column that was sent and that the caller may not write
 */
export async function hookedInsertion(
  context: FlipletContext,
  dataSource: Collection,
  access: Access,
  { rows, source, runHooks = true }: Insertion,
): Promise<HookedInsertion> {
  const run = hookRun(context, dataSource, source);
  if (run === undefined || rows.length === 0) return { rows, access, within: undefined };
  for (const row of rows) assertWritable(access, Object.keys(row));
  const event = runHooks ? 'insert' : null;
  const amended = await run.amend(rows.map((data) => ({ before: undefined, data, event })));
  return {
    rows: amended.map(({ data }) => data),
    access: withEveryFieldWritable(access),
    within: (session, ids) => run.tell(session, amended, ids),
  };
}
