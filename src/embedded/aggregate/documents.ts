import type { Doc } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import type { Rows } from '../rows.ts';
import { rowsOf } from './held-rows.ts';
import { type StageCompiler, stageExpression } from './stage.ts';

/** `$documents`: documents written in the pipeline, in place of a collection. It reads nothing of its input. */
export const documents: StageCompiler = (spec, environment, name) => {
  const { evaluate } = stageExpression(spec, environment);
  return {
    name,
    wanted: () => new Map(),
    *run(): Rows {
      const list = evaluate(new Map(), environment.variables);
      if (!Array.isArray(list)) throw failure(5858203, 'an array is expected');
      const docs: Doc[] = [];
      for (const each of list) {
        if (!(each instanceof Map)) throw failure(40228, `the elements of ${name} must be objects`);
        docs.push(each);
      }
      yield* rowsOf(docs);
    },
  };
};
