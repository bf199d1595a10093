import fc from 'fast-check';
import type { Question } from '../case.ts';
import { own } from '../questions/question.ts';
import { fullRows as rows } from './documents.ts';
import { filter, pipeline, sortByOne, update } from './requests.ts';

/** Random questions of every kind; a generated one is a case like any other, so that what it finds can be kept. */
export const question: fc.Arbitrary<Question> = fc.oneof(
  fc.tuple(rows, filter).map(([c, where]) => own('random find', { c }, [{ find: 'c', filter: where }], 'idBag')),
  fc.tuple(rows, sortByOne).map(([c, by]) => own('random sort', { c }, [{ find: 'c', sort: by }], 'ids')),
  fc
    .tuple(rows, filter, update)
    .map(([c, q, u]) => own('random update', { c }, [{ update: 'c', updates: [{ q, u }] }], 'write')),
  fc
    .tuple(rows, pipeline)
    .map(([c, stages]) => own('random pipeline', { c }, [{ aggregate: 'c', pipeline: stages, cursor: {} }], 'batch')),
);
