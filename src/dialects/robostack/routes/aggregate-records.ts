import type { Operations } from '../../../../generated/robostack/operations.ts';
import { streamedList } from '../../../http/streamed-json.ts';
import { aggregateRecords as aggregate } from '../../../records/aggregate-records.ts';
import { asJson, isJsonObject, type Json } from '../../../records/json.ts';
import type { RobostackContext } from '../context.ts';

/** Run a pipeline (seed, "Aggregate on records"); joins name resources of the same app and need their own grants. */
export const aggregateRecords: Operations<RobostackContext>['aggregateRecords'] = async ({ params, body }, context) => {
  const access = await context.access(params.resourceName, 'aggregate');
  const decide = (resourceName: string) => context.access(resourceName, 'aggregate');
  const results = aggregate(context.store.database, access, pipelineOf(asJson(body)), decide);
  return { status: 200, body: await streamedList('results', results, (result) => result) };
};

function pipelineOf(body: Json): Json {
  if (!isJsonObject(body)) return body;
  return body.pipeline ?? body.aggregation ?? null;
}
