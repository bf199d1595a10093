import { readFileSync, writeFileSync } from 'node:fs';
import type { PlacedCase } from './case.ts';
import { readCases } from './case-files.ts';
import { caseId, readExceptions } from './exceptions.ts';
import type { Json } from './typed-json.ts';

const readme = new URL('../../src/embedded/README.md', import.meta.url);
const begin = '<!-- supported: begin, written by `npm run conformance -- --table` -->';
const end = '<!-- supported: end -->';

type Kind = 'Commands' | 'Query' | 'Update' | 'Stages' | 'Expressions and accumulators';

/** Puts the table between the markers of the engine's README, at its end where there are none yet. */
export function writeTable(): void {
  const text = readFileSync(readme, 'utf8');
  writeFileSync(readme, withTable(text, table()));
}

/** Whether the README shows what the cases say now. */
export function tableIsUpToDate(): boolean {
  const text = readFileSync(readme, 'utf8');
  return withTable(text, table()) === text;
}

function withTable(text: string, inner: string): string {
  const block = `${begin}\n\n${inner}\n\n${end}`;
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from === -1 || to === -1) return `${text.trimEnd()}\n\n## What is supported\n\n${block}\n`;
  return `${text.slice(0, from)}${block}${text.slice(to + end.length)}`;
}

/** A name counts as supported when a case that uses it succeeds, and as partly so when others of its cases are refused. */
function table(): string {
  const excepted = new Set(readExceptions().flatMap(({ cases }) => cases));
  const seen = new Map<Kind, Map<string, { right: number; refused: number }>>();
  const cases = readCases();
  for (const one of cases) {
    if ('error' in one.expect || 'writeErrors' in one.expect || 'failed' in one.expect) continue;
    for (const [kind, name] of namesOf(one)) {
      const names = seen.get(kind) ?? new Map<string, { right: number; refused: number }>();
      seen.set(kind, names);
      const count = names.get(name) ?? { right: 0, refused: 0 };
      names.set(name, count);
      if (excepted.has(caseId(one))) count.refused += 1;
      else count.right += 1;
    }
  }
  const rows = kinds.map((kind) => {
    const names = [...(seen.get(kind) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    const list = (keep: (count: { right: number; refused: number }) => boolean) =>
      names
        .filter(([, count]) => keep(count))
        .map(([name]) => `\`${name}\``)
        .join(' ') || '–';
    const whole = list(({ right, refused }) => right > 0 && refused === 0);
    const partly = list(({ right, refused }) => right > 0 && refused > 0);
    return `| ${kind} | ${whole} | ${partly} | ${list(({ right }) => right === 0)} |`;
  });
  const head = '| | all cases agree | some cases refused | refused |\n|---|---|---|---|';
  return `From ${cases.length} conformance cases, of which ${excepted.size} are refused or known to differ.\n\n${head}\n${rows.join('\n')}`;
}

const kinds: Kind[] = ['Commands', 'Query', 'Update', 'Stages', 'Expressions and accumulators'];

function namesOf({ run }: PlacedCase): [Kind, string][] {
  const found = new Map<string, [Kind, string]>();
  const add = (kind: Kind, name: string) => found.set(`${kind} ${name}`, [kind, name]);
  for (const command of run) {
    const [name] = Object.keys(command);
    if (name) add('Commands', name);
    walk(command, 'Expressions and accumulators', add);
  }
  return [...found.values()];
}

/** The places whose content is of another kind than what is around them. */
const places: { [key: string]: Kind } = {
  filter: 'Query',
  query: 'Query',
  q: 'Query',
  $match: 'Query',
  $pull: 'Query',
  partialFilterExpression: 'Query',
  arrayFilters: 'Query',
  restrictSearchWithMatch: 'Query',
  $expr: 'Expressions and accumulators',
  u: 'Update',
  update: 'Update',
  pipeline: 'Stages',
  $facet: 'Stages',
  projection: 'Expressions and accumulators',
};

const wrappers = /^\$(number|oid$|binary$|date$|timestamp$|regularExpression$|minKey$|maxKey$)/;

function walk(json: Json, kind: Kind, add: (kind: Kind, name: string) => void): void {
  if (Array.isArray(json)) {
    // An update that is a list is a pipeline.
    for (const inner of json) walk(inner, kind === 'Update' ? 'Stages' : kind, add);
    return;
  }
  if (json === null || typeof json !== 'object') return;
  for (const [key, inner] of Object.entries(json)) {
    if (key === '$literal' || wrappers.test(key)) continue;
    if (/^\$[a-z]{2,}/i.test(key)) add(kind, key);
    const within = places[key] ?? (kind === 'Stages' && key.startsWith('$') ? 'Expressions and accumulators' : kind);
    walk(inner, within, add);
  }
}
