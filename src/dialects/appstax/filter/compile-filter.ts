import type { Filter } from '../../../records/access.ts';
import type { Collection } from '../../../records/collections.ts';
import { columnMeaning } from './columns.ts';
import { matching } from './matching.ts';
import { parseFilter } from './parse.ts';
import { maximumWildcards, wildcards } from './pattern.ts';
import { filterLimits, refusal, refusalAt } from './refusal.ts';
import type { FilterScope } from './scope.ts';
import type { ColumnName, Condition, Has } from './syntax.ts';

/** What a filter is about. */
export interface FilterTarget {
  /** Its columns say which names exist and of which type they are. */
  readonly collection: Collection;
  /**
   * The record ids behind object ids in the collection that a relation column names, of those only that the caller may read: one
   * query for all of them. `has` needs it, since relations are stored as record ids.
   */
  readonly recordIds: (collectionName: string, objectIds: readonly string[]) => Promise<readonly number[]>;
}

/**
 * Turns the text of a filter into one MongoDB filter on the stored records of a collection; an empty or blank text gives `{}`.
 * Nothing of the text becomes an operator, a path outside of `data`, or a pattern that is not escaped; the access filter is
 * for `scope` of `records/access.ts` to put beside it.
 *
 * @throws Problem `invalid-query` with `place: 'filter'` and a message that names the character where it went wrong
 */
export async function compileFilter(text: string, target: FilterTarget): Promise<Filter> {
  const condition = parseFilter(text);
  if (condition === undefined) return {};
  const leaves = leavesOf(condition);
  for (const leaf of leaves) {
    if (leaf.kind === 'like' && leaf.pattern.kind === 'text' && wildcards(leaf.pattern.text) > maximumWildcards) {
      throw refusalAt(text, leaf.pattern.at, `more than ${maximumWildcards} runs of "%" in the pattern`);
    }
  }
  const meaning = (column: ColumnName) => {
    const found = columnMeaning(target.collection, column.name);
    if (found === undefined) throw refusalAt(text, column.at, `there is no property "${column.name}" as asked for`);
    return found;
  };
  const scope: FilterScope = {
    meaning,
    scalar: (column) => {
      const found = meaning(column);
      if (found.kind !== 'relation') return found;
      throw refusalAt(text, column.at, `"${column.name}" is a relation, for which there are "has" and "is null"; used`);
    },
    related: await relatedRecords(text, leaves, meaning, target),
  };
  const filter = matching(scope, condition, true);
  if (depthOf(filter) > maximumDepth) throw refusal('it nests too deeply');
  return filter;
}

/** Levels of lists and objects; MongoDB takes about 180 in a whole command. */
const maximumDepth = 140;

function leavesOf(condition: Condition): Condition[] {
  if (condition.kind === 'all' || condition.kind === 'any') return condition.conditions.flatMap(leavesOf);
  return condition.kind === 'not' ? leavesOf(condition.condition) : [condition];
}

async function relatedRecords(
  text: string,
  leaves: readonly Condition[],
  meaning: FilterScope['meaning'],
  target: FilterTarget,
): Promise<ReadonlyMap<Has, readonly number[]>> {
  const found = leaves.flatMap((leaf) => {
    const column = leaf.kind === 'has' ? meaning(leaf.column) : undefined;
    return leaf.kind === 'has' && column?.kind === 'relation' ? [{ leaf, to: column.to }] : [];
  });
  const excess = found[filterLimits.related];
  if (excess !== undefined) throw refusalAt(text, excess.leaf.at, `more than ${filterLimits.related} times "has"`);
  const ids = found.map(async ({ leaf, to }) => {
    const objectIds = leaf.ids.flatMap((id) => (id.kind === 'text' ? [id.text] : []));
    return [leaf, objectIds.length === 0 ? [] : await target.recordIds(to, objectIds)] as const;
  });
  return new Map(await Promise.all(ids));
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null || value instanceof Date) return 0;
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  return 1 + parts.reduce((deepest: number, part) => Math.max(deepest, depthOf(part)), 0);
}
