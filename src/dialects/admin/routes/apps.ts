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
import { isJsonObject, type JsonObject } from '../../../records/json.ts';
import { changedFields } from '../changed-fields.ts';
import type { AdminContext } from '../context.ts';
import { appOf, organizationOf } from '../named.ts';
import { paged } from '../paged.ts';

const profiles = ['plain', 'sdk', 'java'] as const;

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
  const { organizationId, name, id, uuid, key, origins = [], resetMail = null, appstax } = body;
  await organizationOf(context, organizationId);
  if (id !== undefined) await raiseApps(database, id);
  const dialects = withAppstax({}, appstax);
  const given = { ...(id && { id }), ...(uuid && { uuid }), ...(key && { key }), dialects };
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
  const { name, origins, resetMail, appstax } = body;
  const { dialects } = await appOf(context, params.appId);
  return await changed(context, params.appId, {
    ...(appstax === undefined ? {} : { dialects: withAppstax(dialects, appstax) }),
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

function shown({ createdAt, origins, dialects, ...facts }: App) {
  const profile = declaredProfile(dialects);
  const appstax = profile === undefined ? {} : { appstax: { profile } };
  return { ...facts, origins: [...origins], ...appstax, createdAt: createdAt.toISOString() };
}

/** The settings of dialects with those of Appstax replaced, where some are given. */
function withAppstax(dialects: JsonObject, appstax: { readonly profile?: string | undefined } | undefined): JsonObject {
  if (appstax === undefined) return dialects;
  return { ...dialects, appstax: appstax.profile === undefined ? {} : { profile: appstax.profile } };
}

function declaredProfile({ appstax }: App['dialects']) {
  const declared = isJsonObject(appstax) ? appstax.profile : undefined;
  return profiles.find((profile) => profile === declared);
}
