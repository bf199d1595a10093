import type { Server } from './ask.ts';
import type { Case, Question } from './case.ts';
import { readArea, areas as recordedAreas, writeArea, writeFixtures } from './case-files.ts';
import { sameAnswer } from './compare.ts';
import { areas } from './questions/all.ts';
import { fixtures } from './questions/fixtures.ts';

/**
 * Asks the live server every question and writes its answers. What was decided from the documentation stays as long as its
 * question does. Where the embedded engine gives the same answer the source is `agreed`.
 */
export async function record(server: Server, source: string, engine: Server | undefined, only?: string): Promise<void> {
  writeFixtures(fixtures);
  const names = new Set([...Object.keys(areas), ...recordedAreas()]);
  for (const area of [...names].sort()) {
    if (only && !area.includes(only)) continue;
    const recorded = recordedAreas().includes(area) ? readArea(area) : [];
    const questions = areas[area] ?? recorded.map(questionOf);
    const cases: Case[] = [];
    for (const question of refuseTwins(area, questions)) {
      const before = recorded.find((one) => one.name === question.name);
      if (
        before?.source === 'documentation' &&
        JSON.stringify(questionOf(before)) === JSON.stringify(questionOf(question))
      )
        cases.push(before);
      else cases.push(await recordOne(question, server, source, engine));
    }
    writeArea(area, cases);
    console.log(`${area}: ${cases.length} cases`);
  }
}

async function recordOne(
  question: Question,
  server: Server,
  source: string,
  engine: Server | undefined,
): Promise<Case> {
  const expect = await server.ask(question);
  const agreed = engine ? sameAnswer(question, expect, await engine.ask(question)) : false;
  return { ...questionOf(question), expect, source: agreed ? 'agreed' : source };
}

/** The question alone, its parts in the order of the files. */
function questionOf({ name, in: fixture, docs, run, as, near }: Question): Question {
  return { name, ...(fixture ? { in: fixture } : {}), ...(docs ? { docs } : {}), run, as, ...(near ? { near } : {}) };
}

function refuseTwins(area: string, questions: Question[]): Question[] {
  const seen = new Set<string>();
  for (const { name } of questions) {
    if (seen.has(name)) throw new Error(`${area} has two cases called: ${name}`);
    seen.add(name);
  }
  return questions;
}
