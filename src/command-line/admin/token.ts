import type { components } from '../../../clients/admin.ts';
import { UsageError } from '../command.ts';
import { action, listing } from './action.ts';
import { bodyOf } from './body.ts';
import { adminGroup } from './group.ts';
import { done, item, shownOnce } from './outcome.ts';
import { body, id, ofApp, ofOrganization } from './selections.ts';
import { dataFile, required, text, whole, word } from './values.ts';

type Schemas = components['schemas'];

const kinds = ['robostack', 'organization', 'app', 'developer'] as const;
const columns = ['id', 'kind', 'name', 'organizationId', 'appId', 'prefix', 'lastUsedAt'];

export const token = adminGroup({
  name: 'token',
  summary: 'Lists, shows, creates, rotates and ends the tokens of the dialects, and says what they may do.',
  example: 'trivium token create --organization 1 --kind robostack --name website',
  actions: [
    listing({
      name: 'list',
      summary: 'Lists the tokens; nothing in the list opens anything.',
      example: 'trivium token list --organization 1 --kind robostack',
      flags: { organization: ofOrganization, app: ofApp, kind: word(kinds, 'Only those of this kind.') },
      columns,
      items: (client, { organization: organizationId, app: appId, kind }) =>
        client.each('listTokens', { query: { organizationId, appId, kind } }),
    }),
    action({
      name: 'show',
      summary: 'Shows a token and its grants, without its value.',
      example: 'trivium token show 1',
      places: { token: id },
      perform: async (client, { token: tokenId }) => item(await client.readToken({ path: { tokenId } })),
    }),
    action({
      name: 'create',
      summary: 'Creates a token. Key and secret are shown once.',
      example: 'trivium token create --organization 1 --kind robostack --name website --body grants.yaml',
      flags: {
        organization: whole('The organization that it belongs to.'),
        kind: word(kinds, 'The dialect that it is for: organization and app are of Fliplet, developer is of Appstax.'),
        name: text('Its name.', '<name>'),
        app: whole('The app, for the kind app.'),
        body,
      },
      perform: async (client, { organization: organizationId, app: appId, kind, name, body: file }) =>
        item(
          await client.createToken({
            body: bodyOf<Schemas['NewToken']>(file, { organizationId, appId, kind, name }),
          }),
          shownOnce,
        ),
    }),
    action({
      name: 'rotate',
      summary: 'Gives a token a new key and secret, which are shown once; the old ones end at once.',
      example: 'trivium token rotate 1',
      places: { token: id },
      perform: async (client, { token: tokenId }) => item(await client.rotateToken({ path: { tokenId } }), shownOnce),
    }),
    action({
      name: 'grant',
      summary: 'Replaces what a Robostack token may do.',
      example: 'trivium token grant 1 --grants grants.yaml',
      places: { token: id },
      flags: { grants: required(dataFile('A list of grants such as {appId: 1, actions: [read]}.')) },
      perform: async (client, { token: tokenId, grants }) =>
        item(
          await client.replaceGrants({
            path: { tokenId },
            body: bodyOf<Schemas['Grants']>({ grants: list(grants) }, {}),
          }),
        ),
    }),
    action({
      name: 'revoke',
      summary: 'Ends a token.',
      example: 'trivium token revoke 1',
      places: { token: id },
      perform: async (client, { token: tokenId }) => {
        await client.revokeToken({ path: { tokenId } });
        return done(`Token ${tokenId} is ended.`);
      },
    }),
  ],
});

export const adminToken = adminGroup({
  name: 'admin-token',
  summary: 'Lists, creates, rotates and ends the tokens that administer the server.',
  example: 'trivium admin-token create --name dashboard --scope read',
  actions: [
    listing({
      name: 'list',
      summary: 'Lists the admin tokens, without their values.',
      example: 'trivium admin-token list',
      columns: ['id', 'name', 'scope', 'prefix', 'createdAt', 'lastUsedAt'],
      items: (client) => client.each('listAdminTokens'),
    }),
    action({
      name: 'create',
      summary: 'Creates an admin token. Its value is shown once.',
      example: 'trivium admin-token create --name dashboard --scope read',
      flags: {
        name: required(text('Its name.', '<name>')),
        scope: required(word(['read', 'write'], 'read changes nothing, write may do everything.')),
      },
      perform: async (client, { name, scope }) =>
        item(await client.createAdminToken({ body: { name, scope } }), shownOnce),
    }),
    action({
      name: 'rotate',
      summary: 'Gives an admin token a new value, which is shown once; the old one ends at once.',
      example: 'trivium admin-token rotate 2',
      places: { token: id },
      perform: async (client, { token: adminTokenId }) =>
        item(await client.rotateAdminToken({ path: { adminTokenId } }), shownOnce),
    }),
    action({
      name: 'revoke',
      summary: 'Ends an admin token, but not the last one that may write.',
      example: 'trivium admin-token revoke 2',
      places: { token: id },
      perform: async (client, { token: adminTokenId }) => {
        await client.revokeAdminToken({ path: { adminTokenId } });
        return done(`Admin token ${adminTokenId} is ended.`);
      },
    }),
  ],
});

/** The grants by themselves, or under the name that they have in a request. */
function list(given: unknown): readonly unknown[] {
  const found = typeof given === 'object' && given !== null && 'grants' in given ? given.grants : given;
  if (!Array.isArray(found)) throw new UsageError('--grants must hold a list of grants.');
  return found;
}
