import { isObject, pointerTo, valueAt } from './json-pointer.ts';

/**
 * How a value differs from a documented example: it must equal it, but for places whose schema says `x-volatile: true` (ids, times,
 * sentences for people), where any value will do that the schema allows.
 * @param schema the JSON pointer of the schema of both in the document.
 */
export function differencesFromExample(
  document: object,
  schema: string,
  actual: unknown,
  example: unknown,
): readonly string[] {
  return compare(actual, example, '', schemasAt(document, [valueAt(document, schema)]), document);
}

/** How a value differs from what a step expects of it: objects may hold more than is expected, all else must be equal. */
export function differencesFromMatch(actual: unknown, expected: unknown, place = ''): readonly string[] {
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return [difference(place, expected, actual)];
    if (actual.length !== expected.length)
      return [`body${place} has ${actual.length} items instead of ${expected.length}`];
    return expected.flatMap((item, index) => differencesFromMatch(actual[index], item, `${place}/${index}`));
  }
  if (!isObject(expected)) return Object.is(actual, expected) ? [] : [difference(place, expected, actual)];
  if (!isObject(actual)) return [difference(place, expected, actual)];
  return Object.entries(expected).flatMap(([name, value]) =>
    differencesFromMatch(valueAt(actual, pointerTo(name)), value, place + pointerTo(name)),
  );
}

/** Where names stand that must not be there: a name is looked for at every depth, a JSON pointer only where it leads. */
export function unwanted(actual: unknown, absent: readonly string[]): readonly string[] {
  const pointers = absent.filter((each) => each.startsWith('/'));
  const names = new Set(absent.filter((each) => !each.startsWith('/')));
  const found = pointers.filter((pointer) => valueAt(actual, pointer) !== undefined);
  return [...found, ...namesIn(actual, names, '')].map((place) => `body${place} must not be there`);
}

function namesIn(value: unknown, names: ReadonlySet<string>, place: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const here = place + pointerTo(name);
    const deeper = namesIn(member, names, here);
    return !Array.isArray(value) && names.has(name) ? [here, ...deeper] : deeper;
  });
}

type Schemas = readonly Record<string, unknown>[];

function compare(
  actual: unknown,
  example: unknown,
  place: string,
  schemas: Schemas,
  document: object,
): readonly string[] {
  if (schemas.some((schema) => schema['x-volatile'] === true)) return [];
  if (Array.isArray(example) && Array.isArray(actual)) {
    if (actual.length !== example.length)
      return [`body${place} has ${actual.length} items instead of ${example.length}`];
    const items = schemasAt(
      document,
      schemas.map((schema) => schema.items),
    );
    return example.flatMap((item, index) => compare(actual[index], item, `${place}/${index}`, items, document));
  }
  if (!isObject(example) || !isObject(actual)) {
    return Object.is(actual, example) ? [] : [difference(place, example, actual)];
  }
  const names = new Set([...Object.keys(example), ...Object.keys(actual)]);
  return [...names].flatMap((name) => {
    const members = schemasAt(
      document,
      schemas.map((schema) => memberSchema(schema, name)),
    );
    const pointer = pointerTo(name);
    return compare(valueAt(actual, pointer), valueAt(example, pointer), place + pointer, members, document);
  });
}

function memberSchema(schema: Record<string, unknown>, name: string): unknown {
  return valueAt(schema.properties, pointerTo(name)) ?? schema.additionalProperties;
}

/** The schemas that apply where these stand: references followed, members of allOf, oneOf and anyOf included. */
function schemasAt(document: object, given: readonly unknown[], seen: ReadonlySet<unknown> = new Set()): Schemas {
  return given.flatMap((schema) => {
    if (!isObject(schema) || seen.has(schema)) return [];
    const nested = [schema.allOf, schema.oneOf, schema.anyOf].flatMap((list) => (Array.isArray(list) ? list : []));
    const referred = typeof schema.$ref === 'string' ? [valueAt(document, schema.$ref.slice(1))] : [];
    return [schema, ...schemasAt(document, [...referred, ...nested], new Set([...seen, schema]))];
  });
}

function difference(place: string, expected: unknown, actual: unknown): string {
  return `body${place} is ${written(actual)} instead of ${written(expected)}`;
}

function written(value: unknown): string {
  const text = value === undefined ? 'absent' : JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
