import type { Operations } from '../../../../generated/fliplet/operations.ts';
import type { MultipartBody } from '../../../http/operation.ts';
import { Problem } from '../../../problem.ts';
import type { File } from '../../../records/files/file.ts';
import { findFile, listFiles } from '../../../records/files/find-files.ts';
import { createFolder, findFolder, listFolders } from '../../../records/files/folders.ts';
import { placeFiles, releaseFiles } from '../../../records/files/place-files.ts';
import { storeFile } from '../../../records/files/store-file.ts';
import type { JsonObject } from '../../../records/json.ts';
import { assertAcceptedFile } from '../accepted-file.ts';
import type { FlipletContext } from '../context.ts';
import { shownFile, shownFolder } from '../media-shape.ts';
import { type NamedOwner, type Owner, ownerNamed } from '../owner.ts';

type Routes = Operations<FlipletContext>;

/** List the folders and files of an owner in one folder, or at the top. Files of entries are not listed. */
export const listMedia: Routes['listMedia'] = async ({ query }, context) => {
  const { database } = context.store;
  const owner = await mediaOwner(context, query);
  const folderId = query.folderId ?? null;
  if (folderId !== null) await assertFolder(context, owner, folderId);
  const files = [];
  for await (const file of listFiles(database, { ...owner, folderId })) files.push(shownFile(file, context.exchange));
  const folders = await listFolders(database, { ...owner, parentId: folderId });
  return { status: 200, body: { folders: folders.map(shownFolder), files } };
};

/** Make a folder. */
export const createMediaFolder: Routes['createMediaFolder'] = async ({ body }, context) => {
  const owner = await mediaOwner(context, body);
  const parentId = body.parentId ?? null;
  if (parentId !== null) await assertFolder(context, owner, parentId);
  const folder = await createFolder(context.store.database, { ...owner, name: body.name, parentId });
  return { status: 201, body: shownFolder(folder) };
};

/** Upload files; the checksum that comes with them is kept as it is, for clients to compare. All of them are kept or none. */
export const uploadMediaFiles: Routes['uploadMediaFiles'] = async ({ query, body }, context) => {
  const { database } = context.store;
  const owner = await mediaOwner(context, query);
  const folderId = query.folderId ?? null;
  if (folderId !== null) await assertFolder(context, owner, folderId);
  const { files, checksum } = await storeParts(context, owner, body, query.name);
  const place = { kind: 'folder', folderId } as const;
  const dialects: JsonObject = checksum === undefined ? {} : { fliplet: { checksum } };
  const ids = files.map(({ id }) => id);
  await placeFiles(database, ids, place, { dialects });
  const shown = files.map((file) => shownFile({ ...file, place, dialects }, context.exchange));
  return { status: 201, body: { files: shown } };
};

/** Delete a file. One of an entry is deleted with what the entry belongs to, but goes at once this way too. */
export const deleteMediaFile: Routes['deleteMediaFile'] = async ({ params }, context) => {
  const { caller, store } = context;
  if (caller.kind === 'stranger') throw new Problem('unauthenticated', {});
  const file = await findFile(store.database, params.fileId);
  const own = file?.organizationId === caller.organizationId;
  // Who speaks for an app deletes what is in the app's folders; what entries hold is for the organization to delete.
  const may = caller.kind === 'organization' || (caller.kind === 'app' && isInFolderOf(file, caller.appId));
  if (file === undefined || !own || !may) throw new Problem('file-not-found', { file: String(params.fileId) });
  await releaseFiles(store.database, { ids: [file.id] });
  return { status: 200 };
};

function isInFolderOf(file: File | undefined, appId: number): boolean {
  return file?.place?.kind === 'folder' && file.appId === appId;
}

async function storeParts(
  { store }: FlipletContext,
  owner: Owner,
  parts: MultipartBody,
  name: string | undefined,
): Promise<{ readonly files: readonly File[]; readonly checksum: string | undefined }> {
  const files: File[] = [];
  let checksum: string | undefined;
  try {
    for await (const part of parts) {
      if (part.kind === 'text' && part.name === 'checksum') checksum = part.value;
      if (part.kind !== 'file') continue;
      assertAcceptedFile(name ?? part.filename);
      const definition = { ...owner, name: name ?? part.filename, contentType: part.contentType };
      files.push(await storeFile(store.database, definition, part.content, Number.MAX_SAFE_INTEGER));
    }
    if (files.length > 0) return { files, checksum };
    throw new Problem('invalid-request', { faults: [{ in: 'body', path: 'files', message: 'is required' }] });
  } catch (error) {
    await releaseFiles(store.database, { ids: files.map(({ id }) => id) });
    throw error;
  }
}

/**
 * Whose media a request is about: those of the app or organization that it names, otherwise of the caller's own.
 *
 * @throws Problem `unauthenticated`, `forbidden` for a user of an app, `app-not-found`, `organization-not-found`
 */
async function mediaOwner(context: FlipletContext, named: NamedOwner): Promise<Owner> {
  const { caller } = context;
  const owner = await ownerNamed(context, named);
  if (caller.kind === 'user') throw new Problem('forbidden', { what: 'only tokens manage media' });
  if (caller.kind === 'app') return { organizationId: caller.organizationId, appId: caller.appId };
  if (owner !== undefined) return owner;
  if (caller.kind === 'stranger') throw new Problem('unauthenticated', {});
  return { organizationId: caller.organizationId, appId: null };
}

async function assertFolder({ store }: FlipletContext, { organizationId, appId }: Owner, id: number): Promise<void> {
  const folder = await findFolder(store.database, organizationId, id);
  if (folder === undefined || folder.appId !== appId) throw new Problem('folder-not-found', { folder: id });
}
