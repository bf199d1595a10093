/** A value in a filter: lists are for `in` and `has`; dates are written as times. */
export type FilterValue = string | number | boolean | null | Date | Filter | ColumnName | readonly FilterValue[];

/**
 * A filter whose values are quoted; `filter` makes it. A class, so that nothing that came as JSON, whatever its names, can pass
 * for one at run time.
 */
export class Filter {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The filter as the query of a list takes it. */
  toString(): string {
    return this.#text;
  }
}

/** The name of a property, in brackets; `column` makes it. */
export class ColumnName {
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  toString(): string {
    return `[${this.#name}]`;
  }
}

/**
 * Writes a filter with its values quoted, so that no value can become a part of the language. Another filter goes in with parentheses around
 * it, a list as `(…)`.
 *
 * @throws TypeError for what is no such value, a number that is not finite, a date that is none, and an empty list, which the language
 *   cannot hold.
 * @example
 * filter`title like ${'%note%'} and (stars >= ${4} or owner in ${['ann', 'bob']})`
 */
export function filter(parts: TemplateStringsArray, ...values: readonly FilterValue[]): Filter {
  return new Filter(parts.reduce((text, part, index) => text + written(values[index - 1]) + part));
}

/**
 * The name of a property that comes from elsewhere, or that has other characters than letters, digits and `_`.
 *
 * @throws TypeError for a name that the language cannot hold: an empty one, and one with `]` or NUL.
 * @example
 * filter`${column('due date')} < ${new Date()}`
 */
export function column(name: string): ColumnName {
  if (name === '' || name.includes(']') || name.includes('\0')) {
    throw new TypeError(`A filter cannot name the property ${JSON.stringify(name)}`);
  }
  return new ColumnName(name);
}

function written(value: FilterValue | undefined): string {
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value === 'boolean' || value === null) return String(value);
  if (value instanceof Date) return `'${value.toISOString()}'`;
  if (value instanceof Filter) return `(${value})`;
  if (value instanceof ColumnName) return String(value);
  if (isList(value) && value.length > 0) return `(${value.map(written).join(', ')})`;
  throw new TypeError(`A filter cannot hold ${JSON.stringify(value) ?? String(value)}`);
}

function isList(value: FilterValue | undefined): value is readonly FilterValue[] {
  return Array.isArray(value);
}
