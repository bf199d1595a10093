import type { Database } from '../../database/connect.ts';
import { type Page, type PageRequest, readPage } from '../page.ts';
import { type File, filesOf, toFile } from './file.ts';

/** A file that belongs to something, by its id. */
export async function findFile(database: Database, id: number): Promise<File | undefined> {
  const found = await filesOf(database).findOne({ _id: id, state: 'placed' }, { maxTimeMS: database.limits.operation });
  return found === null ? undefined : toFile(found);
}

/** Which files to list: those of an organization or of one of its apps, in one folder (null: the topmost), or all. */
export interface FileList {
  readonly organizationId: number;
  /** Null: those that belong to the organization as a whole. */
  readonly appId?: number | null;
  readonly folderId?: number | null;
}

/** The files in folders, by id. Files of records are not listed. */
export async function* listFiles(database: Database, list: FileList): AsyncGenerator<File, void, undefined> {
  const { organizationId, appId, folderId } = list;
  const found = filesOf(database).find(
    {
      organizationId,
      ...(appId === undefined ? {} : { appId }),
      'place.kind': 'folder',
      ...(folderId === undefined ? {} : { 'place.folderId': folderId }),
      state: 'placed',
    },
    { sort: { _id: 1 }, maxTimeMS: database.limits.operation },
  );
  for await (const document of found) yield toFile(document);
}

/** Which of all files: of an organization, an app, or the records of a collection. */
export interface FileSelection {
  readonly organizationId?: number;
  readonly appId?: number;
  readonly collectionId?: number;
}

/** A page of all files that belong to something, those of records too, by id. */
export async function pageOfFiles(
  database: Database,
  { collectionId, ...owner }: FileSelection,
  page: PageRequest,
): Promise<Page<File>> {
  const where = { ...owner, ...(collectionId === undefined ? {} : { 'place.collectionId': collectionId }) };
  return await readPage(page, toFile, (beyond, order) =>
    filesOf(database)
      .find({ ...where, ...beyond, state: 'placed' }, { ...order, maxTimeMS: database.limits.operation })
      .toArray(),
  );
}
