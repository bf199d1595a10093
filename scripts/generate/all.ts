import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type GeneratedFiles, generateDialect } from './dialect.ts';

/** Files in the folder of generated code that people write. */
export const written = ['README.md'];

/**
 * What `generated/` should hold: a folder for each document in `openapi/`, contract scenarios aside.
 * @param root the folder that holds `openapi/` and `generated/`.
 */
export async function generateAll(root: string): Promise<GeneratedFiles> {
  const names = (await readdir(join(root, 'openapi'))).filter(
    (name) => name.endsWith('.yaml') && !name.endsWith('.contract.yaml'),
  );
  const all: Record<string, string> = {};
  for (const name of names.sort()) {
    const file = join(root, 'openapi', name);
    const files = await generateDialect({ file, name: `openapi/${name}`, runtime: '../../src/http' });
    for (const [path, text] of Object.entries(files)) all[`${name.replace(/\.yaml$/, '')}/${path}`] = text;
  }
  return all;
}
