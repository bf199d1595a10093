import type { Database } from '../database/connect.ts';
import { registry } from '../database/names.ts';
import { raise, reserve } from '../database/sequences.ts';
import { type ClientSession, inSession } from '../database/transaction.ts';
import { newName } from './names.ts';
import { type Page, type PageRequest, readPage } from './page.ts';
import { refusingTaken } from './taken.ts';

/** Who owns apps and tokens. Names are unique on a server. */
export interface Organization {
  readonly id: number;
  readonly name: string;
  readonly createdAt: Date;
}

interface OrganizationDocument extends Omit<Organization, 'id'> {
  readonly _id: number;
}

/** Adds an organization; the id is the next free one unless given. */
export async function createOrganization(
  database: Database,
  wanted: { readonly name: string; readonly id?: number },
  session?: ClientSession,
): Promise<Organization> {
  const name = newName(wanted.name, 'organization');
  const id = wanted.id ?? (await reserve(database, registry.organizations));
  const createdAt = new Date();
  const insertion = documents(database).insertOne(
    { _id: id, name, createdAt },
    { ...inSession(session), maxTimeMS: database.limits.operation },
  );
  await refusingTaken(`organization ${name}`, 'another organization has its name or id', insertion);
  return { id, name, createdAt };
}

/** Makes sure that an id that is given by hand is not given again. */
export async function raiseOrganizations(database: Database, id: number): Promise<void> {
  await raise(database, registry.organizations, id);
}

/** Every organization, by id. */
export async function listOrganizations(database: Database): Promise<Organization[]> {
  const found = documents(database).find({}, { maxTimeMS: database.limits.operation, sort: { _id: 1 } });
  return await found.map(toOrganization).toArray();
}

/** A page of the organizations, by id. */
export async function pageOfOrganizations(database: Database, page: PageRequest): Promise<Page<Organization>> {
  return await readPage(page, toOrganization, (beyond, order) =>
    documents(database)
      .find(beyond, { ...order, maxTimeMS: database.limits.operation })
      .toArray(),
  );
}

/**
 * Renames an organization, as a part of a larger change.
 *
 * @throws Problem `invalid-definition` for a bad name or one that another has
 */
export async function renameOrganization(
  database: Database,
  id: number,
  name: string,
  session: ClientSession,
): Promise<void> {
  const given = newName(name, 'organization');
  const change = documents(database).updateOne(
    { _id: id },
    { $set: { name: given } },
    { session, maxTimeMS: database.limits.operation },
  );
  await refusingTaken(`organization ${given}`, 'another organization has its name', change);
}

/** Finds an organization by its id. */
export async function findOrganization(database: Database, id: number): Promise<Organization | undefined> {
  const found = await documents(database).findOne({ _id: id }, { maxTimeMS: database.limits.operation });
  return found === null ? undefined : toOrganization(found);
}

function toOrganization({ _id, name, createdAt }: OrganizationDocument): Organization {
  return { id: _id, name, createdAt };
}

function documents(database: Database) {
  return database.db.collection<OrganizationDocument>(registry.organizations);
}
