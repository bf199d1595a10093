import { canonicalName } from '../names.ts';
import { changePassword } from '../passwords.ts';
import { matchesPassword } from '../secrets.ts';
import { createUser, hasProperties, replaceProperties } from '../users.ts';
import type { UserSpec } from './apply-file.ts';
import { perform } from './change.ts';
import type { AppSurroundings } from './reconcile-app.ts';

export async function reconcileUser(around: AppSurroundings, spec: UserSpec): Promise<void> {
  const { database, now, app, ledger } = around;
  const name = `${around.place} / ${spec.username}`;
  const username = canonicalName(spec.username);
  const current = now.users.find((user) => user.appId === app?.id && user.username === username);
  if (current === undefined) {
    await perform(ledger, { action: 'create', what: 'user', name, details: [] }, async () => {
      if (app === undefined) throw new Error(`${name} has no app`);
      const { password, properties = {} } = spec;
      return await createUser(database, { appId: app.id, username, password, properties });
    });
    return;
  }
  if (!(await matchesPassword(spec.password, current.passwordHash))) {
    await perform(ledger, { action: 'update', what: 'user', name, details: ['password'] }, () =>
      changePassword(database, current.id, spec.password),
    );
  }
  const { properties } = spec;
  if (properties !== undefined && !(await hasProperties(database, current, properties))) {
    await perform(ledger, { action: 'update', what: 'user', name, details: ['properties'] }, () =>
      replaceProperties(database, current, properties),
    );
  }
}
