import { CommandError, type Doc, type Value } from '../bson/value.ts';
import type { Collection, Index } from '../store/store.ts';
import { changeAll } from './change.ts';
import type { Engine } from './engine.ts';
import { isNumber, numberOf } from './fields.ts';
import { interruptible } from './interrupt.ts';
import { SESSION_RECORDS } from './retry.ts';
import { prepareQuery } from './select.ts';

/** Records of sessions that nobody used for so long answer no retry any more. */
const SESSION_RECORD_SECONDS = 3600;

/**
 * One round over all TTL indexes: removes documents whose date (or the earliest date of an array) lies more than
 * `expireAfterSeconds` back. Partial indexes only reach the documents they hold. `stopped` ends the round early.
 */
export async function expireDocuments(engine: Engine, stopped: () => boolean): Promise<void> {
  const { store, expiry } = engine;
  expiry.lastError = undefined;
  try {
    for (const { collection, filter } of dueFilters(engine)) {
      if (stopped()) return;
      const removed = await changeAll(
        {
          collection,
          interrupt: interruptible(0),
          read: () => {
            const view = store.view();
            return { view, release: () => view.close() };
          },
          write: (work) => store.write(work),
        },
        prepareQuery({ filter }),
        (writer, { recordId }) => writer.remove(collection, recordId),
      );
      expiry.removed += removed.length;
    }
  } catch (error) {
    // What a disk or another writer causes is told by serverStatus, and the next round tries again.
    if (!(error instanceof CommandError)) throw error;
    expiry.lastError = error;
  } finally {
    expiry.rounds++;
  }
}

function* dueFilters({ store }: Engine): Generator<{ collection: Collection; filter: Doc }> {
  const sessions = store.collection(SESSION_RECORDS.database, SESSION_RECORDS.name);
  if (sessions !== undefined)
    yield { collection: sessions, filter: before('lastWriteDate', SESSION_RECORD_SECONDS, undefined) };
  for (const database of store.databases()) {
    for (const collection of store.collections(database)) {
      for (const index of collection.indexes) {
        const seconds = index.spec.get('expireAfterSeconds');
        const [path] = index.paths;
        if (isNumber(seconds) && path !== undefined)
          yield { collection, filter: before(path, numberOf(seconds), index) };
      }
    }
  }
}

function before(path: string, seconds: number, index: Index | undefined): Doc {
  const due: Doc = new Map<string, Value>([[path, new Map([['$lte', new Date(Date.now() - seconds * 1000)]])]]);
  return index?.partialFilter === undefined ? due : new Map<string, Value>([['$and', [due, index.partialFilter]]]);
}
