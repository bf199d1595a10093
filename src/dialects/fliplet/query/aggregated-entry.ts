import { escapeKey } from '../../../records/keys.ts';
import type { Join, Selection } from '../../../records/selection/selection.ts';
import { joinResult, origin } from '../../../records/selection/stages.ts';
import type { Expression } from './expression.ts';
import type { Joins } from './join.ts';

/**
 * The stage that makes an entry as it is answered of each record that a selection finds, with what was joined under `joins` and `join`
 * (behaviour note, section 6: joins come before the aggregate). What the caller may not read is gone by then.
 */
export function aggregatedEntry({ where, appended = [] }: Selection, joins: Joins['named']): object {
  const own = { $literal: where.collection.id };
  const others = appended.map((selection) => selection.where.collection.id);
  const dataSourceId =
    others.length === 0 ? own : { $ifNull: [{ $arrayElemAt: [{ $literal: others }, `$${origin}`] }, own] };
  const given = joins.length === 0 ? {} : { joins: joinsOfEntry(joins, others), join: joinsOfEntry(joins, others) };
  return { $project: { _id: 0, id: '$_id', ...shown, order: 1, dataSourceId, ...given } };
}

const shown = { data: 1, createdAt: 1, updatedAt: 1 };

/** By pairs, since a name may be anything. Entries that an outer join appended have none. */
function joinsOfEntry(joins: Joins['named'], appended: readonly number[]): Expression {
  const pairs = joins.map(({ name, join }, index) => ({
    k: { $literal: escapeKey(name) },
    v: gift(join, joinResult(index)),
  }));
  const object = { $arrayToObject: [pairs] };
  return appended.length === 0 ? object : { $cond: [isAppended, '$$REMOVE', object] };
}

const isAppended = { $ne: [{ $type: `$${origin}` }, 'missing'] };

function gift({ give, where }: Join, place: string): Expression {
  if (give.kind === 'has') return { $gt: [{ $size: `$${place}` }, 0] };
  if (give.kind !== 'records') return { $ifNull: [{ $first: `$${place}.value` }, 0] };
  const entry = {
    id: '$$record._id',
    ...Object.fromEntries(Object.keys(shown).map((name) => [name, `$$record.${name}`])),
    dataSourceId: { $literal: where.collection.id },
  };
  return { $map: { input: `$${place}`, as: 'record', in: entry } };
}
