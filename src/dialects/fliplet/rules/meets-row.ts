import type { Condition, Requirement } from '../../../records/access-rules/rule.ts';
import { isJsonObject, type Json, type JsonObject, ownValue } from '../../../records/json.ts';
import { filledIn } from './template.ts';

/**
 * Whether a row of data meets a requirement. A list meets a condition when one of its elements does, and `notequals` when none
 * is equal; a row without the column is not equal to anything.
 */
export function rowMeets(row: JsonObject, requirement: Requirement, user: JsonObject | undefined): boolean {
  const value = ownValue(row, requirement.column);
  switch (requirement.kind) {
    case 'present':
      return value !== undefined;
    case 'is':
      return elements(value).some((element) => isSame(element, requirement.operand));
    default: {
      const operands = filledIn(requirement.operand, user);
      return operands.length > 0 && textMeets(elements(value), requirement.kind, operands);
    }
  }
}

/** Whether someone who is logged in meets a condition. Unlike a row, a user without the column meets none. */
export function userMeets(user: JsonObject, condition: Condition): boolean {
  const value = ownValue(user, condition.column);
  if (value === undefined || value === null) return false;
  return rowMeets(user, condition, undefined);
}

function textMeets(
  values: readonly Json[],
  operator: Exclude<Condition['kind'], 'is'>,
  operands: readonly string[],
): boolean {
  const texts = values.filter((value) => typeof value !== 'object').map((value) => folded(String(value)));
  const wanted = operands.map(folded);
  const equal = texts.some((text) => wanted.includes(text));
  if (operator === 'equals') return equal;
  if (operator === 'notequals') return !equal;
  return texts.some((text) => wanted.some((part) => text.includes(part)));
}

/** The same for texts that differ in letter case alone. */
export function folded(text: string): string {
  return text.toLowerCase();
}

function elements(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Equal in value and type; lists and objects are no literals of a rule. */
function isSame(value: Json, operand: Json): boolean {
  if (isJsonObject(operand) || Array.isArray(operand)) return false;
  return typeof value === 'number' && typeof operand === 'bigint' ? BigInt(value) === operand : value === operand;
}
