import type { Filter } from 'mongodb';
import { Problem } from '../../problem.ts';
import { escapeKey } from '../keys.ts';

/** What a caller may see of one collection, as a pipeline needs it. */
export interface CollectionView {
  /** The name of the collection as its user knows it, for messages. */
  readonly name: string;
  /** Where its records are stored. */
  readonly records: string;
  /** The records that the caller may read. */
  readonly scope: Filter<object>;
  /** The fields that the caller may read; `id` is always one of them. */
  readonly readable: 'all' | ReadonlySet<string>;
}

/** A stage or an expression as it is sent to the database. */
export type Stage = Readonly<Record<string, unknown>>;

/**
 * Where a field of the view lies in the stored record: `id` is `_id`, everything else lies below `data`.
 * @throws Problem `field-forbidden` when the caller may not read the field.
 */
export function storedPath(view: CollectionView, path: string): string {
  const [head = '', ...rest] = path.split('.');
  assertReadable(view, head);
  const root = head === 'id' ? '_id' : `data.${escapeKey(head)}`;
  return [root, ...rest.map(escapeKey)].join('.');
}

/** @throws Problem `field-forbidden` when the caller may not read the field. */
export function assertReadable(view: CollectionView, field: string): void {
  if (field === 'id' || view.readable === 'all' || view.readable.has(field)) return;
  throw new Problem('field-forbidden', { collection: view.name, field, action: 'read' });
}

/** The stages that turn stored records into views: the given fields only, or all that the caller may read. */
export function viewStages(view: CollectionView, fields: ReadonlySet<string> | 'all'): Stage[] {
  if (fields !== 'all') return [{ $project: projection(fields) }];
  if (view.readable === 'all') return [{ $replaceWith: wholeView('') }];
  return [{ $project: projection(new Set(['id', ...view.readable])) }];
}

/**
 * The expression that turns a stored record held in a variable into a view, for records that a join brought in an array.
 * `extra` is set on top of it.
 */
export function viewExpression(view: CollectionView, variable: string, extra: ReadonlyMap<string, unknown>): unknown {
  if (view.readable === 'all') {
    const whole = wholeView(`$${variable}.`);
    return extra.size === 0 ? whole : { $mergeObjects: [whole, extra] };
  }
  const fields = new Map<string, unknown>([['id', `$$${variable}._id`]]);
  for (const field of view.readable) {
    if (field !== 'id') fields.set(escapeKey(field), `$$${variable}.data.${escapeKey(field)}`);
  }
  for (const [name, value] of extra) fields.set(name, value);
  return fields;
}

/** `id` stands first, and is the record's own even where the data holds a field of that name. */
function wholeView(prefix: string): unknown {
  const id = { id: `$${prefix}_id` };
  return { $mergeObjects: [id, `$${prefix}data`, id] };
}

function projection(fields: ReadonlySet<string>): Map<string, unknown> {
  const projected = new Map<string, unknown>();
  for (const field of fields) projected.set(escapeKey(field), field === 'id' ? '$_id' : `$data.${escapeKey(field)}`);
  // Without any field, `_id` alone keeps one small document per record, so that they can still be counted.
  if (!projected.has('_id')) projected.set('_id', projected.size === 0 ? 1 : 0);
  return projected;
}
