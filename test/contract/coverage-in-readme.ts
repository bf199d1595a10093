import { readFileSync, writeFileSync } from 'node:fs';
import { type Coverage, coverageTable } from '../../src/contract/coverage.ts';

/**
 * The part of the README that tells what a dialect covers, between its two markers, beside what it should be. With
 * `TRIVIUM_WRITE_COVERAGE=1` (`npm run coverage`) the README is brought up to date instead.
 */
export function coverageInReadme(
  dialect: string,
  coverage: Coverage,
): { readonly stands: string; readonly due: string } {
  const readme = readFileSync('README.md', 'utf8');
  const [begin, end] = [`<!-- coverage of ${dialect} -->\n`, `<!-- end of ${dialect} -->`];
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from === -1 || to === -1) throw new Error(`README.md has no markers for the coverage of ${dialect}`);
  const stands = readme.slice(from + begin.length, to);
  const due = `\n${summary(coverage)}\n\n${coverageTable(coverage)}\n`;
  if (process.env.TRIVIUM_WRITE_COVERAGE !== '1') return { stands, due };
  writeFileSync('README.md', readme.slice(0, from + begin.length) + due + readme.slice(to));
  return { stands: due, due };
}

function summary({ rows, examples }: Coverage): string {
  const operations = new Set(rows.map(({ operationId }) => operationId)).size;
  return `${operations} operations, ${examples.length} documented requests replayed. Numbers are steps of the contract suite with that answer.`;
}
