import { failure } from '../expression/failure.ts';
import { compileFilter, type Filter } from '../query/filter.ts';
import { PAUSE, type Rows } from '../rows.ts';
import { alsoReads, type StageCompiler } from './stage.ts';

/** `$match`: the query language, with `$expr` for expressions. */
export const match: StageCompiler = (spec, environment, name) => {
  if (!(spec instanceof Map)) throw failure(15959, 'the match filter must be an expression in an object');
  const filter = compileFilter(spec, environment);
  return {
    name,
    wanted: alsoReads(filter.wanted),
    run: (input) => matching(filter, input),
  };
};

/** The rows that a filter finds. */
export function* matching(filter: Filter, input: Rows): Rows {
  for (const row of input) if (row === PAUSE || filter.matches(row)) yield row;
}
