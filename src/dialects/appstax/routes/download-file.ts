import type { Operations } from '../../../../generated/appstax/operations.ts';
import { fileAnswer } from '../../../http/file-answer.ts';
import { openContent } from '../../../records/files/read-file.ts';
import type { AppstaxContext } from '../context.ts';
import { readableFile } from '../object-file.ts';

/** Get a file (guide, "Retrieving files"; behaviour note, 11.3). */
export const downloadFile: Operations<AppstaxContext>['downloadFile'] = async ({ params, headers }, context) => {
  const file = await readableFile(context, params);
  const { name, contentType, length, hash, storedAt } = file;
  const answer = fileAnswer({ name, contentType, length, tag: hash, modifiedAt: storedAt }, headers, (range) =>
    openContent(context.store.database, file, range),
  );
  if (!('body' in answer)) return answer;
  // The document cannot name the type; the file's own stands in the headers.
  return { ...answer, contentType: '*/*' };
};
