import { type Doc, notImplemented, type Value } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import { checkVariableName } from '../expression/field-path.ts';
import { typeName } from '../expression/type-name.ts';
import { PAUSE, type Rows } from '../rows.ts';
import type { Environment } from './environment.ts';
import { compileStages } from './pipeline.ts';
import { stageExpression } from './stage.ts';

/**
 * Where the rows of a pipeline that ends in `$out` or `$merge` go. The pipeline yields the rows and writes nothing; who runs it does. For `out` the
 * collection is replaced by the rows as a whole. For `merge` each row meets the document with equal `on` fields: `whenMatched` makes the
 * new one of both, `whenNotMatched` says what becomes of a row that meets none.
 */
export type WriteTarget =
  | { readonly kind: 'out'; readonly database: string | undefined; readonly collection: string }
  | {
      readonly kind: 'merge';
      readonly database: string | undefined;
      readonly collection: string;
      /** The fields that identify a document; unless they are `_id` they need a unique index. */
      readonly on: readonly string[];
      /** The document to store in place of the existing one; `undefined` leaves it. Throws 11000 for `fail`. */
      readonly whenMatched: (existing: Doc, row: Doc) => Doc | undefined;
      readonly whenNotMatched: 'insert' | 'discard' | 'fail';
    };

/** Reads the specification of `$out`: a collection, or `{ db, coll }`. */
export function readOut(spec: Value): WriteTarget {
  return { kind: 'out', ...namespace(spec, '$out', 16990) };
}

/** Reads the specification of `$merge`: a collection, or `{ into, on, let, whenMatched, whenNotMatched }`. */
export function readMerge(spec: Value, environment: Environment): WriteTarget {
  if (typeof spec === 'string') return readMerge(new Map([['into', spec]]), environment);
  if (!(spec instanceof Map))
    throw failure(51182, `$merge requires a string or object argument, but found ${typeName(spec)}`);
  for (const key of spec.keys()) {
    if (!['into', 'on', 'let', 'whenMatched', 'whenNotMatched'].includes(key)) {
      throw failure(40415, `BSON field '$merge.${key}' is an unknown field.`);
    }
  }
  const into = spec.get('into');
  if (into === undefined) throw failure(40414, "BSON field '$merge.into' is missing but a required field");
  const whenNotMatched = spec.get('whenNotMatched') ?? 'insert';
  if (whenNotMatched !== 'insert' && whenNotMatched !== 'discard' && whenNotMatched !== 'fail') {
    throw failure(2, "Enumeration value for field '$merge.whenNotMatched' is not a valid value.");
  }
  return {
    kind: 'merge',
    ...namespace(into, '$merge', 51178),
    on: readOn(spec.get('on')),
    whenMatched: readWhenMatched(spec.get('whenMatched') ?? 'merge', spec.get('let'), environment),
    whenNotMatched,
  };
}

function namespace(spec: Value, name: string, code: number): { database: string | undefined; collection: string } {
  if (typeof spec === 'string') return { database: undefined, collection: spec };
  if (!(spec instanceof Map))
    throw failure(code, `${name} only supports a string or object argument, but found ${typeName(spec)}`);
  const [database, collection] = [spec.get('db'), spec.get('coll')];
  for (const key of spec.keys()) {
    if (key === 'timeseries') throw notImplemented(`${name} to a time series collection`);
    if (key !== 'db' && key !== 'coll') throw failure(40415, `BSON field '${name}.${key}' is an unknown field.`);
  }
  if (typeof collection !== 'string') throw failure(40414, `BSON field '${name}.coll' is missing but a required field`);
  if (database !== undefined && typeof database !== 'string')
    throw failure(14, `BSON field '${name}.db' is the wrong type`);
  return { database, collection };
}

function readOn(spec: Value | undefined): string[] {
  const fields = spec === undefined ? ['_id'] : Array.isArray(spec) ? spec : [spec];
  if (fields.length === 0)
    throw failure(51187, "If explicitly specifying $merge 'on', must include at least one field");
  const names = new Set<string>();
  for (const field of fields) {
    if (typeof field !== 'string') throw failure(51134, "$merge 'on' array elements must be strings");
    if (names.has(field)) throw failure(31465, `Found a duplicate field '${field}' in $merge 'on'`);
    names.add(field);
  }
  return [...names];
}

type WhenMatched = (existing: Doc, row: Doc) => Doc | undefined;

const simple: ReadonlyMap<Value, WhenMatched> = new Map<Value, WhenMatched>([
  ['merge', (existing, row) => new Map([...existing, ...row])],
  ['replace', (existing, row) => withIdOf(existing, row)],
  ['keepExisting', () => undefined],
  [
    'fail',
    () => {
      throw failure(11000, '$merge found a matching document, and whenMatched is fail');
    },
  ],
]);

function withIdOf(existing: Doc, row: Doc): Doc {
  const id = existing.get('_id');
  return row.has('_id') || id === undefined ? row : new Map([['_id', id], ...row]);
}

/** A pipeline sees the existing document, and the row as `$$new` and through the variables of `let`. */
function readWhenMatched(spec: Value, variables: Value | undefined, environment: Environment): WhenMatched {
  if (!Array.isArray(spec)) {
    const known = simple.get(spec);
    if (!known) throw failure(51191, "$merge 'whenMatched' must be a known mode or a pipeline");
    if (variables !== undefined) throw failure(51199, "Cannot use 'let' variables with this 'whenMatched' mode");
    return known;
  }
  const given = variables ?? new Map<string, Value>([['new', '$$ROOT']]);
  if (!(given instanceof Map)) throw failure(14, "BSON field '$merge.let' is the wrong type, expected type 'object'");
  for (const name of given.keys()) checkVariableName(name);
  const lets = [...given, ...(given.has('new') ? [] : [['new', '$$ROOT'] as const])].map(([name, value]) => ({
    key: `${name}@merge`,
    name,
    value: stageExpression(value, environment).evaluate,
  }));
  const scope = new Map([...environment.scope, ...lets.map(({ name, key }) => [name, key] as const)]);
  const pipeline = compileStages(spec, { ...environment, scope });
  return (existing, row) => {
    for (const { key, value } of lets) environment.variables.set(key, value(row, environment.variables));
    for (const made of pipeline.runOver(one(existing))) if (made !== PAUSE) return made;
    return undefined;
  };
}

function* one(doc: Doc): Rows {
  yield doc;
}
