import { EJSON } from 'bson';
import { docFromJs, docToJs } from '../../../../src/embedded/bson/convert.ts';
import { CommandError, type Doc } from '../../../../src/embedded/bson/value.ts';
import { compileFilter } from '../../../../src/embedded/query/filter.ts';
import { compileUpdate } from '../../../../src/embedded/update/update.ts';
import { upsertedDocument } from '../../../../src/embedded/update/upsert.ts';

export const now = new Date(1_700_000_000_123);

export interface Extras {
  readonly filter?: object;
  readonly arrayFilters?: readonly object[];
}

/** Numbers by type (1 is an int, `1d` a double, `1L` a long), fields in order. */
export function text(doc: Doc): string {
  return EJSON.stringify(docToJs(doc), { relaxed: false })
    .replace(/\{"\$numberInt":"(-?\d+)"\}/g, '$1')
    .replace(/\{"\$numberDouble":"([^"]+)"\}/g, '$1d')
    .replace(/\{"\$numberLong":"(-?\d+)"\}/g, '$1L');
}

/** What an update makes of a document, as text; `same` when it reports that nothing changes; the code when it is refused. */
export function updated(given: object, update: object, extras: Extras = {}): string | number {
  const doc = docFromJs(given);
  const before = text(doc);
  const result = outcome(() => applied(doc, update, extras));
  if (text(doc) !== before) throw new Error(`the given document was changed to ${text(doc)}`);
  return result;
}

function applied(doc: Doc, update: object, { filter = {}, arrayFilters }: Extras): string {
  const { matches, position } = compileFilter(docFromJs(filter));
  if (!matches(doc)) throw new Error('the filter of the case does not match its document');
  const { apply } = compileUpdate(asUpdate(update), { arrayFilters: arrayFilters?.map(docFromJs) });
  const result = apply(doc, { now, position: position(doc) });
  return result === doc ? 'same' : text(result);
}

/** What an upsert inserts, as text, or the code when it is refused. */
export function upserted(filter: object, update: object): string | number {
  return outcome(() => text(upsertedDocument(docFromJs(filter), compileUpdate(asUpdate(update)), { now })));
}

function outcome(action: () => string): string | number {
  try {
    return action();
  } catch (error) {
    if (error instanceof CommandError) return error.code;
    throw error;
  }
}

function asUpdate(update: object): Doc | Doc[] {
  return Array.isArray(update) ? update.map(docFromJs) : docFromJs(update);
}
