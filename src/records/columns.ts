import { Problem } from '../problem.ts';
import { isJsonObject, type Json, type JsonObject, ownValue } from './json.ts';

export const columnTypes = [
  'any',
  'string',
  'number',
  'boolean',
  'date',
  'object',
  'array',
  'file',
  'relation',
] as const;
export type ColumnType = (typeof columnTypes)[number];

/** A declared column. Records may have fields that no column declares. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly unique: boolean;
  readonly required: boolean;
  readonly indexed: boolean;
  /** For a relation: the name of the collection in the same app that it refers to, by record id. */
  readonly to: string | null;
  /** For a relation: whether it holds a list of ids instead of one. */
  readonly many: boolean;
}

/** A column as one declares it; what is left out has the default of its type. */
export type ColumnDefinition = Pick<Column, 'name'> & Partial<Omit<Column, 'name'>>;

/** Fills in what a definition leaves out: type `any`, and an index for the scalar types that lists filter and sort by. */
export function completeColumn(definition: ColumnDefinition): Column {
  const type = definition.type ?? 'any';
  return {
    name: definition.name,
    type,
    unique: definition.unique ?? false,
    required: definition.required ?? false,
    indexed: definition.indexed ?? indexedByDefault.has(type),
    to: definition.to ?? null,
    many: definition.many ?? false,
  };
}

const indexedByDefault: ReadonlySet<ColumnType> = new Set<ColumnType>(['string', 'number', 'date', 'relation']);

/**
 * Makes sure that the values of a record fit the declared types. They hold for every dialect, so that what one writes the
 * others can rely on; columns that a dialect declares without types are of type `any`. Null is allowed where a column is
 * not required. In a change, fields that are neither set nor `unset` are not missed.
 *
 * @throws Problem `wrong-type` with every field that does not fit
 */
export function assertTypes(
  { name, columns }: { readonly name: string; readonly columns: readonly Column[] },
  data: JsonObject,
  change?: { readonly unset: readonly string[] },
): void {
  const faults = columns.flatMap((column) => {
    const value = ownValue(data, column.name);
    const absent = value === undefined || value === null;
    if (value === undefined && change !== undefined && !change.unset.includes(column.name)) return [];
    if (absent ? !column.required : fits(column, value)) return [];
    return [{ field: column.name, expected: `${expectation(column)}${absent ? ', which is required' : ''}` }];
  });
  if (faults.length > 0) throw new Problem('wrong-type', { collection: name, faults });
}

function fits(column: Column, value: Json): boolean {
  switch (column.type) {
    case 'any':
      return true;
    case 'string':
    case 'boolean':
      return typeof value === column.type;
    case 'number':
      return isNumber(value);
    case 'date':
      return typeof value === 'string' && isoDate.test(value) && isOnCalendar(value);
    case 'object':
      return isJsonObject(value);
    case 'file':
      // A file is an address (Fliplet) or an object that describes it (Appstax).
      return typeof value === 'string' || isJsonObject(value);
    case 'array':
      return Array.isArray(value);
    case 'relation':
      return column.many ? Array.isArray(value) && value.every(isRecordId) : isRecordId(value);
  }
}

function expectation(column: Column): string {
  switch (column.type) {
    case 'any':
      return 'any value';
    case 'date':
      return 'an ISO 8601 date such as 2024-01-31 or 2024-01-31T10:00:00Z';
    case 'relation':
      return column.many ? 'a list of record ids' : 'a record id';
    case 'array':
    case 'object':
      return `an ${column.type}`;
    default:
      return `a ${column.type}`;
  }
}

const isoDate = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** `Date.parse` alone takes the 30th of February for the 1st of March. */
function isOnCalendar(value: string): boolean {
  const day = value.slice(0, 'yyyy-mm-dd'.length);
  const midnight = Date.parse(day);
  if (Number.isNaN(midnight) || Number.isNaN(Date.parse(value))) return false;
  return new Date(midnight).toISOString().startsWith(day);
}

function isNumber(value: Json): boolean {
  return typeof value === 'number' || typeof value === 'bigint';
}

function isRecordId(value: Json): boolean {
  return Number.isSafeInteger(value);
}
