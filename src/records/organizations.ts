import type { Database } from '../database/connect.ts';
import { registry } from '../database/names.ts';
import { reserve } from '../database/sequences.ts';
import { newName } from './names.ts';
import { refusingTaken } from './taken.ts';

/** Who owns apps and tokens. Names are unique on a server. */
export interface Organization {
  readonly id: number;
  readonly name: string;
}

interface OrganizationDocument {
  _id: number;
  name: string;
  createdAt: Date;
}

/** Adds an organization; the id is the next free one unless given. */
export async function createOrganization(
  database: Database,
  wanted: { readonly name: string; readonly id?: number },
): Promise<Organization> {
  const name = newName(wanted.name, 'organization');
  const id = wanted.id ?? (await reserve(database, registry.organizations));
  const insertion = documents(database).insertOne(
    { _id: id, name, createdAt: new Date() },
    { maxTimeMS: database.limits.operation },
  );
  await refusingTaken(`organization ${name}`, 'another organization has its name or id', insertion);
  return { id, name };
}

/** Every organization, by id. */
export async function listOrganizations(database: Database): Promise<Organization[]> {
  const found = documents(database).find({}, { maxTimeMS: database.limits.operation, sort: { _id: 1 } });
  return await found.map(({ _id, name }) => ({ id: _id, name })).toArray();
}

/** Finds an organization by its id. */
export async function findOrganization(database: Database, id: number): Promise<Organization | undefined> {
  const found = await documents(database).findOne({ _id: id }, { maxTimeMS: database.limits.operation });
  return found === null ? undefined : { id: found._id, name: found.name };
}

function documents(database: Database) {
  return database.db.collection<OrganizationDocument>(registry.organizations);
}
