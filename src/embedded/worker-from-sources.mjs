// Loads worker.ts where the server runs from its sources: bundled, because loading some two hundred modules through a loader takes many times
// as long as the engine's start itself. The bundle is made once for each state of the sources.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { threadId } from 'node:worker_threads';

const sources = fileURLToPath(new URL('.', import.meta.url));
// The packages it imports are found from here.
const cache = fileURLToPath(new URL('../../node_modules/.cache/trivium/', import.meta.url));
const bundle = join(cache, `engine-${stateOf(sources)}.mjs`);
if (!existsSync(bundle)) await makeBundle();
await import(pathToFileURL(bundle).href);

function stateOf(folder) {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true }).sort()) {
    if (/\.m?ts$|\.mjs$/.test(name))
      hash
        .update(name)
        .update('\0')
        .update(readFileSync(join(folder, name)))
        .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

async function makeBundle() {
  const { buildSync } = await import('esbuild');
  const { outputFiles } = buildSync({
    entryPoints: [join(sources, 'worker.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    write: false,
  });
  mkdirSync(cache, { recursive: true });
  // A file is complete once it has its name, whoever else is writing the same.
  const unfinished = `${bundle}.${process.pid}.${threadId}`;
  writeFileSync(unfinished, outputFiles[0].contents);
  renameSync(unfinished, bundle);
}
