import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll } from 'vitest';

/** A project that has installed the packed tarball. */
export interface Consumer {
  readonly directory: string;
  /** Where the package lies in it. */
  readonly installed: string;
  readonly tarball: () => Promise<Uint8Array>;
  /** Runs Node in it with these arguments, and gives what it prints. Rejects, with all it printed, when it fails. */
  readonly node: (...args: readonly string[]) => Promise<string>;
}

const run = promisify(execFile);

/**
 * Builds and packs the package once for a test file and installs it beside links to the packages that it depends on, as npm would. Types are
 * not checked while building: `npm run typecheck` does.
 */
export function consumerProject(): () => Consumer {
  let consumer: Consumer | undefined;
  let directory = '';
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'trivium-consumer-'));
    await run(process.execPath, ['--import', 'tsx', 'scripts/build.ts', '--no-check']);
    await run('npm', ['pack', '--ignore-scripts', '--pack-destination', directory]);
    const { name, version, dependencies } = await manifest('package.json');
    const tarball = join(directory, `${name}-${version}.tgz`);
    const modules = join(directory, 'node_modules');
    await mkdir(modules);
    await run('tar', ['-xzf', tarball, '-C', modules]);
    await rename(join(modules, 'package'), join(modules, name));
    for (const dependency of [...Object.keys(dependencies), '@types/node', 'undici-types']) {
      await mkdir(join(modules, dependency, '..'), { recursive: true });
      await symlink(resolve('node_modules', dependency), join(modules, dependency));
    }
    await writeFile(join(directory, 'package.json'), JSON.stringify({ name: 'consumer', type: 'module' }));
    consumer = {
      directory,
      installed: join(modules, name),
      tarball: async () => new Uint8Array(await readFile(tarball)),
      node: async (...args) => (await run(process.execPath, args, { cwd: directory }).catch(reworded)).stdout,
    };
  }, 300_000);
  afterAll(() => rm(directory, { recursive: true, force: true }));
  return () => {
    if (consumer === undefined) throw new Error('the project stands only while tests run');
    return consumer;
  };
}

async function manifest(path: string) {
  const text: { name: string; version: string; dependencies: Record<string, string> } = JSON.parse(
    await readFile(path, 'utf8'),
  );
  return text;
}

/** The compiler tells on its standard output what is wrong. */
function reworded(error: Error & { readonly stdout?: string; readonly stderr?: string }): never {
  throw new Error(`${error.stdout ?? ''}${error.stderr ?? ''}` || error.message);
}
