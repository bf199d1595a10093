import { action, listing } from './action.ts';
import { adminGroup } from './group.ts';
import { done, item } from './outcome.ts';
import { id, ofApp, ofCollection, ofOrganization } from './selections.ts';
import { required, text, whole, word } from './values.ts';

const delivery = required(text('Its id.', '<id>'));

export const hook = adminGroup({
  name: 'hook',
  summary:
    'Shows the hooks of a collection and what they sent, sends again, and has the secret that signs their calls.',
  example: 'trivium hook deliveries --state dead',
  actions: [
    action({
      name: 'list',
      summary: 'Shows the hooks of a collection with all that they hold.',
      example: 'trivium hook list 1',
      places: { collection: id },
      perform: async (client, { collection: collectionId }) => item(await client.listHooks({ path: { collectionId } })),
    }),
    listing({
      name: 'deliveries',
      summary: 'Lists what hooks sent or are about to send, newest first.',
      example: 'trivium hook deliveries --state dead',
      flags: {
        organization: ofOrganization,
        app: ofApp,
        collection: ofCollection,
        state: word(['waiting', 'delivered', 'recorded', 'dead'], 'Only those in this state.'),
      },
      columns: ['id', 'createdAt', 'collectionId', 'recordId', 'event', 'kind', 'state', 'tries', 'to', 'reason'],
      items: (client, { organization: organizationId, app: appId, collection: collectionId, state }) =>
        client.each('listHookDeliveries', { query: { organizationId, appId, collectionId, state } }),
    }),
    action({
      name: 'delivery',
      summary: 'Shows a delivery and its attempts.',
      example: 'trivium hook delivery 68a0c2f1d2b14e3fa9c11e02',
      places: { delivery },
      perform: async (client, { delivery: deliveryId }) =>
        item(await client.readHookDelivery({ path: { deliveryId } })),
    }),
    action({
      name: 'retry',
      summary: 'Puts a dead delivery back, with all its attempts again.',
      example: 'trivium hook retry 68a0c2f1d2b14e3fa9c11e02',
      places: { delivery },
      perform: async (client, { delivery: deliveryId }) => {
        await client.retryHookDelivery({ path: { deliveryId } });
        return done(`Delivery ${deliveryId} is due again.`);
      },
    }),
    action({
      name: 'secret',
      summary: 'Shows the secret that signs calls of web hooks, for their receivers.',
      example: 'trivium hook secret',
      perform: async (client) => item(await client.readHookSecret()),
    }),
    action({
      name: 'rotate-secret',
      summary: 'Makes another secret; the one before signs as well for a day, or as long as is said.',
      example: 'trivium hook rotate-secret --overlap-hours 48',
      flags: {
        'overlap-hours': whole(
          'Hours that the secret before signs as well, at most 168; 0 ends it at once.',
          '<number>',
        ),
      },
      perform: async (client, { 'overlap-hours': overlapHours }) =>
        item(await client.rotateHookSecret({ query: { overlapHours } })),
    }),
  ],
});
