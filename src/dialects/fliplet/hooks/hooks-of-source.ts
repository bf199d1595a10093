import { isProblem, Problem } from '../../../problem.ts';
import type { Filter } from '../../../records/access.ts';
import type { Collection } from '../../../records/collections.ts';
import type { Hook } from '../../../records/hooks/hook.ts';
import { hooksOf } from '../../../records/hooks/hooks-of.ts';
import { readHooks } from '../../../records/hooks/read-hooks.ts';
import type { Json, JsonObject } from '../../../records/json.ts';
import { allTests } from '../query/test.ts';
import { whereTest } from '../query/where.ts';
import { assertSize } from '../query/where-size.ts';
import { askedWhere } from './asked-where.ts';

/**
 * The hooks of a data source.
 *
 * @throws Problem `invalid-definition` when one cannot be read, as an apply file of another version may leave behind: an entry is rather not
 *   written than written without what turns a password into its hash.
 */
export function hooksOfSource(dataSource: Collection): readonly Hook[] {
  const { hooks, faults } = readHooks(hooksOf(dataSource));
  if (faults.length === 0) return hooks;
  throw new Problem('invalid-definition', {
    faults: faults.map(({ place, message }) => ({
      line: null,
      place: `hooks${place}`,
      message: `hooks${place}: ${message}`,
    })),
  });
}

/** What the hooks of a data source make of a `where` before it is asked; `undefined` when there are none that do. */
export function whereAsked(dataSource: Collection, key: string): ((where: Json) => Json) | undefined {
  const hooks = hooksOfSource(dataSource).filter((hook) => hook.type === 'operations');
  const before = hooks.filter(({ runOn }) => runOn.has('beforeQuery'));
  return before.length === 0 ? undefined : (where) => askedWhere(where, before, key);
}

/**
 * Checks hooks that are about to be stored, their conditions included.
 *
 * @throws Problem `invalid-request` with one fault for each hook that cannot be read
 */
export function assertHooks(list: readonly Json[]): void {
  const { hooks, faults } = readHooks(list);
  const all = [...faults, ...hooks.flatMap(conditionFaults)];
  if (all.length === 0) return;
  throw new Problem('invalid-request', {
    faults: all.map(({ place, message }) => ({ in: 'body', path: `hooks${place}`, message })),
  });
}

/** The filter for entries that meet all conditions of a hook; `undefined` where it has none. Names mean columns, never facts such as `id`. */
export function conditionFilter({ conditions }: Pick<Hook, 'conditions'>): Filter | undefined {
  if (conditions.length === 0) return undefined;
  return allTests(conditions.map(compiled)).filter();
}

function compiled(condition: JsonObject, index: number) {
  assertSize(condition);
  return whereTest({ source: undefined }, condition, `conditions[${index}]`);
}

function conditionFaults(hook: Hook): { place: string; message: string }[] {
  try {
    conditionFilter(hook);
    return [];
  } catch (error) {
    if (!isProblem(error, 'invalid-query')) throw error;
    const { place, message } = error.facts;
    return [{ place: `[${hook.position}].${place}`, message }];
  }
}
