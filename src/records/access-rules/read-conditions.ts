import { isJsonObject, type Json, type JsonObject } from '../json.ts';
import { type Condition, textOperators } from './rule.ts';

/** What makes a rule unreadable, and where in it. */
export class RuleFault extends Error {
  readonly place: string;

  constructor(place: string, message: string) {
    super(message);
    this.place = place;
  }
}

/** Reads `{"Email": {"equals": "…"}, "Role": "Admin"}`: conditions that all have to be met. */
export function readConditions(given: JsonObject, place: string): readonly Condition[] {
  const columns = Object.entries(given);
  // Nothing to be met would be met by all.
  if (columns.length === 0) throw new RuleFault(place, 'expected at least one condition');
  return columns.flatMap(([column, condition]) => readCondition(column, condition, `${place}.${column}`));
}

function readCondition(column: string, given: Json, place: string): readonly Condition[] {
  if (!isJsonObject(given)) return [{ kind: 'is', column, operand: given }];
  const operators = Object.entries(given);
  if (operators.length === 0) throw new RuleFault(place, `expected one of ${textOperators.join(', ')}`);
  return operators.map(([operator, operand]): Condition => {
    const kind = textOperators.find((known) => known === operator);
    if (kind === undefined) throw new RuleFault(`${place}.${operator}`, `expected one of ${textOperators.join(', ')}`);
    if (typeof operand === 'object') throw new RuleFault(`${place}.${operator}`, 'expected text');
    return { kind, column, operand: String(operand) };
  });
}

/** One id or a list of ids; null for none. */
export function readIds(given: Json | undefined, place: string): ReadonlySet<number> | null {
  if (given === undefined) return null;
  const list: readonly Json[] = Array.isArray(given) ? given : [given];
  const ids = list.filter((id) => typeof id === 'number' && Number.isSafeInteger(id));
  if (ids.length !== list.length) throw new RuleFault(place, 'expected a list of ids');
  return new Set(ids.map(Number));
}
