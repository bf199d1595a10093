import type { Operations } from '../../../../generated/fliplet/operations.ts';
import { decode, rawPath } from '../../../http/raw-path.ts';
import { scope } from '../../../records/access.ts';
import { distinctValues } from '../../../records/selection/distinct-values.ts';
import type { FlipletContext } from '../context.ts';
import { columnValues } from '../query/column-value.ts';
import { refusal } from '../query/refusal.ts';
import { entrySource } from '../query-target.ts';

/** How many columns one request may name. */
const mostColumns = 50;

/** Unique values of columns (seed, "Get unique values for data source columns"). */
export const readIndexes: Operations<FlipletContext>['readIndexes'] = async ({ params }, context) => {
  const dataSource = await context.dataSource(params.dataSource);
  const access = await context.access(dataSource, 'select', {});
  const source = entrySource(context, dataSource, access);
  const names = [...new Set(namesIn(context.exchange.url))];
  if (names.length > mostColumns) throw refusal('', `Name at most ${mostColumns} columns at once`);
  const columns = names.map((name) => columnValues(source, name));
  const values = await distinctValues(context.store.database, scope(access, {}), columns);
  const indexes = Object.fromEntries(names.map((name, index) => [name, values[index] ?? []]));
  return { status: 200, body: { indexes } };
};

/** The names between the commas as they were sent, each decoded afterwards, so that a name may hold a comma as `%2C`. */
function namesIn(url: string): string[] {
  const segments = rawPath(url)
    .split('/')
    .filter((segment) => segment !== '');
  const names = (segments.at(-1) ?? '').split(',').map(decode);
  return names.filter((name) => name !== undefined && name !== '').map(String);
}
