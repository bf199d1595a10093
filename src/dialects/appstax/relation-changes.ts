import { fullAccess } from '../../records/access.ts';
import type { RelationChange } from '../../records/change-relations.ts';
import { changedRelation } from '../../records/change-relations.ts';
import type { Column } from '../../records/columns.ts';
import { isJsonObject, type Json, type JsonObject, objectOf, ownValue } from '../../records/json.ts';
import { idsByOid } from '../../records/record-names.ts';
import type { AppstaxContext } from './context.ts';
import { invalid } from './invalid.ts';

/** What a body asks of one relation, by object ids. */
export interface RelationRequest {
  readonly column: Column;
  readonly additions: readonly string[];
  readonly removals: readonly string[];
}

/** How many object ids one list of a request may hold. */
const mostIds = 1000;

/**
 * Reads what a body says of a relation. Only `sysRelationChanges` changes one: clients send back bare lists of ids, empty objects
 * and whole expansions of relations that they did not touch (behaviour note, 4.4), so that all else is ignored. Either of its
 * two lists may be missing.
 *
 * @throws Problem `invalid-request` for lists of something else than ids, and for more than one id where the relation has one target
 */
export function readRelation(column: Column, value: Json): RelationRequest | undefined {
  const changes = changesIn(value);
  if (changes === undefined) return undefined;
  const place = `${column.name}.sysRelationChanges`;
  if (!isJsonObject(changes)) throw invalid(place, 'expected an object with additions and removals');
  const additions = idsIn(ownValue(changes, 'additions'), column, `${place}.additions`);
  return { column, additions, removals: idsIn(ownValue(changes, 'removals'), column, `${place}.removals`) };
}

/** Whether a value asks for changes of a relation. */
export function changesIn(value: Json): Json | undefined {
  return isJsonObject(value) ? ownValue(value, 'sysRelationChanges') : undefined;
}

/**
 * Finds the records behind the object ids, with one query for each collection that the relations lead to.
 *
 * @throws Problem `invalid-request` for an addition that its collection does not have
 */
export async function relationTargets(
  context: AppstaxContext,
  requests: readonly RelationRequest[],
): Promise<RelationChange[]> {
  const names = [...new Set(requests.map((request) => request.column.to ?? ''))];
  const found = names.map(async (name) => {
    const group = requests.filter((request) => request.column.to === name);
    const oids = group.flatMap(({ additions, removals }) => [...additions, ...removals]);
    const collection = oids.length === 0 ? undefined : await context.store.collectionByName(context.app.id, name);
    if (collection === undefined) return [name, new Map<string, number>()] as const;
    return [name, await idsByOid(context.store.database, fullAccess(collection), oids)] as const;
  });
  const ids = new Map(await Promise.all(found));
  return requests.map((request) => targets(request, ids.get(request.column.to ?? '') ?? new Map()));
}

/** The relations of an object to be, as they are stored. */
export function newRelations(changes: readonly RelationChange[]): JsonObject {
  return objectOf(
    changes.flatMap((change) => {
      const value = changedRelation(undefined, change);
      return value === undefined ? [] : [[change.field, value] as const];
    }),
  );
}

function targets({ column, additions, removals }: RelationRequest, ids: ReadonlyMap<string, number>): RelationChange {
  return {
    field: column.name,
    many: column.many,
    additions: additions.map((oid) => {
      const id = ids.get(oid);
      if (id !== undefined) return id;
      const missing = `the collection ${JSON.stringify(column.to)} has no object ${JSON.stringify(oid)}`;
      throw invalid(`${column.name}.sysRelationChanges.additions`, missing);
    }),
    removals: removals.flatMap((oid) => ids.get(oid) ?? []),
  };
}

function idsIn(value: Json | undefined, { many }: Column, place: string): string[] {
  const list: Json = value ?? [];
  if (!Array.isArray(list)) throw invalid(place, 'expected a list of object ids');
  const ids = list.map((id: Json) => {
    if (typeof id !== 'string') throw invalid(place, 'expected a list of object ids');
    return id;
  });
  if (!many && ids.length > 1)
    throw invalid(place, 'expected one id at most, since the relation is to a single object');
  if (ids.length > mostIds) throw invalid(place, `expected ${mostIds} ids at most`);
  return ids;
}
