import { translateStages } from '../../../records/aggregation/translate.ts';
import { isJsonList, isJsonObject, type Json, type JsonObject, objectOf } from '../../../records/json.ts';
import { numericPattern } from './numeric-text.ts';
import { refusal } from './refusal.ts';

/** A stage as it is sent to the database. */
type Stage = Readonly<Record<string, unknown>>;

/** The stages of the behaviour note, section 11, and their other names. Not among them: whatever joins, writes or describes the server. */
const accepted: ReadonlySet<string> = new Set(
  '$project $group $sort $match $limit $skip $count $unwind $addFields $set $unset $sortByCount'.split(' '),
);

/**
 * Compiles the `aggregate` of a query: stages over whole entries, whose columns lie below `$data` (behaviour note, section 11), as
 * `aggregatedEntry` makes them.
 *
 * @throws Problem `invalid-query` for stages and operators that are not accepted, at any depth
 */
export function aggregateStages(pipeline: Json): Stage[] {
  if (!isJsonList(pipeline)) throw refusal('aggregate', 'The aggregate is a list of stages');
  const stages = pipeline.map((stage, index) => rewritten(stage, `aggregate[${index}]`));
  return translateStages(stages, 'aggregate');
}

/**
 * Whether the order in which entries reach a pipeline cannot be told from its results, so that nothing need be sorted: a group of
 * nothing but sums and the like swallows it.
 */
export function swallowsOrder(pipeline: Json): boolean {
  for (const stage of isJsonList(pipeline) ? pipeline : []) {
    const [name = '', value = null] = isJsonObject(stage) ? (Object.entries(stage)[0] ?? []) : [];
    if (name === '$count' || name === '$sortByCount') return true;
    if (name === '$group') return isJsonObject(value) && Object.entries(value).every(isUnordered);
    if (!rowByRow.has(name)) return false;
  }
  return false;
}

const rowByRow: ReadonlySet<string> = new Set('$match $project $addFields $set $unset $unwind'.split(' '));
const unordered: ReadonlySet<string> = new Set('$sum $avg $min $max $count'.split(' '));

function isUnordered([name, accumulator]: [string, Json]): boolean {
  return name === '_id' || (isJsonObject(accumulator) && Object.keys(accumulator).every((key) => unordered.has(key)));
}

function rewritten(stage: Json, place: string): Json {
  if (!isJsonObject(stage)) throw refusal(place, 'A stage is an object with one name, such as {"$group": {}}');
  for (const name of Object.keys(stage)) {
    if (!accepted.has(name)) throw refusal(place, `invalid aggregation operator ${name}`);
  }
  return objectOf(
    Object.entries(stage).map(([name, value]) => [name, name === '$sort' ? tieBroken(value) : withNumbers(value)]),
  );
}

/** Groups and entries that tie come in one order, whatever the server. */
function tieBroken(sort: Json): Json {
  if (!isJsonObject(sort)) return sort;
  const missing = ['_id', 'id'].filter((name) => !Object.hasOwn(sort, name));
  return objectOf([...Object.entries(sort), ...missing.map((name) => [name, 1] as const)]);
}

/** Replaces `$convertToNumber` at every depth; it is no operator of the database. */
function withNumbers(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (!isJsonObject(value)) return value.map(withNumbers);
  const names = Object.keys(value);
  if (names.includes('$literal')) return value;
  if (names.length === 1 && names[0] === '$convertToNumber')
    return converted(withNumbers(value.$convertToNumber ?? null));
  return objectOf(names.map((name) => [name, withNumbers(value[name] ?? null)]));
}

/** A number as it is, a text that is one as a whole converted, everything else null, so that averages skip it. */
function converted(value: Json): JsonObject {
  const isText: Json = { $eq: [{ $type: '$$value' }, 'string'] };
  const isNumeric: Json = { $cond: [isText, { $regexMatch: { input: '$$value', regex: numericPattern } }, false] };
  const number: Json = {
    $convert: { input: { $trim: { input: '$$value' } }, to: 'double', onError: null, onNull: null },
  };
  return {
    $let: {
      vars: { value },
      in: { $cond: [{ $isNumber: '$$value' }, '$$value', { $cond: [isNumeric, number, null] }] },
    },
  };
}
