import type { Doc, Value } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import { checkFieldName } from '../expression/field-path.ts';
import { typeName } from '../expression/type-name.ts';
import { PAUSE, type Rows } from '../rows.ts';
import { rowsOf } from './held-rows.ts';
import { memoryMeter, sizeOf } from './memory.ts';
import { type CompiledPipeline, compileStages } from './pipeline.ts';
import { onlyReads, type StageCompiler, unitedPaths } from './stage.ts';

const forbidden = new Set([
  '$facet',
  '$out',
  '$merge',
  '$geoNear',
  '$collStats',
  '$indexStats',
  '$planCacheStats',
  '$documents',
]);

/** `$facet`: several pipelines over the same documents, which are held once, within the memory limit; one document with all results. */
export const facet: StageCompiler = (spec, environment, name) => {
  if (!(spec instanceof Map)) throw failure(15947, `the ${name} specification must be a non-empty object`);
  if (spec.size === 0) throw failure(40169, `the ${name} specification must be a non-empty object`);
  const pipelines: [string, CompiledPipeline][] = [];
  for (const [field, stages] of spec) {
    checkFieldName(field);
    if (!Array.isArray(stages))
      throw failure(40170, `arguments to ${name} must be arrays, ${field} is type ${typeName(stages)}`);
    for (const stage of stages) refuse(stage);
    pipelines.push([field, compileStages(stages, environment)]);
  }
  return {
    name,
    wanted: onlyReads(unitedPaths(pipelines.map(([, pipeline]) => pipeline.wanted))),
    *run(input): Rows {
      const meter = memoryMeter(name);
      const held: Doc[] = [];
      for (const row of input) {
        if (row === PAUSE) yield row;
        else {
          meter.add(sizeOf(row));
          held.push(row);
        }
      }
      const result: Doc = new Map();
      for (const [field, pipeline] of pipelines) {
        const found: Value[] = [];
        for (const row of pipeline.runOver(rowsOf(held))) {
          if (row === PAUSE) yield row;
          else {
            meter.add(sizeOf(row));
            found.push(row);
          }
        }
        result.set(field, found);
      }
      yield result;
    },
  };
};

function refuse(stage: Value): void {
  const [operator] = stage instanceof Map ? stage.keys() : [];
  if (operator !== undefined && forbidden.has(operator)) {
    throw failure(40600, `${operator} is not allowed to be used within a $facet stage`);
  }
}
