import { type EntrySource, isFact, placeOf } from './entry-source.ts';
import { type Expression, flattened } from './expression.ts';
import { valuesAt } from './values-at.ts';

/**
 * The value of a column in a stored entry, as an expression; missing where there is none. A name with dots is a path for entries
 * that have no column of exactly this name.
 *
 * @throws Problem `field-forbidden` for a hidden column
 */
export function columnValue(source: EntrySource, name: string): Expression {
  const { column, walk } = columnPlace(source, name);
  const own = column === undefined ? undefined : `$data.${column}`;
  const nested = walk === undefined ? undefined : `$data.${walk.join('.')}`;
  if (own === undefined || nested === undefined) return own ?? nested;
  return { $cond: [{ $eq: [{ $type: own }, 'missing'] }, nested, own] };
}

/** The list of values of a column in a stored entry, with the elements of lists in their place. */
export function columnValues(source: EntrySource, name: string): Expression {
  const { column, walk } = columnPlace(source, name);
  const own = column === undefined ? undefined : valuesAt('$data', [column]);
  const nested = walk === undefined ? undefined : valuesAt('$data', walk);
  if (own === undefined || nested === undefined) return flattened(own ?? nested);
  return flattened({ $cond: [{ $eq: [{ $type: `$data.${column}` }, 'missing'] }, nested, own] });
}

/** Names of facts are columns here: whoever means a fact does not ask for a column. */
function columnPlace(source: EntrySource, name: string) {
  const found = placeOf({ ...source, columns: new Set([...source.columns, name]) }, name);
  if (isFact(found)) throw new Error('a name that is a column is no fact');
  return found;
}
