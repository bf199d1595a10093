import type { components } from '../../../clients/admin.ts';
import { action, listing } from './action.ts';
import { bodyOf } from './body.ts';
import { adminGroup } from './group.ts';
import { done, item } from './outcome.ts';
import { body, id, ofOrganization } from './selections.ts';
import { text, texts, whole } from './values.ts';

type Schemas = components['schemas'];

const origin = texts('A web origin that may call; without any, all may.', '<origin>');

export const app = adminGroup({
  name: 'app',
  summary: 'Lists, shows, creates, changes and deletes apps.',
  example: 'trivium app create --organization 1 --name Library',
  actions: [
    listing({
      name: 'list',
      summary: 'Lists the apps.',
      example: 'trivium app list --organization 1',
      flags: { organization: ofOrganization },
      columns: ['id', 'name', 'organizationId', 'uuid', 'key', 'createdAt'],
      items: (client, { organization: organizationId }) => client.each('listApps', { query: { organizationId } }),
    }),
    action({
      name: 'show',
      summary: 'Shows an app.',
      example: 'trivium app show 1',
      places: { app: id },
      perform: async (client, { app: appId }) => item(await client.readApp({ path: { appId } })),
    }),
    action({
      name: 'create',
      summary: 'Creates an app.',
      example: 'trivium app create --organization 1 --name Library',
      flags: {
        organization: whole('The organization that owns it.'),
        name: text('Its name.', '<name>'),
        id: whole('Its id; the next free one unless given.'),
        uuid: text('The appUUID of Robostack; a random one unless given.', '<uuid>'),
        key: text('The app key of Appstax; a random one unless given.', '<key>'),
        origin,
        body,
      },
      perform: async (client, { organization: organizationId, body: file, origin: origins, ...flags }) =>
        item(
          await client.createApp({
            body: bodyOf<Schemas['NewApp']>(file, { ...flags, organizationId, ...listed(origins) }),
          }),
        ),
    }),
    action({
      name: 'update',
      summary: 'Changes the name or the settings of an app.',
      example: 'trivium app update 1 --name Archive',
      places: { app: id },
      flags: { name: text('The new name.', '<name>'), origin, body },
      perform: async (client, { app: appId, body: file, origin: origins, name }) =>
        item(
          await client.updateApp({
            path: { appId },
            body: bodyOf<Schemas['AppChange']>(file, { name, ...listed(origins) }),
          }),
        ),
    }),
    action({
      name: 'rotate-key',
      summary: 'Gives an app a new Appstax app key; the old one ends at once.',
      example: 'trivium app rotate-key 1',
      places: { app: id },
      perform: async (client, { app: appId }) => item(await client.rotateAppKey({ path: { appId } })),
    }),
    action({
      name: 'delete',
      summary: 'Deletes an app that has no collections.',
      example: 'trivium app delete 1',
      places: { app: id },
      perform: async (client, { app: appId }) => {
        await client.deleteApp({ path: { appId } });
        return done(`App ${appId} is deleted.`);
      },
    }),
  ],
});

function listed(origins: readonly string[] | undefined): { readonly origins?: string[] } {
  return origins === undefined ? {} : { origins: [...origins] };
}
