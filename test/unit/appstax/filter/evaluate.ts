import type { ComparisonOperator, Condition, Literal, Value } from '../../../../src/dialects/appstax/filter/syntax.ts';

/** True, false, or null for unknown. */
export type Truth = boolean | null;

/** An object as the reference sees it: its properties and what the server adds. Relations are lists of object ids. */
export type Subject = ReadonlyMap<string, unknown>;

/** A plain evaluation of a filter on one object, to hold the native query against. `dates` are the columns declared as dates. */
export function evaluate(condition: Condition, subject: Subject, dates: ReadonlySet<string>): Truth {
  const read = (value: Value): unknown => valueIn(value, subject, dates);
  const truth = (part: Condition) => evaluate(part, subject, dates);
  switch (condition.kind) {
    case 'all':
      return and(condition.conditions.map(truth));
    case 'any':
      return not(and(condition.conditions.map((part) => not(truth(part)))));
    case 'not':
      return not(truth(condition.condition));
    case 'comparison':
      return compare(condition.operator, read(condition.left), read(condition.right));
    case 'between': {
      const value = read(condition.value);
      const inside = and([compare('>=', value, read(condition.low)), compare('<=', value, read(condition.high))]);
      return condition.negated ? not(inside) : inside;
    }
    case 'in': {
      const value = read(condition.value);
      const none = and(condition.options.map((option) => compare('<>', value, read(option))));
      return condition.negated ? none : not(none);
    }
    case 'like': {
      // A pattern looks at the text of a date.
      const value = condition.value.kind === 'column' ? subject.get(condition.value.name) : read(condition.value);
      const matches = condition.pattern.kind === 'text' ? like(value, condition.pattern.text) : null;
      return condition.negated ? not(matches) : matches;
    }
    case 'nullness':
      return ((read(condition.value) ?? null) === null) !== condition.negated;
    case 'has': {
      const held = subject.get(condition.column.name);
      return (
        Array.isArray(held) && condition.ids.some((id) => held.some((item) => compare('=', item, read(id)) === true))
      );
    }
    case 'truth': {
      const value = read(condition.value);
      return typeof value === 'boolean' ? value : null;
    }
  }
}

/** What was in quotes: it stands for whatever it spells. */
class Quoted {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

function valueIn(value: Value, subject: Subject, dates: ReadonlySet<string>): unknown {
  switch (value.kind) {
    case 'column': {
      const found = subject.get(value.name);
      return dates.has(value.name) && typeof found === 'string' ? new Date(withZone(found)) : found;
    }
    case 'negation': {
      const operand = numberIn(valueIn(value.operand, subject, dates));
      return operand === null ? null : -operand;
    }
    case 'arithmetic': {
      const left = numberIn(valueIn(value.left, subject, dates));
      const right = numberIn(valueIn(value.right, subject, dates));
      return left === null || right === null ? null : calculate(value.operator, left, right);
    }
    default:
      return literalValue(value);
  }
}

function literalValue(literal: Literal): unknown {
  if (literal.kind === 'text') return new Quoted(literal.text);
  if (literal.kind === 'number') return Number(literal.number);
  return literal.kind === 'boolean' ? literal.value : null;
}

function numberIn(value: unknown): number | null {
  if (typeof value === 'number') return value;
  return value instanceof Quoted ? numberFrom(value.text) : null;
}

function numberFrom(text: string): number | null {
  return /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : null;
}

function calculate(operator: string, left: number, right: number): number | null {
  if (operator === '+') return left + right;
  if (operator === '-') return left - right;
  if (operator === '*') return left * right;
  return right === 0 ? null : left / right;
}

function compare(operator: ComparisonOperator, left: unknown, right: unknown): Truth {
  const order = orderOf(left, right);
  if (order === null) return null;
  return { '=': order === 0, '<>': order !== 0, '<': order < 0, '<=': order <= 0, '>': order > 0, '>=': order >= 0 }[
    operator
  ];
}

function orderOf(left: unknown, right: unknown): number | null {
  if (left instanceof Quoted && right instanceof Quoted) return orderOf(left.text, right.text);
  if (right instanceof Quoted) return orderOf(left, converted(right.text, left));
  if (left instanceof Quoted) return orderOf(converted(left.text, right), right);
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  if (left instanceof Date && right instanceof Date) return left.getTime() - right.getTime();
  if (typeof left === 'string' && typeof right === 'string')
    return Buffer.compare(Buffer.from(left), Buffer.from(right));
  return null;
}

function converted(text: string, model: unknown): unknown {
  if (typeof model === 'string') return text;
  if (typeof model === 'number') return numberFrom(text);
  if (typeof model === 'boolean') return text === 'true' ? true : text === 'false' ? false : null;
  if (!(model instanceof Date)) return null;
  return /^\d{4}-\d\d-\d\d/.test(text) ? new Date(withZone(text)) : null;
}

function withZone(text: string): string {
  return text.length === 10 || /(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`;
}

function like(value: unknown, pattern: string): Truth {
  if (Array.isArray(value)) return value.some((item) => like(item, pattern) === true);
  const text = value instanceof Quoted ? value.text : value;
  if (typeof text !== 'string') return null;
  return likeCharacters([...text.toLowerCase()], [...pattern.toLowerCase()]);
}

function likeCharacters(text: readonly string[], pattern: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return text.length === 0;
  if (first === '%') return text.concat('').some((_, index) => likeCharacters(text.slice(index), rest));
  return text.length > 0 && (first === '_' || first === text[0]) && likeCharacters(text.slice(1), rest);
}

function and(parts: readonly Truth[]): Truth {
  if (parts.includes(false)) return false;
  return parts.includes(null) ? null : true;
}

function not(truth: Truth): Truth {
  return truth === null ? null : !truth;
}
