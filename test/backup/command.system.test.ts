import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'trivium-backup-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function trivium(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(inject('programs'), 'trivium.js'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, MONGODB_URI: '' },
  });
  return { status, stdout, stderr };
}

test('a data directory goes into a file, and from there into another directory', { timeout: 120_000 }, () => {
  const [one, two, file] = ['one', 'two', 'all.trivium'].map((name) => join(directory, name));
  if (one === undefined || two === undefined || file === undefined) throw new Error('three paths');
  const apps = join(directory, 'apps.yaml');
  writeFileSync(
    apps,
    'organizations: [{ name: Kept, apps: [{ name: Kept, collections: [{ name: notes, records: [{ n: 1 }] }] }] }]',
  );
  expect(trivium('apply', apps, '--data', one).status).toBe(0);
  const written = trivium('backup', file, '--data', one);
  expect(written).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Written: \d+ documents/) });
  expect(statSync(file).mode & 0o077).toBe(0);
  const restored = trivium('restore', file, '--data', two);
  expect(restored.stdout).toBe(written.stdout.replace('Written', 'Restored and compared'));
  const again = trivium('restore', file, '--data', two);
  expect(again).toMatchObject({ status: 1, stderr: expect.stringContaining('data in this database already') });
});
