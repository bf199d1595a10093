import { asValue, readLiteral, readSum } from './parse-value.ts';
import { filterLimits, refusal } from './refusal.ts';
import {
  type ColumnName,
  type ComparisonOperator,
  type Condition,
  isLiteral,
  isValue,
  type Literal,
  type Value,
} from './syntax.ts';
import { meaningOf, type TokenReader, tokenReader } from './token-reader.ts';

/**
 * Reads a filter. Binding, tightest first: signs, `* /`, `+ -`, comparisons, `not`, `and`, `or`.
 *
 * @returns undefined for an empty filter, which asks for no restriction
 * @throws Problem `invalid-query` that names the first character that does not fit; beyond a limit of `filterLimits`, too
 */
export function parseFilter(source: string): Condition | undefined {
  if (source.length > filterLimits.characters) {
    throw refusal(`it is longer than ${filterLimits.characters} characters`);
  }
  if (Buffer.byteLength(source) > filterLimits.bytes) throw refusal(`it is longer than ${filterLimits.bytes} bytes`);
  if (/\p{Surrogate}/u.test(source)) throw refusal('it holds half a character (an unpaired surrogate)');
  const reader = tokenReader(source);
  if (reader.next().kind === 'end') return undefined;
  const condition = conditionOf(reader, readDisjunction({ reader, nesting: 0 }));
  if (reader.next().kind !== 'end') throw reader.unexpected('an operator or the end');
  return condition;
}

interface Place {
  readonly reader: TokenReader;
  /** How many parentheses are open. */
  readonly nesting: number;
}

type Node = Value | Condition;

function readDisjunction(place: Place): Node {
  return readList(place, 'or', 'any', () => readList(place, 'and', 'all', () => readNegation(place)));
}

function readList({ reader }: Place, word: string, kind: 'all' | 'any', part: () => Node): Node {
  const first = part();
  if (meaningOf(reader.next()) !== word) return first;
  const conditions = [conditionOf(reader, first)];
  while (reader.takeIf(word) !== undefined) conditions.push(conditionOf(reader, part()));
  return { kind, conditions, at: first.at };
}

function readNegation(place: Place): Node {
  const { reader } = place;
  const { at } = reader.next();
  let times = 0;
  while (reader.takeIf('not') !== undefined) times += 1;
  const node = readPredicate(place);
  if (times === 0) return node;
  // Also an even number is a condition, not a value.
  const condition = conditionOf(reader, node);
  return times % 2 === 0 ? condition : { kind: 'not', condition, at };
}

function readPredicate(place: Place): Node {
  const { reader } = place;
  const left = readOperand(place);
  const comparison = reader.takeIf('=', '<>', '!=', '<=', '>=', '<', '>');
  if (comparison !== undefined) {
    const operator: ComparisonOperator = comparison === '!=' ? '<>' : comparison;
    const right = asValue(reader, readOperand(place));
    return { kind: 'comparison', operator, left: asValue(reader, left), right, at: left.at };
  }
  if (reader.takeIf('has') !== undefined) {
    if (left.kind !== 'column')
      throw reader.refusal(left.at, 'expected a column before "has" but found something else');
    return { kind: 'has', column: left, ids: readIds(reader), at: left.at };
  }
  if (reader.takeIf('is') !== undefined) {
    const negated = reader.takeIf('not') !== undefined;
    reader.expect('null');
    return { kind: 'nullness', negated, value: asValue(reader, left), at: left.at };
  }
  return readNegatable(place, left);
}

/** `between`, `in` and `like`, each of which may follow a `not`. */
function readNegatable(place: Place, left: Node): Node {
  const { reader } = place;
  const negated = reader.takeIf('not') !== undefined;
  const word = reader.takeIf('between', 'in', 'like');
  if (word === undefined) {
    if (negated) throw reader.unexpected('"between", "in" or "like"');
    return left;
  }
  const tested = { negated, value: asValue(reader, left), at: left.at };
  if (word === 'like') return { kind: 'like', ...tested, pattern: readPattern(reader) };
  if (word === 'in') return { kind: 'in', ...tested, options: readOptions(place) };
  const low = asValue(reader, readOperand(place));
  reader.expect('and');
  return { kind: 'between', ...tested, low, high: asValue(reader, readOperand(place)) };
}

function readOperand(place: Place): Node {
  const { reader, nesting } = place;
  return readSum(reader, (at) => {
    if (nesting === filterLimits.nesting) {
      throw reader.refusal(at, `parentheses nest deeper than ${filterLimits.nesting} levels`);
    }
    const node = readDisjunction({ reader, nesting: nesting + 1 });
    reader.expect(')');
    return node;
  });
}

function readOptions(place: Place): Value[] {
  const { reader } = place;
  reader.expect('(');
  const options = [asValue(reader, readOperand(place))];
  while (reader.takeIf(',') !== undefined) options.push(asValue(reader, readOperand(place)));
  reader.expect(')');
  return options;
}

function readIds(reader: TokenReader): Literal[] {
  reader.expect('(');
  const ids: Literal[] = [];
  do {
    const id = readLiteral(reader);
    if (id === undefined) throw reader.unexpected('an id in quotes');
    ids.push(id);
  } while (reader.takeIf(',') !== undefined);
  reader.expect(')');
  return ids;
}

/** A pattern is written out, since one from a column would be a text of a stranger that runs as a pattern. */
function readPattern(reader: TokenReader): Literal {
  const { at } = reader.next();
  const pattern = readLiteral(reader);
  if (pattern?.kind === 'text' || pattern?.kind === 'null') return pattern;
  throw reader.refusal(at, 'expected a pattern in quotes');
}

function conditionOf(reader: TokenReader, node: Node): Condition {
  if (!isValue(node)) return node;
  const bare: Literal | ColumnName | undefined = isLiteral(node) || node.kind === 'column' ? node : undefined;
  if (bare === undefined || bare.kind === 'text' || bare.kind === 'number') {
    throw reader.refusal(node.at, 'expected a condition but found a value');
  }
  return { kind: 'truth', value: bare, at: node.at };
}
