import { fromTyped, type Json } from './typed-json.ts';

export type JsonObject = { [key: string]: Json };

/**
 * What of the last command's reply is compared.
 * - `batch`: the documents in their order; `bag`: in any order
 * - `ids`: their `_id`s in order; `idBag`: in any order
 * - `reply`: the reply without what differs from run to run
 * - `write`: counts and write errors, and the collection `c` afterwards
 * - `value`: findAndModify's value and counts, and the collection `c` afterwards
 */
export type As = 'batch' | 'bag' | 'ids' | 'idBag' | 'reply' | 'write' | 'value';

/** A question: documents, the commands that are sent, and what is compared. */
export type Question = {
  name: string;
  /** A shared fixture that no command changes; commands name it as their collection. */
  in?: string;
  /** Collections made for this case alone: their documents, or the name of a fixture to copy. */
  docs?: { [collection: string]: Json[] | string };
  run: JsonObject[];
  as: As;
  /** Doubles may differ in the last places (transcendental functions). */
  near?: true;
};

/** The answer in typed JSON. An error counts by code and labels; `failed` is the index of an earlier command that failed. */
export type Answer = JsonObject;

export type Case = Question & { expect: Answer; source: string; note?: string };

/** A case of one file, named uniquely over all files by `<area>/<name>`. */
export type PlacedCase = Case & { area: string };

/** A command or document as the driver sends it, number types kept. */
export function asDocument(json: Json): Record<string, unknown> {
  const value = fromTyped(json);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new Error('not a document');
  return Object.fromEntries(Object.entries(value));
}
