import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Embedded, startEmbedded } from '../../src/embedded/start.ts';
import { connect, type Server } from './ask.ts';
import { areas, readCases, readFixtures } from './case-files.ts';
import { sameAnswer } from './compare.ts';
import { caseId, isRefusal, readExceptions } from './exceptions.ts';
import { tableIsUpToDate } from './table.ts';

const exceptions = new Map(readExceptions().flatMap(({ reason, cases }) => cases.map((id) => [id, reason] as const)));
const cases = readCases();
let embedded: Embedded;
let server: Server;

beforeAll(async () => {
  embedded = await startEmbedded({ memory: true });
  server = await connect(embedded.uri, 'conformance', readFixtures());
});

afterAll(async () => {
  await server.close();
  await embedded.close();
});

describe('P10: the embedded engine answers as recorded', () => {
  test.each(areas())('%s', async (area) => {
    const wrong: string[] = [];
    for (const one of cases.filter((each) => each.area === area)) {
      const got = await server.ask(one);
      const same = sameAnswer(one, one.expect, got);
      const reason = exceptions.get(caseId(one));
      if (same && reason) wrong.push(`${one.name}: agrees now, take it off engine-exceptions.json`);
      else if (reason?.startsWith('not implemented') && !isRefusal(got)) wrong.push(`${one.name}: no longer refused`);
      else if (!same && !reason)
        wrong.push(`${one.name}\n  expected ${JSON.stringify(one.expect)}\n  got      ${JSON.stringify(got)}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('the cases', () => {
  test('are at least 1,500, each with a source', () => {
    expect(cases.length).toBeGreaterThan(1500);
    const sources = new Set(cases.map(({ source }) => source.replace(/ \d[\d.]*$/, '')));
    expect([...sources].sort()).toEqual(['agreed', 'documentation', 'witness DocumentDB']);
  });

  test('say why where the documentation decided against a server', () => {
    expect(cases.filter(({ source, note }) => source === 'documentation' && !note).map(caseId)).toEqual([]);
  });

  test('are named once', () => {
    const ids = cases.map(caseId);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('the list of exceptions names cases that are there', () => {
    const ids = new Set(cases.map(caseId));
    expect([...exceptions.keys()].filter((id) => !ids.has(id))).toEqual([]);
  });
});

test('the table in the README of the engine is up to date', () => {
  expect(tableIsUpToDate(), 'run `npm run conformance -- --table`').toBe(true);
});
