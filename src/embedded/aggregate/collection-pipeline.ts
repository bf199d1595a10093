import type { PathTree } from '../bson/path-tree.ts';
import type { Value } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import type { Rows } from '../rows.ts';
import type { Environment } from './environment.ts';
import { compileStages } from './pipeline.ts';

/** A pipeline over a collection that another one names. */
export interface CollectionPipeline {
  run(): Rows;
  /** The paths it reads of the documents of the collection. */
  readonly wanted: PathTree | undefined;
}

/** Compiles the pipeline of `$unionWith`; it may not write. */
export function collectionPipeline(
  collection: string,
  stages: readonly Value[],
  environment: Environment,
): CollectionPipeline {
  refuseWriters(stages);
  const pipeline = compileStages(stages, environment);
  return {
    wanted: pipeline.wanted,
    run: () => pipeline.run(environment.rows(collection, pipeline.leading, pipeline.wanted)),
  };
}

/** Stages that write are refused inside of other stages, code 51047. */
export function refuseWriters(stages: readonly Value[]): void {
  for (const stage of stages) {
    const [operator] = stage instanceof Map ? stage.keys() : [];
    if (operator === '$out' || operator === '$merge') {
      throw failure(51047, `${operator} is not allowed within another stage's pipeline`);
    }
  }
}
