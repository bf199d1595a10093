import { Problem } from '../../problem.ts';
import { allows, type FieldMask } from '../field-mask.ts';
import { escapeKey } from '../keys.ts';

/**
 * What the documents look like at one point of a pipeline, and where in them a field is that the caller names. A pipeline
 * starts with records as they are stored, so that filters and groups use indexes and read only what they need; once a stage
 * makes documents of its own, names stand for themselves.
 */
export interface View {
  /** Whether documents are still records as stored, hidden fields included. */
  readonly stored: boolean;
  /** The stored path of a field for reading. Throws Problem `field-forbidden` for one that is hidden. */
  path(keys: readonly string[]): string;
  /** The same for writing; `undefined` when the field can only be written once records have the caller's shape. */
  writePath(keys: readonly string[]): string | undefined;
  /** The whole document in the caller's shape, as an expression; correct only after the `hide` stages. */
  readonly whole: unknown;
  /** Stages that remove what the caller may not see. */
  readonly hide: readonly Stage[];
}

export type Stage = Readonly<Record<string, unknown>>;

/** A record as one flat object: `id`, and beside it the fields of its data. A field named `id` in the data is shadowed. */
export function flatRecord(collection: string, mask: FieldMask): View {
  const path = (keys: readonly string[]): string => {
    const [first = ''] = keys;
    if (first === 'id') return ['_id', ...keys.slice(1).map(escapeKey)].join('.');
    if (!allows(mask, first)) throw new Problem('field-forbidden', { collection, field: first, action: 'read' });
    return ['data', ...keys.map(escapeKey)].join('.');
  };
  return {
    stored: true,
    path,
    writePath: (keys) => (keys[0] === 'id' ? undefined : path(keys)),
    whole: { $mergeObjects: ['$data', { id: '$_id' }] },
    hide: hidingStages(mask),
  };
}

/** Documents that the pipeline made itself: every name stands for itself, only escaped. */
export const madeDocuments: View = {
  stored: false,
  path: escapedPath,
  writePath: escapedPath,
  whole: '$$ROOT',
  hide: [],
};

/** Keys as a path below a document or variable that has the caller's own names. */
export function escapedPath(keys: readonly string[]): string {
  return keys.map(escapeKey).join('.');
}

function hidingStages(mask: FieldMask): Stage[] {
  if (mask.kind === 'all') return [];
  const paths = [...mask.names].map((name) => `data.${escapeKey(name)}`);
  if (mask.kind === 'only') return [{ $project: Object.fromEntries(['_id', ...paths].map((path) => [path, 1])) }];
  return paths.length === 0 ? [] : [{ $unset: paths }];
}
