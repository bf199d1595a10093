import type { Answer, Case } from './case.ts';
import type { Json } from './typed-json.ts';

/** Whether two answers are the same: as text, so that field order and number types count. */
export function sameAnswer({ near }: Pick<Case, 'near'>, expected: Answer, got: Answer): boolean {
  const rounded = (answer: Answer) => JSON.stringify(near ? roundDoubles(answer) : answer);
  return rounded(expected) === rounded(got);
}

/** Doubles to 12 digits: the last places of a logarithm are the business of the platform's mathematics. */
function roundDoubles(json: Json): Json {
  if (Array.isArray(json)) return json.map(roundDoubles);
  if (json === null || typeof json !== 'object') return json;
  const { $numberDouble: double } = json;
  if (typeof double === 'string' && Number.isFinite(Number(double)))
    return { $numberDouble: Number(double).toPrecision(12) };
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, roundDoubles(value)]));
}
