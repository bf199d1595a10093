import { isJsonList, isJsonObject, type Json, type JsonObject } from '../json.ts';
import { escapeKey } from '../keys.ts';
import { toStored } from '../stored-value.ts';
import { type ArgumentForm, argumentForms, dateParts } from './expression-operators.ts';
import { type Reads, read, readEverything } from './reads.ts';
import { refusal } from './refusal.ts';
import { sortFields } from './sort.ts';

/** What surrounds an expression: the account of fields read, the variables in sight, and how a path of the view is stored. */
export interface Surroundings {
  readonly reads: Reads;
  readonly variables: ReadonlySet<string>;
  /** Turns a path of the user into one of the documents at hand. */
  readonly path: (path: string) => string;
}

/**
 * Translates an expression of a user: only listed operators and variables, names escaped, literals stored literally.
 * @throws Problem `invalid-query` with the place of whatever is not accepted.
 */
export function expression(value: Json, around: Surroundings, place: string): unknown {
  if (typeof value === 'string') return value.startsWith('$') ? fieldPath(value, around, place) : value;
  if (typeof value !== 'object' || value === null) return toStored(value);
  if (!isJsonObject(value)) return value.map((item, index) => expression(item, around, `${place}[${index}]`));
  const operator = operatorOf(value, place);
  if (operator === undefined) return objectLiteral(value, around, place);
  const form = argumentForms.get(operator);
  if (form === undefined) throw refusal(`${place}.${operator}`, `the expression operator ${operator} is not accepted`);
  return { [operator]: argument(operator, form, value[operator] ?? null, around, `${place}.${operator}`) };
}

/** Translates the argument of an operator or an accumulator by its form. */
export function argument(
  operator: string,
  form: ArgumentForm,
  value: Json,
  around: Surroundings,
  place: string,
): unknown {
  if (form === 'literal') return toStored(value);
  if (form === 'let') return letArgument(value, around, place);
  if (form === 'switch') return switchArgument(value, around, place);
  if (form === 'plain' || !isJsonObject(value)) return positional(operator, form, value, around, place);
  if (dateParts.has(operator) && operatorOf(value, place) !== undefined) return expression(value, around, place);
  return named(form, value, around, place);
}

/** The single `$` name of an operator object; `undefined` for an object of plain names. Mixtures are refused. */
export function operatorOf(value: JsonObject, place: string): string | undefined {
  const names = Object.keys(value);
  const dollar = names.find((name) => name.startsWith('$'));
  if (dollar === undefined) return undefined;
  if (names.length > 1) throw refusal(place, `an object with the operator ${dollar} must have no other name`);
  return dollar;
}

/** Translates the name of a field that a stage makes; it may be a path where `dots` says so. */
export function outputPath(path: string, place: string): string {
  if (path === '' || path.startsWith('$')) throw refusal(place, 'a field name must not be empty or begin with "$"');
  return path
    .split('.')
    .map((name) => segment(name, place))
    .join('.');
}

/** A variable's name as MongoDB takes it: it begins with a small letter, so that it can shadow no system variable. */
function variableName(name: Json | undefined, place: string): string {
  if (typeof name === 'string' && /^[a-z][A-Za-z0-9_]*$/.test(name)) return name;
  throw refusal(place, 'a variable name begins with a small letter and holds letters, digits and "_"');
}

const systemVariables = new Set(['ROOT', 'CURRENT', 'REMOVE', 'NOW']);

function fieldPath(text: string, around: Surroundings, place: string): string {
  if (!text.startsWith('$$')) return `$${around.path(checkedPath(text.slice(1), around, place))}`;
  const [name = '', ...rest] = text.slice(2).split('.');
  if (!around.variables.has(name) && !systemVariables.has(name)) {
    throw refusal(place, `there is no variable $$${name} here`);
  }
  const below = rest.map((part) => segment(part, place));
  if (name === 'ROOT' || name === 'CURRENT') {
    const [head] = rest;
    if (head === undefined) readEverything(around.reads);
    else return `$${around.path(checkedPath(rest.join('.'), around, place))}`;
  }
  return [`$$${name}`, ...below].join('.');
}

function checkedPath(path: string, around: Surroundings, place: string): string {
  for (const part of path.split('.')) segment(part, place);
  read(around.reads, path);
  return path;
}

function segment(name: string, place: string): string {
  if (name === '' || name.startsWith('$'))
    throw refusal(place, 'a path has no empty part and no part that begins with "$"');
  return escapeKey(name);
}

function objectLiteral(value: JsonObject, around: Surroundings, place: string): Map<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const name of Object.keys(value)) {
    fields.set(escapeKey(name), expression(value[name] ?? null, around, `${place}.${name}`));
  }
  return fields;
}

function positional(operator: string, form: ArgumentForm, value: Json, around: Surroundings, place: string): unknown {
  // Operators with named arguments take no list, except $cond and the date parts, which take a list as well.
  const takesList = form === 'plain' || operator === '$cond' || dateParts.has(operator);
  if (!takesList) throw refusal(place, `${operator} takes an object of named arguments`);
  return expression(value, around, place);
}

function named(names: readonly string[], value: JsonObject, around: Surroundings, place: string): unknown {
  const inner = withVariables(around, boundBy(names, value, place));
  const args: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    const item = value[name] ?? null;
    const at = `${place}.${name}`;
    if (!names.includes(name)) throw refusal(at, `is not an argument here; the arguments are ${names.join(', ')}`);
    if (name === 'as') args[name] = variableName(item, at);
    else if (name === 'sortBy') args[name] = sortOrder(item, names.includes('output') ? around : elements(around), at);
    else args[name] = expression(item, name === 'input' ? around : inner, at);
  }
  return args;
}

/** `$top` sorts documents, `$sortArray` the elements of an array, whose paths are no fields of the record. */
function elements(around: Surroundings): Surroundings {
  return {
    ...around,
    reads: { ...around.reads, open: false },
    path: (path) => path.split('.').map(escapeKey).join('.'),
  };
}

function sortOrder(value: Json, around: Surroundings, place: string): unknown {
  if (isJsonObject(value)) return sortFields(value, around, place);
  if (value === 1 || value === -1) return value;
  throw refusal(place, 'takes 1, -1 or an object of fields');
}

/** The variables that an operator such as `$map` binds for its other arguments. */
function boundBy(names: readonly string[], value: JsonObject, place: string): readonly string[] {
  if (names.includes('initialValue')) return ['this', 'value'];
  if (!names.includes('as')) return [];
  return ['this', ...(value.as === undefined ? [] : [variableName(value.as, `${place}.as`)])];
}

function letArgument(value: Json, around: Surroundings, place: string): unknown {
  if (!isJsonObject(value) || !isJsonObject(value.vars)) throw refusal(place, 'takes an object of vars and in');
  const { vars, ...others } = value;
  const unknown = Object.keys(others).find((name) => name !== 'in');
  if (unknown !== undefined)
    throw refusal(`${place}.${unknown}`, 'is not an argument here; the arguments are vars, in');
  const bound = letVariables(vars, around, `${place}.vars`);
  return { vars: bound, in: expression(value.in ?? null, withVariables(around, [...bound.keys()]), `${place}.in`) };
}

/** Translates the `let` of a join or the `vars` of `$let`. */
export function letVariables(vars: JsonObject, around: Surroundings, place: string): Map<string, unknown> {
  return new Map(
    Object.keys(vars).map((name) => [
      variableName(name, `${place}.${name}`),
      expression(vars[name] ?? null, around, `${place}.${name}`),
    ]),
  );
}

function switchArgument(value: Json, around: Surroundings, place: string): unknown {
  if (!isJsonObject(value) || !isJsonList(value.branches))
    throw refusal(place, 'takes an object with a list of branches');
  const branches = value.branches.map((branch, index) => {
    const at = `${place}.branches[${index}]`;
    if (!isJsonObject(branch)) throw refusal(at, 'a branch is an object of case and then');
    return named(['case', 'then'], branch, around, at);
  });
  const { default: otherwise, branches: _, ...unknown } = value;
  for (const name of Object.keys(unknown)) throw refusal(`${place}.${name}`, 'is not an argument of $switch');
  if (otherwise === undefined) return { branches };
  return { branches, default: expression(otherwise, around, `${place}.default`) };
}

function withVariables(around: Surroundings, names: readonly string[]): Surroundings {
  return names.length === 0 ? around : { ...around, variables: new Set([...around.variables, ...names]) };
}
