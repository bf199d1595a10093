import type { Json } from '../../../records/json.ts';
import { refusal } from './refusal.ts';

/** Which part of the result is asked for; absent for all of it. */
export interface Page {
  readonly skip: number;
  readonly limit: number | undefined;
}

/**
 * Reads `limit` and `offset`: numbers or texts of them, fractions rounded down. A limit of 0 is none (behaviour note, section 6).
 *
 * @throws Problem `invalid-query` for negative numbers and other values
 */
export function pageOf(limit: Json | undefined, offset: Json | undefined): Page {
  const size = wholeNumber(limit, 'limit');
  return { skip: wholeNumber(offset, 'offset'), limit: size === 0 ? undefined : size };
}

/** No data source has more entries, and every server takes it. */
const largest = 2_147_483_647;

function wholeNumber(value: Json | undefined, name: string): number {
  if (value === undefined || value === null) return 0;
  const number = typeof value === 'string' && /^\s*\d+(\.\d+)?\s*$/.test(value) ? Number(value) : value;
  if (typeof number === 'number' && number >= 0) return Math.min(Math.floor(number), largest);
  if (typeof number === 'bigint' && number >= 0n) return largest;
  throw refusal('', `The ${name} is a number of at least 0`);
}
