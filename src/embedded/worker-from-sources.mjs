// Loads worker.ts where the server runs from its sources: bundled by one run of esbuild, because loading some two hundred modules through a
// loader takes many times as long as the engine's start itself.
import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { threadId } from 'node:worker_threads';
import { buildSync } from 'esbuild';

const { outputFiles } = buildSync({
  entryPoints: [fileURLToPath(new URL('./worker.ts', import.meta.url))],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  write: false,
});
const [{ contents }] = outputFiles;

// The packages it imports are found from here; a file is complete once it has its name, whoever else is writing the same.
const cache = fileURLToPath(new URL('../../node_modules/.cache/trivium/', import.meta.url));
mkdirSync(cache, { recursive: true });
const file = `${cache}worker-${createHash('sha256').update(contents).digest('hex').slice(0, 16)}.mjs`;
const unfinished = `${file}.${process.pid}.${threadId}`;
writeFileSync(unfinished, contents);
renameSync(unfinished, file);
await import(pathToFileURL(file).href);
