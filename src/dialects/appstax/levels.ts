import type { Collection } from '../../records/collections.ts';
import { isJsonObject, ownValue } from '../../records/json.ts';
import { type Level, levels, type SharedAct } from '../../records/shares.ts';
import { usersName } from '../../records/users-collection.ts';

/**
 * How a collection opens to an act, as its provisioning says under `appstax.permissions`. By default anybody may create, and
 * objects that have an owner are the owner's; users can be read by everybody, as the guide's security note says.
 */
export function levelOf({ name, dialects }: Collection, act: SharedAct | 'create'): Level {
  const settings = ownValue(dialects, 'appstax');
  const permissions = isJsonObject(settings) ? ownValue(settings, 'permissions') : undefined;
  const declared = isJsonObject(permissions) ? ownValue(permissions, act) : undefined;
  const level = levels.find((known) => known === declared);
  if (level !== undefined) return level;
  return act === 'create' || (act === 'read' && name === usersName) ? 'public' : 'owner';
}
