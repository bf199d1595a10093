import type { As, JsonObject, Question } from '../case.ts';
import { type Json, toTyped } from '../typed-json.ts';

/** Documents, filters and commands as the tables write them: plain numbers are 32-bit integers where they are whole. */
export type Spec = { [key: string]: unknown };

/** A find on a shared fixture; by default the `_id`s are compared, in any order, or in order when there is a sort. */
export function find(name: string, fixture: string, filter: Spec, options: Spec = {}, as?: As): Question {
  const byDefault = 'sort' in options ? 'ids' : 'idBag';
  return question(name, fixture, [{ find: fixture, filter, ...options }], as ?? byDefault);
}

/** A pipeline on a shared fixture; by default its result is compared in order. */
export function aggregate(name: string, fixture: string, pipeline: Spec[], as: As = 'batch'): Question {
  return question(name, fixture, [{ aggregate: fixture, pipeline, cursor: {} }], as);
}

/** The value of one expression, alone. */
export function expression(name: string, value: unknown): Question {
  return aggregate(name, 'one', [{ $project: { _id: 0, r: value } }]);
}

/** The value of one expression for each document of a fixture. */
export function expressionOn(fixture: string, name: string, value: unknown): Question {
  return aggregate(name, fixture, [{ $sort: { _id: 1 } }, { $project: { r: value } }]);
}

/** One update of a collection of its own. */
export function update(name: string, docs: Spec[], filter: Spec, change: unknown, options: Spec = {}): Question {
  const run = [{ update: 'c', updates: [{ q: filter, u: change, ...options }] }];
  return own(name, { c: docs }, run, 'write');
}

/** Commands on collections of their own, which start with the given documents or with those of a fixture. */
export function own(name: string, docs: { [collection: string]: Spec[] | string }, run: Spec[], as: As): Question {
  const typed = Object.entries(docs).map(
    ([collection, rows]) => [collection, typeof rows === 'string' ? rows : rows.map(toTyped)] as const,
  );
  return { name, docs: Object.fromEntries(typed), run: run.map(document), as };
}

/** Commands on a shared fixture. */
export function question(name: string, fixture: string, run: Spec[], as: As): Question {
  return { name, in: fixture, run: run.map(document), as };
}

function document(spec: Spec): JsonObject {
  const typed: Json = toTyped(spec);
  if (typed === null || typeof typed !== 'object' || Array.isArray(typed)) throw new Error('a command is a document');
  return typed;
}

/** A short text for a name: 1 is an int, 1.0 a double, 1L a long, 1.0m a decimal. */
export function brief(value: unknown): string {
  return JSON.stringify(toTyped(value))
    .replaceAll(/\{"\$numberDouble":"([^"]*)"\}/g, '$1')
    .replaceAll(/\{"\$numberLong":"([^"]*)"\}/g, '$1L')
    .replaceAll(/\{"\$numberDecimal":"([^"]*)"\}/g, '$1m')
    .replaceAll(/"([^"]*)":/g, '$1: ')
    .replaceAll('"', "'");
}
