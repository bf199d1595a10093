import type { Operations } from '../../../../generated/fliplet/operations.ts';
import { Problem } from '../../../problem.ts';
import { changeCollection } from '../../../records/collection-changes.ts';
import type { Collection } from '../../../records/collections.ts';
import { changedSettings } from '../change-settings.ts';
import type { FlipletContext } from '../context.ts';
import { wholeDataSource } from '../data-source-shape.ts';
import { managedOrganization } from '../owner.ts';
import { columnsOf } from '../settings.ts';

type UpdateDataSource = Operations<FlipletContext>['updateDataSource'];

/** Change the attributes of a data source (seed, "Update a data source attributes"). */
export const updateDataSource: UpdateDataSource = async ({ params, body }, context) => {
  const current = await context.dataSource(params.dataSource);
  managedOrganization(context, 'change data sources');
  const fieldNames = changedColumns(current, body);
  const changed = await changeCollection(context.store.database, current, {
    dialects: changedSettings(current.dialects, body),
    ...(body.name === undefined ? {} : { name: body.name }),
    ...(fieldNames === undefined ? {} : { fieldNames }),
  });
  context.store.forget();
  if (changed === undefined) throw new Problem('collection-not-found', { collection: params.dataSource });
  return { status: 200, body: { dataSource: wholeDataSource(changed, context.caller) } };
};

interface ColumnChange {
  readonly columns?: readonly string[] | null | undefined;
  readonly newColumns?: readonly string[] | undefined;
}

function changedColumns(current: Collection, change: ColumnChange): readonly string[] | null | undefined {
  const { columns, newColumns } = change;
  if (newColumns === undefined) return columns === undefined || columns === null ? columns : [...new Set(columns)];
  return [...new Set([...((columns === undefined ? columnsOf(current) : columns) ?? []), ...newColumns])];
}
