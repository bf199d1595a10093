import type { Database } from '../../database/connect.ts';
import type { WantedIndex } from '../../database/indexes.ts';
import { registry } from '../../database/names.ts';
import { reserve } from '../../database/sequences.ts';
import type { ClientSession } from '../../database/transaction.ts';
import { newName } from '../names.ts';

/** A folder of files. It belongs to an organization as a whole where `appId` is null; its parent is null at the top. */
export interface Folder {
  readonly id: number;
  readonly name: string;
  readonly parentId: number | null;
  readonly organizationId: number;
  readonly appId: number | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

type FolderDocument = Omit<Folder, 'id'> & { readonly _id: number };

export const folderIndexes: readonly WantedIndex[] = [
  { name: 'owner', key: { organizationId: 1, appId: 1, parentId: 1, _id: 1 } },
];

/**
 * Makes a folder.
 *
 * @throws Problem `invalid-definition` for a bad name
 */
export async function createFolder(
  database: Database,
  { name, parentId, organizationId, appId }: Pick<Folder, 'name' | 'parentId' | 'organizationId' | 'appId'>,
): Promise<Folder> {
  const now = new Date();
  const facts = { name: newName(name, 'folder'), parentId, organizationId, appId, createdAt: now, updatedAt: now };
  const id = await reserve(database, registry.folders);
  await documents(database).insertOne({ _id: id, ...facts }, { maxTimeMS: database.limits.operation });
  return { id, ...facts };
}

/** A folder of an organization or its apps, by its id. */
export async function findFolder(database: Database, organizationId: number, id: number): Promise<Folder | undefined> {
  const found = await documents(database).findOne(
    { _id: id, organizationId },
    { maxTimeMS: database.limits.operation },
  );
  return found === null ? undefined : toFolder(found);
}

/** The folders of one owner inside of one (null: at the top), by id. */
export async function listFolders(
  database: Database,
  owner: Pick<Folder, 'organizationId' | 'appId' | 'parentId'>,
): Promise<Folder[]> {
  const { organizationId, appId, parentId } = owner;
  const found = documents(database).find(
    { organizationId, appId, parentId },
    { sort: { _id: 1 }, maxTimeMS: database.limits.operation },
  );
  return await found.map(toFolder).toArray();
}

/** Removes the folders of an organization or an app, as a part of a larger change; the files in them are for `releaseFilesOf`. */
export async function removeFolders(
  database: Database,
  owner: { readonly organizationId: number } | { readonly appId: number },
  session: ClientSession,
): Promise<void> {
  await documents(database).deleteMany({ ...owner }, { session, maxTimeMS: database.limits.operation });
}

function toFolder({ _id: id, ...facts }: FolderDocument): Folder {
  return { id, ...facts };
}

function documents(database: Database) {
  return database.db.collection<FolderDocument>(registry.folders);
}
