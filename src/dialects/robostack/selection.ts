import { Problem } from '../../problem.ts';
import { type Access, type Filter, readablePath } from '../../records/access.ts';
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../../records/json.ts';
import { toStored } from '../../records/stored-value.ts';

/** How much selections may hold: lists of selections, and the names and listed values of all of them together. */
export const selectionLimits = { selections: 1_000, values: 10_000 } as const;

/**
 * Turns a selection, or a list of which any may match, into a filter. Absent means every record (behaviour note, "Known").
 *
 * @throws Problem `invalid-request` with every fault; `field-forbidden` for a field that the caller may not read, since a
 * selection on it would tell its value.
 */
export function selectionFilter(access: Access, selection: Json | undefined, place = 'selection'): Filter {
  if (selection === undefined) return {};
  const list = isJsonList(selection) ? selection : [selection];
  if (list.length > selectionLimits.selections) {
    throw invalid(place, `holds more than ${selectionLimits.selections} selections`);
  }
  const budget = { values: selectionLimits.values };
  const filters = list.map((one, index) =>
    oneSelection(access, one, isJsonList(selection) ? `${place}[${index}]` : place, budget),
  );
  const [only] = filters;
  if (filters.length === 0) throw invalid(place, 'holds no selection');
  return filters.length === 1 && only !== undefined ? only : { $or: filters };
}

/**
 * The same for updates and deletes, where each selection must name at least one field (behaviour note, "Our decisions").
 *
 * @throws Problem `invalid-request` also for a selection that is missing or names nothing.
 */
export function explicitSelection(access: Access, selection: Json | undefined, place = 'selection'): Filter {
  const list = isJsonList(selection) ? selection : [selection ?? null];
  for (const [index, one] of list.entries()) {
    const at = isJsonList(selection) ? `${place}[${index}]` : place;
    if (!isJsonObject(one) || Object.keys(one).length === 0) throw invalid(at, 'must name at least one field');
  }
  return selectionFilter(access, selection, place);
}

interface Budget {
  values: number;
}

function oneSelection(access: Access, selection: Json, place: string, budget: Budget): Filter {
  if (!isJsonObject(selection)) throw invalid(place, 'expected an object of field names and values');
  const conditions = Object.keys(selection).map((name) => {
    const at = `${place}.${name}`;
    if (name.startsWith('$')) throw invalid(at, 'a field name must not begin with "$"');
    return { [readablePath(access, name)]: condition(selection[name] ?? null, at, budget) };
  });
  return conditions.length === 0 ? {} : { $and: conditions };
}

/** A list means any of its values; an object of `$` names is a comparison; everything else must be equal. */
function condition(value: Json, place: string, budget: Budget): Filter {
  spend(budget, 1, place);
  if (isJsonList(value)) return { $in: listed(value, place, budget) };
  if (isJsonObject(value) && Object.keys(value).some((name) => name.startsWith('$'))) {
    return comparison(value, place, budget);
  }
  return { $eq: literal(value, place) };
}

const comparisons: ReadonlySet<string> = new Set(['$eq', '$gt', '$gte', '$lt', '$lte']);

/**
 * The safe list of comparisons. `$ne`, `$nin` and `$exists` are not on it: in an update or a delete they would reach almost every
 * record where one was meant (attack I1).
 */
function comparison(value: JsonObject, place: string, budget: Budget): Filter {
  return Object.fromEntries(
    Object.keys(value).map((name) => {
      const at = `${place}.${name}`;
      const operand = value[name] ?? null;
      if (comparisons.has(name)) return [name, literal(operand, at)];
      if (name === '$in' && isJsonList(operand)) return [name, listed(operand, at, budget)];
      throw invalid(at, 'the comparisons are $eq, $gt, $gte, $lt, $lte and $in with a list');
    }),
  );
}

function listed(values: readonly Json[], place: string, budget: Budget): unknown[] {
  spend(budget, values.length, place);
  return values.map((value, index) => literal(value, `${place}[${index}]`));
}

/** A value as it is, at any depth without a name that begins with `$`, so that no operator can pass for data. */
function literal(value: Json, place: string): unknown {
  assertPlain(value, place);
  return toStored(value);
}

function assertPlain(value: Json, place: string): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, item] of Object.entries<Json>(value)) {
    if (!isJsonList(value) && name.startsWith('$'))
      throw invalid(`${place}.${name}`, 'an operator is not accepted here');
    assertPlain(item, `${place}.${name}`);
  }
}

function spend(budget: Budget, count: number, place: string): void {
  budget.values -= count;
  if (budget.values < 0) throw invalid(place, `the selections hold more than ${selectionLimits.values} values`);
}

/** The problem of one place in the body. */
export function invalid(path: string, message: string): Problem<'invalid-request'> {
  return new Problem('invalid-request', { faults: [{ in: 'body', path, message }] });
}
