import type { PathTree } from '../bson/path-tree.ts';
import type { Doc, Value } from '../bson/value.ts';
import { unitePaths } from '../expression/reads.ts';
import { parsePath } from '../query/path.ts';
import { PAUSE, type Rows } from '../rows.ts';
import type { Environment } from './environment.ts';
import { valueMap } from './group-index.ts';
import { equalityFilter, foreignValues } from './join-values.ts';
import { memoryMeter, sizeOf } from './memory.ts';
import { pathTree } from './stage.ts';

/** The other collection of a join, found by the values of one of its paths. */
export interface ForeignSide {
  /** Reads what is needed to answer for these values. Without an index the whole collection is read, once. */
  load(values: readonly Value[]): Generator<typeof PAUSE, void, undefined>;
  /** The loaded documents that have one of the values, each once, in the order in which they were read. */
  matching(values: readonly Value[]): Doc[];
  /** Whether asking value by value is cheap, because an index answers. */
  readonly indexed: boolean;
}

interface Entry {
  readonly doc: Doc;
  readonly order: number;
}

/** What is asked of the other collection. */
export interface ForeignQuestion {
  readonly stage: string;
  readonly collection: string;
  readonly path: string;
  /** A condition that all documents must meet besides. */
  readonly filter: Doc | undefined;
  readonly wanted: PathTree | undefined;
}

export function foreignSide(question: ForeignQuestion, environment: Environment): ForeignSide {
  const { stage, collection, filter } = question;
  const path = parsePath(question.path);
  const wanted = unitePaths(question.wanted, pathTree(question.path));
  const indexed = environment.hasIndex(collection, question.path);
  let known = valueMap<Entry[]>();
  let complete = false;

  function* read(rows: Rows): Generator<typeof PAUSE, void, undefined> {
    const meter = memoryMeter(stage);
    known = valueMap();
    let order = 0;
    for (const row of rows) {
      if (row === PAUSE) {
        yield row;
        continue;
      }
      meter.add(sizeOf(row));
      const entry = { doc: row, order: order++ };
      for (const value of foreignValues(row, path)) {
        const there = known.get(value);
        if (there) there.push(entry);
        else known.set(value, [entry]);
      }
    }
  }

  return {
    indexed,
    *load(values) {
      if (complete) return;
      if (indexed) {
        const equality = equalityFilter(question.path, values);
        const both = filter ? new Map<string, Value>([['$and', [equality, filter]]]) : equality;
        yield* read(environment.rows(collection, both, wanted));
      } else {
        yield* read(environment.rows(collection, filter, wanted));
        complete = true;
      }
    },
    matching: (values) => {
      const found = new Set<Entry>();
      for (const value of values) for (const entry of known.get(value) ?? []) found.add(entry);
      const entries = [...found];
      if (values.length > 1) entries.sort((a, b) => a.order - b.order);
      return entries.map(({ doc }) => doc);
    },
  };
}
