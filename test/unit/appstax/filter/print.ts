import type { Condition, Literal, Value } from '../../../../src/dialects/appstax/filter/syntax.ts';
import { isBareName } from '../../../../src/dialects/appstax/filter/tokens.ts';

/** The text of a filter, with parentheses round everything that could be read in two ways. */
export function printFilter(condition: Condition): string {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.conditions.map(grouped).join(condition.kind === 'all' ? ' and ' : ' or ');
    case 'not':
      return `not ${grouped(condition.condition)}`;
    case 'comparison':
      return `${printValue(condition.left)} ${condition.operator} ${printValue(condition.right)}`;
    case 'between':
      return `${tested(condition)} between ${printValue(condition.low)} and ${printValue(condition.high)}`;
    case 'in':
      return `${tested(condition)} in (${condition.options.map(printValue).join(', ')})`;
    case 'like':
      return `${tested(condition)} like ${printValue(condition.pattern)}`;
    case 'nullness':
      return `${printValue(condition.value)} is ${condition.negated ? 'not ' : ''}null`;
    case 'has':
      return `${printValue(condition.column)} has (${condition.ids.map(printValue).join(', ')})`;
    case 'truth':
      return printValue(condition.value);
  }
}

function grouped(condition: Condition): string {
  const open = condition.kind === 'all' || condition.kind === 'any' || condition.kind === 'not';
  return open ? `(${printFilter(condition)})` : printFilter(condition);
}

function tested({ value, negated }: { readonly value: Value; readonly negated: boolean }): string {
  return `${printValue(value)}${negated ? ' not' : ''}`;
}

export function printValue(value: Value): string {
  switch (value.kind) {
    case 'column':
      return isBareName(value.name) ? value.name : `[${value.name}]`;
    case 'negation':
      return `-${operand(value.operand)}`;
    case 'arithmetic':
      return `${operand(value.left)} ${value.operator} ${operand(value.right)}`;
    default:
      return printLiteral(value);
  }
}

function operand(value: Value): string {
  return value.kind === 'arithmetic' || value.kind === 'negation' ? `(${printValue(value)})` : printValue(value);
}

function printLiteral(literal: Literal): string {
  switch (literal.kind) {
    case 'text':
      return `'${literal.text.replaceAll("'", "''")}'`;
    case 'number':
      return String(literal.number);
    case 'boolean':
      return String(literal.value);
    case 'null':
      return 'null';
  }
}
