import { Problem } from '../../problem.ts';
import { allows, type FieldMask } from '../field-mask.ts';
import { escapeKey } from '../keys.ts';

/** The fields of a collection that a caller may read, and its name as the caller knows it, for messages. */
export interface FieldView {
  readonly name: string;
  readonly readable: FieldMask;
}

/** What a caller may see of a collection, as a pipeline needs it. */
export interface CollectionView extends FieldView {
  /** Where the records are stored. */
  readonly records: string;
  /** Matches the stored records that the caller may read; `{}` when all. */
  readonly scope: Readonly<Record<string, unknown>>;
}

/** A stage or an expression as it is sent to the database. */
export type Stage = Readonly<Record<string, unknown>>;

/**
 * Where a field of the view lies in the stored record: `id` is `_id`, everything else lies below `data`.
 * @throws Problem `field-forbidden` when the caller may not read the field.
 */
export function storedPath(view: FieldView, path: string): string {
  const [head = '', ...rest] = path.split('.');
  assertReadable(view, head);
  const root = head === 'id' ? '_id' : `data.${escapeKey(head)}`;
  return [root, ...rest.map(escapeKey)].join('.');
}

/** @throws Problem `field-forbidden` when the caller may not read the field. */
export function assertReadable(view: FieldView, field: string): void {
  if (field === 'id' || allows(view.readable, field)) return;
  throw new Problem('field-forbidden', { collection: view.name, field, action: 'read' });
}

/** The stages that turn stored records into views: the given fields only, or all that the caller may read. */
export function viewStages(view: FieldView, fields: ReadonlySet<string> | 'all'): Stage[] {
  if (fields !== 'all') return [{ $project: projection(fields) }];
  if (view.readable.kind === 'only') return [{ $project: projection(new Set(['id', ...view.readable.names])) }];
  const whole = { $replaceWith: wholeView('') };
  const hidden = view.readable.kind === 'except' ? [...view.readable.names].filter((name) => name !== 'id') : [];
  return hidden.length === 0 ? [whole] : [whole, { $unset: hidden.map(escapeKey) }];
}

/**
 * The expression that turns a stored record held in a variable into a view, for records that a join brought in an array.
 * `extra` is set on top of it.
 */
export function viewExpression(view: FieldView, variable: string, extra: ReadonlyMap<string, unknown>): unknown {
  const { readable } = view;
  if (readable.kind === 'all') return extended(wholeView(`$${variable}.`), extra);
  if (readable.kind === 'except') {
    const hidden = [...readable.names].filter((name) => name !== 'id').map(escapeKey);
    // $unsetField takes one field at a time.
    const visible = hidden.reduce<unknown>(
      (input, field) => ({ $unsetField: { field, input } }),
      wholeView(`$${variable}.`),
    );
    return extended(visible, extra);
  }
  const fields = new Map<string, unknown>([['id', `$$${variable}._id`]]);
  for (const field of readable.names) {
    if (field !== 'id') fields.set(escapeKey(field), `$$${variable}.data.${escapeKey(field)}`);
  }
  for (const [name, value] of extra) fields.set(name, value);
  return fields;
}

function extended(view: unknown, extra: ReadonlyMap<string, unknown>): unknown {
  return extra.size === 0 ? view : { $mergeObjects: [view, extra] };
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
