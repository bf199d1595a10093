import { isJsonList, isJsonObject, type Json, type JsonObject, ownValue } from '../../../records/json.ts';
import { allOf, always, type Condition, negated } from './condition.ts';
import { isPresent } from './conditions/shape.ts';
import { holdsText, longestPattern, matchesPattern, writtenOf } from './conditions/text.ts';
import { isFact, placeInElement, placeOf } from './entry-source.ts';
import { factFilter } from './fact-condition.ts';
import { dateAfter, dateBefore, dateBetween, dateIs } from './filters/dates.ts';
import { isEmpty } from './filters/emptiness.ts';
import { sameText } from './filters/equality.ts';
import { listed } from './filters/listed.ts';
import { between, orders } from './filters/order.ts';
import { refusal } from './refusal.ts';
import { allTests, columnTest, passes, type Test } from './test.ts';
import type { WhereScope } from './where.ts';

/**
 * Compiles `$filters` (behaviour note, section 8): a list of conditions with a column each, all of which must hold.
 *
 * @throws Problem `invalid-query` for an unknown condition or a value that it cannot take
 */
export function filtersTest(scope: WhereScope, value: Json, place: string): Test {
  if (!isJsonList(value)) throw refusal(place, '$filters takes a list');
  return allTests(value.map((filter, index) => filterTest(scope, filter, `${place}[${index}]`)));
}

/** One of the filters, as the conditions need it. */
export interface ColumnFilter {
  readonly value: Json | undefined;
  /** The whole object, for what some conditions have beside the value. */
  readonly filter: JsonObject;
  readonly place: string;
}

function filterTest(scope: WhereScope, filter: Json, place: string): Test {
  if (!isJsonObject(filter)) throw refusal(place, 'A filter is an object of column, condition and value');
  const column = ownValue(filter, 'column');
  const name = ownValue(filter, 'condition');
  const compile = typeof name === 'string' ? conditions.get(name) : undefined;
  if (compile === undefined) {
    throw refusal(`${place}.condition`, `Unknown condition ${typeof name === 'string' ? name : 'in $filters'}`);
  }
  if (typeof column !== 'string') throw refusal(`${place}.column`, 'A filter names its column');
  if (scope.counting && name === 'regex') throw refusal(place, 'countOnly does not support the condition regex');
  if (column === 'none' || name === 'none') return passes;
  const { source } = scope;
  const found = source === undefined ? placeInElement(column) : placeOf(source, column);
  const condition = compile({ value: ownValue(filter, 'value'), filter, place });
  if (!isFact(found)) return columnTest(found, condition);
  const asWhere = factOperators.get(String(name));
  if (asWhere === undefined)
    throw refusal(place, `The condition ${name} cannot be asked of the id or the times of an entry`);
  if (condition === always) return passes;
  const operand = { [asWhere]: ownValue(filter, 'value') ?? null };
  return {
    filter: () => factFilter(found, operand, place),
    holds: () => {
      throw new Error('a fact of an entry is not looked up inside of its data');
    },
  };
}

/** The conditions that have a meaning for the id and the times of an entry, as operators of a `where`. */
const factOperators: ReadonlyMap<string, string> = new Map([
  ['==', '$eq'],
  ['!=', '$ne'],
  ['>', '$gt'],
  ['>=', '$gte'],
  ['<', '$lt'],
  ['<=', '$lte'],
]);

const conditions: ReadonlyMap<string, (filter: ColumnFilter) => Condition> = new Map([
  ['==', configured(sameText)],
  ['!=', configured((filter) => negated(sameText(filter)))],
  ['>', configured((filter) => orders('$gt', filter))],
  ['>=', configured((filter) => orders('$gte', filter))],
  ['<', configured((filter) => orders('$lt', filter))],
  ['<=', configured((filter) => orders('$lte', filter))],
  ['contains', configured(contains)],
  ['notcontain', configured(lacks)],
  ['notcontains', configured(lacks)],
  ['regex', configured(pattern)],
  ['empty', () => isEmpty],
  ['notempty', () => negated(isEmpty)],
  ['between', between],
  ['oneof', configured(listed)],
  ['notoneof', configured((filter) => negated(listed(filter)))],
  ['notin', configured((filter) => negated(listed(filter)))],
  ['none', () => always],
  ['dateis', configured(dateIs)],
  ['datebefore', configured(dateBefore)],
  ['dateafter', configured(dateAfter)],
  ['datebetween', dateBetween],
]);

/** A filter whose value is still empty is not configured, and matches everything (behaviour note, section 8). */
function configured(compile: (filter: ColumnFilter) => Condition): (filter: ColumnFilter) => Condition {
  return (filter) => (isUnset(filter.value) ? always : compile(filter));
}

function isUnset(value: Json | undefined): boolean {
  return value === undefined || value === null || value === '' || (isJsonList(value) && value.length === 0);
}

function contains({ value, place }: ColumnFilter): Condition {
  const text = writtenOf(value ?? null);
  if (text === undefined) throw refusal(`${place}.value`, 'takes a text');
  return holdsText(text, true, place);
}

/** Unlike a plain negation this asks that there is something (behaviour note, section 8). */
function lacks(filter: ColumnFilter): Condition {
  return allOf([isPresent, negated(contains(filter))]);
}

function pattern({ value, place }: ColumnFilter): Condition {
  if (typeof value !== 'string' || value.length > longestPattern || value.includes('\0')) {
    throw refusal(`${place}.value`, `takes a pattern of at most ${longestPattern} characters`);
  }
  return matchesPattern(value, 'i');
}
