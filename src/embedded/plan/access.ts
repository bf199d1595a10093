import { decodeDocument } from '../bson/decode.ts';
import { type Doc, Int32, type Value } from '../bson/value.ts';
import type { Sort } from '../query/sort.ts';
import type { SortKey } from '../query/sort-key.ts';
import { PAUSE } from '../rows.ts';
import type { Collection, StoredRecord, View } from '../store/store.ts';
import type { Candidate } from './candidate.ts';

/** Records, before the filter has seen them. */
export type Records = Generator<StoredRecord | typeof PAUSE, void, undefined>;

/** What a run of a plan has looked at, for explain. */
export interface Examined {
  keys: number;
  documents: number;
}

/** A way to get at the records that a filter may match. */
export interface Access {
  read(view: View, examined: Examined): Records;
  /** Explain's stages; `filter` is what is still checked. */
  explain(filter: Doc): Doc;
  /** What comes is in the order of the sort. */
  readonly sorted: boolean;
  /** An index has narrowed down what comes, so that most of it matches. */
  readonly narrow: boolean;
}

/** So many records go by between two pauses: about a millisecond. */
const RECORDS_A_PAUSE = 1000;

/** Every record of the collection. */
export function collectionScan(collection: Collection, reverse = false): Access {
  return {
    sorted: false,
    narrow: false,
    *read(view, examined) {
      for (const record of view.scan(collection, { reverse })) {
        yield record;
        if (++examined.documents % RECORDS_A_PAUSE === 0) yield PAUSE;
      }
    },
    explain: (filter) => withFilter('COLLSCAN', filter, [['direction', reverse ? 'backward' : 'forward']]),
  };
}

/** The one record with an `_id`. */
export function idLookup(collection: Collection, id: Value): Access {
  return {
    sorted: true,
    narrow: true,
    *read(view, examined) {
      const recordId = view.findId(collection, id);
      if (recordId === undefined) return;
      examined.keys++;
      const bytes = view.get(collection, recordId);
      if (bytes === undefined) return;
      examined.documents++;
      yield { recordId, bytes };
    },
    explain: () => new Map([['stage', 'IDHACK']]),
  };
}

/** The records of an index's ranges, each once. */
export function indexScan(collection: Collection, chosen: Candidate): Access {
  const { index, reverse, sorted } = chosen;
  const ranges = reverse ? chosen.ranges.toReversed() : chosen.ranges;
  return {
    sorted,
    narrow: true,
    *read(view, examined) {
      // A record may be under several keys of a multikey index.
      const seen = index.multikey ? new Set<number>() : undefined;
      for (const range of ranges) {
        for (const recordIds of view.scanIndex(index, range, { reverse })) {
          for (const recordId of recordIds) {
            if (++examined.keys % RECORDS_A_PAUSE === 0) yield PAUSE;
            if (seen?.has(recordId)) continue;
            seen?.add(recordId);
            const bytes = view.get(collection, recordId);
            if (bytes === undefined) continue;
            examined.documents++;
            yield { recordId, bytes };
          }
        }
      }
    },
    explain: (filter) => withFilter('FETCH', filter, [['inputStage', indexStage(chosen)]]),
  };
}

/** The records of several ways, each once: `$or` with an index for every branch. */
export function union(branches: readonly Access[]): Access {
  return {
    sorted: false,
    narrow: true,
    *read(view, examined) {
      const seen = new Set<number>();
      for (const branch of branches) {
        for (const record of branch.read(view, examined)) {
          if (record === PAUSE) yield PAUSE;
          else if (!seen.has(record.recordId)) {
            seen.add(record.recordId);
            yield record;
          }
        }
      }
    },
    explain: (filter) =>
      new Map<string, Value>([
        ['stage', 'SUBPLAN'],
        ['inputStage', withFilter('OR', filter, [['inputStages', branches.map((one) => one.explain(new Map()))]])],
      ]),
  };
}

/** The records of several ways, each once and in the order of a sort that each of the ways keeps. */
export function merged(branches: readonly Access[], sort: Sort): Access {
  return {
    sorted: true,
    narrow: true,
    *read(view, examined) {
      const seen = new Set<number>();
      const heads: Head[] = [];
      for (const branch of branches) {
        const head = yield* nextHead(branch.read(view, examined), sort);
        if (head !== undefined) heads.push(head);
      }
      while (heads.length > 0) {
        const first = heads.reduce((least, head) => (sort.compareKeys(head.key, least.key) < 0 ? head : least));
        if (!seen.has(first.record.recordId)) yield first.record;
        seen.add(first.record.recordId);
        const next = yield* nextHead(first.rest, sort);
        heads.splice(heads.indexOf(first), 1, ...(next === undefined ? [] : [next]));
      }
    },
    explain: (filter) => {
      const inputs: [string, Value][] = [['inputStages', branches.map((one) => one.explain(new Map()))]];
      return withFilter('SORT_MERGE', filter, inputs);
    },
  };
}

/** The record that a way gives next. */
interface Head {
  readonly record: StoredRecord;
  readonly key: SortKey;
  readonly rest: Records;
}

function* nextHead(rest: Records, sort: Sort): Generator<typeof PAUSE, Head | undefined, undefined> {
  for (let next = rest.next(); next.done !== true; next = rest.next()) {
    if (next.value === PAUSE) yield PAUSE;
    else return { record: next.value, key: sort.sortKey(decodeDocument(next.value.bytes, sort.wanted)), rest };
  }
  return undefined;
}

function withFilter(stage: string, filter: Doc, rest: [string, Value][]): Doc {
  const start: [string, Value][] =
    filter.size === 0
      ? [['stage', stage]]
      : [
          ['stage', stage],
          ['filter', filter],
        ];
  return new Map([...start, ...rest]);
}

function indexStage({ index, reverse, texts }: Candidate): Doc {
  return new Map<string, Value>([
    ['stage', 'IXSCAN'],
    ['keyPattern', index.spec.get('key') ?? null],
    ['indexName', index.name],
    ['isMultiKey', index.multikey],
    ['isUnique', index.unique],
    ['isSparse', index.sparse],
    ['isPartial', index.partialFilter !== undefined],
    ['indexVersion', new Int32(2)],
    ['direction', reverse ? 'backward' : 'forward'],
    ['indexBounds', new Map([...texts()].map(([path, list]) => [path, [...list]]))],
  ]);
}
