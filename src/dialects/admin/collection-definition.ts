import { Problem } from '../../problem.ts';
import { ruleFaults } from '../../records/access-rules/read-rules.ts';
import { type Column, type ColumnDefinition, completeColumn } from '../../records/columns.ts';
import { hooksOf } from '../../records/hooks/hooks-of.ts';
import { readHooks } from '../../records/hooks/read-hooks.ts';
import { asJson, isJsonObject, type Json, type JsonObject, ownValue } from '../../records/json.ts';
import { canonicalName } from '../../records/names.ts';
import type { AdminContext } from './context.ts';

/** A column as a request has it. */
export type GivenColumn = Pick<ColumnDefinition, 'name'> & {
  readonly [Name in Exclude<keyof ColumnDefinition, 'name'>]?: ColumnDefinition[Name] | undefined;
};

/**
 * Reads the columns of a collection, and makes sure that they go together: names once, and relations to collections of the same app.
 *
 * @throws Problem `invalid-request` with every fault
 */
export async function readColumns(
  { store }: Pick<AdminContext, 'store'>,
  owner: { readonly appId: number | null; readonly name: string },
  given: readonly GivenColumn[],
): Promise<Column[]> {
  const faults: { in: 'body'; path: string; message: string }[] = [];
  const names = new Set<string>();
  for (const [index, column] of given.entries()) {
    const refuse = (name: string, message: string) =>
      faults.push({ in: 'body', path: `columns[${index}].${name}`, message });
    if (names.has(column.name)) refuse('name', 'is the name of a column before this one');
    names.add(column.name);
    const { type, to = null, many } = column;
    if (type !== 'relation' && (to !== null || many !== undefined)) refuse('to', 'goes with the type relation only');
    if (type !== 'relation') continue;
    if (to === null) refuse('to', 'is needed for the type relation');
    else if (!(await isThere(store, owner, to))) refuse('to', 'is no collection of the same app');
  }
  if (faults.length > 0) throw new Problem('invalid-request', { faults: faults.slice(0, 100) });
  return given.map((column) => completeColumn(definitionOf(column)));
}

async function isThere(
  store: AdminContext['store'],
  { appId, name }: { readonly appId: number | null; readonly name: string },
  to: string,
): Promise<boolean> {
  if (appId === null) return false;
  return canonicalName(to) === canonicalName(name) || (await store.collectionByName(appId, to)) !== undefined;
}

function definitionOf({ name, type, unique, required, indexed, to, many }: GivenColumn): ColumnDefinition {
  return {
    name,
    ...(type === undefined ? {} : { type }),
    ...(unique === undefined ? {} : { unique }),
    ...(required === undefined ? {} : { required }),
    ...(indexed === undefined ? {} : { indexed }),
    ...(to === undefined || to === null ? {} : { to: canonicalName(to) }),
    ...(many === undefined ? {} : { many }),
  };
}

/**
 * The settings that dialects keep of a collection after a request; those that it does not name stay.
 *
 * @throws Problem `invalid-request` for hooks that nothing could run and access rules that nothing could read
 */
export function readDialects(
  before: JsonObject,
  { fliplet, appstax }: { readonly fliplet?: unknown; readonly appstax?: unknown },
): JsonObject {
  const after = { ...before, ...merged(before, 'fliplet', fliplet), ...merged(before, 'appstax', appstax) };
  assertReadable(after, asJson(fliplet ?? null));
  return after;
}

function merged(before: JsonObject, name: string, given: unknown): JsonObject {
  const settings = asJson(given ?? null);
  if (!isJsonObject(settings)) return {};
  const known = ownValue(before, name);
  return { [name]: { ...(isJsonObject(known) ? known : {}), ...settings } };
}

/** Rules are looked at when they are given: what an older version has stored must not stand in the way of another change. */
function assertReadable(dialects: JsonObject, given: Json): void {
  const rules = isJsonObject(given) ? ownValue(given, 'accessRules') : undefined;
  const list: readonly Json[] = Array.isArray(rules) ? rules : [];
  const faults = [
    ...readHooks(hooksOf({ dialects })).faults.map(({ place, message }) => ({ path: `hooks${place}`, message })),
    ...ruleFaults(list).map(({ place, message }) => ({ path: `accessRules${place}`, message })),
  ];
  if (faults.length === 0) return;
  throw new Problem('invalid-request', {
    faults: faults.map(({ path, message }) => ({ in: 'body', path: `fliplet.${path}`, message })),
  });
}
