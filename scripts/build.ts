/**
 * Builds what is published into `dist/`: the program as JavaScript, the clients as JavaScript and declarations, and the documents that
 * the server serves. Nothing of the program can be imported, so it has no declarations. The clients are compiled by themselves, for
 * browsers and without Node's types, so that none can get into their declarations. Run: npm run build. With --no-check types are not
 * checked, for who has done that already.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { buildSync } from 'esbuild';

rmSync('dist', { recursive: true, force: true });
const unchecked = process.argv.includes('--no-check');
if (!unchecked) compile('tsconfig.build.json');
compile('clients/tsconfig.build.json', ...(unchecked ? ['--noCheck'] : []));
for (const dialect of readdirSync('generated', { withFileTypes: true })) {
  if (!dialect.isDirectory()) continue;
  for (const file of ['openapi.json', 'postman.json']) {
    cpSync(`generated/${dialect.name}/${file}`, `dist/generated/${dialect.name}/${file}`);
  }
}
for (const name of readdirSync('openapi').filter((each) => each.endsWith('.contract.yaml'))) {
  cpSync(`openapi/${name}`, `dist/openapi/${name}`);
}
// A few files instead of eight hundred: to find and to load them is a good part of each start. A command still loads only what it needs. What is
// looked for beside a file, as the documents are, is as far from `program/` as from any folder of the sources.
buildSync({
  entryPoints: {
    main: 'src/main.ts',
    'program/worker': 'src/embedded/worker.ts',
    'program/worker-program': 'src/command-line/worker-program.ts',
  },
  outdir: 'dist/src',
  chunkNames: 'program/[name]-[hash]',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
});

function compile(...project: string[]): void {
  const compiler = ['node_modules/typescript7/bin/tsc', '-p', ...project];
  const { status } = spawnSync(process.execPath, compiler, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
