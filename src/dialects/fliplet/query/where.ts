import type { Filter } from '../../../records/access.ts';
import { isJsonList, isJsonObject, type Json, type JsonObject, ownValue } from '../../../records/json.ts';
import { columnCondition } from './column-condition.ts';
import { type EntrySource, isFact, placeInElement, placeOf } from './entry-source.ts';
import { factFilter } from './fact-condition.ts';
import { filtersTest } from './filters.ts';
import { refusal } from './refusal.ts';
import { allTests, anyTest, columnTest, noTest, passes, type Test } from './test.ts';
import { assertSize } from './where-size.ts';

/** How a `where` is read. */
export interface WhereOptions {
  /** Whether only conditions are accepted that the original can count by (behaviour note, section 6). */
  readonly counting?: boolean;
}

/**
 * Compiles the `where` of a query (behaviour note, section 7) into one filter on stored records. Nothing is left to be
 * filtered afterwards: what MongoDB's own operators mean alike is written with them, so that indexes serve it, and the rest
 * as expressions beside them.
 *
 * @throws Problem `invalid-query` for what is not accepted, `field-forbidden` for a hidden column
 */
export function whereFilter(source: EntrySource, where: Json | undefined, options: WhereOptions = {}): Filter {
  if (where === undefined || where === null) return {};
  assertSize(where);
  const { asked = (given: Json) => given } = source;
  return whereTest({ ...options, source }, asked(where), 'where').filter();
}

/** What surrounds a part of a `where`: the data source, or nothing inside an element of a list. */
export interface WhereScope extends WhereOptions {
  readonly source: EntrySource | undefined;
}

/** Compiles one object of a `where`, at any depth. */
export function whereTest(scope: WhereScope, where: Json, place: string): Test {
  if (!isJsonObject(where)) throw refusal(place, 'A where is an object of columns and conditions');
  const tests = Object.keys(where).map((name) => {
    const value = ownValue(where, name) ?? null;
    return name.startsWith('$')
      ? connective(scope, name, value, `${place}.${name}`)
      : named(scope, name, value, `${place}.${name}`);
  });
  return tests.length === 0 ? passes : allTests(tests);
}

function connective(scope: WhereScope, name: string, value: Json, place: string): Test {
  switch (name) {
    case '$and':
      return allTests(parts(scope, name, value, place));
    case '$or':
      return anyTest(parts(scope, name, value, place));
    case '$nor':
      return noTest(parts(scope, name, value, place));
    case '$not':
      return noTest([whereTest(scope, value, place)]);
    case '$filters':
      return filtersTest(scope, value, place);
    default:
      throw refusal(place, `Unknown operation ${name}`);
  }
}

function parts(scope: WhereScope, name: string, value: Json, place: string): Test[] {
  if (!isJsonList(value)) throw refusal(place, `${name} takes a list of conditions`);
  return value.map((part, index) => whereTest(scope, part, `${place}[${index}]`));
}

function named(scope: WhereScope, name: string, value: Json, place: string): Test {
  if (scope.source === undefined) return columnTest(placeInElement(name), columnCondition(scope, value, place));
  const found = placeOf(scope.source, name);
  if (!isFact(found)) return columnTest(found, columnCondition(scope, value, place));
  return {
    filter: () => factFilter(found, value, place),
    holds: () => {
      throw new Error('a fact of an entry is not looked up inside of its data');
    },
  };
}

/** Whether an object is one of operators; `false` for one of plain names. @throws Problem `invalid-query` for a mixture. */
export function hasOperators(value: JsonObject, place: string): boolean {
  const names = Object.keys(value);
  const operators = names.filter((name) => name.startsWith('$'));
  if (operators.length > 0 && operators.length < names.length) {
    throw refusal(place, `The operation ${operators[0]} stands beside a name that is none`);
  }
  return operators.length > 0;
}
