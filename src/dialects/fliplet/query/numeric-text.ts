import type { Json } from '../../../records/json.ts';
import { type Expression, hasType } from './expression.ts';
import { blanks } from './text-pattern.ts';

// The same patterns serve JavaScript, for what a query holds, and the database, for what is stored.

/** A text that is a number as a whole. */
export const numericPattern = `^${blanks}-?(?:\\d+(?:\\.\\d*)?|\\.\\d+)${blanks}$`;
/** The first number in a text. */
const firstNumberPattern = '-?(?:\\d+(?:\\.\\d+)?|\\.\\d+)';
/** A text that begins with a number. */
export const leadingNumberPattern = `^${blanks}-?\\.?\\d`;

/** Digits of a whole number that can be stored exactly. */
const longestInteger = 34;
const numeric = new RegExp(numericPattern);
const firstNumber = new RegExp(firstNumberPattern);
const leadingNumber = new RegExp(leadingNumberPattern);

/**
 * The number that a text stands for, exact for whole numbers of any size; `undefined` when it is none. Exponents, hexadecimals
 * and infinities are no numbers here, so that `"1e5"` or `"0x10"` in a column of codes stay the texts they are.
 */
export function numberOf(text: string): number | bigint | undefined {
  if (!numeric.test(text)) return undefined;
  const trimmed = text.trim();
  const value = Number(trimmed);
  if (!Number.isFinite(value)) return undefined;
  const exact = Number.isSafeInteger(value) || trimmed.includes('.') || trimmed.length > longestInteger;
  return exact ? value : BigInt(trimmed);
}

/** The first number found in a text, as `"$12"` or `"12 GBP"` hold one. */
export function firstNumberIn(text: string): number | undefined {
  const [found] = firstNumber.exec(text) ?? [];
  const value = Number(found);
  return Number.isFinite(value) ? value : undefined;
}

export function beginsWithNumber(text: string): boolean {
  return leadingNumber.test(text);
}

/** The first number in a stored text as an expression; null when there is none. */
export function storedFirstNumber(text: string): Expression {
  const found = { $regexFind: { input: text, regex: firstNumberPattern } };
  return { $let: { vars: { found }, in: toDouble('$$found.match') } };
}

/**
 * A stored value as a number: numbers as they are, texts that are one as a whole; null for anything else, so that sums and
 * averages skip it.
 */
export function storedNumber(value: string): Expression {
  const text = { $regexMatch: { input: value, regex: numericPattern } };
  const isNumeric = { $cond: [hasType(value, 'string'), text, false] };
  return { $cond: [{ $isNumber: value }, value, { $cond: [isNumeric, toDouble({ $trim: { input: value } }), null] }] };
}

/** A pattern for every text that stands for this number, besides any others given: `"12"`, `" 12 "`, `"012.0"`. */
export function formsOf(values: readonly (number | bigint)[]): string {
  return `^${blanks}(?:${values.map(formOf).join('|')})${blanks}$`;
}

export function isNumber(value: Json): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}

/** The forms of one number, without the blanks around it. */
export function formOf(value: number | bigint): string {
  const [whole = '0', fraction = ''] = decimal(value).replace('-', '').split('.');
  const digits = whole === '0' ? (fraction === '' ? '0+' : '0*') : `0*${whole}`;
  const rest = fraction === '' ? '(?:\\.0*)?' : `\\.${fraction}0*`;
  if (value === 0) return '-?(?:0+(?:\\.0*)?|\\.0+)';
  return `${value < 0 ? '-' : ''}${digits}${rest}`;
}

/** A number written out without an exponent. */
function decimal(value: number | bigint): string {
  const text = String(value);
  const [mantissa = '', exponent] = text.split('e');
  if (exponent === undefined) return text;
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const shift = Number(exponent);
  const sign = text.startsWith('-') ? '-' : '';
  if (shift < 0) return `${sign}0.${'0'.repeat(-shift - 1)}${whole}${fraction}`;
  return `${sign}${whole}${fraction.padEnd(shift, '0')}`;
}

function toDouble(text: Expression): Expression {
  return { $convert: { input: text, to: 'double', onError: null, onNull: null } };
}
