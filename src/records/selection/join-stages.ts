import type { Document } from 'mongodb';
import { recordsName } from '../../database/names.ts';
import { narrowedTo } from '../field-mask.ts';
import type { Expression, Join } from './selection.ts';
import { fieldStages, joinResult, scratch, sortStages } from './stages.ts';

/**
 * The stages that join records of another collection. The first pair is matched by the database's own equality, which an index
 * on the joined path serves; further pairs by an expression among what it found. Nulls and missing values join nothing.
 */
export function joinStages(join: Join, index: number): Document[] {
  const [first, ...others] = join.on;
  const as = joinResult(index);
  if (first === undefined) return [{ $set: { [as]: [] } }, ...requiredStage(join, as)];
  const keys = join.on.map(({ values }, position) => [`join${position}`, matchable(values)] as const);
  const lookup = {
    from: recordsName(join.where.collection.id),
    localField: `${scratch}.join0`,
    foreignField: first.path,
    let: Object.fromEntries(others.map((_, position) => [`key${position + 1}`, `$${scratch}.join${position + 1}`])),
    pipeline: [
      { $match: join.where.filter },
      ...others.map(({ joined }, position) => meets(`$$key${position + 1}`, joined)),
      ...giftStages(join),
    ],
    as,
  };
  return [{ $set: { [scratch]: Object.fromEntries(keys) } }, { $lookup: lookup }, ...requiredStage(join, as)];
}

/** No record holds a date, so that this one joins nothing; an empty list would join what is missing on some servers. */
const nothing = [new Date(0)];

function matchable(values: Expression): Expression {
  const present = { $filter: { input: values, as: 'value', cond: { $ne: [{ $ifNull: ['$$value', null] }, null] } } };
  return { $let: { vars: { present }, in: { $cond: [{ $eq: ['$$present', []] }, nothing, '$$present'] } } };
}

function meets(keys: string, joined: Expression): Document {
  return { $match: { $expr: { $gt: [{ $size: { $setIntersection: [keys, joined] } }, 0] } } };
}

function giftStages({ where, fields, give }: Join): Document[] {
  switch (give.kind) {
    case 'count':
      return [{ $group: { _id: null, value: { $sum: 1 } } }];
    case 'has':
      return [{ $limit: 1 }, { $project: { _id: 1 } }];
    case 'sum':
      return [{ $group: { _id: null, value: { $sum: give.value } } }];
    case 'records':
      return [
        ...sortStages(give.sort),
        ...(give.limit === undefined ? [] : [{ $limit: give.limit }]),
        ...fieldStages(narrowedTo(where.readable, fields), 0, true),
      ];
  }
}

function requiredStage({ required }: Join, as: string): Document[] {
  return required ? [{ $match: { [as]: { $ne: [] } } }] : [];
}
