import type { Operations } from '../../../../generated/admin/operations.ts';
import { audited } from '../../../records/administration/audit.ts';
import { rotateSigningSecret, type SigningSecret, signingSecret } from '../../../records/hooks/signing-secret.ts';
import type { AdminContext } from '../context.ts';

type Routes = Operations<AdminContext>;

/** What signs calls of web hooks. */
export const readHookSecret: Routes['readHookSecret'] = async (_input, { store, server }) => ({
  status: 200,
  body: shown(await signingSecret(store.database, server.hookSecret)),
});

/** Make another secret. */
export const rotateHookSecret: Routes['rotateHookSecret'] = async ({ query }, { store, server, by }) => {
  const { overlapHours } = query;
  const rotation = { configured: server.hookSecret, overlapMs: overlapHours * 3_600_000 };
  const secret = await audited(store.database, by, async (session, note) => {
    const target = { kind: 'hook-secret', id: null, name: null };
    await note({ action: 'rotate', target, after: { overlapHours } });
    return await rotateSigningSecret(store.database, rotation, session);
  });
  return { status: 200, body: shown(secret) };
};

function shown({ previousUntil, ...facts }: SigningSecret) {
  return { ...facts, previousUntil: previousUntil?.toISOString() ?? null };
}
