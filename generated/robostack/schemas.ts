// Generated from openapi/robostack.yaml by scripts/generate.ts. Do not edit.

import { z } from '@hono/zod-openapi';
import * as rules from '../../src/http/schema.ts';
import type { components } from './types.ts';

export const Selection = rules.jsonObject().openapi('Selection');

export const Record = z.looseObject({ id: z.int().min(1) }).openapi('Record');

export const NewRecord = rules.jsonObject().openapi('NewRecord');

export const Direction = z.literal([1, -1, 'asc', 'desc']).openapi('Direction');

export const Sort = z.union([rules.jsonMap(Direction), z.array(rules.jsonMap(Direction, { min: 1 }))]).openapi('Sort');

export const Projection = z
  .union([z.array(z.string()), rules.jsonMap(z.literal([0, 1, false, true]))])
  .openapi('Projection');

export const FindRequest = z
  .looseObject({
    selection: z.union([Selection, z.array(Selection)]).optional(),
    fields: z.array(z.string()).optional(),
    projection: Projection.optional(),
    sort: Sort.optional(),
    limit: z.int().min(0).optional(),
    offset: z.int().min(0).optional(),
  })
  .openapi('FindRequest');

export const CreateRequest = z.union([NewRecord, z.array(NewRecord).min(1)]).openapi('CreateRequest');

export const NonEmptySelection = rules.jsonObject({ min: 1 }).openapi('NonEmptySelection');

export const UpdateOne = z.looseObject({ selection: NonEmptySelection, updation: NewRecord }).openapi('UpdateOne');

export const UpdateMany = z
  .looseObject({ selection: z.array(NonEmptySelection).min(1), updation: z.array(NewRecord).min(1) })
  .openapi('UpdateMany');

export const UpdateRequest = z.xor([UpdateOne, UpdateMany]).openapi('UpdateRequest');

export const DeleteRequest = z
  .looseObject({ selection: z.union([NonEmptySelection, z.array(NonEmptySelection).min(1)]) })
  .openapi('DeleteRequest');

export const Stage = rules.jsonObject({ min: 1, max: 1 }).openapi('Stage');

export const Pipeline = z.array(Stage).openapi('Pipeline');

export const UnderPipeline = z.looseObject({ pipeline: Pipeline }).openapi('UnderPipeline');

export const UnderAggregation = z.looseObject({ aggregation: Pipeline }).openapi('UnderAggregation');

export const AggregateRequest = z.xor([Pipeline, UnderPipeline, UnderAggregation]).openapi('AggregateRequest');

export const RecordsAnswer = z.strictObject({ results: z.array(Record) }).openapi('RecordsAnswer');

export const UpdateAnswer = z.strictObject({ results: z.array(Record), count: z.int().min(0) }).openapi('UpdateAnswer');

export const DeleteAnswer = z
  .strictObject({ count: z.int().min(0), ids: z.array(z.int().min(1)) })
  .openapi('DeleteAnswer');

export const AggregateAnswer = z.strictObject({ results: z.array(rules.jsonObject()) }).openapi('AggregateAnswer');

export const Fault = z
  .strictObject({ in: z.literal(['path', 'query', 'header', 'body']), path: z.string(), message: z.string() })
  .openapi('Fault');

export const ErrorAnswer = z
  .strictObject({
    error: z.strictObject({
      code: z.string().regex(new RegExp('^[a-z][a-z0-9-]*$', 'u')),
      message: z.string().superRefine(rules.characters({ min: 1 })),
      details: z.array(Fault).optional(),
      requestId: z.string().superRefine(rules.characters({ min: 1 })),
    }),
  })
  .openapi('ErrorAnswer');

/** Two generators read the same document; a schema on which their types differ does not compile. */
export type Agreement = [
  Expect<Same<z.input<typeof Selection>, components['schemas']['Selection']>>,
  Expect<Same<z.input<typeof Record>, components['schemas']['Record']>>,
  Expect<Same<z.input<typeof NewRecord>, components['schemas']['NewRecord']>>,
  Expect<Same<z.input<typeof Direction>, components['schemas']['Direction']>>,
  Expect<Same<z.input<typeof Sort>, components['schemas']['Sort']>>,
  Expect<Same<z.input<typeof Projection>, components['schemas']['Projection']>>,
  Expect<Same<z.input<typeof FindRequest>, components['schemas']['FindRequest']>>,
  Expect<Same<z.input<typeof CreateRequest>, components['schemas']['CreateRequest']>>,
  Expect<Same<z.input<typeof NonEmptySelection>, components['schemas']['NonEmptySelection']>>,
  Expect<Same<z.input<typeof UpdateOne>, components['schemas']['UpdateOne']>>,
  Expect<Same<z.input<typeof UpdateMany>, components['schemas']['UpdateMany']>>,
  Expect<Same<z.input<typeof UpdateRequest>, components['schemas']['UpdateRequest']>>,
  Expect<Same<z.input<typeof DeleteRequest>, components['schemas']['DeleteRequest']>>,
  Expect<Same<z.input<typeof Stage>, components['schemas']['Stage']>>,
  Expect<Same<z.input<typeof Pipeline>, components['schemas']['Pipeline']>>,
  Expect<Same<z.input<typeof UnderPipeline>, components['schemas']['UnderPipeline']>>,
  Expect<Same<z.input<typeof UnderAggregation>, components['schemas']['UnderAggregation']>>,
  Expect<Same<z.input<typeof AggregateRequest>, components['schemas']['AggregateRequest']>>,
  Expect<Same<z.input<typeof RecordsAnswer>, components['schemas']['RecordsAnswer']>>,
  Expect<Same<z.input<typeof UpdateAnswer>, components['schemas']['UpdateAnswer']>>,
  Expect<Same<z.input<typeof DeleteAnswer>, components['schemas']['DeleteAnswer']>>,
  Expect<Same<z.input<typeof AggregateAnswer>, components['schemas']['AggregateAnswer']>>,
  Expect<Same<z.input<typeof Fault>, components['schemas']['Fault']>>,
  Expect<Same<z.input<typeof ErrorAnswer>, components['schemas']['ErrorAnswer']>>,
];
type Same<Left, Right> = [Left] extends [Right] ? ([Right] extends [Left] ? true : false) : false;
type Expect<Verdict extends true> = Verdict;
