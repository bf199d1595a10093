import type { Collection } from '../../../records/collections.ts';
import type { Within } from '../../../records/create-records.ts';
import type { Hook, NoticeHook, WriteEvent } from '../../../records/hooks/hook.ts';
import { queueDeliveries } from '../../../records/hooks/queue-deliveries.ts';
import type { JsonObject } from '../../../records/json.ts';
import { matchingRows } from '../../../records/selection/matching-rows.ts';
import type { FlipletContext } from '../context.ts';
import { amendedData, type WrittenEntry } from './amended-data.ts';
import { conditionFilter, hooksOfSource } from './hooks-of-source.ts';
import { noticeOf } from './notice-of.ts';

/** An entry that is about to be written, and what that is to its hooks; null where only those run that come before saving. */
export interface HookedEntry extends WrittenEntry {
  readonly event: WriteEvent | null;
}

/** An entry as it is to be stored, and the hooks that tell of it. */
export interface AmendedEntry {
  readonly data: JsonObject;
  readonly event: WriteEvent | null;
  readonly told: readonly NoticeHook[];
}

/** The hooks of one write. */
export interface HookRun {
  /** What is stored in place of what was sent; asks the database where hooks have conditions. */
  readonly amend: (entries: readonly HookedEntry[]) => Promise<readonly AmendedEntry[]>;
  /** Queues what is told of entries, in the transaction that writes them. `ids` are theirs; null for one that was not written. */
  readonly tell: (
    session: Parameters<Within>[0],
    amended: readonly AmendedEntry[],
    ids: readonly (number | null)[],
  ) => Promise<void>;
}

/**
 * Prepares the hooks of a data source for one write; `undefined` where it has none. `source` is what the write says of where it comes from.
 *
 * Operations on `insert` and `update` change entries after they were saved and in the same transaction, which is to say before anybody sees
 * them: so they are carried out together with those that come before saving, after all of these.
 *
 * @throws Problem `invalid-definition` for stored hooks that cannot be read
 */
export function hookRun(
  { store, queued }: Pick<FlipletContext, 'store' | 'queued'>,
  dataSource: Collection,
  source: string | undefined,
): HookRun | undefined {
  const hooks = hooksOfSource(dataSource).filter(
    ({ triggers }) => triggers === null || (source !== undefined && triggers.includes(source)),
  );
  if (hooks.length === 0) return undefined;
  const { database, signingKey } = store;
  const meeting = async (hook: Hook, rows: readonly JsonObject[]): Promise<(index: number) => boolean> => {
    const filter = conditionFilter(hook);
    if (filter === undefined) return () => true;
    const met = await matchingRows(database, rows, filter);
    return (index) => met.has(index);
  };
  return {
    async amend(entries) {
      let data = entries.map((entry) => entry.data);
      const operate = async (runs: (hook: Hook, event: WriteEvent | null) => boolean) => {
        for (const hook of hooks) {
          if (hook.type !== 'operations' || !entries.some(({ event }) => runs(hook, event))) continue;
          const meets = await meeting(hook, data);
          data = entries.map(({ before, event }, index) => {
            const row = data[index] ?? {};
            return runs(hook, event) && meets(index)
              ? amendedData({ before, data: row }, hook.columns, signingKey)
              : row;
          });
        }
      };
      await operate(({ runOn }) => runOn.has('beforeSave'));
      await operate(({ runOn }, event) => event !== null && runOn.has(event));
      const told: NoticeHook[][] = entries.map(() => []);
      for (const hook of hooks) {
        if (hook.type === 'operations' || !entries.some(({ event }) => event !== null && hook.runOn.has(event)))
          continue;
        const meets = await meeting(hook, data);
        for (const [index, { event }] of entries.entries()) {
          if (event !== null && hook.runOn.has(event) && meets(index)) told[index]?.push(hook);
        }
      }
      return entries.map(({ event }, index) => ({ data: data[index] ?? {}, event, told: told[index] ?? [] }));
    },
    async tell(session, amended, ids) {
      const notices = amended.flatMap(({ data, event, told }, index) => {
        const id = ids[index];
        if (id === null || id === undefined || event === null || told.length === 0) return [];
        const entry = { id, dataSourceId: dataSource.id, event, data };
        return [{ recordId: id, event, notices: told.map((hook) => noticeOf(hook, entry)) }];
      });
      if (notices.length === 0) return;
      await queueDeliveries(database, dataSource, notices, session);
      queued();
    },
  };
}
