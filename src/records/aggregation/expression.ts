import { isJsonObject, type Json, type JsonObject } from '../json.ts';
import { escapeKey } from '../keys.ts';
import { toStored } from '../stored-value.ts';
import { limits, refusal, spend } from './budget.ts';
import { assertVariable, named } from './named-arguments.ts';
import { plainOperators } from './operators.ts';
import { escapedPath } from './record-view.ts';
import { sortOrder } from './sort-order.ts';
import { keysOf, type Translation, within } from './translation.ts';

/**
 * Translates an aggregation expression on the caller's field names. Objects become `Map`s, whose keys the driver never
 * interprets; only listed operators and variables pass.
 *
 * @throws Problem `invalid-query` with the place, `field-forbidden` for a hidden field.
 */
export function translateExpression(value: Json | undefined, translation: Translation): unknown {
  spend(translation.budget, translation.depth, translation.place);
  if (value === undefined) throw refusal(translation.place, 'an expression is expected here');
  if (typeof value === 'string') return value.startsWith('$') ? reference(value, translation) : value;
  if (Array.isArray(value)) {
    return value.map((item: Json, index) => translateExpression(item, within(translation, index)));
  }
  if (!isJsonObject(value)) return toStored(value);
  const keys = Object.keys(value);
  const operator = keys.find((key) => key.startsWith('$'));
  if (operator === undefined) return namedExpressions(value, translation);
  if (keys.length > 1) throw refusal(translation.place, `${operator} must stand alone: an expression has one operator`);
  return operation(operator, value[operator], within(translation, operator));
}

/** An object whose values are expressions. */
export function namedExpressions(value: JsonObject, translation: Translation): Map<string, unknown> {
  return new Map(
    Object.entries(value).map(([key, item]) => [escapeKey(key), translateExpression(item, within(translation, key))]),
  );
}

function reference(text: string, translation: Translation): unknown {
  if (!text.startsWith('$$')) return `$${translation.view.path(keysOf(text.slice(1), translation))}`;
  const [name = '', ...rest] = text.slice(2).split('.');
  const keys = rest.length === 0 ? [] : keysOf(rest.join('.'), translation);
  if (name === 'ROOT' || name === 'CURRENT') {
    if (keys.length > 0) return `$${translation.view.path(keys)}`;
    translation.used.whole = true;
    return translation.view.whole;
  }
  if (name !== 'NOW' && name !== 'REMOVE' && !translation.variables.has(name)) {
    throw refusal(translation.place, `$$${name} is no variable that exists here`);
  }
  return keys.length === 0 ? `$$${name}` : `$$${name}.${escapedPath(keys)}`;
}

function operation(name: string, argument: Json | undefined, translation: Translation): unknown {
  const special = specialOperators.get(name);
  if (special !== undefined) return { [name]: special(argument, translation) };
  if (!plainOperators.has(name)) throw refusal(translation.place, `${name} is not allowed here`);
  assertShortPattern(argument, translation);
  return { [name]: translateExpression(argument, translation) };
}

type Special = (argument: Json | undefined, translation: Translation) => unknown;

const specialOperators: ReadonlyMap<string, Special> = new Map<string, Special>([
  ['$literal', (argument) => toStored(argument ?? null)],
  ['$let', letVariables],
  ['$map', (argument, translation) => overElements(argument, translation, 'in')],
  ['$filter', (argument, translation) => overElements(argument, translation, 'cond')],
  ['$reduce', reduceElements],
  ['$sortArray', sortElements],
  ['$getField', fieldByName],
]);

function letVariables(argument: Json | undefined, translation: Translation): unknown {
  const { vars, in: body } = named(argument, ['vars', 'in'], translation);
  if (!isJsonObject(vars)) throw refusal(translation.place, 'vars is an object of variables');
  return {
    vars: variableValues(vars, translation),
    in: translateExpression(body, withVariables(within(translation, 'in'), Object.keys(vars))),
  };
}

/** The values of new variables, as `$let` and `$lookup` take them. */
export function variableValues(variables: JsonObject, translation: Translation): Readonly<Record<string, unknown>> {
  for (const name of Object.keys(variables)) assertVariable(name, translation);
  return Object.fromEntries(namedExpressions(variables, translation));
}

/** The same translation with more variables in reach. */
export function withVariables(translation: Translation, names: readonly string[]): Translation {
  return { ...translation, variables: new Set([...translation.variables, ...names]) };
}

/** `$map` and `$filter`: one expression is evaluated for each element, which has a name of its own. */
function overElements(argument: Json | undefined, translation: Translation, body: 'in' | 'cond'): unknown {
  const given = named(argument, ['input', 'as', 'limit', body], translation);
  const { input, as = 'this', limit } = given;
  if (typeof as !== 'string') throw refusal(translation.place, 'as is the name of a variable');
  assertVariable(as, translation);
  return {
    input: translateExpression(input, within(translation, 'input')),
    as,
    [body]: translateExpression(given[body], withVariables(within(translation, body), [as])),
    ...(limit === undefined ? {} : { limit: translateExpression(limit, within(translation, 'limit')) }),
  };
}

function reduceElements(argument: Json | undefined, translation: Translation): unknown {
  const { input, initialValue, in: body } = named(argument, ['input', 'initialValue', 'in'], translation);
  return {
    input: translateExpression(input, within(translation, 'input')),
    initialValue: translateExpression(initialValue, within(translation, 'initialValue')),
    in: translateExpression(body, withVariables(within(translation, 'in'), ['this', 'value'])),
  };
}

function sortElements(argument: Json | undefined, translation: Translation): unknown {
  const { input, sortBy } = named(argument, ['input', 'sortBy'], translation);
  const byElement = sortBy === 1 || sortBy === -1;
  return {
    input: translateExpression(input, within(translation, 'input')),
    sortBy: byElement ? sortBy : sortOrder(sortBy, within(translation, 'sortBy'), escapedPath),
  };
}

/** `$getField` reaches fields whose names hold dots or start with a dollar sign. */
function fieldByName(argument: Json | undefined, translation: Translation): unknown {
  const given = typeof argument === 'string' ? { field: argument } : named(argument, ['field', 'input'], translation);
  const { field, input } = { input: undefined, ...given };
  if (typeof field !== 'string') throw refusal(translation.place, 'field is the name of a field, as text');
  if (input !== undefined) {
    return { field: escapeKey(field), input: translateExpression(input, within(translation, 'input')) };
  }
  const keys = translation.view.path([field]).split('.');
  const last = keys.pop();
  return { field: last, input: keys.length === 0 ? '$$ROOT' : `$${keys.join('.')}` };
}

function assertShortPattern(argument: Json | undefined, translation: Translation): void {
  if (!isJsonObject(argument)) return;
  const { regex } = argument;
  if (typeof regex === 'string' && regex.length > limits.pattern) {
    throw refusal(translation.place, `a pattern may have ${limits.pattern} characters`);
  }
}
