import type { Operations } from '../../../../generated/admin/operations.ts';
import { Problem } from '../../../problem.ts';
import { audited } from '../../../records/administration/audit.ts';
import type { Delivery } from '../../../records/hooks/delivery.ts';
import { hooksOf } from '../../../records/hooks/hooks-of.ts';
import { findDelivery, listDeliveries } from '../../../records/hooks/list-deliveries.ts';
import { putBackDelivery } from '../../../records/hooks/put-back.ts';
import type { AdminContext } from '../context.ts';
import { collectionOf } from '../named.ts';

type Routes = Operations<AdminContext>;

/** The hooks of a collection, with all that they hold. */
export const listHooks: Routes['listHooks'] = async ({ params }, context) => ({
  status: 200,
  body: { items: hooksOf(await collectionOf(context, params.collectionId)).map((hook) => ({ ...hook })) },
});

/** List deliveries, newest first. */
export const listHookDeliveries: Routes['listHookDeliveries'] = async ({ query }, { store }) => {
  const { limit, after, organizationId, appId, collectionId, state } = query;
  const where = {
    ...(organizationId === undefined ? {} : { organizationId }),
    ...(appId === undefined ? {} : { appId }),
    ...(collectionId === undefined ? {} : { collectionId }),
    ...(state === undefined ? {} : { state }),
  };
  const items = await listDeliveries(store.database, where, { limit, ...(after === undefined ? {} : { after }) });
  // A page that is full may be the last one; the next is empty then.
  const next = items.length === limit ? (items.at(-1)?.id ?? null) : null;
  return { status: 200, body: { items: items.map(shown), next } };
};

/** Read a delivery and its attempts. */
export const readHookDelivery: Routes['readHookDelivery'] = async ({ params }, context) => ({
  status: 200,
  body: shown(await deliveryOf(context, params.deliveryId)),
});

/** Put a dead delivery back. */
export const retryHookDelivery: Routes['retryHookDelivery'] = async ({ params }, context) => {
  const { store, by } = context;
  const { id, kind, organizationId, appId, state } = await deliveryOf(context, params.deliveryId);
  await audited(store.database, by, async (session, note) => {
    const back = await putBackDelivery(store.database, id, session);
    if (!back) throw new Problem('not-repeatable', { what: `delivery ${id}`, state });
    await note({ action: 'retry', target: { kind: 'hook-delivery', id, name: kind }, organizationId, appId });
  });
  return { status: 204 };
};

async function deliveryOf({ store }: AdminContext, id: string): Promise<Delivery> {
  const found = await findDelivery(store.database, id);
  if (found === undefined) throw new Problem('not-found', { what: 'delivery', id });
  return found;
}

function shown({ message: _, target, createdAt, dueAt, settledAt, attempts, ...facts }: Delivery) {
  return {
    ...facts,
    to: target,
    createdAt: createdAt.toISOString(),
    dueAt: dueAt?.toISOString() ?? null,
    settledAt: settledAt?.toISOString() ?? null,
    attempts: attempts.map(({ at, next, ...attempt }) => ({
      ...attempt,
      at: at.toISOString(),
      next: next?.toISOString() ?? null,
    })),
  };
}
