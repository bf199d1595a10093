import type { Operations } from '../../../../generated/admin/operations.ts';
import { audited } from '../../../records/administration/audit.ts';
import { deleteOrganization as remove } from '../../../records/administration/delete-organization.ts';
import {
  createOrganization as create,
  type Organization,
  pageOfOrganizations,
  raiseOrganizations,
  renameOrganization,
} from '../../../records/organizations.ts';
import type { AdminContext } from '../context.ts';
import { organizationOf } from '../named.ts';
import { paged } from '../paged.ts';

type Routes = Operations<AdminContext>;

/** List the organizations. */
export const listOrganizations: Routes['listOrganizations'] = async ({ query }, { store }) => ({
  status: 200,
  body: paged(await pageOfOrganizations(store.database, query), shown),
});

/** Read an organization. */
export const readOrganization: Routes['readOrganization'] = async ({ params }, context) => ({
  status: 200,
  body: shown(await organizationOf(context, params.organizationId)),
});

/** Create an organization. */
export const createOrganization: Routes['createOrganization'] = async ({ body }, { store, by, forget }) => {
  const { database } = store;
  const { name, id } = body;
  if (id !== undefined) await raiseOrganizations(database, id);
  const made = await audited(database, by, async (session, note) => {
    const organization = await create(database, { name, ...(id && { id }) }, session);
    await note({ action: 'create', ...about(organization) });
    return organization;
  });
  forget();
  return { status: 201, body: shown(made) };
};

/** Rename an organization. */
export const updateOrganization: Routes['updateOrganization'] = async ({ params, body }, context) => {
  const { store, by, forget } = context;
  const current = await organizationOf(context, params.organizationId);
  await audited(store.database, by, async (session, note) => {
    await renameOrganization(store.database, current.id, body.name, session);
    await note({ action: 'update', ...about(current), before: { name: current.name }, after: { name: body.name } });
  });
  forget();
  return { status: 200, body: shown(await organizationOf(context, current.id)) };
};

/** Delete an organization that has no apps and no collections. */
export const deleteOrganization: Routes['deleteOrganization'] = async ({ params }, context) => {
  const { store, by, forget } = context;
  const current = await organizationOf(context, params.organizationId);
  await audited(store.database, by, async (session, note) => {
    await remove(store.database, current, session);
    await note({ action: 'delete', ...about(current) });
  });
  forget();
  return { status: 204 };
};

function about({ id, name }: Organization) {
  return { target: { kind: 'organization', id, name }, organizationId: id };
}

function shown({ id, name, createdAt }: Organization) {
  return { id, name, createdAt: createdAt.toISOString() };
}
