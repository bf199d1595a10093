import type { User } from '../../records/users.ts';

/** What an entry of the audit log says of the user that was changed. */
export function aboutUser({ id, username, appId }: User) {
  return { target: { kind: 'user', id, name: username }, appId };
}
