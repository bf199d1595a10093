import type { Answer, Case } from './case.ts';
import type { Json } from './typed-json.ts';

/**
 * Whether an answer is the expected one: as text, so that field order and number types count. An expected error code of
 * `any` stands where MongoDB refuses and documents no code; a refusal as not implemented does not count as one.
 */
export function sameAnswer({ near }: Pick<Case, 'near'>, expected: Answer, got: Answer): boolean {
  const write = (answer: Answer) => (near ? rounded(answer) : answer);
  const wanted = write(expected);
  return JSON.stringify(wanted) === JSON.stringify(withOpenCodes(wanted, write(got)));
}

/** NotImplemented and CommandNotFound. */
const notThere = new Set<Json | undefined>([238, 59]);

/** The answer, with `any` in place of each error code where `any` is expected. */
function withOpenCodes(expected: Json, got: Json): Json {
  if (Array.isArray(expected) && Array.isArray(got))
    return got.map((inner, index) => withOpenCodes(expected[index] ?? null, inner));
  if (!isObject(expected) || !isObject(got)) return got;
  const entries = Object.entries(got).map(([key, inner]): [string, Json] => {
    const wanted = expected[key] ?? null;
    const open = wanted === 'any' && (key === 'error' || key === 'code') && !notThere.has(inner);
    return [key, open ? 'any' : withOpenCodes(wanted, inner)];
  });
  return Object.fromEntries(entries);
}

/**
 * Doubles to 12 digits and decimals without trailing zeros: the last places of a logarithm are the business of the
 * platform's mathematics, and how many zeros a decimal carries after meeting a double is documented nowhere.
 */
function rounded<T extends Json>(json: T): Json {
  if (Array.isArray(json)) return json.map(rounded);
  if (!isObject(json)) return json;
  const { $numberDouble: double, $numberDecimal: decimal } = json;
  if (typeof double === 'string' && Number.isFinite(Number(double)))
    return { $numberDouble: Number(double).toPrecision(12) };
  if (typeof decimal === 'string' && /^-?\d+\.\d+$/.test(decimal))
    return { $numberDecimal: decimal.replace(/0+$/, '').replace(/\.$/, '').slice(0, 14) };
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, rounded(value)]));
}

function isObject(json: Json): json is { [key: string]: Json } {
  return json !== null && typeof json === 'object' && !Array.isArray(json);
}
