import type { Operations } from '../../../../generated/robostack/operations.ts';
import { aggregateRecords as aggregate } from '../../../records/aggregate-records.ts';
import { asJson, isJsonObject, type Json } from '../../../records/json.ts';
import type { RobostackContext } from '../context.ts';

/** Run a pipeline (seed, "Aggregate on records"); joins name resources of the same app and need their own grants. */
export const aggregateRecords: Operations<RobostackContext>['aggregateRecords'] = async ({ params, body }, context) => {
  const access = await context.access(params.resourceName, 'aggregate');
  const decide = (resourceName: string) => context.access(resourceName, 'aggregate');
  const results = [];
  for await (const result of aggregate(context.store.database, access, pipelineOf(asJson(body)), decide)) {
    results.push(result);
  }
  return { status: 200, body: { results } };
};

function pipelineOf(body: Json): Json {
  if (!isJsonObject(body)) return body;
  return body.pipeline ?? body.aggregation ?? null;
}
