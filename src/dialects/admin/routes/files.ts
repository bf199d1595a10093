import type { Operations } from '../../../../generated/admin/operations.ts';
import { Problem } from '../../../problem.ts';
import { audited } from '../../../records/administration/audit.ts';
import { deleteFile as remove } from '../../../records/administration/delete-file.ts';
import type { File } from '../../../records/files/file.ts';
import { findFile, pageOfFiles } from '../../../records/files/find-files.ts';
import type { AdminContext } from '../context.ts';
import { paged } from '../paged.ts';

type Routes = Operations<AdminContext>;

/** List the files. */
export const listFiles: Routes['listFiles'] = async ({ query }, { store }) => {
  const { organizationId, appId, collectionId, ...page } = query;
  const where = {
    ...(organizationId === undefined ? {} : { organizationId }),
    ...(appId === undefined ? {} : { appId }),
    ...(collectionId === undefined ? {} : { collectionId }),
  };
  return { status: 200, body: paged(await pageOfFiles(store.database, where, page), shown) };
};

/** Read what is known of a file. */
export const readFile: Routes['readFile'] = async ({ params }, context) => ({
  status: 200,
  body: shown(await fileOf(context, params.fileId)),
});

/** Delete a file that no record holds. */
export const deleteFile: Routes['deleteFile'] = async ({ params }, context) => {
  const { store, by } = context;
  const file = await fileOf(context, params.fileId);
  const { id, name, organizationId, appId, length } = file;
  await audited(store.database, by, async (session, note) => {
    await remove(store.database, file, session);
    await note({ action: 'delete', target: { kind: 'file', id, name }, organizationId, appId, before: { length } });
  });
  return { status: 204 };
};

async function fileOf({ store }: AdminContext, id: number): Promise<File> {
  const found = await findFile(store.database, id);
  if (found === undefined) throw new Problem('file-not-found', { file: String(id) });
  return found;
}

/** Without the key in the file's address, which is all that one needs to read some files. */
function shown({ id, name, contentType, length, hash, storedAt, organizationId, appId, place }: File) {
  if (place === null) throw new Error(`the file ${id} belongs to nothing`);
  return { id, name, contentType, length, hash, storedAt: storedAt.toISOString(), organizationId, appId, place };
}
