import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateAll, written } from './generate/all.ts';
import { DocumentError } from './generate/document.ts';
import { compareFolder, updateFolder } from './generate/folder.ts';
import { LintError } from './generate/read-document.ts';

const usage = `Usage: npm run generate [-- --check]
Writes generated/ from openapi/*.yaml. With --check it writes nothing, lists what is stale or orphaned, and exits with 1 if anything is.`;

/** Runs the generator as a command. Gives the exit code: 0 done, 1 out of date or a wrong document, 2 wrong usage. */
async function generate(options: readonly string[]): Promise<number> {
  const check = options.includes('--check');
  if (options.some((option) => option !== '--check')) {
    console.error(usage);
    return 2;
  }
  const root = fileURLToPath(new URL('..', import.meta.url));
  const folder = join(root, 'generated');
  const wanted = await generateAll(root);
  const { stale, orphaned } = await (check ? compareFolder : updateFolder)(folder, wanted, written);
  for (const path of stale) console.log(`${check ? 'stale' : 'written'}: generated/${path}`);
  for (const path of orphaned) console.log(`${check ? 'orphaned' : 'removed'}: generated/${path}`);
  const differs = stale.length + orphaned.length > 0;
  if (check && differs) console.error('generated/ is out of date: run "npm run generate" and commit the result.');
  return check && differs ? 1 : 0;
}

try {
  process.exitCode = await generate(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof DocumentError || error instanceof LintError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
