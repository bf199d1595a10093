import { decodeDocument } from '../bson/decode.ts';
import type { PathTree } from '../bson/path-tree.ts';
import { CommandError, type Doc, Int32, type Value } from '../bson/value.ts';
import { unitePaths } from '../expression/reads.ts';
import type { Filter } from '../query/filter.ts';
import type { Sort } from '../query/sort.ts';
import { PAUSE } from '../rows.ts';
import type { Collection, StoredRecord, View } from '../store/store.ts';
import type { Examined } from './access.ts';
import { chooseAccess } from './choose.ts';
import { topRecords } from './top-records.ts';

/** What is asked of a collection: filter and sort as they came and compiled. */
export interface Question {
  readonly rawFilter: Doc;
  readonly filter: Filter;
  readonly sort?: Sort | undefined;
  readonly rawSort?: Doc | undefined;
  /** An index by name or by key pattern, or `{ $natural: ±1 }`. */
  readonly hint?: Value | undefined;
  /** No more than so many records are asked for (skip and limit together). */
  readonly atMost?: number | undefined;
}

/** Records that match, in the order of the sort. */
export type Selected = Generator<StoredRecord | typeof PAUSE, void, undefined>;

type Documents = Generator<Doc | typeof PAUSE, void, undefined>;

/** How a question is answered. */
export interface Plan {
  /** Yields `PAUSE` every thousand records; the caller stops when it has enough, and closes the view afterwards. */
  run(view: View): Selected;
  /** As `run`, with the documents decoded at least as far as `wanted` (all of them when it is undefined). */
  documents(view: View, wanted: PathTree | undefined): Documents;
  /** MongoDB's `winningPlan`. */
  explain(): Doc;
  /** What the last run has looked at so far. */
  readonly examined: Readonly<Examined>;
}

/**
 * Chooses how to answer a question. Indexes only narrow down what is read: every record is checked with the filter. Throws BadValue (2)
 * for a hint that names no index.
 */
export function planQuery(collection: Collection, question: Question): Plan {
  const { rawFilter, filter, sort, rawSort, atMost } = question;
  const access = chooseAccess(collection, question);
  const sorter = access.sorted || sort === undefined ? undefined : sort;
  const examined: Examined = { keys: 0, documents: 0 };

  const matchesAll = rawFilter.size === 0;

  function* matching(view: View): Selected {
    for (const record of access.read(view, examined)) {
      if (record === PAUSE) yield PAUSE;
      else if (matchesAll || filter.matches(decodeDocument(record.bytes, filter.wanted))) yield record;
    }
  }

  /** Decodes a record that matches as far as `wanted`: once where most match, otherwise a second time for those that do. */
  function matchDecoded(wanted: PathTree | undefined): (record: StoredRecord) => Doc | undefined {
    if (matchesAll) return ({ bytes }) => decodeDocument(bytes, wanted);
    if (access.narrow) {
      const both = unitePaths(wanted, filter.wanted);
      return ({ bytes }) => {
        const doc = decodeDocument(bytes, both);
        return filter.matches(doc) ? doc : undefined;
      };
    }
    return ({ bytes }) =>
      filter.matches(decodeDocument(bytes, filter.wanted)) ? decodeDocument(bytes, wanted) : undefined;
  }

  function* sorting(view: View, by: Sort): Selected {
    const top = topRecords(by, atMost);
    let held = 0;
    const decoded = matchDecoded(by.wanted);
    for (const record of access.read(view, examined)) {
      if (record === PAUSE) {
        yield PAUSE;
        continue;
      }
      const doc = decoded(record);
      if (doc !== undefined) {
        top.add(record, by.sortKey(doc));
        // With a limit the heap holds only so many; without one every record is held until the last has been seen.
        held += atMost === undefined ? record.bytes.length : 0;
        if (held > MOST_SORTED_BYTES) throw sortTooLarge();
      }
    }
    yield* top.take();
  }

  function* decodingSorted(view: View, by: Sort, wanted: PathTree | undefined): Documents {
    for (const row of sorting(view, by)) yield row === PAUSE ? PAUSE : decodeDocument(row.bytes, wanted);
  }

  function* documents(view: View, wanted: PathTree | undefined): Documents {
    const decoded = matchDecoded(wanted);
    for (const record of access.read(view, examined)) {
      const doc = record === PAUSE ? PAUSE : decoded(record);
      if (doc !== undefined) yield doc;
    }
  }

  function restart(): void {
    examined.keys = 0;
    examined.documents = 0;
  }

  return {
    run(view) {
      restart();
      return sorter === undefined ? matching(view) : sorting(view, sorter);
    },
    documents(view, wanted) {
      restart();
      return sorter === undefined ? documents(view, wanted) : decodingSorted(view, sorter, wanted);
    },
    explain: () =>
      sorter === undefined ? access.explain(rawFilter) : sortStage(rawSort, atMost, access.explain(rawFilter)),
    examined,
  };
}

/** What a sort without index and limit may hold, in bytes of documents. */
const MOST_SORTED_BYTES = 104_857_600;

function sortTooLarge(): CommandError {
  return new CommandError(
    292,
    'QueryExceededMemoryLimitNoDiskUseAllowed',
    `Sort exceeded memory limit of ${MOST_SORTED_BYTES} bytes; it needs an index or a limit`,
  );
}

function sortStage(rawSort: Doc | undefined, atMost: number | undefined, input: Doc): Doc {
  const limit: [string, Value][] = atMost === undefined ? [] : [['limitAmount', new Int32(atMost)]];
  return new Map<string, Value>([
    ['stage', 'SORT'],
    ['sortPattern', rawSort ?? new Map()],
    ...limit,
    ['inputStage', input],
  ]);
}
