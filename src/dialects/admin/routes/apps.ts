import type { Operations } from '../../../../generated/admin/operations.ts';
import { audited } from '../../../records/administration/audit.ts';
import { deleteApp as remove } from '../../../records/administration/delete-app.ts';
import {
  type App,
  createApp as create,
  newAppKey,
  pageOfApps,
  raiseApps,
  updateApp as update,
} from '../../../records/apps.ts';
import { changedFields } from '../changed-fields.ts';
import type { AdminContext } from '../context.ts';
import { appOf, organizationOf } from '../named.ts';
import { paged } from '../paged.ts';

type Routes = Operations<AdminContext>;

/** List the apps. */
export const listApps: Routes['listApps'] = async ({ query }, { store }) => {
  const { organizationId, ...page } = query;
  const where = organizationId === undefined ? {} : { organizationId };
  return { status: 200, body: paged(await pageOfApps(store.database, where, page), shown) };
};

/** Read an app. */
export const readApp: Routes['readApp'] = async ({ params }, context) => ({
  status: 200,
  body: shown(await appOf(context, params.appId)),
});

/** Create an app. */
export const createApp: Routes['createApp'] = async ({ body }, context) => {
  const { store, by, forget } = context;
  const { database } = store;
  const { organizationId, name, id, uuid, key, origins = [], resetMail = null } = body;
  await organizationOf(context, organizationId);
  if (id !== undefined) await raiseApps(database, id);
  const given = { ...(id && { id }), ...(uuid && { uuid }), ...(key && { key }) };
  const wanted = { organizationId, name, origins, resetMail: completeMail(resetMail), ...given };
  const made = await audited(database, by, async (session, note) => {
    const app = await create(database, wanted, session);
    await note({ action: 'create', ...about(app), after: { uuid: app.uuid } });
    return app;
  });
  forget();
  return { status: 201, body: shown(made) };
};

/** Change the name or the settings of an app. */
export const updateApp: Routes['updateApp'] = async ({ params, body }, context) => {
  const { name, origins, resetMail } = body;
  return await changed(context, params.appId, {
    ...(name === undefined ? {} : { name }),
    ...(origins === undefined ? {} : { origins }),
    ...(resetMail === undefined ? {} : { resetMail: completeMail(resetMail) }),
  });
};

/** Give an app a new Appstax app key. */
export const rotateAppKey: Routes['rotateAppKey'] = async ({ params }, context) =>
  await changed(context, params.appId, { key: newAppKey() });

/** Delete an app that has no collections. */
export const deleteApp: Routes['deleteApp'] = async ({ params }, context) => {
  const { store, by, forget } = context;
  const current = await appOf(context, params.appId);
  await audited(store.database, by, async (session, note) => {
    await remove(store.database, current, session);
    await note({ action: 'delete', ...about(current), before: { uuid: current.uuid } });
  });
  forget();
  return { status: 204 };
};

async function changed(context: AdminContext, id: number, change: Parameters<typeof update>[2]) {
  const { store, by, forget } = context;
  const current = await appOf(context, id);
  await audited(store.database, by, async (session, note) => {
    await update(store.database, id, change, session);
    const action = change.key === undefined ? 'update' : 'rotate';
    await note({ action, ...about(current), ...changedFields(current, change) });
  });
  forget();
  return { status: 200 as const, body: shown(await appOf(context, id)) };
}

type GivenMail = Omit<NonNullable<App['resetMail']>, 'fromName'> & { readonly fromName?: string | undefined };

function completeMail(mail: GivenMail | null): App['resetMail'] {
  return mail === null ? null : { ...mail, fromName: mail.fromName ?? '' };
}

function about({ id, name, organizationId }: App) {
  return { target: { kind: 'app', id, name }, organizationId, appId: id };
}

function shown({ createdAt, origins, ...facts }: App) {
  return { ...facts, origins: [...origins], createdAt: createdAt.toISOString() };
}
