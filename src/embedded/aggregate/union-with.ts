import { notImplemented, type Value } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import { typeName } from '../expression/type-name.ts';
import type { Rows } from '../rows.ts';
import { collectionPipeline } from './collection-pipeline.ts';
import { alsoReads, type StageCompiler } from './stage.ts';

/** `$unionWith`: the documents, and after them those of another collection, or of a pipeline over it. */
export const unionWith: StageCompiler = (spec, environment, name) => {
  const { collection, stages } = target(spec, name);
  const pipeline = collectionPipeline(collection, stages, environment);
  return {
    name,
    wanted: alsoReads(new Map()),
    *run(input): Rows {
      yield* input;
      yield* pipeline.run();
    },
  };
};

function target(spec: Value, name: string): { collection: string; stages: Value[] } {
  if (typeof spec === 'string') return { collection: spec, stages: [] };
  if (!(spec instanceof Map)) {
    throw failure(9, `the ${name} stage specification must be an object or string, but found ${typeName(spec)}`);
  }
  for (const key of spec.keys()) {
    if (key === 'db') throw notImplemented(`${name} with another database`);
    if (key !== 'coll' && key !== 'pipeline') throw failure(40415, `BSON field '${name}.${key}' is an unknown field.`);
  }
  const collection = spec.get('coll');
  const stages = spec.get('pipeline') ?? [];
  if (collection === undefined) {
    if (spec.has('pipeline')) throw notImplemented(`${name} without a collection`);
    throw failure(9, `${name} stage without explicit collection must have a pipeline with $documents as first stage`);
  }
  if (typeof collection !== 'string')
    throw failure(14, `BSON field '${name}.coll' is the wrong type, expected type 'string'`);
  if (!Array.isArray(stages))
    throw failure(14, `BSON field '${name}.pipeline' is the wrong type, expected type 'array'`);
  return { collection, stages };
}
