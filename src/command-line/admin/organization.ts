import { action, listing } from './action.ts';
import { adminGroup } from './group.ts';
import { done, item } from './outcome.ts';
import { id } from './selections.ts';
import { required, text, whole } from './values.ts';

export const organization = adminGroup({
  name: 'organization',
  summary: 'Lists, shows, creates, renames and deletes organizations, which own apps and tokens.',
  example: 'trivium organization create --name "Northern Lights"',
  actions: [
    listing({
      name: 'list',
      summary: 'Lists the organizations.',
      example: 'trivium organization list',
      columns: ['id', 'name', 'createdAt'],
      items: (client) => client.each('listOrganizations'),
    }),
    action({
      name: 'show',
      summary: 'Shows an organization.',
      example: 'trivium organization show 1',
      places: { organization: id },
      perform: async (client, { organization: organizationId }) =>
        item(await client.readOrganization({ path: { organizationId } })),
    }),
    action({
      name: 'create',
      summary: 'Creates an organization.',
      example: 'trivium organization create --name "Northern Lights"',
      flags: {
        name: required(text('Its name.', '<name>')),
        id: whole('Its id; the next free one unless given.'),
      },
      perform: async (client, { name, id: wanted }) =>
        item(await client.createOrganization({ body: { name, ...(wanted !== undefined && { id: wanted }) } })),
    }),
    action({
      name: 'rename',
      summary: 'Gives an organization another name.',
      example: 'trivium organization rename 1 --name "Southern Lights"',
      places: { organization: id },
      flags: { name: required(text('The new name.', '<name>')) },
      perform: async (client, { organization: organizationId, name }) =>
        item(await client.updateOrganization({ path: { organizationId }, body: { name } })),
    }),
    action({
      name: 'delete',
      summary: 'Deletes an organization that has no apps and no collections; its accounts and tokens go with it.',
      example: 'trivium organization delete 1',
      places: { organization: id },
      perform: async (client, { organization: organizationId }) => {
        await client.deleteOrganization({ path: { organizationId } });
        return done(`Organization ${organizationId} is deleted.`);
      },
    }),
  ],
});
