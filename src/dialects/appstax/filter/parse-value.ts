import { numberOf } from './numerals.ts';
import { filterLimits } from './refusal.ts';
import type { ArithmeticOperator, Condition, Literal, Value } from './syntax.ts';
import { isValue } from './syntax.ts';
import { meaningOf, type TokenReader } from './token-reader.ts';

/** Reads what stands in parentheses, the opening one being taken already. */
export type ReadGroup = (at: number) => Value | Condition;

/** `sum`: products with `+` and `-` between them. What stands in parentheses alone may turn out to be a condition. */
export function readSum(reader: TokenReader, group: ReadGroup): Value | Condition {
  return chain(reader, ['+', '-'], () => chain(reader, ['*', '/'], () => readSigned(reader, group)));
}

/** The literal that comes next, with a sign if it is a number; undefined when none does. */
export function readLiteral(reader: TokenReader): Literal | undefined {
  const { kind, text, at } = reader.next();
  if (kind === 'text') {
    reader.take();
    return { kind: 'text', text, at };
  }
  if (kind === 'number') {
    const number = numberOf(text);
    if (number === undefined) throw reader.refusal(at, 'a number beyond the range of numbers begins');
    reader.take();
    return { kind: 'number', number, at };
  }
  const word = reader.takeIf('true', 'false', 'null');
  if (word === undefined) return undefined;
  return word === 'null' ? { kind: 'null', at } : { kind: 'boolean', value: word === 'true', at };
}

/** Makes sure that what was read stands for a value. */
export function asValue(reader: TokenReader, node: Value | Condition): Value {
  if (!isValue(node)) throw reader.refusal(node.at, 'expected a value but found a condition');
  return node;
}

/** The same from left to right; the number of operators is limited, since each nests one deeper. */
function chain(
  reader: TokenReader,
  operators: readonly ArithmeticOperator[],
  part: () => Value | Condition,
): Value | Condition {
  let left = part();
  for (let count = 0; ; count += 1) {
    const { at } = reader.next();
    const operator = reader.takeIf(...operators);
    if (operator === undefined) return left;
    if (count === filterLimits.operators) {
      throw reader.refusal(at, `more than ${filterLimits.operators} arithmetic operators in a row`);
    }
    const operand = asValue(reader, left);
    left = { kind: 'arithmetic', operator, left: operand, right: asValue(reader, part()), at: operand.at };
  }
}

function readSigned(reader: TokenReader, group: ReadGroup): Value | Condition {
  const { at } = reader.next();
  let negative = false;
  let signed = false;
  for (let sign = reader.takeIf('-', '+'); sign !== undefined; sign = reader.takeIf('-', '+')) {
    signed = true;
    if (sign === '-') negative = !negative;
  }
  const operand = readAtom(reader, group);
  if (!signed) return operand;
  return negative ? negated(asValue(reader, operand), at) : asValue(reader, operand);
}

function negated(operand: Value, at: number): Value {
  if (operand.kind !== 'number') return { kind: 'negation', operand, at };
  return { kind: 'number', number: operand.number === 0 ? 0 : -operand.number, at };
}

function readAtom(reader: TokenReader, group: ReadGroup): Value | Condition {
  const literal = readLiteral(reader);
  if (literal !== undefined) return literal;
  const token = reader.next();
  if (token.kind === 'column' || (token.kind === 'word' && meaningOf(token) === undefined)) {
    reader.take();
    return { kind: 'column', name: token.text, at: token.at };
  }
  if (reader.takeIf('(') === undefined) throw reader.unexpected('a column, a value or "("');
  return group(token.at);
}
