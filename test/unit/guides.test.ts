import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = ['clients', 'docs', 'generated', 'openapi', 'scripts', 'src', 'test'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => posix.join(folder, name)),
);
const guides = ['README.md', ...files.filter((file) => file.endsWith('.md'))];
const textOf = (guide: string) => readFileSync(join(root, guide), 'utf8');
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found ?? '');

/** A heading as links name it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

function leadsNowhere(guide: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? guide : posix.join(posix.dirname(guide), path);
  if (!existsSync(join(root, target))) return true;
  return (
    anchor !== undefined &&
    !all(textOf(target), /^#+ (.+)$/gm)
      .map(anchorOf)
      .includes(anchor)
  );
}

it('there are guides, with links', () => {
  expect(guides.length).toBeGreaterThan(20);
  expect(guides.flatMap((guide) => all(textOf(guide), /\]\(([^)\s]+)\)/g)).length).toBeGreaterThan(10);
});

it.each(guides)('each link within %s leads somewhere', (guide) => {
  const links = all(textOf(guide), /\]\(([^)\s]+)\)/g).filter((link) => !/^[a-z]+:/.test(link));
  expect(links.filter((link) => leadsNowhere(guide, link))).toEqual([]);
});

it.each(guides)('each source file that %s names is there', (guide) => {
  const names = all(textOf(guide), /`(?:\.\.?\/)*([\w./-]+\.ts)`/g);
  expect(names.filter((name) => !files.some((file) => `/${file}`.endsWith(`/${name}`)))).toEqual([]);
});

it.each(guides)('each script that %s names is there', (guide) => {
  const { scripts } = JSON.parse(textOf('package.json'));
  expect(all(textOf(guide), /npm run ([\w:-]+)/g).filter((name) => !(name in scripts))).toEqual([]);
});

it('docs/dependencies.md has a reason for each dependency', () => {
  const { dependencies, devDependencies } = JSON.parse(textOf('package.json'));
  const reasons = textOf('docs/dependencies.md');
  const names = Object.keys({ ...dependencies, ...devDependencies });
  expect(names.filter((name) => !reasons.includes(`\`${name}\``))).toEqual([]);
});
