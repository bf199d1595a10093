import { isJsonObject, type Json } from '../json.ts';
import { refusal } from './budget.ts';
import { keysOf, type Translation } from './translation.ts';

/** A sort specification: fields with 1 or -1, in order. `path` says where a field is. */
export function sortOrder(
  value: Json | undefined,
  translation: Translation,
  path: (keys: readonly string[]) => string = translation.view.path,
): Map<string, 1 | -1> {
  if (!isJsonObject(value) || Object.keys(value).length === 0) {
    throw refusal(translation.place, 'an object of fields with 1 or -1 is expected here');
  }
  return new Map(
    Object.entries(value).map(([name, direction]) => {
      if (direction !== 1 && direction !== -1) {
        throw refusal(translation.place, `the direction of ${name} must be 1 or -1`);
      }
      return [path(keysOf(name, translation)), direction];
    }),
  );
}
