// Generated from nasty.yaml by scripts/generate.ts. Do not edit.

import { z } from '@hono/zod-openapi';
import * as rules from '../../../../src/http/schema.ts';
import type { components } from './types.ts';

export const Tree = z
  .looseObject({
    value: z.string().nullable(),
    children: z
      .array(z.lazy((): z.ZodType<components['schemas']['Tree'], components['schemas']['Tree']> => Tree))
      .optional(),
    byName: rules
      .jsonMap(z.lazy((): z.ZodType<components['schemas']['Tree'], components['schemas']['Tree']> => Tree))
      .optional(),
  })
  .openapi('Tree');

export const Base = z
  .looseObject({ id: z.int().min(1), made: z.string().superRefine(rules.format('date-time')).optional() })
  .openapi('Base');

export const Derived = z
  .looseObject({
    id: z.int().min(1),
    made: z.string().superRefine(rules.format('date-time')).optional(),
    name: z.string(),
  })
  .openapi('Derived');

export const Closed = rules
  .wholeObject(
    z.strictObject({
      id: z.int().min(1),
      made: z.string().superRefine(rules.format('date-time')).optional(),
      note: z.string().optional(),
    }),
    { min: 1 },
  )
  .openapi('Closed');

export const Free = rules.jsonObject().openapi('Free');

export const Everything = z
  .strictObject({
    text: z
      .string()
      .superRefine(rules.characters({ min: 1, max: 3 }))
      .regex(new RegExp('^\\p{L}*$', 'u')),
    count: z.int().min(0).lt(10).multipleOf(2).optional(),
    ratio: z.number().max(1).gt(0).optional(),
    yes: z.boolean().optional(),
    nothing: z.null().optional(),
    one: z.literal([1]).optional(),
    choice: z.literal(['a', 1, true, null]).optional(),
    list: z.array(z.unknown()).min(1).max(3).superRefine(rules.unique).optional(),
    free: Free.optional(),
    scores: rules.jsonMap(z.int().min(0), { min: 1, max: 2 }).optional(),
    day: z.string().superRefine(rules.format('date')).optional(),
    key: z.string().superRefine(rules.format('uuid')).optional(),
    mail: z.string().superRefine(rules.format('email')).optional(),
    link: z.string().superRefine(rules.format('uri')).optional(),
    either: z
      .union([z.string().superRefine(rules.characters({ max: 2 })), z.int().min(5)])
      .nullable()
      .optional(),
    anything: z.unknown(),
    default: z.string().optional(),
  })
  .openapi('Everything');

export const Cat = z.looseObject({ kind: z.literal(['cat']), lives: z.int() }).openapi('Cat');

export const Dog = z.looseObject({ kind: z.literal(['dog', 'wolf']), good: z.boolean().optional() }).openapi('Dog');

export const Pet = z.discriminatedUnion('kind', [Cat, Dog]).openapi('Pet');

export const Exclusive = z
  .xor([z.looseObject({ a: z.string() }), z.looseObject({ b: z.string() })])
  .openapi('Exclusive');

export const AnyOf = z
  .union([z.looseObject({ a: z.string() }), z.looseObject({ b: z.string() }), z.int()])
  .openapi('AnyOf');

export const Both = z
  .intersection(z.string().superRefine(rules.characters({ min: 2 })), z.string().regex(new RegExp('^x', 'u')))
  .openapi('Both');

export const OneOrMany = z.union([Pet, z.array(Pet)]).openapi('OneOrMany');

export const Rest = rules
  .wholeObject(z.looseObject({ a: z.string().optional() }).catchall(z.string()), { rest: z.string() })
  .openapi('Rest');

export const Problem = z
  .strictObject({
    message: z.string(),
    related: z.array(z.union([Derived, Closed, Exclusive, AnyOf, Both, Rest])).optional(),
  })
  .openapi('Problem');

/** Two generators read the same document; a schema on which their types differ does not compile. */
export type Agreement = [
  Expect<Same<z.input<typeof Tree>, components['schemas']['Tree']>>,
  Expect<Same<z.input<typeof Base>, components['schemas']['Base']>>,
  Expect<Same<z.input<typeof Derived>, components['schemas']['Derived']>>,
  Expect<Same<z.input<typeof Closed>, components['schemas']['Closed']>>,
  Expect<Same<z.input<typeof Free>, components['schemas']['Free']>>,
  Expect<Same<z.input<typeof Everything>, components['schemas']['Everything']>>,
  Expect<Same<z.input<typeof Cat>, components['schemas']['Cat']>>,
  Expect<Same<z.input<typeof Dog>, components['schemas']['Dog']>>,
  Expect<Same<z.input<typeof Pet>, components['schemas']['Pet']>>,
  Expect<Same<z.input<typeof Exclusive>, components['schemas']['Exclusive']>>,
  Expect<Same<z.input<typeof AnyOf>, components['schemas']['AnyOf']>>,
  Expect<Same<z.input<typeof Both>, components['schemas']['Both']>>,
  Expect<Same<z.input<typeof OneOrMany>, components['schemas']['OneOrMany']>>,
  Expect<Same<z.input<typeof Rest>, components['schemas']['Rest']>>,
  Expect<Same<z.input<typeof Problem>, components['schemas']['Problem']>>,
];
type Same<Left, Right> = [Left] extends [Right] ? ([Right] extends [Left] ? true : false) : false;
type Expect<Verdict extends true> = Verdict;
