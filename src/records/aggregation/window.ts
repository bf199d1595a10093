import { isJsonObject, type Json, type JsonObject } from '../json.ts';
import { argument, expression, outputPath, type Surroundings } from './expression.ts';
import { accumulators, windowFunctions } from './expression-operators.ts';
import { define } from './reads.ts';
import { refusal } from './refusal.ts';
import { sortFields } from './sort.ts';
import { objectOf, onlyNames } from './stages.ts';

/** Translates `$setWindowFields`: partitions, an order, and functions over a window of documents or of a range. */
export function setWindowFields(value: Json, around: Surroundings, place: string): Record<string, unknown> {
  const object = objectOf(value, place);
  onlyNames(object, ['partitionBy', 'sortBy', 'output'], place);
  const translated: Record<string, unknown> = {};
  if (object.partitionBy !== undefined) {
    translated.partitionBy = expression(object.partitionBy, around, `${place}.partitionBy`);
  }
  if (object.sortBy !== undefined) {
    translated.sortBy = sortFields(objectOf(object.sortBy, `${place}.sortBy`), around, `${place}.sortBy`);
  }
  const output = objectOf(object.output, `${place}.output`);
  const fields = new Map<string, unknown>();
  for (const name of Object.keys(output)) {
    const at = `${place}.output.${name}`;
    fields.set(outputPath(name, at), windowField(objectOf(output[name], at), around, at));
  }
  for (const name of Object.keys(output)) define(around.reads, name);
  translated.output = fields;
  return translated;
}

function windowField(value: JsonObject, around: Surroundings, place: string): Record<string, unknown> {
  const operators = Object.keys(value).filter((name) => name !== 'window');
  const [operator] = operators;
  if (operator === undefined || operators.length > 1) throw refusal(place, 'takes one window function, and window');
  const field = { [operator]: windowFunction(operator, value[operator] ?? null, around, `${place}.${operator}`) };
  return value.window === undefined ? field : { ...field, window: frame(value.window, `${place}.window`) };
}

function windowFunction(operator: string, value: Json, around: Surroundings, place: string): unknown {
  const form = accumulators.get(operator);
  if (form !== undefined) return argument(operator, form, value, around, place);
  if (!windowFunctions.has(operator)) throw refusal(place, `the window function ${operator} is not accepted`);
  return operator === '$shift' ? argument(operator, ['output', 'by', 'default'], value, around, place) : {};
}

function frame(value: Json, place: string): Record<string, unknown> {
  const object = objectOf(value, place);
  onlyNames(object, ['documents', 'range', 'unit'], place);
  const translated: Record<string, unknown> = {};
  for (const kind of ['documents', 'range'] as const) {
    const bounds = object[kind];
    if (bounds === undefined) continue;
    if (!Array.isArray(bounds) || bounds.length !== 2 || !bounds.every(isBound)) {
      throw refusal(`${place}.${kind}`, 'takes two bounds: numbers, "unbounded" or "current"');
    }
    translated[kind] = bounds;
  }
  if (object.unit !== undefined) {
    if (typeof object.unit !== 'string' || isJsonObject(object.unit))
      throw refusal(`${place}.unit`, 'takes a unit of time');
    translated.unit = object.unit;
  }
  return translated;
}

function isBound(value: unknown): boolean {
  return typeof value === 'number' || value === 'unbounded' || value === 'current';
}
