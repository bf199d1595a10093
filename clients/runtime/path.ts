import { unbroken } from './query.ts';
import type { ParameterStyles } from './table.ts';

/**
 * Fills the parameters of a path in, each as one segment that may hold any characters.
 * @throws TypeError for a parameter that is missing or empty, and for `.` and `..`: these no URL can hold as names, and a path with
 *   them in it would lead to another operation.
 */
export function filledPath(path: string, styles: ParameterStyles, values: Readonly<Record<string, unknown>>): string {
  return path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values[name];
    const texts =
      styles[name] === 'csv' && Array.isArray(value)
        ? value.map((item) => unbroken(name, String(item)))
        : [String(value ?? '')];
    const segment = texts.map(encodeURIComponent).join(',');
    if (segment === '') throw new TypeError(`The path parameter ${name} is missing or empty`);
    if (segment === '.' || segment === '..')
      throw new TypeError(`The path parameter ${name} cannot be ${JSON.stringify(segment)}`);
    return segment;
  });
}
