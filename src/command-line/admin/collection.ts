import type { components } from '../../../clients/admin.ts';
import { UsageError } from '../command.ts';
import { action, listing } from './action.ts';
import { bodyOf } from './body.ts';
import { adminGroup } from './group.ts';
import { done, item } from './outcome.ts';
import { body, id, ofApp, ofOrganization } from './selections.ts';
import { text, whole, yes } from './values.ts';

type Schemas = components['schemas'];

const columns = ['id', 'name', 'appId', 'organizationId', 'keepsHistory', 'updatedAt'];

export const collection = adminGroup({
  name: 'collection',
  summary: 'Lists, shows, creates, changes and removes collections, and brings them or their versions back.',
  example: 'trivium collection create --app 1 --name books --body books.yaml',
  actions: [
    listing({
      name: 'list',
      summary: 'Lists the collections.',
      example: 'trivium collection list --app 1',
      flags: { organization: ofOrganization, app: ofApp, name: text('Only those of exactly this name.', '<name>') },
      columns,
      items: (client, { organization: organizationId, app: appId, name }) =>
        client.each('listCollections', { query: { organizationId, appId, name } }),
    }),
    action({
      name: 'show',
      summary: 'Shows a collection, its columns and rules, and how many records it has.',
      example: 'trivium collection show 1',
      places: { collection: id },
      perform: async (client, { collection: collectionId }) =>
        item(await client.readCollection({ path: { collectionId } })),
    }),
    action({
      name: 'create',
      summary: 'Creates a collection in an app, or with --organization in none.',
      example: 'trivium collection create --app 1 --name books --body books.yaml',
      flags: {
        app: whole('The app that it belongs to.'),
        organization: whole('In place of an app, the organization as a whole.'),
        name: text('Its name.', '<name>'),
        id: whole('Its id; the next free one unless given.'),
        body,
      },
      perform: async (client, { app: appId, organization: organizationId, name, id: wanted, body: file }) =>
        item(
          await client.createCollection({
            body: bodyOf<Schemas['NewCollection']>(file, { appId, organizationId, name, id: wanted }),
          }),
        ),
    }),
    action({
      name: 'update',
      summary: 'Changes a collection: its name, its columns, its rules. What is not named stays.',
      example: 'trivium collection update 1 --body columns.yaml',
      places: { collection: id },
      flags: { name: text('The new name.', '<name>'), body },
      perform: async (client, { collection: collectionId, name, body: file }) =>
        item(
          await client.updateCollection({
            path: { collectionId },
            body: bodyOf<Schemas['CollectionChange']>(file, { name }),
          }),
        ),
    }),
    action({
      name: 'delete',
      summary: 'Puts a collection into the bin, where `restore` gets it back.',
      example: 'trivium collection delete 1',
      places: { collection: id },
      perform: async (client, { collection: collectionId }) => {
        await client.binCollection({ path: { collectionId } });
        return done(`Collection ${collectionId} is in the bin.`);
      },
    }),
    listing({
      name: 'bin',
      summary: 'Lists the collections in the bin.',
      example: 'trivium collection bin',
      columns: ['id', 'name', 'appId', 'organizationId', 'deletedAt'],
      items: (client) => client.each('listBin'),
    }),
    action({
      name: 'restore',
      summary: 'Takes a collection out of the bin.',
      example: 'trivium collection restore 1',
      places: { collection: id },
      perform: async (client, { collection: collectionId }) =>
        item(await client.restoreCollection({ path: { collectionId } })),
    }),
    action({
      name: 'purge',
      summary: 'Removes a collection in the bin for good, with its records, versions and files.',
      example: 'trivium collection purge 1 --yes',
      places: { collection: id },
      flags: { yes: yes('Says that this is meant; nothing brings it back.') },
      perform: async (client, { collection: collectionId, yes: meant }) => {
        if (!meant)
          throw new UsageError(`Records, versions and files of ${collectionId} would be gone for good: add --yes.`);
        await client.purgeCollection({ path: { collectionId } });
        return done(`Collection ${collectionId} is gone.`);
      },
    }),
    listing({
      name: 'versions',
      summary: 'Lists the versions of a collection that keeps its history, newest first.',
      example: 'trivium collection versions 1',
      places: { collection: id },
      columns: ['id', 'createdAt', 'records'],
      items: (client, { collection: collectionId }) => client.each('listVersions', { path: { collectionId } }),
    }),
    action({
      name: 'restore-version',
      summary: 'Makes the records of a collection what they were in a version.',
      example: 'trivium collection restore-version 1 12',
      places: { collection: id, version: id },
      perform: async (client, { collection: collectionId, version: versionId }) => {
        await client.restoreVersion({ path: { collectionId, versionId } });
        return done(`The records of collection ${collectionId} are those of version ${versionId}.`);
      },
    }),
  ],
});
