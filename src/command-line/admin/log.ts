import { action, listing } from './action.ts';
import { adminGroup } from './group.ts';
import { done, item } from './outcome.ts';
import { id, ofApp, ofCollection, ofOrganization } from './selections.ts';
import { required, text, time, whole } from './values.ts';

export const mail = adminGroup({
  name: 'mail',
  summary: 'Lists and shows the mails that are recorded where no mail server is set.',
  example: 'trivium mail list --to astrid@example.org',
  actions: [
    listing({
      name: 'list',
      summary: 'Lists the recorded mails, newest first, without their texts.',
      example: 'trivium mail list --to astrid@example.org',
      flags: { to: text('Only those to this address.', '<address>') },
      columns: ['id', 'recordedAt', 'to', 'from', 'subject', 'expiresAt'],
      items: (client, { to }) => client.each('listMails', { query: { to } }),
    }),
    action({
      name: 'show',
      summary: 'Shows a recorded mail with its text, which may hold a pin.',
      example: 'trivium mail show 68a0c2f1d2b14e3fa9c11e02',
      places: { mail: required(text('Its id.', '<id>')) },
      perform: async (client, { mail: mailId }) => item(await client.readMail({ path: { mailId } })),
    }),
  ],
});

export const audit = adminGroup({
  name: 'audit',
  summary: 'Lists who changed what on the server, and when.',
  example: 'trivium audit list --since 2026-03-01',
  actions: [
    listing({
      name: 'list',
      summary: 'Lists administrative changes, newest first; --json shows what was before and after.',
      example: 'trivium audit list --kind token --since 2026-03-01',
      flags: {
        action: text('Only changes of this kind, such as create.', '<word>'),
        kind: text('Only changes of such things, such as token.', '<word>'),
        target: text('Only changes of the thing with this id.', '<id>'),
        'by-token': whole('Only changes by this admin token.'),
        organization: ofOrganization,
        app: ofApp,
        since: time('Only changes at this time or later.'),
        until: time('Only changes before this time.'),
      },
      columns: ['id', 'at', 'actor.name', 'action', 'target.kind', 'target.id', 'target.name'],
      items: (client, { organization: organizationId, app: appId, 'by-token': adminTokenId, ...rest }) =>
        client.each('listAudit', { query: { ...rest, organizationId, appId, adminTokenId } }),
    }),
  ],
});

export const file = adminGroup({
  name: 'file',
  summary: 'Lists, shows and deletes files.',
  example: 'trivium file list --app 1',
  actions: [
    listing({
      name: 'list',
      summary: 'Lists the files.',
      example: 'trivium file list --app 1',
      flags: { organization: ofOrganization, app: ofApp, collection: ofCollection },
      columns: ['id', 'name', 'contentType', 'length', 'appId', 'storedAt'],
      items: (client, { organization: organizationId, app: appId, collection: collectionId }) =>
        client.each('listFiles', { query: { organizationId, appId, collectionId } }),
    }),
    action({
      name: 'show',
      summary: 'Shows what is known of a file.',
      example: 'trivium file show 1',
      places: { file: id },
      perform: async (client, { file: fileId }) => item(await client.readFile({ path: { fileId } })),
    }),
    action({
      name: 'delete',
      summary: 'Deletes a file that no record and no version holds.',
      example: 'trivium file delete 1',
      places: { file: id },
      perform: async (client, { file: fileId }) => {
        await client.deleteFile({ path: { fileId } });
        return done(`File ${fileId} is deleted.`);
      },
    }),
  ],
});
