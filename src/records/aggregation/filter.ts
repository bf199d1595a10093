import { isJsonObject, type Json, type JsonObject } from '../json.ts';
import { toStored } from '../stored-value.ts';
import { limits, refusal, spend } from './budget.ts';
import { translateExpression } from './expression.ts';
import { madeDocuments, type View } from './record-view.ts';
import { keysOf, startTranslation, type Translation, within } from './translation.ts';

type Filter = Readonly<Record<string, unknown>>;

/**
 * Translates a filter in MongoDB's query language on the caller's field names into one on stored records. Only the operators
 * listed here exist; values are always data. Field names are dotted paths.
 *
 * @throws Problem `invalid-query` with the place, `field-forbidden` for a hidden field.
 */
export function translateFilter(filter: Json, view: View, place = 'filter'): Filter {
  return matchFilter(filter, startTranslation(view, place));
}

/** The same within a pipeline. */
export function matchFilter(filter: Json | undefined, translation: Translation): Filter {
  spend(translation.budget, translation.depth, translation.place);
  if (!isJsonObject(filter)) throw refusal(translation.place, 'an object is expected here');
  const parts = Object.entries(filter).map(([key, value]) => condition(key, value, within(translation, key)));
  const [only] = parts;
  return parts.length > 1 ? { $and: parts } : (only ?? {});
}

function condition(key: string, value: Json, translation: Translation): Filter {
  if (key === '$and' || key === '$or' || key === '$nor') {
    if (!Array.isArray(value) || value.length === 0) throw refusal(translation.place, `${key} takes a list of filters`);
    return { [key]: value.map((part: Json, index) => matchFilter(part, within(translation, index))) };
  }
  if (key === '$expr') return { $expr: translateExpression(value, translation) };
  if (key.startsWith('$')) throw refusal(translation.place, `${key} is not allowed here`);
  return { [translation.view.path(keysOf(key, translation))]: comparison(value, translation) };
}

function comparison(value: Json, translation: Translation): Filter {
  if (isJsonObject(value) && Object.keys(value).some((key) => key.startsWith('$'))) {
    return operators(value, translation);
  }
  return { $eq: literal(value, translation) };
}

function operators(tests: JsonObject, translation: Translation): Filter {
  if (Object.hasOwn(tests, '$options') && !Object.hasOwn(tests, '$regex')) {
    throw refusal(translation.place, '$options needs $regex beside it');
  }
  const translated = Object.entries(tests).map(([name, value]) => {
    const here = within(translation, name);
    const test = fieldTests.get(name);
    if (test === undefined) throw refusal(here.place, `${name} is not allowed here`);
    return [name, test(value, here)];
  });
  return Object.fromEntries(translated);
}

type Test = (value: Json, translation: Translation) => unknown;

/** The operators that may test a field, each with what it takes. Anything else is refused. */
const fieldTests: ReadonlyMap<string, Test> = new Map<string, Test>([
  ...['$eq', '$ne', '$gt', '$gte', '$lt', '$lte'].map((name): [string, Test] => [name, literal]),
  ...['$in', '$nin', '$all'].map((name): [string, Test] => [name, literalList]),
  ['$exists', (value, { place }) => expected(typeof value === 'boolean', value, place, 'true or false')],
  ['$size', (value, { place }) => expected(isCount(value), value, place, 'a whole number from 0 on')],
  ['$type', typeNames],
  ['$mod', (value, { place }) => expected(isModulus(value), value, place, 'a list of divisor and remainder')],
  ['$regex', pattern],
  ['$options', (value, { place }) => expected(isOptions(value), value, place, 'some of the letters i, m and s')],
  ['$not', negated],
  ['$elemMatch', element],
]);

function literal(value: Json, translation: Translation): unknown {
  spend(translation.budget, translation.depth, translation.place);
  return toStored(value);
}

function literalList(value: Json, translation: Translation): unknown {
  if (!Array.isArray(value)) throw refusal(translation.place, 'a list is expected here');
  return value.map((item: Json) => literal(item, translation));
}

const bsonTypes = ['number', 'int', 'long', 'double', 'decimal', 'string', 'object', 'array', 'bool', 'date', 'null'];

function typeNames(value: Json, { place }: Translation): Json {
  const names: readonly Json[] = Array.isArray(value) ? value : [value];
  const known = names.length > 0 && names.every((name) => typeof name === 'string' && bsonTypes.includes(name));
  return expected(known, value, place, `one or more of ${bsonTypes.join(', ')}`);
}

function pattern(value: Json, { place }: Translation): Json {
  const fits = typeof value === 'string' && value.length <= limits.pattern && !value.includes('\0');
  return expected(fits, value, place, `a pattern of at most ${limits.pattern} characters, as text,`);
}

function negated(value: Json, translation: Translation): Filter {
  spend(translation.budget, translation.depth, translation.place);
  if (!isJsonObject(value) || Object.keys(value).length === 0)
    throw refusal(translation.place, '$not takes an operator');
  return operators(value, translation);
}

function element(value: Json, translation: Translation): Filter {
  if (isJsonObject(value) && fieldTests.has(Object.keys(value)[0] ?? '')) {
    spend(translation.budget, translation.depth, translation.place);
    return operators(value, translation);
  }
  // Inside an element, names are the user's own, below a field whose visibility is already decided.
  return matchFilter(value, { ...translation, view: madeDocuments });
}

function expected(fits: boolean, value: Json, place: string, what: string): Json {
  if (!fits) throw refusal(place, `${what} is expected here`);
  return value;
}

function isCount(value: Json): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isOptions(value: Json): boolean {
  return typeof value === 'string' && /^[ims]*$/.test(value);
}

function isModulus(value: Json): boolean {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isSafeInteger) && value[0] !== 0;
}
