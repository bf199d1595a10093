import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

describe('npm run generate', () => {
  let copy = '';

  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'generate-'));
    for (const part of ['package.json', 'tsconfig.json', 'openapi', 'generated', 'scripts', 'src'])
      await cp(join(root, part), join(copy, part), { recursive: true });
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  });

  afterAll(() => rm(copy, { recursive: true }));

  test('--check lists stale and orphaned files and changes nothing; without it they are put right', async () => {
    const stale = join(copy, 'generated/robostack/schemas.ts');
    const orphan = join(copy, 'generated/gone/types.ts');
    const fresh = await readFile(stale, 'utf8');
    await writeFile(stale, `${fresh} `);
    await cp(stale, orphan);
    const { code, output } = await run('--check');
    expect(code).toBe(1);
    expect(output).toContain('stale: generated/robostack/schemas.ts\norphaned: generated/gone/types.ts\n');
    expect(await readFile(stale, 'utf8')).toBe(`${fresh} `);

    expect(await run()).toMatchObject({ code: 0 });
    expect(await readFile(stale, 'utf8')).toBe(fresh);
    expect(await run('--check')).toEqual({ code: 0, output: '' });
  });

  test('a document with an example that does not match its schema is not generated from', async () => {
    const file = join(copy, 'openapi/robostack.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('count: 1', 'count: one'));
    const { code, output } = await run('--check');
    expect(code).toBe(1);
    expect(output).toMatch(
      /robostack\.yaml breaks rules:\n {2}#\/.*count.*must be integer.*\(no-invalid-media-type-examples\)/,
    );
    await writeFile(file, text);
  });

  test('an unknown option is wrong usage', async () => {
    expect(await run('--chekc')).toMatchObject({ code: 2, output: expect.stringContaining('Usage') });
  });

  function run(...options: readonly string[]): Promise<{ code: number; output: string }> {
    return new Promise((resolve) => {
      const command = ['--import', 'tsx', 'scripts/generate.ts', ...options];
      execFile(process.execPath, command, { cwd: copy }, (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr });
      });
    });
  }
});
