import type { Json } from '../../../records/json.ts';
import { refusal } from './refusal.ts';

/**
 * How much a `where` may hold: values and names together, levels of nesting, and of these, levels inside elements of lists,
 * which grow to several levels each in the database's own form (it takes 180).
 */
export const whereLimits = { nodes: 50_000, depth: 60, elementDepth: 6 } as const;

/** @throws Problem `invalid-query` for a `where` beyond the limits, before any of it is compiled. */
export function assertSize(where: Json): void {
  let nodes = 0;
  const walk = (value: Json, depth: number, elements: number): void => {
    nodes += 1;
    if (nodes > whereLimits.nodes) throw refusal('where', `The where holds more than ${whereLimits.nodes} values`);
    if (depth > whereLimits.depth) throw refusal('where', `The where nests deeper than ${whereLimits.depth} levels`);
    if (elements > whereLimits.elementDepth) {
      throw refusal(
        'where',
        `The where nests deeper than ${whereLimits.elementDepth} levels of $elemMatch or of objects`,
      );
    }
    if (typeof value !== 'object' || value === null) return;
    const list = Array.isArray(value);
    for (const [name, item] of Object.entries<Json>(value)) {
      const enters = name === '$elemMatch' || (!list && !name.startsWith('$') && isPlainObject(item));
      walk(item, depth + 1, elements + (enters ? 1 : 0));
    }
  };
  walk(where, 0, 0);
}

function isPlainObject(value: Json): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !Object.keys(value).some((name) => name.startsWith('$'))
  );
}
