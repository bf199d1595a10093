/** Digits of a Decimal128, the widest number that MongoDB stores. */
const maxDigits = 34;

/**
 * The value of a JSON number: an integer without fraction or exponent keeps all its digits (`bigint` beyond 2^53 − 1), everything
 * else is the nearest double. A number that neither can hold gives the sentence that says so.
 */
export function readExactNumber(token: string): number | bigint | string {
  const mantissa = token.replace(/[eE].*$/, '');
  const digits = mantissa.replace(/[-.]/g, '').replace(/^0+/, '');
  if (digits.length > maxDigits) return `a number may have at most ${maxDigits} digits`;
  const value = Number(token);
  if (/^-?\d+$/.test(token)) return Number.isSafeInteger(value) ? value : BigInt(token);
  if (!Number.isFinite(value)) return 'this number is too large for a double';
  if (value === 0 && /[1-9]/.test(mantissa)) return 'this number is too small for a double';
  return value;
}
