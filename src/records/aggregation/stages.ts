import { isJsonList, isJsonObject, type Json, type JsonObject, ownValue } from '../json.ts';
import { toStored } from '../stored-value.ts';
import { argument, expression, operatorOf, outputPath, type Surroundings } from './expression.ts';
import { accumulators } from './expression-operators.ts';
import { graphLookup, lookup, unionWith } from './joins.ts';
import { matchQuery } from './match.ts';
import { project } from './project.ts';
import { branchOf, close, define, read } from './reads.ts';
import { refusal } from './refusal.ts';
import { sortFields } from './sort.ts';
import type { Translation } from './translate.ts';
import type { Stage } from './view.ts';
import { setWindowFields } from './window.ts';

/** One stage of a user, translated: what it is sent as, possibly with helpers around it. */
export type StageTranslator = (value: Json, around: Surroundings, place: string, translation: Translation) => Stage[];

/**
 * The stages that a pipeline of a user may hold. Not listed, and so refused: whatever writes (`$out`, `$merge`), describes
 * the server (`$currentOp`, `$collStats`, …), or needs what not every database of ours has (`$search`, `$geoNear`, …).
 */
export const stages: ReadonlyMap<string, StageTranslator> = new Map<string, StageTranslator>([
  ['$match', (value, around, place) => [{ $match: matchQuery(value, around, place) }]],
  ['$project', (value, around, place) => [{ $project: project(value, around, place) }]],
  ['$addFields', addFields],
  ['$set', addFields],
  ['$unset', unset],
  ['$group', group],
  ['$sort', (value, around, place) => [{ $sort: sortFields(objectOf(value, place), around, place) }]],
  ['$limit', (value, _, place) => [{ $limit: wholeNumber(value, 1, place) }]],
  ['$skip', (value, _, place) => [{ $skip: wholeNumber(value, 0, place) }]],
  ['$count', count],
  ['$sortByCount', sortByCount],
  ['$bucket', bucket],
  ['$bucketAuto', bucketAuto],
  ['$unwind', unwind],
  ['$replaceRoot', replaceRoot],
  ['$replaceWith', (value, around, place) => [{ $replaceWith: newRoot(value, around, place) }]],
  ['$sample', sample],
  ['$facet', facet],
  ['$setWindowFields', (value, around, place) => [{ $setWindowFields: setWindowFields(value, around, place) }]],
  ['$lookup', lookup],
  ['$unionWith', unionWith],
  ['$graphLookup', graphLookup],
]);

/** @throws Problem `invalid-query` unless the value is an object. */
export function objectOf(value: Json | undefined, place: string): JsonObject {
  if (isJsonObject(value)) return value;
  throw refusal(place, 'takes an object');
}

/** @throws Problem `invalid-query` when the object has a name that is not one of those given. */
export function onlyNames(value: JsonObject, names: readonly string[], place: string): void {
  const unknown = Object.keys(value).find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw refusal(`${place}.${unknown}`, `is not known here; the names are ${names.join(', ')}`);
}

function wholeNumber(value: Json | undefined, minimum: number, place: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= minimum) return value;
  throw refusal(place, `takes a whole number of at least ${minimum}`);
}

function addFields(value: Json, around: Surroundings, place: string): Stage[] {
  const object = objectOf(value, place);
  const fields = new Map<string, unknown>();
  for (const name of Object.keys(object)) {
    const at = `${place}.${name}`;
    fields.set(outputPath(name, at), expression(object[name] ?? null, around, at));
  }
  for (const name of Object.keys(object)) define(around.reads, name);
  return [{ $addFields: fields }];
}

function unset(value: Json, _: Surroundings, place: string): Stage[] {
  const names = isJsonList(value) ? value : [value];
  return [
    {
      $unset: names.map((name, index) => {
        if (typeof name !== 'string') throw refusal(`${place}[${index}]`, 'takes the names of fields');
        return outputPath(name, place);
      }),
    },
  ];
}

function group(value: Json, around: Surroundings, place: string): Stage[] {
  const object = objectOf(value, place);
  if (!Object.hasOwn(object, '_id')) throw refusal(place, 'needs _id: what to group by, or null for one group of all');
  const fields = new Map<string, unknown>([
    ['_id', expression(ownValue(object, '_id') ?? null, around, `${place}._id`)],
  ]);
  for (const [name, accumulator] of accumulatorFields(object, around, place)) fields.set(name, accumulator);
  close(around.reads);
  return [{ $group: fields }];
}

/** The accumulators of `$group`, or of the `output` of a bucket stage; `_id` is left out. */
function accumulatorFields(object: JsonObject, around: Surroundings, place: string): Map<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const name of Object.keys(object)) {
    if (name === '_id') continue;
    const at = `${place}.${name}`;
    const value = objectOf(object[name], at);
    const operator = operatorOf(value, at);
    const form = operator === undefined ? undefined : accumulators.get(operator);
    if (operator === undefined || form === undefined) throw refusal(at, `${operator ?? 'this'} is not an accumulator`);
    const argumentOf = argument(operator, form, value[operator] ?? null, around, `${at}.${operator}`);
    if (name.includes('.')) throw refusal(at, 'the name of a result has no dot');
    fields.set(outputPath(name, at), { [operator]: argumentOf });
  }
  return fields;
}

function count(value: Json, around: Surroundings, place: string): Stage[] {
  if (typeof value !== 'string' || value.includes('.')) throw refusal(place, 'takes the name of the result');
  close(around.reads);
  return [{ $count: outputPath(value, place) }];
}

function sortByCount(value: Json, around: Surroundings, place: string): Stage[] {
  const by = expression(value, around, place);
  close(around.reads);
  return [{ $sortByCount: by }];
}

function bucket(value: Json, around: Surroundings, place: string): Stage[] {
  const object = objectOf(value, place);
  onlyNames(object, ['groupBy', 'boundaries', 'default', 'output'], place);
  if (!isJsonList(object.boundaries)) throw refusal(`${place}.boundaries`, 'takes a list of values in ascending order');
  const translated = { boundaries: toStored(object.boundaries), ...groupBy(object, around, place) };
  if (object.default === undefined) return [{ $bucket: translated }];
  return [{ $bucket: { ...translated, default: toStored(object.default) } }];
}

function bucketAuto(value: Json, around: Surroundings, place: string): Stage[] {
  const object = objectOf(value, place);
  onlyNames(object, ['groupBy', 'buckets', 'output'], place);
  const buckets = wholeNumber(object.buckets, 1, `${place}.buckets`);
  return [{ $bucketAuto: { buckets, ...groupBy(object, around, place) } }];
}

function groupBy(object: JsonObject, around: Surroundings, place: string): Record<string, unknown> {
  const by = expression(object.groupBy ?? null, around, `${place}.groupBy`);
  const output =
    object.output === undefined
      ? {}
      : { output: accumulatorFields(objectOf(object.output, `${place}.output`), around, `${place}.output`) };
  close(around.reads);
  return { groupBy: by, ...output };
}

function unwind(value: Json, around: Surroundings, place: string): Stage[] {
  const options: JsonObject = typeof value === 'string' ? { path: value } : objectOf(value, place);
  onlyNames(options, ['path', 'includeArrayIndex', 'preserveNullAndEmptyArrays'], place);
  const { path, includeArrayIndex: index, preserveNullAndEmptyArrays: preserve = false } = options;
  if (typeof path !== 'string' || !path.startsWith('$')) throw refusal(place, 'needs a path that begins with "$"');
  if (typeof preserve !== 'boolean') throw refusal(`${place}.preserveNullAndEmptyArrays`, 'takes true or false');
  const name = path.slice(1);
  outputPath(name, place);
  read(around.reads, name);
  const translated = { path: `$${around.path(name)}`, preserveNullAndEmptyArrays: preserve };
  if (index === undefined) return [{ $unwind: translated }];
  if (typeof index !== 'string') throw refusal(`${place}.includeArrayIndex`, 'takes the name of a field');
  define(around.reads, index);
  return [{ $unwind: { ...translated, includeArrayIndex: outputPath(index, `${place}.includeArrayIndex`) } }];
}

function replaceRoot(value: Json, around: Surroundings, place: string): Stage[] {
  const object = objectOf(value, place);
  onlyNames(object, ['newRoot'], place);
  return [{ $replaceWith: newRoot(object.newRoot ?? null, around, `${place}.newRoot`) }];
}

function newRoot(value: Json, around: Surroundings, place: string): unknown {
  const root = expression(value, around, place);
  close(around.reads);
  return root;
}

function sample(value: Json, _: Surroundings, place: string): Stage[] {
  const object = objectOf(value, place);
  onlyNames(object, ['size'], place);
  return [{ $sample: { size: wholeNumber(object.size, 1, `${place}.size`) } }];
}

function facet(value: Json, around: Surroundings, place: string, translation: Translation): Stage[] {
  const object = objectOf(value, place);
  const branches = new Map<string, unknown>();
  for (const name of Object.keys(object)) {
    const at = `${place}.${name}`;
    if (name.includes('.')) throw refusal(at, 'the name of a result has no dot');
    const reads = branchOf(around.reads);
    branches.set(outputPath(name, at), translation.branch(object[name], { ...around, reads }, at));
    for (const field of reads.fields) around.reads.fields.add(field);
    around.reads.everything ||= reads.everything;
  }
  close(around.reads);
  return [{ $facet: branches }];
}
