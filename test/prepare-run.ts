import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { TestProject } from 'vitest/node';

/**
 * The programs that tests start as processes of their own. Built once for a run: through a loader each start would take several times as
 * long as the program itself. The engine's thread is looked for beside the program that starts it.
 */
const programs = {
  trivium: 'src/main.ts',
  worker: 'src/embedded/worker.ts',
  'worker-program': 'src/command-line/worker-program.ts',
  'echo-server': 'test/fixtures/echo-server.ts',
  'engine-to-kill': 'test/embedded/engine-to-kill.ts',
  'started-in-memory': 'test/embedded/started-in-memory.ts',
  'loop-watch': 'test/attacks/loop-watch.ts',
  'store-rebuilder': 'test/faults/store-rebuilder.ts',
  'store-writer': 'test/faults/store-writer.ts',
} as const;

/** CommonJS packages ask for Node's modules by a `require` that ES modules do not have. */
const requireForPackages =
  "import { createRequire as requireIn } from 'node:module'; const require = requireIn(import.meta.url);";

export type ProgramName = Exclude<keyof typeof programs, 'worker' | 'worker-program'>;

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built programs. */
    programs: string;
  }
}

let built = '';
let temporary = '';

/** Before the first test of a run: builds the programs, and gives the run a directory for all of its temporary files. */
export async function setup({ provide }: Pick<TestProject, 'provide'>): Promise<void> {
  const cache = 'node_modules/.cache/trivium';
  await mkdir(cache, { recursive: true });
  built = await mkdtemp(join(process.cwd(), cache, 'programs-'));
  // As in the published package: programs two folders below package.json, and the documents beside it.
  const folder = join(built, 'dist', 'src');
  await Promise.all([
    build({
      entryPoints: { ...programs },
      outdir: folder,
      bundle: true,
      // A program loads the rest of itself when it needs it, as the published one does.
      splitting: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      // Most of the time of a start is spent on finding and reading packages file by file; only what has native parts is left to Node.
      external: ['lmdb', 'sharp'],
      banner: { js: requireForPackages },
      sourcemap: 'inline',
      logLevel: 'warning',
    }),
    cp('package.json', join(built, 'package.json')),
    copyDocuments(),
  ]);
  provide('programs', folder);
  temporary = await mkdtemp(join(tmpdir(), 'trivium-tests-'));
  process.env.TMPDIR = temporary;
}

/** After the last: removes both. */
export async function teardown(): Promise<void> {
  for (const directory of [built, temporary]) await rm(directory, { recursive: true, force: true });
}

async function copyDocuments(): Promise<void> {
  for (const entry of await readdir('generated', { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    for (const name of await readdir(join('generated', entry.name))) {
      const file = join('generated', entry.name, name);
      if (name.endsWith('.json')) await cp(file, join(built, file));
    }
  }
  for (const name of await readdir('openapi')) {
    if (name.endsWith('.contract.yaml')) await cp(join('openapi', name), join(built, 'openapi', name));
  }
}
