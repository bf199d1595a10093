import type { Operations } from '../../../../generated/fliplet/operations.ts';
import { importRecords } from '../../../records/import-records.ts';
import { asJson, isJsonObject } from '../../../records/json.ts';
import { changeMade } from '../change-made.ts';
import type { FlipletContext } from '../context.ts';
import { newData, sentData } from '../entry-data.ts';
import { hookedInsertion } from '../hooks/hooked-insertion.ts';
import { trackColumns } from '../track-columns.ts';

/**
 * Import entries behind those that are there, or in their place (seed, "Bulk-import entries", "Empty a data source"). Who
 * replaces needs the right to delete, and the one to insert as far as anything is inserted.
 */
export const importEntries: Operations<FlipletContext>['importEntries'] = async ({ params, query, body }, context) => {
  const dataSource = await context.dataSource(params.dataSource);
  const replace = !(body.append === true || body.append === 'true' || query.append === 'true');
  const sent = body.entries.map((entry) => asJson(entry)).filter(isJsonObject);
  const rows = sent.map((row) => newData(dataSource, sentData(row)));
  const submitted = { submitted: rows };
  if (replace) await context.access(dataSource, 'delete');
  const right = rows.length === 0 && replace ? 'delete' : 'insert';
  const access = await context.access(dataSource, right, right === 'insert' ? submitted : {});
  const { runHooks, source } = body;
  const hooked = await hookedInsertion(context, dataSource, access, { rows, runHooks, source });
  await importRecords(
    context.store.database,
    hooked.access,
    hooked.rows,
    { replace, ...(hooked.within && { within: hooked.within }) },
    changeMade(context.caller, 'import'),
  );
  await trackColumns(context, dataSource, hooked.rows);
  return { status: 200 };
};
