import { compileStages } from '../aggregate/pipeline.ts';
import { findStage } from '../aggregate/stages.ts';
import { type Doc, notImplemented } from '../bson/value.ts';
import type { Variables } from '../expression/compile.ts';
import { failure } from '../expression/failure.ts';
import type { ExpressionNames } from '../query/expression-operator.ts';
import { PAUSE, type Rows } from '../rows.ts';
import type { Circumstances } from './change.ts';
import { replaceBy } from './replacement.ts';

/** The stages that make one document of one document. */
const allowed: ReadonlySet<string> = new Set([
  '$addFields',
  '$set',
  '$unset',
  '$project',
  '$replaceRoot',
  '$replaceWith',
]);

/**
 * Compiles an update by a pipeline, whose result replaces the document; without an `_id` in it the old one stays. Throws 72 for stages that
 * have no place in an update, and what the stages throw.
 */
export function compilePipelineUpdate(
  stages: readonly Doc[],
  names: ExpressionNames | undefined,
): (doc: Doc, circumstances: Circumstances) => Doc {
  for (const stage of stages) {
    for (const name of stage.keys()) {
      if (!allowed.has(name) && findStage(name))
        throw failure(72, `${name} is not allowed to be used within an update`);
    }
  }
  const variables: Variables = new Map(names?.variables);
  const pipeline = compileStages(stages, {
    rows: () => {
      throw notImplemented('other collections in an update');
    },
    hasIndex: () => false,
    variables,
    scope: names?.scope ?? new Map(),
  });
  return (doc, { now }) => {
    if (!names?.variables.has('NOW')) variables.set('NOW', now);
    for (const row of pipeline.run(single(doc))) {
      if (row !== PAUSE) return replaceBy(row)(doc);
    }
    return doc;
  };
}

function* single(doc: Doc): Rows {
  yield doc;
}
