import type { Document } from 'mongodb';
import { recordsName } from '../../database/names.ts';
import { type FieldMask, narrowedTo } from '../field-mask.ts';
import { projectionOf } from '../record.ts';
import { joinStages } from './join-stages.ts';
import type { Selection, SortKey } from './selection.ts';

/** Where what is computed for the time of a query lies: beside the facts of a record, never in its data. */
export const scratch = 'computed';
/** Which of the appended selections a record comes from, from 0. */
export const origin = 'appended';

/** The stages that find a selection, in one pipeline on the records of its collection. */
export function selectionStages(selection: Selection): Document[] {
  const { where, fields, skip = 0, limit, distinct, joins = [], appended = [] } = selection;
  const sort = selection.sort.length === 0 ? [] : sortStages(selection.sort);
  const stages = [
    { $match: where.filter },
    ...sort,
    ...(skip === 0 ? [] : [{ $skip: skip }]),
    ...(limit === undefined ? [] : [{ $limit: limit }]),
    ...(distinct === undefined ? [] : distinctStages(distinct, orderOf(selection.sort))),
    ...joins.flatMap(joinStages),
    ...fieldStages(narrowedTo(where.readable, fields), joins.length, sort.length > 1 || joins.length > 0),
  ];
  return [...stages, ...appended.map(appendStage)];
}

/** Sorts by keys, with the id at the end so that no two records tie. */
export function sortStages(keys: readonly SortKey[]): Document[] {
  const computed = keys.flatMap((key, index) => ('value' in key ? [[`k${index}`, key.value] as const] : []));
  const order = { $sort: orderOf(keys) };
  return computed.length === 0 ? [order] : [{ $set: { [scratch]: Object.fromEntries(computed) } }, order];
}

/** Leaves only what is given of a record: the fields, and the results of joins. `computed` says whether anything was. */
export function fieldStages(fields: FieldMask, joins: number, computed: boolean): Document[] {
  const projection = projectionOf(fields);
  if (projection === undefined) return computed ? [{ $unset: scratch }] : [];
  if (fields.kind === 'except') return [{ $project: { ...projection, [scratch]: 0 } }];
  const results = Array.from({ length: joins }, (_, index) => [joinResult(index), 1] as const);
  return [{ $project: { ...projection, ...Object.fromEntries(results) } }];
}

/** Where the result of a join lies. */
export function joinResult(index: number): string {
  return `joined${index}`;
}

function orderOf(keys: readonly SortKey[]): Document {
  const sort = keys.map((key, index): [string, 1 | -1] => [
    'path' in key ? key.path : `${scratch}.k${index}`,
    key.direction,
  ]);
  // In the direction of the last key, as the indexes are made.
  if (!sort.some(([path]) => path === '_id')) sort.push(['_id', sort.at(-1)?.[1] ?? 1]);
  return Object.fromEntries(sort);
}

function distinctStages(value: unknown, order: Document): Document[] {
  return [
    { $group: { _id: { $ifNull: [value, null] }, first: { $first: '$$ROOT' } } },
    { $replaceWith: '$first' },
    { $sort: order },
  ];
}

function appendStage(selection: Selection, index: number): Document {
  const pipeline = [...selectionStages(selection), { $set: { [origin]: { $literal: index } } }];
  return { $unionWith: { coll: recordsName(selection.where.collection.id), pipeline } };
}
