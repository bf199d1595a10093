import type { Operations } from '../../../../generated/appstax/operations.ts';
import { changeShares } from '../../../records/change-shares.ts';
import type { AppstaxContext } from '../context.ts';
import { permissionEntries } from '../permission-entries.ts';

/** Grant and revoke permissions (guide, "Sharing objects between users" and "Public access"; behaviour note, 10.1). */
export const changePermissions: Operations<AppstaxContext>['changePermissions'] = async ({ body }, context) => {
  const give = permissionEntries(body?.grants, 'grants');
  const take = permissionEntries(body?.revokes, 'revokes');
  await changeShares(context.store.database, context.app.id, context.person, { give, take });
  return { status: 204 };
};
