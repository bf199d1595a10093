import { isObject, valueAt } from '../json-pointer.ts';
import type { Variables } from '../variables.ts';

/** Takes secrets out of texts that leave the machine: values that were given, and headers that carry credentials. */
export interface Secrets {
  /** The name of the variable that stands for a value, such as `APP_KEY`, for each value to hide, longest first. */
  readonly names: readonly (readonly [value: string, name: string])[];
  /** Lower-case names of headers and query parameters that carry credentials. */
  readonly carriers: ReadonlySet<string>;
}

/** What to hide: the variables of a run, and what the security schemes of the document name. */
export function secretsOf(document: object, variables: Variables): Secrets {
  const schemes = valueAt(document, '/components/securitySchemes');
  const carriers = Object.values(isObject(schemes) ? schemes : {}).map((scheme) =>
    isObject(scheme) && typeof scheme.name === 'string' ? scheme.name.toLowerCase() : 'authorization',
  );
  const names = Object.entries(variables)
    .map(([name, value]) => [String(value), shellName(name)] as const)
    .filter(([value]) => value.length > 2)
    .sort(([left], [right]) => right.length - left.length);
  return { names, carriers: new Set(['authorization', 'cookie', 'set-cookie', ...carriers]) };
}

/** `appUUID` is `APP_UUID`, `x-api-key` is `X_API_KEY`. */
export function shellName(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toUpperCase();
}

const secretName = /passw|secret|token|session|pin|api.?key|app.?key|^key$/i;

/** A JSON value without the texts that stand under names of secrets, and without the values of variables. */
export function withoutSecrets(value: unknown, secrets: Secrets, name = ''): unknown {
  if (typeof value === 'string') return secretName.test(name) && value !== '' ? '…' : hidden(value, secrets);
  if (Array.isArray(value)) return value.map((item) => withoutSecrets(item, secrets, name));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutSecrets(item, secrets, key)]));
}

/** A text in which each value of a variable is replaced by `$NAME`. */
export function hidden(text: string, { names }: Secrets): string {
  return names.reduce((rest, [value, name]) => rest.replaceAll(value, `$${name}`), text);
}
