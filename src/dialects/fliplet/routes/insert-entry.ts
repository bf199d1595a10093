import type { Operations } from '../../../../generated/fliplet/operations.ts';
import { createRecords, together } from '../../../records/create-records.ts';
import { asJson, isJsonObject } from '../../../records/json.ts';
import { changeMade } from '../change-made.ts';
import type { FlipletContext } from '../context.ts';
import { newData, sentData } from '../entry-data.ts';
import { placeFormFiles, readEntryForm } from '../entry-form.ts';
import { bareEntry } from '../entry-shape.ts';
import { hookedInsertion } from '../hooks/hooked-insertion.ts';
import { trackColumns } from '../track-columns.ts';

/** Insert one entry, whose data is the whole body, as JSON or as a form with files (seed, "Insert a new entry to a data source"). */
export const insertEntry: Operations<FlipletContext>['insertEntry'] = async (input, context) => {
  const { database } = context.store;
  const dataSource = await context.dataSource(input.params.dataSource);
  const isForm = input.contentType === 'multipart/form-data';
  // Before a file is stored for someone whom no rule would let insert anything.
  if (isForm) await context.access(dataSource, 'insert', { submitted: [] });
  const form = isForm ? await readEntryForm(context, dataSource, input.body) : undefined;
  const json = form?.data ?? asJson(input.body);
  const data = newData(dataSource, sentData(isJsonObject(json) ? json : {}));
  const access = await context.access(dataSource, 'insert', { submitted: [data] });
  const hooked = await hookedInsertion(context, dataSource, access, { rows: [data], source: input.query.source });
  const [record] = await createRecords(
    database,
    hooked.access,
    hooked.rows,
    changeMade(context.caller, 'insert'),
    together(form && placeFormFiles(database, dataSource, form), hooked.within),
  );
  if (record === undefined) throw new Error('one row was given and no record was made');
  await trackColumns(context, dataSource, hooked.rows);
  const entry = bareEntry(record, dataSource.id);
  return { status: 201, body: isForm ? { ...entry, deletedAt: null } : entry };
};
