import type { Operations } from '../../../../generated/fliplet/operations.ts';
import { fileAnswer } from '../../../http/file-answer.ts';
import { Problem } from '../../../problem.ts';
import { allows } from '../../../records/field-mask.ts';
import type { File } from '../../../records/files/file.ts';
import { findFile } from '../../../records/files/find-files.ts';
import { openContent } from '../../../records/files/read-file.ts';
import { hashSecret, matchesSecret } from '../../../records/secrets.ts';
import type { FlipletContext } from '../context.ts';
import { isWithinReach } from '../data-source-of.ts';
import { storedData } from '../entry-of.ts';

type Routes = Operations<FlipletContext>;

/** Read the bytes of a file: with its key, or with a token that may read what the file belongs to. */
export const readMediaFile: Routes['readMediaFile'] = async ({ params, query, headers }, context) => {
  const file = await findFile(context.store.database, params.fileId);
  if (file === undefined || !(await mayRead(context, file, query.key))) {
    // The same for what is not there and what is not shown, so that nobody finds out by counting up.
    throw new Problem('file-not-found', { file: String(params.fileId) });
  }
  const served = { ...file, tag: file.hash, modifiedAt: file.storedAt };
  const answer = fileAnswer(served, headers, (range) => openContent(context.store.database, file, range));
  return 'body' in answer ? { ...answer, contentType: '*/*' } : answer;
};

/** The same under a name, which is for people only. */
export const readNamedMediaFile: Routes['readNamedMediaFile'] = readMediaFile;

async function mayRead(context: FlipletContext, file: File, key: string | undefined): Promise<boolean> {
  if (key !== undefined) return matchesSecret(key, hashSecret(file.key));
  const { caller } = context;
  if (caller.kind === 'stranger' || caller.organizationId !== file.organizationId) return false;
  if (caller.kind === 'organization') return true;
  const { place } = file;
  if (place?.kind !== 'record') return file.appId === caller.appId;
  const dataSource = await context.store.collectionById(place.collectionId);
  if (dataSource === undefined || !isWithinReach(caller, dataSource)) return false;
  const subject = { stored: storedData(context, dataSource, [place.recordId]) };
  if ((await subject.stored()).length === 0) return false;
  const { readable } = await context.access(dataSource, 'select', subject);
  return allows(readable, place.field);
}
