import { existsSync, readFileSync } from 'node:fs';

/** The version of this program, from the package that this file is in, however deep the program was put into it. */
export function programVersion(): string {
  for (let folder = new URL('.', import.meta.url); folder.pathname !== '/'; folder = new URL('..', folder)) {
    const file = new URL('package.json', folder);
    if (!existsSync(file)) continue;
    const { name, version }: { name?: string; version?: string } = JSON.parse(readFileSync(file, 'utf8'));
    if (name === 'trivium' && version !== undefined) return version;
  }
  throw new Error('the program is not in its package');
}
