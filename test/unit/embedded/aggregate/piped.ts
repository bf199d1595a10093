import { expect, it } from 'vitest';
import { compilePipeline, type Environment } from '../../../../src/embedded/aggregate/pipeline.ts';
import { docFromJs, fromJs, toJs } from '../../../../src/embedded/bson/convert.ts';
import { decodeDocument } from '../../../../src/embedded/bson/decode.ts';
import { encodeDocument } from '../../../../src/embedded/bson/encode.ts';
import { CommandError, type Doc } from '../../../../src/embedded/bson/value.ts';
import { compileFilter } from '../../../../src/embedded/query/filter.ts';
import { PAUSE, type Rows } from '../../../../src/embedded/rows.ts';
import { fails, written } from '../typed-results.ts';

/** Documents (numbered from 1 where they have no `_id`), a pipeline, and what it gives. */
export type Case = readonly [documents: readonly object[], stages: readonly unknown[], expected: unknown];

/** The collection `other` of every case; the documents of the case itself are `one`. */
const other = [
  { _id: 1, k: 1, v: 'a' },
  { _id: 2, k: 1, v: 'b' },
  { _id: 3, k: 2, v: 'c' },
  { _id: 4, v: 'none' },
  { _id: 5, k: null, v: 'null' },
  { _id: 6, k: [1, 2], v: 'arr' },
];

/** How a case is run: with all fields decoded or only the wanted ones, and with or without indexes for joins. */
export interface Manner {
  readonly partial: boolean;
  readonly indexed: boolean;
}

/** What a pipeline gives, as text; a pause is put behind every row that is read. */
export function piped(documents: readonly object[], stages: readonly unknown[], manner: Manner): string {
  const environment = environmentOf(documents, manner);
  try {
    const pipeline = compilePipeline(stages.map(fromJs), environment);
    const found: unknown[] = [];
    for (const row of pipeline.run(environment.rows('one', pipeline.leading, pipeline.wanted))) {
      if (row !== PAUSE) found.push(toJs(row));
    }
    return written(found);
  } catch (error) {
    if (error instanceof CommandError) return written(fails(error.code));
    throw error;
  }
}

/** An environment over documents in memory; only what a pipeline wants of them is decoded when that is asked. */
export function environmentOf(documents: readonly object[], { partial, indexed }: Manner): Environment {
  const collections: Record<string, Buffer[]> = {
    one: documents.map((each, index) => encodeDocument(docFromJs({ _id: index + 1, ...each }))),
    other: other.map((each) => encodeDocument(docFromJs(each))),
  };
  const names = { variables: new Map([['NOW', new Date(0)]]), scope: new Map<string, string>() };
  return {
    ...names,
    hasIndex: () => indexed,
    *rows(collection, filter: Doc | undefined, wanted): Rows {
      const found = filter && compileFilter(filter, names);
      for (const bytes of collections[collection] ?? []) {
        if (!found || found.matches(decodeDocument(bytes))) yield decodeDocument(bytes, partial ? wanted : undefined);
        yield PAUSE;
      }
    },
  };
}

/** One test for each case: in every manner the result is the expected one. */
export function gives(cases: readonly Case[]): void {
  it.each(cases.map(([documents, stages, expected]) => [JSON.stringify(stages), documents, stages, expected] as const))(
    '%s',
    (_, documents, stages, expected) => {
      for (const partial of [false, true]) {
        for (const indexed of [false, true]) {
          expect(piped(documents, stages, { partial, indexed })).toBe(written(expected));
        }
      }
    },
  );
}
