import type { Operations } from '../../../../generated/fliplet/operations.ts';
import { Problem } from '../../../problem.ts';
import { scope } from '../../../records/access.ts';
import { together } from '../../../records/create-records.ts';
import { asJson, isJsonObject } from '../../../records/json.ts';
import { updateRecords } from '../../../records/update-records.ts';
import { changeMade } from '../change-made.ts';
import type { FlipletContext } from '../context.ts';
import { sentData } from '../entry-data.ts';
import { addedToLists, placeFormFiles, readEntryForm } from '../entry-form.ts';
import { entryIdOf, storedData } from '../entry-of.ts';
import { bareEntry } from '../entry-shape.ts';
import { hookedUpdate } from '../hooks/hooked-update.ts';
import { trackColumns } from '../track-columns.ts';

/** Update one entry by merging the columns that are sent, as JSON or in a form (seed, "Update an existing entry in a data source"). */
export const updateEntry: Operations<FlipletContext>['updateEntry'] = async (input, context) => {
  const { database } = context.store;
  const { params } = input;
  const dataSource = await context.dataSource(params.dataSource);
  const id = entryIdOf(context, dataSource, params.entryId);
  const stored = storedData(context, dataSource, [id]);
  const isForm = input.contentType === 'multipart/form-data';
  if (isForm) await context.access(dataSource, 'update', { stored });
  const form = isForm ? await readEntryForm(context, dataSource, input.body) : undefined;
  const json = form === undefined ? asJson(input.body) : addedToLists(form, (await stored())[0]);
  const set = sentData(isJsonObject(json) ? json : {});
  const access = await context.access(dataSource, 'update', { submitted: [set], stored });
  const hooked = hookedUpdate(context, dataSource, { set, source: input.query.source });
  const [record] = await updateRecords(
    database,
    [{ where: scope(access, { _id: id }), set, ...hooked.change }],
    changeMade(context.caller, 'update'),
    together(form && placeFormFiles(database, dataSource, form), hooked.within),
  );
  if (record === undefined) throw new Problem('record-not-found', { collection: dataSource.name, id: params.entryId });
  await trackColumns(context, dataSource, [set, hooked.set()]);
  const entry = bareEntry(record, dataSource.id);
  return { status: 201, body: isForm ? { ...entry, deletedAt: null } : entry };
};
