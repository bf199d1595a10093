import type { JsonObject } from '../json.ts';
import { outputPath, type Surroundings } from './expression.ts';
import { read } from './reads.ts';
import { refusal } from './refusal.ts';

/** Translates the fields of a sort: paths with 1 or -1, at most 32 as MongoDB has it. */
export function sortFields(value: JsonObject, around: Surroundings, place: string): Map<string, 1 | -1> {
  const names = Object.keys(value);
  if (names.length === 0 || names.length > 32) throw refusal(place, 'names 1 to 32 fields');
  return new Map(
    names.map((name) => {
      const direction = value[name];
      const at = `${place}.${name}`;
      if (direction !== 1 && direction !== -1) throw refusal(at, 'a direction is 1 (ascending) or -1 (descending)');
      outputPath(name, at);
      read(around.reads, name);
      return [around.path(name), direction];
    }),
  );
}
