import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the files of a part may import beside packages and their own part. Parts that are not named (the entry files) may all. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'src/config': [],
  'src/http': ['src/pauses.ts', 'src/problem.ts'],
  'src/embedded': [],
  'src/database': ['src/pauses.ts', 'src/problem.ts'],
  'src/mail': ['src/http', 'src/records'],
  'src/hooks': ['src/mail', 'src/http', 'src/records', 'src/database'],
  'src/metrics': ['src/http', 'src/database'],
  'src/transfer': ['src/http/json.ts', 'src/records', 'src/problem.ts'],
  'src/moving-in': ['src/dialects', 'src/http', 'src/records', 'src/database', 'src/problem.ts', 'clients'],
  'src/workers': ['src/http', 'src/metrics', 'src/config.ts'],
  'src/records': ['src/database', 'src/pauses.ts', 'src/problem.ts'],
  'clients/runtime': [],
  clients: ['generated'],
  'src/dialects': ['src/http', 'src/records', 'src/transfer', 'src/problem.ts', 'generated'],
};

const within = (file: string, part: string) => file === part || file.startsWith(`${part}/`);

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found = text.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)'|\bimport\('([^']+)'\)/gm);
  return [...found].map(([, plain, dynamic]) => plain ?? dynamic ?? '').filter((path) => path.startsWith('.'));
}

const files = Object.keys(allowed)
  .filter((part) => existsSync(join(root, part)))
  .flatMap((part) =>
    readdirSync(join(root, part), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => [part, posix.join(part, name)] as const),
  );

it('has parts to look at', () => {
  expect(files.length).toBeGreaterThan(40);
  expect(files.flatMap(([, file]) => importsOf(file)).length).toBeGreaterThan(100);
});

it.each(Object.keys(allowed))('%s imports nothing that the design does not allow', (part) => {
  const arrows = files
    .filter(([own]) => own === part)
    .flatMap(([, file]) => importsOf(file).map((path) => [file, posix.join(dirname(file), path)] as const))
    .filter(([, target]) => ![part, ...(allowed[part] ?? [])].some((permitted) => within(target, permitted)));
  expect(arrows).toEqual([]);
});

it('keeps the dialects apart', () => {
  const dialectOf = (file: string) => /^src\/dialects\/([^/]+)\//.exec(file)?.[1];
  // What reads a service is named after its dialect.
  const ownDialect = (file: string) => dialectOf(file) ?? /^src\/moving-in\/([a-z]+)/.exec(file)?.[1];
  const arrows = files
    .flatMap(([, file]) => importsOf(file).map((path) => [file, posix.join(dirname(file), path)] as const))
    .filter(([file, target]) => dialectOf(target) !== undefined && ownDialect(file) !== dialectOf(target));
  expect(arrows).toEqual([]);
});
