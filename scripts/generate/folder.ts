import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { GeneratedFiles } from './dialect.ts';

/** How a folder differs from what it should hold. Both lists are empty when it is up to date. */
export interface Difference {
  /** Files that are missing or differ by a byte. */
  readonly stale: readonly string[];
  /** Files that nothing generates any more. */
  readonly orphaned: readonly string[];
}

/**
 * Compares a folder, with its sub-folders, with what it should hold.
 * @param wanted file contents by path below the folder, with `/` between names.
 * @param keep paths below the folder that are not generated and may stay.
 */
export async function compareFolder(
  folder: string,
  wanted: GeneratedFiles,
  keep: readonly string[] = [],
): Promise<Difference> {
  const present = await filesIn(folder);
  const stale: string[] = [];
  for (const [path, text] of Object.entries(wanted)) {
    if (!present.includes(path) || (await readFile(join(folder, path), 'utf8')) !== text) stale.push(path);
  }
  return { stale, orphaned: present.filter((path) => !Object.hasOwn(wanted, path) && !keep.includes(path)) };
}

/** Makes a folder hold what it should, touching only what differs, and tells what that was. */
export async function updateFolder(
  folder: string,
  wanted: GeneratedFiles,
  keep: readonly string[] = [],
): Promise<Difference> {
  const difference = await compareFolder(folder, wanted, keep);
  for (const path of difference.stale) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), wanted[path] ?? '');
  }
  for (const path of difference.orphaned) await rm(join(folder, path));
  return difference;
}

async function filesIn(folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((path) => path.slice(join(folder, '/').length).replaceAll('\\', '/')).sort();
}
