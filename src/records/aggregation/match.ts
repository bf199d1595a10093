import { isJsonList, isJsonObject, type Json, type JsonObject } from '../json.ts';
import { toStored } from '../stored-value.ts';
import { expression, outputPath, type Surroundings } from './expression.ts';
import { read } from './reads.ts';
import { refusal } from './refusal.ts';

/**
 * Translates the query of a `$match`: listed operators only, paths escaped, values literal.
 * @throws Problem `invalid-query` with the place of whatever is not accepted.
 */
export function matchQuery(value: Json | undefined, around: Surroundings, place: string): Map<string, unknown> {
  if (!isJsonObject(value)) throw refusal(place, 'a query is an object');
  const query = new Map<string, unknown>();
  for (const name of Object.keys(value)) {
    const at = `${place}.${name}`;
    const item = value[name] ?? null;
    if (connectives.has(name)) query.set(name, queries(item, around, at));
    else if (name === '$expr') query.set(name, expression(item, around, at));
    else if (name === '$comment') continue;
    else if (name.startsWith('$')) throw refusal(at, `the query operator ${name} is not accepted`);
    else query.set(fieldOf(name, around, at), condition(item, around, at));
  }
  return query;
}

const connectives = new Set(['$and', '$or', '$nor']);
const comparisons = new Set(['$eq', '$ne', '$gt', '$gte', '$lt', '$lte']);
const lists = new Set(['$in', '$nin', '$all']);

function queries(value: Json, around: Surroundings, place: string): unknown[] {
  if (!isJsonList(value) || value.length === 0) throw refusal(place, 'takes a list of at least one query');
  return value.map((item, index) => matchQuery(item, around, `${place}[${index}]`));
}

function fieldOf(name: string, around: Surroundings, place: string): string {
  outputPath(name, place);
  read(around.reads, name);
  return around.path(name);
}

function condition(value: Json, around: Surroundings, place: string): unknown {
  if (!isJsonObject(value) || !hasOperator(value)) return new Map([['$eq', toStored(value)]]);
  const operators = new Map<string, unknown>();
  for (const name of Object.keys(value)) {
    operators.set(name, operand(name, value[name] ?? null, around, `${place}.${name}`));
  }
  return operators;
}

function hasOperator(value: JsonObject): boolean {
  return Object.keys(value).some((name) => name.startsWith('$'));
}

function operand(name: string, value: Json, around: Surroundings, place: string): unknown {
  if (comparisons.has(name)) return toStored(value);
  if (lists.has(name)) return literals(value, place);
  switch (name) {
    case '$exists':
      if (typeof value !== 'boolean') throw refusal(place, 'takes true or false');
      return value;
    case '$type':
      return types(value, place);
    case '$size':
      if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
        throw refusal(place, 'takes a whole number');
      return value;
    case '$mod':
      if (!isJsonList(value) || value.length !== 2 || !value.every((n) => typeof n === 'number')) {
        throw refusal(place, 'takes a list of divisor and remainder');
      }
      return value;
    case '$regex':
    case '$options':
      if (typeof value !== 'string') throw refusal(place, 'takes a text');
      return value;
    case '$not':
      if (!isJsonObject(value) || !hasOperator(value)) throw refusal(place, 'takes an object of operators');
      return condition(value, around, place);
    case '$elemMatch':
      return elementQuery(value, around, place);
    default:
      throw refusal(place, `the query operator ${name} is not accepted`);
  }
}

function literals(value: Json, place: string): unknown {
  if (!isJsonList(value)) throw refusal(place, 'takes a list of values');
  if (value.some((item) => isJsonObject(item) && hasOperator(item))) {
    throw refusal(place, 'the values of the list are literal and hold no operators');
  }
  return toStored(value);
}

function types(value: Json, place: string): unknown {
  const names = isJsonList(value) ? value : [value];
  if (names.length > 0 && names.every((name) => typeof name === 'string' || typeof name === 'number')) return value;
  throw refusal(place, 'takes the name of a type, or a list of names');
}

/** Inside an element, paths start at the element: nothing of the record is read there but the element itself. */
function elementQuery(value: Json, around: Surroundings, place: string): unknown {
  if (!isJsonObject(value)) throw refusal(place, 'takes an object');
  const names = Object.keys(value);
  if (names.some((name) => name.startsWith('$') && !connectives.has(name))) return condition(value, around, place);
  const inside: Surroundings = {
    ...around,
    reads: { ...around.reads, open: false },
    path: (path) => outputPath(path, place),
  };
  return matchQuery(value, inside, place);
}
