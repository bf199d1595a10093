import { readFileSync, writeFileSync } from 'node:fs';
import type { Answer, PlacedCase } from './case.ts';

/** Why the embedded engine gives another answer to some cases: what it refuses by name, and what it has wrong. */
export type Exception = { reason: string; cases: string[] };

const file = new URL('./engine-exceptions.json', import.meta.url);

export function readExceptions(): Exception[] {
  // Kept by writeExceptions and by hand; engine.test.ts fails on a row that does not hold.
  return JSON.parse(readFileSync(file, 'utf8')) as Exception[];
}

export function caseId({ area, name }: PlacedCase): string {
  return `${area}/${name}`;
}

/** Brings the list up to date: a case that agrees now is dropped, a new refusal is added, a wrong answer never is. */
export function writeExceptions(failures: { one: PlacedCase; got: Answer }[]): void {
  const failing = new Map(failures.map(({ one, got }) => [caseId(one), got]));
  const listed = readExceptions();
  const kept = listed.map(({ reason, cases }) => ({ reason, cases: cases.filter((id) => failing.has(id)) }));
  const known = new Set(kept.flatMap(({ cases }) => cases));
  const refused = [...failing].filter(([id, got]) => !known.has(id) && isRefusal(got)).map(([id]) => id);
  const rows = [...kept, { reason: 'refused by name, not implemented', cases: refused }].filter(
    ({ cases }) => cases.length > 0,
  );
  writeFileSync(file, `${JSON.stringify(rows, null, 1)}\n`);
}

/** Code 238, NotImplemented: of the command, or of one of its writes. */
export function isRefusal(got: Answer): boolean {
  if (got.error === 238) return true;
  const errors = got.writeErrors;
  return Array.isArray(errors) && errors.some((error) => JSON.stringify(error).includes('"code":238'));
}
