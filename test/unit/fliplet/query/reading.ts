import { isJsonObject, type Json, type JsonObject } from '../../../../src/records/json.ts';

/**
 * The `where` language in plain JavaScript, as the behaviour note says it and without a thought of a database: what the compiled
 * filters are held against. Whole numbers here are small, and texts are short.
 */
export function meets(where: JsonObject, data: JsonObject): boolean {
  return Object.entries(where).every(([name, value]) => {
    const parts = Array.isArray(value) ? value.filter(isJsonObject) : [];
    if (name === '$and') return parts.every((part) => meets(part, data));
    if (name === '$or') return parts.some((part) => meets(part, data));
    if (name === '$nor') return !parts.some((part) => meets(part, data));
    return holds(value, reached(data, name));
  });
}

/** The values that a name leads to: the column of this name, or else those at the path. */
export function reached(data: JsonObject, name: string): Json[] {
  if (Object.hasOwn(data, name)) return [data[name] ?? null];
  const [first = '', ...rest] = name.split('.');
  let values = Object.hasOwn(data, first) ? [data[first] ?? null] : [];
  for (const step of rest) values = values.flatMap((value) => below(value, step));
  return rest.length === 0 ? [] : values;
}

function below(value: Json, name: string): Json[] {
  if (isJsonObject(value)) return Object.hasOwn(value, name) ? [value[name] ?? null] : [];
  if (!Array.isArray(value)) return [];
  const position = /^\d+$/.test(name) && Number(name) < value.length ? [value[Number(name)] as Json] : [];
  return [...position, ...value.filter(isJsonObject).flatMap((element) => below(element, name))];
}

function holds(condition: Json, values: Json[]): boolean {
  if (!isJsonObject(condition)) return equal(condition, values);
  const operators = Object.entries(condition);
  if (!operators.some(([name]) => name.startsWith('$')))
    return each(values).some((value) => hasNames(condition, value));
  return operators.every(([name, operand]) => operator(name, operand, values));
}

function operator(name: string, operand: Json, values: Json[]): boolean {
  const list = Array.isArray(operand) ? (operand as Json[]) : [];
  switch (name) {
    case '$eq':
      return holds(operand, values);
    case '$ne':
      return !holds(operand, values);
    case '$in':
      return list.some((item) => holds(item, values));
    case '$nin':
      return !list.some((item) => holds(item, values));
    case '$not':
      return !holds(operand, values);
    case '$exists':
      return values.length > 0 === operand;
    case '$size':
      return values.some((value) => Array.isArray(value) && value.length === operand);
    case '$all':
      return values.some((value) => Array.isArray(value)) && list.every((item) => holds(item, values));
    case '$elemMatch':
      return each(values).some((value) => element(operand, value));
    case '$type':
      return [...values, ...each(values)].some((value) => typeOf(value) === operand);
    case '$like':
      return each(values).some((value) => written(value)?.includes(String(operand)) === true);
    case '$iLike':
      return each(values).some(
        (value) => written(value)?.toLowerCase().includes(String(operand).toLowerCase()) === true,
      );
    case '$mod':
      return each(values).some((value) => typeof value === 'number' && value % Number(list[0]) === list[1]);
    default:
      return each(values).some((value) => compared(name, value, operand));
  }
}

function element(condition: Json, value: Json): boolean {
  if (!isJsonObject(condition)) return false;
  const onItself = Object.keys(condition).some((name) => name.startsWith('$') && !/^\$(and|or|nor)$/.test(name));
  return onItself ? holds(condition, [value]) : meets(condition, isJsonObject(value) ? value : {});
}

function hasNames(wanted: JsonObject, value: Json): boolean {
  return isJsonObject(value) && meets(wanted, value);
}

/** Whether one of the values is equal, be it an element of a list. */
export function equal(wanted: Json, values: Json[]): boolean {
  if (wanted === null) return values.length === 0 || each(values).includes(null);
  if (Array.isArray(wanted)) {
    return [...values, ...each(values)].some((value) => JSON.stringify(value) === JSON.stringify(wanted));
  }
  return each(values).some((value) => {
    if (typeof value === typeof wanted) return value === wanted;
    if (typeof value === 'number') return typeof wanted === 'string' && asNumber(wanted) === value;
    return typeof wanted === 'number' && typeof value === 'string' && asNumber(value) === wanted;
  });
}

function compared(name: string, stored: Json, wanted: Json): boolean {
  const judge = (order: number) =>
    (name === '$gt' && order > 0) ||
    (name === '$gte' && order >= 0) ||
    (name === '$lt' && order < 0) ||
    (name === '$lte' && order <= 0);
  if (![stored, wanted].every((side) => typeof side === 'number' || typeof side === 'string')) return false;
  const times = [stored, wanted].map(timeOf);
  if (times[0] !== undefined && times[1] !== undefined) return judge(times[0] - times[1]);
  const numbers = [stored, wanted].map(numberIn);
  if (numbers[0] !== undefined && numbers[1] !== undefined) return judge(numbers[0] - numbers[1]);
  const texts = [stored, wanted].filter((side) => typeof side === 'string' && !/^\s*-?\.?\d/.test(side)).map(String);
  return texts.length === 2 && judge(Buffer.compare(Buffer.from(texts[0] ?? ''), Buffer.from(texts[1] ?? '')));
}

/** The values, lists among them by their elements. */
export function each(values: Json[]): Json[] {
  return values.flatMap((value) => (Array.isArray(value) ? (value as Json[]) : [value]));
}

/** The number that a text stands for as a whole. */
export function asNumber(text: string): number | undefined {
  return /^\s*-?(\d+\.?\d*|\.\d+)\s*$/.test(text) ? Number(text) : undefined;
}

function numberIn(side: Json): number | undefined {
  if (typeof side === 'number') return side;
  const text = String(side);
  if (/^\d{4}-\d\d-\d\d(T.*Z)?$/.test(text) && !Number.isNaN(Date.parse(text))) return Date.parse(text);
  const found = /-?(\d+(\.\d+)?|\.\d+)/.exec(text);
  return found === null ? undefined : Number(found[0]);
}

function timeOf(side: Json): number | undefined {
  const found = typeof side === 'string' ? /^(\d?\d):(\d\d)$/.exec(side) : null;
  return found === null ? undefined : Number(found[1]) * 60 + Number(found[2]);
}

function typeOf(value: Json): string {
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
}

/** What is no list and no object, as it is written. */
export function written(value: Json): string | undefined {
  return typeof value === 'object' ? undefined : String(value);
}
