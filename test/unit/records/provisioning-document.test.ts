import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { apply, plan } from '../../../src/records/provision/apply.ts';
import { readApplyFile } from '../../../src/records/provision/read-apply-file.ts';
import { openStore } from '../../../src/records/store.ts';
import { testDatabase } from '../../database.ts';

const database = testDatabase();

test('the example of docs/provisioning.md can be applied, and a second time changes nothing', async () => {
  const example = /```yaml\n([\s\S]*?)```/.exec(readFileSync('docs/provisioning.md', 'utf8'))?.[1] ?? '';
  const file = readApplyFile(example);
  const store = await openStore(database());
  const first = await apply(store, file);
  expect(first.changes.map(({ action }) => action)).toEqual(first.changes.map(() => 'create'));
  expect(first.issued.map(({ name }) => name)).toEqual([expect.stringContaining('website')]);
  expect(await plan(store, file)).toEqual([]);
  expect(await apply(store, file)).toMatchObject({ changes: [], issued: [] });
});
