import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { GeneratedFiles } from './dialect.ts';

const run = promisify(execFile);
const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');

/** As the rest of the repository, which leaves generated folders out, and with documents of any size. */
const settings = {
  root: true,
  files: { maxSize: 100_000_000 },
  formatter: { indentStyle: 'space', indentWidth: 2, lineWidth: 120 },
  javascript: { formatter: { quoteStyle: 'single' } },
} as const;

/**
 * Formats files of TypeScript and JSON, all in one run of Biome.
 *
 * @param files texts by name, without folders
 * @throws Error with what Biome says, when one of them cannot be parsed
 */
export async function formatted(files: GeneratedFiles): Promise<GeneratedFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'trivium-generate-'));
  try {
    await writeFile(join(folder, 'biome.json'), JSON.stringify(settings));
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    await run(process.execPath, [biome, 'format', '--write', ...Object.keys(files)], { cwd: folder });
    const texts = Object.keys(files).map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const);
    return Object.fromEntries(await Promise.all(texts));
  } finally {
    await rm(folder, { recursive: true });
  }
}
