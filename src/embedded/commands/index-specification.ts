import { equalValues } from '../bson/compare.ts';
import { CommandError, type Doc, Int32, notImplemented, type Value } from '../bson/value.ts';
import { compileFilter } from '../query/filter.ts';
import type { Index } from '../store/store.ts';
import { anything, document, flag, isNumber, numberOf, readFields, required, text } from './fields.ts';
import { checkCollation } from './variables.ts';

const SHAPE = {
  v: anything,
  key: document,
  name: text,
  unique: flag,
  sparse: flag,
  hidden: flag,
  background: flag,
  partialFilterExpression: document,
  expireAfterSeconds: anything,
  collation: document,
  ns: text,
  dropDups: flag,
  prepareUnique: flag,
  storageEngine: document,
  clustered: flag,
  weights: anything,
  default_language: anything,
  language_override: anything,
  textIndexVersion: anything,
  bits: anything,
  min: anything,
  max: anything,
  '2dsphereIndexVersion': anything,
  wildcardProjection: anything,
} as const;

const REFUSED = [
  'prepareUnique',
  'clustered',
  'weights',
  'bits',
  'min',
  'max',
  'wildcardProjection',
  'storageEngine',
] as const;
/** Kinds of index that MongoDB has and the engine does not. */
const OTHER_KINDS: ReadonlySet<Value> = new Set(['text', '2d', '2dsphere', 'hashed', 'geoHaystack', 'columnstore']);
const MOST_PATHS = 32;
const LONGEST_EXPIRY_SECONDS = 2_147_483_647;

/** A specification of createIndexes, checked, in the form that listIndexes gives and the store keeps. */
export function indexSpecification(given: Doc): Doc {
  for (const name of given.keys()) {
    if (Object.hasOwn(SHAPE, name)) continue;
    const message = `The field '${name}' is not valid for an index specification.`;
    throw new CommandError(197, 'InvalidIndexSpecificationOption', message);
  }
  const fields = readFields('createIndexes.indexes', given, SHAPE);
  for (const option of REFUSED) if (fields[option] !== undefined) throw notImplemented(`an index with '${option}'`);
  checkCollation(fields.collation);
  const key = fields.key;
  if (key === undefined)
    throw new CommandError(9, 'FailedToParse', "The 'key' field is a required property of an index specification");
  if (fields.name === undefined || fields.name === '') {
    throw new CommandError(9, 'FailedToParse', "The 'name' field is a required property of an index specification");
  }
  checkKey(key);
  const spec: Doc = new Map<string, Value>([
    ['v', new Int32(2)],
    ['key', key],
    ['name', fields.name],
  ]);
  if (fields.unique === true) spec.set('unique', true);
  if (fields.sparse === true) spec.set('sparse', true);
  if (fields.hidden === true) spec.set('hidden', true);
  if (fields.partialFilterExpression !== undefined) {
    if (fields.sparse === true) cannot('cannot mix "partialFilterExpression" and "sparse" options');
    checkPartialFilter(fields.partialFilterExpression);
    compileFilter(fields.partialFilterExpression);
    spec.set('partialFilterExpression', fields.partialFilterExpression);
  }
  if (fields.expireAfterSeconds !== undefined) spec.set('expireAfterSeconds', expiry(fields.expireAfterSeconds, key));
  return spec;
}

/** Whether an index of that specification exists. 85 and 86: one of that name, or of that key, is different. */
export function isExisting(spec: Doc, indexes: readonly Index[]): boolean {
  const name = required(spec.get('name'), 'name');
  const key = required(spec.get('key'), 'key');
  if (equalValues(key, new Map([['_id', new Int32(1)]])) && keyNames(key) === '_id') return true;
  for (const index of indexes) {
    const sameKey = sameKeys(index.spec.get('key'), key);
    const same = sameKey && OPTIONS.every((option) => sameOption(index.spec.get(option), spec.get(option)));
    if (index.name === name) {
      if (same) return true;
      throw new CommandError(
        sameKey ? 85 : 86,
        sameKey ? 'IndexOptionsConflict' : 'IndexKeySpecsConflict',
        `An existing index has the same name as the requested index. When index names are not specified, they are auto generated and can cause conflicts. Requested index name: '${index.name}'`,
      );
    }
    if (sameKey && sameOption(index.spec.get('partialFilterExpression'), spec.get('partialFilterExpression'))) {
      throw new CommandError(85, 'IndexOptionsConflict', `Index already exists with a different name: ${index.name}`);
    }
  }
  return false;
}

const OPTIONS = ['unique', 'sparse', 'partialFilterExpression', 'expireAfterSeconds'] as const;

function sameOption(a: Value | undefined, b: Value | undefined): boolean {
  return a === undefined || b === undefined ? a === b : equalValues(a, b);
}

function sameKeys(a: Value | undefined, b: Value): boolean {
  return a !== undefined && keyNames(a) === keyNames(b) && equalValues(a, b);
}

function keyNames(key: Value): string {
  return key instanceof Map ? [...key.keys()].join('\0') : '';
}

function checkKey(key: Doc): void {
  if (key.size === 0) cannot('Index keys cannot be an empty object');
  if (key.size > MOST_PATHS) cannot(`an index may have at most ${MOST_PATHS} fields`);
  for (const [path, direction] of key) {
    if (path === '$**' || path.endsWith('.$**')) throw notImplemented('wildcard indexes');
    if (OTHER_KINDS.has(direction)) throw notImplemented(`an index of the kind '${String(direction)}'`);
    if (typeof direction === 'string') cannot(`Unknown index plugin '${direction}'`);
    if (!isNumber(direction)) cannot('Values in the index key pattern must be numbers');
    const number = numberOf(direction);
    if (number === 0 || Number.isNaN(number)) cannot('Values in the index key pattern cannot be 0.');
    for (const name of path.split('.')) {
      if (name === '') cannot('Index keys cannot contain an empty field.');
      if (name.startsWith('$')) cannot(`Index key contains an illegal field name: '${path}'`);
    }
  }
}

function expiry(value: Value, key: Doc): Value {
  if (!isNumber(value)) return cannot(`TTL index 'expireAfterSeconds' option must be numeric`);
  const seconds = numberOf(value);
  if (!(seconds >= 0 && seconds <= LONGEST_EXPIRY_SECONDS)) {
    cannot(
      `TTL index 'expireAfterSeconds' option must be within an acceptable range, between 0 and ${LONGEST_EXPIRY_SECONDS}`,
    );
  }
  if (key.size > 1) cannot('TTL indexes are single-field indexes, compound indexes do not support TTL.');
  if (key.has('_id')) cannot("The field 'expireAfterSeconds' is not valid for an _id index specification.");
  return Number.isInteger(seconds) ? new Int32(seconds) : value;
}

const PARTIAL_OPERATORS: ReadonlySet<string> = new Set([
  '$eq',
  '$gt',
  '$gte',
  '$lt',
  '$lte',
  '$type',
  '$exists',
  '$in',
]);

/** A partial index takes only conditions of which a query can show that they imply it. */
function checkPartialFilter(filter: Doc): void {
  for (const [name, value] of filter) {
    if (name === '$and' || name === '$or') {
      if (!Array.isArray(value)) cannot(`${name} must be an array`);
      for (const part of value) if (part instanceof Map) checkPartialFilter(part);
      continue;
    }
    if (name.startsWith('$')) cannot(`Expression not supported in partial index: ${name}`);
    if (!(value instanceof Map) || !value.keys().next().value?.startsWith('$')) continue;
    for (const [operator, operand] of value) {
      const supported =
        PARTIAL_OPERATORS.has(operator) && !(operator === '$exists' && (operand === false || operand === null));
      if (!supported) cannot(`Expression not supported in partial index: ${operator}`);
    }
  }
}

function cannot(message: string): never {
  throw new CommandError(67, 'CannotCreateIndex', message);
}
