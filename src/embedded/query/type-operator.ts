import { Binary, BSONRegExp, Code, Decimal128, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import { badValue, Int32, type Value } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import type { Test } from './path.ts';

/** BSON's type numbers, and the names that MongoDB's manual gives them. */
const aliases: ReadonlyMap<string, number> = new Map([
  ['double', 1],
  ['string', 2],
  ['object', 3],
  ['array', 4],
  ['binData', 5],
  ['undefined', 6],
  ['objectId', 7],
  ['bool', 8],
  ['date', 9],
  ['null', 10],
  ['regex', 11],
  ['dbPointer', 12],
  ['javascript', 13],
  ['symbol', 14],
  ['javascriptWithScope', 15],
  ['int', 16],
  ['timestamp', 17],
  ['long', 18],
  ['decimal', 19],
  ['minKey', -1],
  ['maxKey', 127],
]);

const numbers = [1, 16, 18, 19];
const known: ReadonlySet<number> = new Set(aliases.values());

/** `$type`: a type number, a name, or a list of both; `number` stands for all four numeric types. A missing field has no type. */
export function hasType(operand: Value, field: string): Test {
  const list = Array.isArray(operand) ? operand : [operand];
  if (list.length === 0) throw failure(9, `$type of '${field}' must name at least one type`);
  const wanted = new Set(list.flatMap(typeNumbers));
  return (value) => value !== undefined && wanted.has(typeNumber(value));
}

function typeNumbers(named: Value): number[] {
  if (typeof named === 'string') {
    if (named === 'number') return numbers;
    const code = aliases.get(named);
    if (code === undefined) throw badValue(`Unknown type name alias: ${named}`);
    return [code];
  }
  const code = named instanceof Int32 ? named.value : typeof named === 'bigint' ? Number(named) : named;
  if (typeof code !== 'number') throw badValue('type must be represented as a number or a string');
  if (code === 0) throw badValue('Invalid numerical type code: 0. Instead use {$exists: false}.');
  if (!known.has(code)) throw badValue(`Invalid numerical type code: ${code}`);
  return [code];
}

function typeNumber(value: Value): number {
  if (typeof value === 'string') return 2;
  if (value === null) return 10;
  if (typeof value === 'number') return 1;
  if (typeof value === 'bigint') return 18;
  if (typeof value === 'boolean') return 8;
  if (value instanceof Int32) return 16;
  if (value instanceof Map) return 3;
  if (Array.isArray(value)) return 4;
  if (value instanceof Date) return 9;
  return numberOfClass.get(value.constructor) ?? 0;
}

const numberOfClass = new Map<unknown, number>([
  [ObjectId, 7],
  [Binary, 5],
  [BSONRegExp, 11],
  [Timestamp, 17],
  [Decimal128, 19],
  [Code, 13],
  [MinKey, -1],
  [MaxKey, 127],
]);
