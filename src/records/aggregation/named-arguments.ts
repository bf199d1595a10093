import { isJsonObject, type Json } from '../json.ts';
import { refusal } from './budget.ts';
import type { Translation } from './translation.ts';

/**
 * The named arguments of an operator or stage, own properties only.
 *
 * @throws Problem `invalid-query` for anything but an object, and for an argument that is not in `names`.
 */
export function named(
  argument: Json | undefined,
  names: readonly string[],
  { place }: Translation,
): Partial<Record<string, Json>> {
  if (!isJsonObject(argument)) throw refusal(place, `an object with ${names.join(', ')} is expected here`);
  const stray = Object.keys(argument).find((key) => !names.includes(key));
  if (stray !== undefined) throw refusal(place, `${stray} is not allowed here, only ${names.join(', ')}`);
  return argument;
}

/** @throws Problem `invalid-query` unless the text may name a variable. */
export function assertVariable(name: string, { place }: Translation): void {
  if (!/^[a-z][A-Za-z0-9_]{0,63}$/.test(name)) {
    throw refusal(place, 'a variable is named by a small letter and then letters, digits or _');
  }
}

/** A whole number within bounds. */
export function wholeNumber(value: Json | undefined, least: number, { place }: Translation): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < least) {
    throw refusal(place, `a whole number from ${least} on is expected here`);
  }
  return value;
}

/** A name that becomes one field of the result. */
export function resultName(value: Json | undefined, { place }: Translation): string {
  if (typeof value !== 'string' || value === '' || value.startsWith('$') || value.includes('.')) {
    throw refusal(place, 'the name of a field is expected here, without dots and dollar sign');
  }
  return value;
}
