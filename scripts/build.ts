/** Builds the published program into `dist/`: JavaScript, declarations, and the documents that the server serves. Run: npm run build */
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { buildSync } from 'esbuild';

rmSync('dist', { recursive: true, force: true });
const compiler = ['node_modules/typescript7/bin/tsc', '-p', 'tsconfig.build.json'];
const { status } = spawnSync(process.execPath, compiler, { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
for (const dialect of readdirSync('generated', { withFileTypes: true })) {
  if (!dialect.isDirectory()) continue;
  cpSync(`generated/${dialect.name}/openapi.json`, `dist/generated/${dialect.name}/openapi.json`);
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
