import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type GeneratedFiles, generateDialect } from './dialect.ts';
import { DocumentError } from './document.ts';

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
    const files = await generateNamed(file, `openapi/${name}`);
    for (const [path, text] of Object.entries(files)) all[`${name.replace(/\.yaml$/, '')}/${path}`] = text;
  }
  return all;
}

/** The places of an error are inside one document; with several of them it must say which. */
async function generateNamed(file: string, name: string): Promise<GeneratedFiles> {
  try {
    return await generateDialect({ file, name, runtime: '../../src/http', clients: '../../clients' });
  } catch (error) {
    if (error instanceof DocumentError) throw new DocumentError(name + error.place, error.reason);
    throw error;
  }
}
