import { isObject } from './json-pointer.ts';

export type Variables = Readonly<Record<string, unknown>>;

/**
 * A value with each `{name}` in its texts replaced. A text that is nothing but `{name}` becomes the variable's value itself,
 * whatever its type; inside a longer text it is written out. Names that are no variables are left as they are.
 */
export function fill<Value>(value: Value, variables: Variables): Value;
export function fill(value: unknown, variables: Variables): unknown {
  if (typeof value === 'string') return fillText(value, variables);
  if (Array.isArray(value)) return value.map((item) => fill(item, variables));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, fill(member, variables)]));
}

function fillText(text: string, variables: Variables): unknown {
  const [, whole] = /^\{(\w+)\}$/.exec(text) ?? [];
  if (whole !== undefined && Object.hasOwn(variables, whole)) return variables[whole];
  return text.replace(/\{(\w+)\}/g, (found, name: string) =>
    Object.hasOwn(variables, name) ? String(variables[name]) : found,
  );
}
