import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Case, PlacedCase } from './case.ts';
import type { Json } from './typed-json.ts';

const folder = new URL('./cases/', import.meta.url);
const fixturesFile = new URL('./fixtures.json', import.meta.url);

/** All recorded cases, in the order of the files' names and of their lines. */
export function readCases(): PlacedCase[] {
  return areas().flatMap((area) => readArea(area).map((one) => ({ ...one, area })));
}

export function areas(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}

export function readArea(area: string): Case[] {
  // The files are written by this module alone and checked as a whole by their test.
  return JSON.parse(readFileSync(new URL(`${area}.json`, folder), 'utf8')) as Case[];
}

/** Writes one case a line, so that a change of one answer is a change of one line. */
export function writeArea(area: string, cases: Case[]): void {
  writeFileSync(new URL(`${area}.json`, folder), lines(cases));
}

export type Fixtures = { [name: string]: Json[] };

export function readFixtures(): Fixtures {
  // As above: written by writeFixtures alone.
  return JSON.parse(readFileSync(fixturesFile, 'utf8')) as Fixtures;
}

export function writeFixtures(fixtures: Fixtures): void {
  const parts = Object.entries(fixtures).map(([name, docs]) => `${JSON.stringify(name)}: ${lines(docs).trimEnd()}`);
  writeFileSync(fixturesFile, `{\n${parts.join(',\n')}\n}\n`);
}

function lines(rows: unknown[]): string {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}
