import type { Collection } from '../../../records/collections.ts';
import type { Within } from '../../../records/create-records.ts';
import { type JsonObject, objectOf, ownValue } from '../../../records/json.ts';
import type { Change } from '../../../records/update-records.ts';
import type { FlipletContext } from '../context.ts';
import { type AmendedEntry, hookRun } from './run-hooks.ts';

/** A change of one entry, as its hooks make it; `set` gives what was set in the end. */
export interface HookedUpdate {
  readonly change: Pick<Change, 'amend'>;
  readonly within: Within | undefined;
  readonly set: () => JsonObject;
}

/** Lets the hooks of a data source at an entry that is about to be changed, in the transaction that does. */
export function hookedUpdate(
  context: FlipletContext,
  dataSource: Collection,
  { set, source }: { readonly set: JsonObject; readonly source: string | undefined },
): HookedUpdate {
  const run = hookRun(context, dataSource, source);
  if (run === undefined) return { change: {}, within: undefined, set: () => set };
  let amended: readonly AmendedEntry[] = [];
  let setInTheEnd = set;
  return {
    change: {
      async amend({ data: before }) {
        const merged = objectOf([...Object.entries(before), ...Object.entries(set)]);
        amended = await run.amend([{ before, data: merged, event: 'update' }]);
        const after = amended[0]?.data ?? merged;
        const names = Object.keys(after).filter((name) => ownValue(after, name) !== ownValue(merged, name));
        setInTheEnd = objectOf(
          [...new Set([...Object.keys(set), ...names])].map((name) => [name, ownValue(after, name) ?? null]),
        );
        return setInTheEnd;
      },
    },
    within: (session, ids) => run.tell(session, amended, ids),
    set: () => setInTheEnd,
  };
}
