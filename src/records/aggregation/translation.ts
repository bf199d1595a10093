import type { Access } from '../access.ts';
import type { Json } from '../json.ts';
import { type Budget, limits, newBudget, refusal } from './budget.ts';
import type { View } from './record-view.ts';

/** Where a translation stands: what documents look like here, which variables exist, which collections may be joined. */
export interface Translation {
  readonly view: View;
  readonly variables: ReadonlySet<string>;
  readonly budget: Budget;
  readonly depth: number;
  /** For error messages: the way from the start of the query to here. */
  readonly place: string;
  readonly joins: ReadonlyMap<string, JoinTarget>;
  /** Set by a translation that used the whole document. */
  readonly used: { whole: boolean };
}

/** A collection that a pipeline may join: the decision on it, and how its records look to the caller. */
export interface JoinTarget {
  readonly access: Access;
  readonly view: View;
}

export function startTranslation(
  view: View,
  place: string,
  joins: ReadonlyMap<string, JoinTarget> = new Map(),
): Translation {
  return { view, variables: new Set(), budget: newBudget(), depth: 0, place, joins, used: { whole: false } };
}

/** One step further in, for error messages and the depth limit. */
export function within(translation: Translation, step: string | number): Translation {
  const place = typeof step === 'number' ? `${translation.place}[${step}]` : `${translation.place}.${step}`;
  return { ...translation, place, depth: translation.depth + 1 };
}

/** Splits a dotted field name into its keys. */
export function keysOf(name: Json | undefined, { place }: Translation): string[] {
  if (typeof name !== 'string' || name === '') throw refusal(place, 'the name of a field is expected here');
  if (name.startsWith('$')) throw refusal(place, `"${name}" stands where the plain name of a field is expected`);
  const keys = name.split('.');
  if (keys.length > limits.path) throw refusal(place, `a path may have ${limits.path} keys`);
  if (keys.includes('')) throw refusal(place, `"${name}" is no field path: a key between its dots is empty`);
  return keys;
}
