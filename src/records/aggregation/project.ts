import { isJsonObject, type Json } from '../json.ts';
import { expression, operatorOf, outputPath, type Surroundings } from './expression.ts';
import { close, read } from './reads.ts';
import { refusal } from './refusal.ts';

/**
 * Translates `$project`. A projection that includes or computes anything ends the record's shape: what it does not name is gone
 * after it. `_id` follows MongoDB's own rule, so a view without `_id` needs no word about it.
 */
export function project(value: Json, around: Surroundings, place: string): Map<string, unknown> {
  if (!isJsonObject(value) || Object.keys(value).length === 0)
    throw refusal(place, 'takes an object of at least one field');
  const projected = new Map<string, unknown>();
  let includes = false;
  for (const name of Object.keys(value)) {
    const at = `${place}.${name}`;
    const item = value[name] ?? null;
    const translated = projectedValue(name, item, around, at);
    if (!isExclusion(item)) includes = true;
    projected.set(outputPath(name, at), translated);
  }
  if (includes) close(around.reads);
  return projected;
}

function projectedValue(path: string, value: Json, around: Surroundings, place: string): unknown {
  if (isExclusion(value)) return value;
  if (typeof value === 'number' || value === true) {
    read(around.reads, path);
    return value;
  }
  if (!isJsonObject(value) || operatorOf(value, place) !== undefined) return expression(value, around, place);
  // An object of plain names is a projection below the path.
  const below = new Map<string, unknown>();
  for (const name of Object.keys(value)) {
    const at = `${place}.${name}`;
    below.set(outputPath(name, at), projectedValue(`${path}.${name}`, value[name] ?? null, around, at));
  }
  if (!onlyExclusions(value)) read(around.reads, path);
  return below;
}

function isExclusion(value: Json): boolean {
  return value === 0 || value === false || (isJsonObject(value) && onlyExclusions(value));
}

function onlyExclusions(value: Json): boolean {
  return isJsonObject(value) && Object.keys(value).length > 0 && Object.values(value).every(isExclusion);
}
