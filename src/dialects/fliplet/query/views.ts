import { isJsonList, isJsonObject, type Json, type JsonObject, objectOf, ownValue } from '../../../records/json.ts';
import { refusal } from './refusal.ts';

/**
 * The conditions of the views that a query names in `view` or `views`; several views are united (behaviour note, section 18).
 * A text `session.<column>` in a view's filter stands for that column of the entry as which the caller is logged in.
 *
 * @param definition the definition of the data source
 * @param session the data of the caller's own entry, if the caller is logged in as one
 * @returns a where; `undefined` when no view is named; `null` when the views show nothing to this caller
 * @throws Problem `invalid-query` for a view that the data source does not have
 */
export function viewWhere(
  definition: JsonObject,
  named: { readonly view?: Json | undefined; readonly views?: Json | undefined },
  session: JsonObject | undefined,
): JsonObject | null | undefined {
  const names = namesOf(named.view, named.views);
  if (names.length === 0) return undefined;
  // A caller whose entry lacks a column that a view asks for is shown nothing, rather than entries that lack it too.
  const filters = names
    .map((name) => filterOf(definition, name))
    .filter((filter) =>
      sessionColumns(filter).every((column) => session !== undefined && Object.hasOwn(session, column)),
    );
  return filters.length === 0 ? null : { $or: filters.map((filter) => resolved(filter, session ?? {})) };
}

/** Whether any of the views that a query names asks for the caller's own entry. */
export function viewsAskSession(
  definition: JsonObject,
  named: { readonly view?: Json; readonly views?: Json },
): boolean {
  return namesOf(named.view, named.views).some((name) => sessionColumns(filterOf(definition, name)).length > 0);
}

function namesOf(view: Json | undefined, views: Json | undefined): string[] {
  const named = [...(view === undefined || view === null ? [] : [view]), ...listOf(views)];
  return named.map((name) => {
    if (typeof name !== 'string') throw refusal('views', 'A view is named by a text');
    return name;
  });
}

function listOf(views: Json | undefined): readonly Json[] {
  if (views === undefined || views === null) return [];
  return isJsonList(views) ? views : [views];
}

function filterOf(definition: JsonObject, name: string): Json {
  const views = ownValue(definition, 'views');
  const found = isJsonList(views) ? views.filter(isJsonObject).find((view) => view.name === name) : undefined;
  if (found === undefined) throw refusal('', `The data source has no view ${name}`);
  return ownValue(found, 'filter') ?? {};
}

const sessionText = /^session\.(.+)$/s;

/** The columns of the caller's own entry that a filter asks for. */
function sessionColumns(value: Json): string[] {
  if (typeof value === 'string') return sessionText.exec(value)?.slice(1) ?? [];
  if (typeof value !== 'object' || value === null) return [];
  const items: readonly Json[] = isJsonObject(value) ? Object.values(value) : value;
  return items.flatMap(sessionColumns);
}

function resolved(value: Json, session: JsonObject): Json {
  if (typeof value === 'string') {
    const [, column] = sessionText.exec(value) ?? [];
    return column === undefined ? value : (ownValue(session, column) ?? null);
  }
  if (typeof value !== 'object' || value === null) return value;
  if (!isJsonObject(value)) return value.map((item) => resolved(item, session));
  return objectOf(Object.entries(value).map(([name, item]) => [name, resolved(item, session)]));
}
