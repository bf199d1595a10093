import type { components } from '../../../clients/admin.ts';
import { UsageError } from '../command.ts';
import { action, listing } from './action.ts';
import { bodyOf } from './body.ts';
import { adminGroup } from './group.ts';
import { done, item } from './outcome.ts';
import { body, id } from './selections.ts';
import { required, secretFile, text, whole, yes } from './values.ts';

type Schemas = components['schemas'];

const password = secretFile('A file that holds the password.');

export const user = adminGroup({
  name: 'user',
  summary: 'Lists, shows, creates, changes and deletes the users of an app, and ends their sessions.',
  example: 'trivium user list --app 1',
  actions: [
    listing({
      name: 'list',
      summary: 'Lists the users of an app.',
      example: 'trivium user list --app 1',
      flags: {
        app: required(whole('The app whose users are meant.')),
        username: text('Only the one of exactly this name.', '<name>'),
      },
      columns: ['id', 'username', 'disabled', 'recordId', 'createdAt'],
      items: (client, { app: appId, username }) => client.each('listUsers', { query: { appId, username } }),
    }),
    action({
      name: 'show',
      summary: 'Shows a user with the own properties.',
      example: 'trivium user show 1',
      places: { user: id },
      perform: async (client, { user: userId }) => item(await client.readUser({ path: { userId } })),
    }),
    action({
      name: 'create',
      summary: 'Creates a user.',
      example: 'trivium user create --app 1 --username astrid --password-file -',
      flags: {
        app: whole('The app that the user signs in to.'),
        username: text('The name to sign in with.', '<name>'),
        'password-file': password,
        body,
      },
      perform: async (client, { app: appId, username, 'password-file': secret, body: file }) =>
        item(
          await client.createUser({
            body: bodyOf<Schemas['NewUser']>(file, { appId, username, password: secret }),
          }),
        ),
    }),
    action({
      name: 'update',
      summary: 'Sets a password, keeps a user out or lets one in again, replaces the properties.',
      example: 'trivium user update 1 --disable',
      places: { user: id },
      flags: {
        'password-file': password,
        disable: yes('Keeps the user out and ends all sessions.'),
        enable: yes('Lets the user in again.'),
        body,
      },
      perform: async (client, { user: userId, 'password-file': secret, disable, enable, body: file }) => {
        if (disable && enable) throw new UsageError('--disable does not go with --enable.');
        const disabled = disable || enable ? disable : undefined;
        const change = bodyOf<Schemas['UserChange']>(file, { password: secret, disabled });
        return item(await client.updateUser({ path: { userId }, body: change }));
      },
    }),
    action({
      name: 'delete',
      summary: 'Deletes a user.',
      example: 'trivium user delete 1',
      places: { user: id },
      perform: async (client, { user: userId }) => {
        await client.deleteUser({ path: { userId } });
        return done(`User ${userId} is deleted.`);
      },
    }),
    listing({
      name: 'sessions',
      summary: 'Lists the sessions of a user.',
      example: 'trivium user sessions 1',
      places: { user: id },
      columns: ['id', 'createdAt', 'expiresAt'],
      items: (client, { user: userId }) => client.each('listSessions', { path: { userId } }),
    }),
    action({
      name: 'sign-out',
      summary: 'Ends the sessions of a user, or one of them.',
      example: 'trivium user sign-out 1',
      places: { user: id },
      flags: { session: text('Only this one, by its id.', '<id>') },
      perform: async (client, { user: userId, session: sessionId }) => {
        if (sessionId === undefined) await client.revokeSessions({ path: { userId } });
        else await client.revokeSession({ path: { userId, sessionId } });
        return done(`User ${userId} is signed out${sessionId === undefined ? '' : ` of ${sessionId}`}.`);
      },
    }),
  ],
});

export const account = adminGroup({
  name: 'account',
  summary: 'Lists, creates, changes and deletes accounts: people who log in to an organization through Fliplet.',
  example: 'trivium account create --organization 1 --email astrid@example.org --password-file -',
  actions: [
    listing({
      name: 'list',
      summary: 'Lists the accounts.',
      example: 'trivium account list --organization 1',
      flags: { organization: whole('Only those of this organization.') },
      columns: ['id', 'email', 'firstName', 'lastName', 'organizationId', 'createdAt'],
      items: (client, { organization: organizationId }) => client.each('listAccounts', { query: { organizationId } }),
    }),
    action({
      name: 'create',
      summary: 'Creates an account.',
      example: 'trivium account create --organization 1 --email astrid@example.org --password-file -',
      flags: {
        organization: whole('The organization that the person works for.'),
        email: text('The address to log in with.', '<address>'),
        'password-file': password,
        body,
      },
      perform: async (client, { organization: organizationId, email, 'password-file': secret, body: file }) =>
        item(
          await client.createAccount({
            body: bodyOf<Schemas['NewAccount']>(file, { organizationId, email, password: secret }),
          }),
        ),
    }),
    action({
      name: 'update',
      summary: 'Changes the name or the password of an account.',
      example: 'trivium account update 1 --password-file -',
      places: { account: id },
      flags: { 'password-file': password, body },
      perform: async (client, { account: accountId, 'password-file': secret, body: file }) =>
        item(
          await client.updateAccount({
            path: { accountId },
            body: bodyOf<Schemas['AccountChange']>(file, { password: secret }),
          }),
        ),
    }),
    action({
      name: 'delete',
      summary: 'Deletes an account; the tokens that its logins made end with it.',
      example: 'trivium account delete 1',
      places: { account: id },
      perform: async (client, { account: accountId }) => {
        await client.deleteAccount({ path: { accountId } });
        return done(`Account ${accountId} is deleted.`);
      },
    }),
  ],
});
