import { parse } from 'yaml';
import { z } from 'zod';

/** Where a scenario's expectation comes from. */
const origin = z.enum(['document', 'observed', 'assumed']);

const sent = z.strictObject({
  /** Path parameters, before encoding; a list for one that is written with commas. */
  path: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])).optional(),
  /** Query parameters; lists and objects are written as the document says. */
  query: z.record(z.string(), z.unknown()).optional(),
  /** Headers; null takes one away that a wider `with` gives. */
  headers: z.record(z.string(), z.string().nullable()).optional(),
});

const step = z.strictObject({
  call: z.string(),
  /** The name of the documented example: its parameters, its request body, and, unless `match` is given, its answer. */
  example: z.string().optional(),
  with: sent.optional(),
  /** The request body, instead of the example's. */
  body: z.unknown().optional(),
  /** The request body as text, sent as it is. */
  text: z.string().optional(),
  /** The content type of the request, instead of the first documented one. */
  contentType: z.string().optional(),
  /** Sends the path without the last slash it is documented with, or with one when it has none. */
  otherSlash: z.boolean().optional(),
  expect: z.int(),
  /** What the answer must hold at least, instead of the answer of the example. `{}` compares nothing. */
  match: z.unknown().optional(),
  /** Headers that the answer must have: a text as it must be, true for any. */
  receives: z.record(z.string(), z.union([z.string(), z.literal(true)])).optional(),
  /** Names that may stand nowhere in the answer, or JSON pointers that may lead nowhere. */
  absent: z.array(z.string()).optional(),
  /** Values to keep for later steps as `{name}`, by JSON pointer. */
  save: z.record(z.string(), z.string()).optional(),
});

const scenario = z.strictObject({
  name: z.string(),
  origin,
  with: sent.optional(),
  steps: z.array(step).min(1),
});

const field = z.union([
  z.enum(['string', 'number', 'boolean', 'date', 'object', 'array', 'file', 'any']),
  z.strictObject({ references: z.string(), many: z.boolean().default(false) }),
]);

/** How what an operation made is removed again. */
const removal = z.strictObject({
  /** The operation that makes something. */
  after: z.string(),
  /** What is made, in the plural, for the announcement. */
  makes: z.string(),
  /** Values from the answer that made it, by JSON pointer; `*` stands for every item and gives a list. */
  save: z.record(z.string(), z.string()).default({}),
  /** Values from the body of the request that made it, in the same way. */
  sent: z.record(z.string(), z.string()).default({}),
  /**
   * The requests that remove it, with the path and the headers of the one that made it. `gone` are statuses of what is gone already, as is
   * what a step looks up (`save`) and does not find.
   */
  steps: z.array(step.extend({ gone: z.array(z.int()).default([404]) })),
});

const file = z.strictObject({
  /** What must be there before: resources by name, empty, all of them granted to the token unless it says otherwise. */
  fixture: z.strictObject({
    /** What to call one of them in a sentence. */
    word: z.string().default('resource'),
    /** The request that shows that one is there and empty, with its name as `{resource}`. */
    empty: step.optional(),
    resources: z.record(
      z.string(),
      z.strictObject({ granted: z.boolean().default(true), fields: z.record(z.string(), field) }),
    ),
  }),
  /** Variables that the caller must give, with what each of them is. */
  variables: z.record(z.string(), z.string()),
  with: sent.optional(),
  /** Requests that must be answered as expected before anything else is tried, such as one that shows that the token is known; `needs` says what for. */
  first: z.array(step.extend({ needs: z.string() })).default([]),
  /** Operations that change nothing, beside those by GET. */
  reads: z.array(z.string()).default([]),
  removals: z.array(removal).default([]),
  scenarios: z.array(scenario).min(1),
  /** Documented statuses that no scenario reaches, with the reason. */
  unreached: z.array(z.strictObject({ call: z.string().optional(), status: z.int(), reason: z.string() })).default([]),
});

export type ScenarioFile = z.output<typeof file>;
export type Scenario = z.output<typeof scenario>;
export type Step = z.output<typeof step>;
export type Removal = z.output<typeof removal>;
export type Sent = z.output<typeof sent>;

/**
 * Reads a file of scenarios (YAML).
 * @throws Error that names every place where the file is not as expected.
 */
export function readScenarios(text: string): ScenarioFile {
  const result = file.safeParse(parse(text));
  if (result.success) return result.data;
  throw new Error(`The scenarios cannot be read:\n${z.prettifyError(result.error)}`);
}
