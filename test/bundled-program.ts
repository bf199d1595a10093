import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/**
 * Bundles a program of a test into one file and gives its path: a process that starts it again and again need not load hundreds of modules
 * through a loader each time. The packages it imports are found from where the file lies.
 */
export function bundledProgram(source: string): string {
  const folder = fileURLToPath(new URL('../node_modules/.cache/trivium-tests/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${source.replace(/[^\w]+/g, '-')}-${process.pid}.mjs`);
  buildSync({
    entryPoints: [source],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
  });
  return outfile;
}
