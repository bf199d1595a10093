import { join } from 'node:path';
import { generateAll, written } from './all.ts';
import { DocumentError } from './document.ts';
import { compareFolder, updateFolder } from './folder.ts';
import { LintError } from './read-document.ts';

const usage = `Usage: npm run generate [-- --check]
Writes generated/ from openapi/*.yaml. With --check it writes nothing, lists what is stale or orphaned, and exits with 1 if anything is.`;

/**
 * The generator as a command.
 * @param root the folder that holds `openapi/` and `generated/`.
 * @param print takes one line at a time.
 * @returns the exit code: 0 done, 1 out of date or a wrong document, 2 wrong usage.
 */
export async function runGenerate(
  root: string,
  options: readonly string[],
  print: (line: string) => void,
): Promise<number> {
  const check = options.includes('--check');
  if (options.some((option) => option !== '--check')) {
    print(usage);
    return 2;
  }
  try {
    const wanted = await generateAll(root);
    const { stale, orphaned } = await (check ? compareFolder : updateFolder)(join(root, 'generated'), wanted, written);
    for (const path of stale) print(`${check ? 'stale' : 'written'}: generated/${path}`);
    for (const path of orphaned) print(`${check ? 'orphaned' : 'removed'}: generated/${path}`);
    if (!check || stale.length + orphaned.length === 0) return 0;
    print('generated/ is out of date: run "npm run generate" and commit the result.');
    return 1;
  } catch (error) {
    if (!(error instanceof DocumentError || error instanceof LintError)) throw error;
    print(error.message);
    return 1;
  }
}
