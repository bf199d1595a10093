import type { Database } from '../database/connect.ts';
import type { App } from '../records/apps.ts';
import {
  type Collection,
  type CollectionDefinition,
  createCollection,
  findCollection,
  findCollectionById,
  isCollectionId,
  raiseCollections,
} from '../records/collections.ts';
import { beginMove, findMove, forgetMove, type MoveState, moveId } from '../records/moves/move-state.ts';
import { ImportClash } from '../records/transfer/checkpoint.ts';
import { usersCollection, usersName } from '../records/users-collection.ts';
import type { SourceCollection } from './source.ts';

/** The collection here that one of the source comes into, how far its move has come, and what there is to say of it. */
export interface OpenCollection {
  readonly collection: Collection;
  /** Undefined when it was not begun. */
  readonly state: MoveState | undefined;
  readonly notes: readonly string[];
}

/** Which move it is, and into which app. */
export interface MoveTarget {
  readonly app: App;
  /** Names the source. */
  readonly move: string;
}

/** Finds the collection that an earlier start has made or filled, or makes it, in one transaction with the note that it is begun. */
export async function openCollection(
  database: Database,
  target: MoveTarget,
  found: SourceCollection,
): Promise<OpenCollection> {
  const known = await begunCollection(database, target, found);
  if (known !== undefined) return known;
  const begun = { move: moveName(target), key: found.key, name: found.name };
  await forgetMove(database, moveId(begun.move, begun.key));
  // That of the users is made by whoever needs it first.
  if (found.joinsNamesake && found.name === usersName) await usersCollection(database, target.app.id);
  const namesake = await namesakeOf(database, target.app, found);
  if (namesake !== undefined) {
    const state = await beginMove(database, { ...begun, collectionId: namesake.id });
    return { collection: namesake, state, notes: [] };
  }
  const { id, notes } = await freeId(database, found);
  if (id !== null) await raiseCollections(database, id);
  const wanted: CollectionDefinition = { ...definitionOf(target.app, found), ...(id === null ? {} : { id }) };
  const { collection, state } = await makeCollection(database, wanted, begun);
  return { collection, state, notes: [...found.notes, ...notes] };
}

async function makeCollection(
  database: Database,
  wanted: CollectionDefinition,
  begun: { readonly move: string; readonly key: string; readonly name: string },
): Promise<{ readonly collection: Collection; readonly state: MoveState | undefined }> {
  let state: MoveState | undefined;
  try {
    const collection = await createCollection(database, wanted, async (session, made) => {
      state = await beginMove(database, { ...begun, collectionId: made.id }, session);
    });
    return { collection, state };
  } catch (error) {
    if ((await findMove(database, moveId(begun.move, begun.key))) === undefined) throw error;
    throw new ImportClash('Another process has begun with the same move.');
  }
}

/** The same for a dry run: nothing is made. One that would be has the id 0. */
export async function imaginedCollection(
  database: Database,
  target: Omit<MoveTarget, 'app'> & { readonly app: App | undefined },
  found: SourceCollection,
): Promise<OpenCollection> {
  const { app, move } = target;
  const known = app === undefined ? undefined : await begunCollection(database, { app, move }, found);
  if (known !== undefined) return known;
  const namesake = app === undefined ? undefined : await namesakeOf(database, app, found);
  if (namesake !== undefined) return { collection: namesake, state: undefined, notes: [] };
  const now = new Date();
  const { name, fieldNames, keepsHistory, dialects } = found;
  const facts = {
    name,
    columns: [],
    fieldNames,
    keepsHistory,
    dialects,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  };
  const owner = { appId: app?.id ?? null, organizationId: app?.organizationId ?? 0 };
  const { notes } = await freeId(database, found);
  return { collection: { id: 0, ...owner, ...facts }, state: undefined, notes: [...found.notes, ...notes] };
}

async function begunCollection(
  database: Database,
  target: MoveTarget,
  found: SourceCollection,
): Promise<OpenCollection | undefined> {
  const id = moveId(moveName(target), found.key);
  const state = await findMove(database, id);
  if (state === undefined) return undefined;
  const collection = await findCollectionById(database, state.collectionId);
  // If somebody has removed it since, there is nothing to go on with.
  return collection === undefined ? undefined : { collection, state, notes: [] };
}

function moveName({ app, move }: MoveTarget): string {
  return `${move} into app ${app.id}`;
}

async function namesakeOf(
  database: Database,
  app: App,
  { name, joinsNamesake }: SourceCollection,
): Promise<Collection | undefined> {
  if (!joinsNamesake) return undefined;
  return await findCollection(database, app.id, name);
}

function definitionOf(app: App, found: SourceCollection): CollectionDefinition {
  const { name, fieldNames, keepsHistory, dialects, ofOrganization, joinsNamesake } = found;
  const owner = { appId: ofOrganization ? null : app.id, organizationId: app.organizationId };
  return { ...owner, name, columns: [], fieldNames, keepsHistory, dialects, sharesName: !joinsNamesake };
}

/** The id of the source where no collection here has it, not even one in the bin. */
async function freeId(
  database: Database,
  { id }: SourceCollection,
): Promise<{ readonly id: number | null; readonly notes: readonly string[] }> {
  if (id === null) return { id: null, notes: [] };
  if (await isCollectionId(database, id)) {
    return { id: null, notes: [`gets a new id, as another collection here has ${id}.`] };
  }
  return { id, notes: [] };
}
