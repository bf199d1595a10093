import { expect, it } from 'vitest';
import { ensureAdminToken } from '../../src/records/administration/first-admin-token.ts';
import { openStore } from '../../src/records/store.ts';
import { testDatabase } from '../database.ts';
import { adminServer } from './app.ts';

const database = testDatabase();
const by = { actor: { kind: 'server', id: null, name: 'trivium start' }, requestId: null } as const;

it('makes one admin token, however many processes start at once, and tells its value once', async () => {
  await openStore(database());
  const starts = await Promise.all(Array.from({ length: 5 }, () => ensureAdminToken(database(), undefined, by)));
  const made = starts.filter((value) => value !== undefined);
  expect(made).toHaveLength(1);
  const token = made[0] ?? '';
  expect(token).toMatch(/^trivium_admin_[\w-]{43}$/);
  expect(await ensureAdminToken(database(), undefined, by)).toBeUndefined();
  const { body } = await (await adminServer(database(), token)).call('GET', 'admin-tokens');
  expect(body.items).toMatchObject([{ id: 1, name: 'initial', prefix: token.slice(0, 20) }]);
});
