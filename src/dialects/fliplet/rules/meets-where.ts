import type { Requirement } from '../../../records/access-rules/rule.ts';
import { isJsonList, isJsonObject, type Json, type JsonObject, ownValue } from '../../../records/json.ts';
import { folded } from './meets-row.ts';
import { filledIn } from './template.ts';

/**
 * Whether the conditions of a query make sure of a requirement: every entry that they find meets it. Looked at are the conditions that
 * all have to hold: the keys on top, those of a `$and` there, and `$filters`. Nothing is added to the query; one that does
 * not say what the rule requires is not granted by the rule.
 *
 * - a column that must be there: any condition on it;
 * - `equals`: equality with the value; `contains`: equality with or search for a text that contains it;
 * - `notequals`: equality with another value, or `!=` in `$filters`. `$ne` is not enough, as it heeds letter case and the rule does not.
 */
export function whereMeets(where: JsonObject, requirement: Requirement, user: JsonObject | undefined): boolean {
  const found = assertionsIn(where, 0).filter(({ column }) => column === requirement.column);
  if (requirement.kind === 'present') return found.length > 0;
  if (requirement.kind === 'is') {
    const { operand } = requirement;
    return found.some(({ kind, value }) => kind === 'equal' && value === operand);
  }
  const operands = filledIn(requirement.operand, user).map(folded);
  if (operands.length === 0) return false;
  const texts = (kinds: readonly Assertion['kind'][]) =>
    found.filter(({ kind, value }) => kinds.includes(kind) && isText(value)).map(({ value }) => folded(String(value)));
  switch (requirement.kind) {
    case 'equals':
      return texts(['equal']).some((text) => operands.includes(text));
    case 'contains':
      return texts(['equal', 'contains']).some((text) => operands.some((part) => text.includes(part)));
    case 'notequals':
      return (
        texts(['equal']).some((text) => !operands.includes(text)) ||
        operands.every((operand) => texts(['unequal']).includes(operand))
      );
  }
}

interface Assertion {
  readonly column: string;
  readonly kind: 'equal' | 'contains' | 'unequal' | 'other';
  readonly value: Json;
}

/** More levels of `$and` than any client writes. */
const maximumDepth = 20;

function assertionsIn(where: JsonObject, depth: number): readonly Assertion[] {
  if (depth > maximumDepth) return [];
  return Object.entries(where).flatMap(([key, condition]): readonly Assertion[] => {
    if (key === '$and') return objectsIn(condition).flatMap((part) => assertionsIn(part, depth + 1));
    if (key === '$filters') return objectsIn(condition).flatMap(fromFilter);
    return key.startsWith('$') ? [] : fromCondition(key, condition);
  });
}

function fromCondition(column: string, condition: Json): readonly Assertion[] {
  if (!isJsonObject(condition)) return [{ column, kind: 'equal', value: condition }];
  const operators = Object.entries(condition);
  // An object without operators is a value: all of its members have to match.
  if (!operators.some(([operator]) => operator.startsWith('$'))) return [{ column, kind: 'other', value: condition }];
  return operators.map(([operator, value]): Assertion => {
    if (operator === '$eq') return { column, kind: 'equal', value };
    if ((operator === '$like' || operator === '$iLike') && typeof value === 'string') {
      return { column, kind: 'contains', value: value.replace(/^%+/, '').replace(/%+$/, '') };
    }
    return { column, kind: 'other', value };
  });
}

function fromFilter(filter: JsonObject): readonly Assertion[] {
  const [column, condition, value = null] = ['column', 'condition', 'value'].map((key) => ownValue(filter, key));
  if (typeof column !== 'string') return [];
  // Without a value, a filter counts as not configured and lets everything through.
  if (value === null || String(value).trim() === '') return [];
  const kinds: Readonly<Record<string, Assertion['kind']>> = { '==': 'equal', contains: 'contains', '!=': 'unequal' };
  const kind = typeof condition === 'string' && Object.hasOwn(kinds, condition) ? kinds[condition] : undefined;
  if (kind !== undefined) return [{ column, kind, value }];
  return condition === 'none' ? [] : [{ column, kind: 'other', value }];
}

function objectsIn(list: Json | undefined): readonly JsonObject[] {
  return isJsonList(list) ? list.filter(isJsonObject) : [];
}

function isText(value: Json): boolean {
  return value !== null && typeof value !== 'object';
}
