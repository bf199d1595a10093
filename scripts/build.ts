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
const flags = process.argv.includes('--no-check') ? ['--noCheck'] : [];
for (const project of ['tsconfig.build.json', 'clients/tsconfig.build.json']) {
  const compiler = ['node_modules/typescript7/bin/tsc', '-p', project, ...flags];
  const { status } = spawnSync(process.execPath, compiler, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
for (const dialect of readdirSync('generated', { withFileTypes: true })) {
  if (!dialect.isDirectory()) continue;
  for (const file of ['openapi.json', 'postman.json']) {
    cpSync(`generated/${dialect.name}/${file}`, `dist/generated/${dialect.name}/${file}`);
  }
}
for (const name of readdirSync('openapi').filter((each) => each.endsWith('.contract.yaml'))) {
  cpSync(`openapi/${name}`, `dist/openapi/${name}`);
}
// One file instead of two hundred: to find and to load them is most of the engine's start.
const worker = 'dist/src/embedded/worker.js';
buildSync({
  entryPoints: [worker],
  outfile: worker,
  allowOverwrite: true,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
});
