import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { describe, expect, test } from 'vitest';
import type { ApplyFile } from '../../src/records/provision/apply-file.ts';
import { serverProcess } from '../server-process.ts';
import { consumerProject } from './consumer.ts';
import { guideModules } from './guide.ts';

/** What the guide's examples find on the server. */
const applyFile: ApplyFile = {
  organizations: [
    {
      name: 'Guide',
      id: 4711,
      apps: [
        {
          name: 'Guide',
          uuid: '5f0c7d1e-3f64-4ed3-9d2b-9f5b8a3d1c55',
          key: 'guide-app-key',
          collections: [
            { name: 'flights', columns: [] },
            { name: 'Notes', columns: [] },
          ],
        },
      ],
      tokens: [
        { name: 'Organization', kind: 'organization', key: 'eu--guide-token' },
        {
          name: 'Robostack',
          kind: 'robostack',
          key: 'guide-key',
          secret: 'guide-secret',
          grants: [
            { app: 'Guide', collection: 'flights', actions: ['create', 'read', 'update', 'delete', 'aggregate'] },
          ],
        },
      ],
    },
  ],
};

const started = serverProcess(applyFile, ['--admin-token', 'guide-admin-token']);
const consumer = consumerProject();
const compiler = resolve('node_modules/typescript7/bin/tsc');

/** Where a consumer's code may run, as its compiler sees it. */
const surroundings = [
  ['nodenext', 'a browser', { module: 'nodenext', lib: ['es2022', 'dom', 'dom.iterable'], types: [] }],
  ['nodenext', 'Node', { module: 'nodenext', lib: ['es2022'], types: ['node'] }],
  [
    'bundler',
    'a browser',
    { module: 'esnext', moduleResolution: 'bundler', lib: ['es2022', 'dom', 'dom.iterable'], types: [] },
  ],
  ['bundler', 'Node', { module: 'esnext', moduleResolution: 'bundler', lib: ['es2022'], types: ['node'] }],
] as const;

describe('who installs the package', () => {
  test.each(surroundings)(
    'compiles the guide with it: module resolution %s, for %s',
    async (resolution, where, options) => {
      const folder = join(consumer().directory, `${resolution} ${where}`);
      await mkdir(folder);
      for (const { dialect, code } of guideModules('http://localhost'))
        await writeFile(join(folder, `${dialect}.ts`), code);
      const compilerOptions = { ...options, target: 'es2022', strict: true, noEmit: true, skipLibCheck: false };
      await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
      expect(await consumer().node(compiler, '-p', folder)).toBe('');
    },
  );

  test('runs the guide with it against a server', async () => {
    const folder = join(consumer().directory, 'run');
    await mkdir(folder);
    const modules = guideModules(started().url);
    expect(modules.map(({ dialect }) => dialect)).toEqual(['robostack', 'fliplet', 'appstax', 'admin']);
    for (const { dialect, code } of modules) await writeFile(join(folder, `${dialect}.ts`), code);
    const compilerOptions = { ...surroundings[1][2], target: 'es2022', noCheck: true, rootDir: '.', outDir: 'out' };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
    await consumer().node(compiler, '-p', folder);
    for (const { dialect, code } of modules) {
      const promises = code.match(/^.*check\(.*;$/gm)?.length ?? 0;
      const kept =
        (await consumer().node(join(folder, 'out', `${dialect}.js`))).match(/as the guide says/g)?.length ?? 0;
      expect([dialect, promises > 0, kept >= promises]).toEqual([dialect, true, true]);
    }
  });

  test('finds the documents in it', async () => {
    const script = "import d from 'trivium/openapi/fliplet.json' with { type: 'json' }; console.log(d.openapi)";
    expect(await consumer().node('--no-warnings', '--input-type=module', '-e', script)).toBe('3.1.0\n');
  });

  test('cannot reach what is not published', async () => {
    const script = "await import('trivium/clients/runtime/connect.js')";
    await expect(consumer().node('--input-type=module', '-e', script)).rejects.toThrow(/ERR_PACKAGE_PATH_NOT_EXPORTED/);
  });
});

describe('the package', () => {
  test('is found well-formed by publint', async () => {
    const { messages } = await publint({ pkgDir: consumer().installed, pack: false, strict: true });
    expect(messages).toEqual([]);
  });

  test('has types that fit its code in every way of resolving it that ES modules have', async () => {
    const analysis = await checkPackage(createPackageFromTarballData(await consumer().tarball()));
    if (!analysis.types) throw new Error('the package has no types');
    const modern = analysis.problems.filter(
      (problem) => !('resolutionKind' in problem) || !['node10', 'node16-cjs'].includes(problem.resolutionKind),
    );
    expect(modern).toEqual([]);
    expect(Object.keys(analysis.entrypoints)).toEqual(
      expect.arrayContaining(['./clients/admin', './clients/appstax', './clients/fliplet', './clients/robostack']),
    );
  });
});
