/**
 * The number that a text spells, exact for integers of any length up to 34 digits; undefined when it spells none, or one
 * beyond the range of a double.
 */
export function numberOf(text: string): number | bigint | undefined {
  if (!numeral.test(text)) return undefined;
  const number = Number(text);
  if (!Number.isFinite(number)) return undefined;
  // -0 is no number of its own here.
  if (Number.isSafeInteger(number) || !/^[+-]?\d{1,34}$/.test(text)) return number === 0 ? 0 : number;
  return BigInt(text.startsWith('+') ? text.slice(1) : text);
}

const numeral = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
