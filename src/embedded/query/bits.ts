import { Binary } from 'bson';
import { badValue, type Value } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import type { Test } from './path.ts';
import { isNumber, wholeNumber } from './whole-number.ts';

/** How many of the asked bits must be set, or clear. */
const questions = {
  $bitsAllSet: (bits: boolean[]) => bits.every((bit) => bit),
  $bitsAllClear: (bits: boolean[]) => !bits.some((bit) => bit),
  $bitsAnySet: (bits: boolean[]) => bits.some((bit) => bit),
  $bitsAnyClear: (bits: boolean[]) => !bits.every((bit) => bit),
} as const;

/**
 * The four bit tests. Positions come as a list, as a mask number or as a mask of bytes, bit 0 the lowest of the first byte. They are asked of
 * whole numbers that fit 64 bits, as two's complement with its sign carried on without end, and of binary values.
 */
export function bitTest(name: keyof typeof questions, operand: Value): Test {
  const positions = askedPositions(operand, name);
  const question = questions[name];
  return (value) => {
    if (value instanceof Binary) return question(positions.map((position) => bitOfBytes(value, position)));
    const number = wholeNumber(value);
    if (number === undefined) return false;
    return question(positions.map((position) => bitOfNumber(number, position)));
  };
}

function askedPositions(operand: Value, name: string): number[] {
  if (Array.isArray(operand)) return operand.map((position) => onePosition(position, name));
  if (operand instanceof Binary) {
    return upTo(operand.length() * 8).filter((position) => bitOfBytes(operand, position));
  }
  if (!isNumber(operand)) throw badValue(`${name} takes an array, a number or binary data`);
  const mask = wholeNumber(operand);
  if (mask === undefined) throw failure(9, `${name} needs an integer mask`);
  if (mask < 0n) throw failure(9, `${name} needs a mask that is not negative`);
  return upTo(63).filter((position) => bitOfNumber(mask, position));
}

function onePosition(value: Value, name: string): number {
  const position = wholeNumber(value);
  if (position === undefined) throw badValue(`bit positions of ${name} must be integers`);
  if (position < 0n) throw badValue(`bit positions of ${name} must be >= 0`);
  if (position > 0x7fffffffn) throw badValue(`bit positions of ${name} must fit 32 bits`);
  return Number(position);
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, position) => position);
}

function bitOfNumber(value: bigint, position: number): boolean {
  return ((value >> BigInt(Math.min(position, 63))) & 1n) === 1n;
}

function bitOfBytes(value: Binary, position: number): boolean {
  const byte = position >> 3;
  if (byte >= value.length()) return false;
  return (((value.buffer[byte] ?? 0) >> (position & 7)) & 1) === 1;
}
